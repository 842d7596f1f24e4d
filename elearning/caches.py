"""Redis as the shared cache. What is counted there must fail aloud; what is only remembered for speed must not."""

import logging
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from django.core.cache.backends import redis
from django.core.cache.backends.base import DEFAULT_TIMEOUT
from redis.exceptions import RedisError

logger = logging.getLogger("escale.caches")
T = TypeVar("T")
# Where sites begin, names of languages, sizes of pictures: Wagtail finds all of them in the database again.
ONLY_FOR_SPEED = "wagtail"


class RedisCache(redis.RedisCache):
    """Django's, where nothing that Wagtail remembers for speed is missed while Redis cannot be reached.

    Without it every page of a learner would need Redis. All other keys still raise: the limits of sign-in and the codes
    that count once rest on them. Forgetting raises for every key, else a page could keep an address that has changed.
    """

    def get(self, key: str, default: Any = None, version: int | None = None) -> Any:
        return _spare([key], lambda: super(RedisCache, self).get(key, default, version), default)

    def get_many(self, keys: Iterable[str], version: int | None = None) -> dict[str, Any]:
        wanted = list(keys)
        return _spare(wanted, lambda: super(RedisCache, self).get_many(wanted, version), {})

    def set(self, key: str, value: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None) -> None:
        _spare([key], lambda: super(RedisCache, self).set(key, value, timeout, version), None)

    def set_many(
        self, data: Mapping[str, Any], timeout: Any = DEFAULT_TIMEOUT, version: int | None = None
    ) -> list[str]:
        return _spare(list(data), lambda: super(RedisCache, self).set_many(dict(data), timeout, version), list(data))


def _spare(keys: list[str], work: Callable[[], T], otherwise: T) -> T:
    try:
        return work()
    except (RedisError, OSError):
        if not all(key.startswith(ONLY_FOR_SPEED) for key in keys):
            raise
        logger.warning("the cache cannot be reached")
        return otherwise
