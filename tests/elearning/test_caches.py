"""Redis out of reach: what is remembered for speed is done without, what is counted is not."""

import pytest
from django.conf import settings
from django.core.cache import cache as default_cache
from django.test import override_settings
from redis.exceptions import ConnectionError as OutOfReach

from elearning.caches import RedisCache

PATHS, PICTURE = "wagtail_site_root_paths", "wagtail-rendition-1-abc"


@pytest.fixture
def cache():
    """A cache behind an address where nobody answers."""
    return RedisCache("redis://127.0.0.1:1/0", {"OPTIONS": dict(settings.REDIS_CACHE["OPTIONS"])})


class TestRedisCacheOutOfReach:
    def test_remembers_nothing_of_wagtails_and_says_so(self, cache, caplog):
        assert cache.get(PATHS) is None
        assert cache.get(PATHS, "none", version=2) == "none"
        assert cache.get_many(key for key in (PATHS, PICTURE)) == {}
        assert "cannot be reached" in caplog.text

    def test_lets_wagtail_try_to_remember(self, cache):
        assert cache.set(PATHS, [], 3600) is None
        assert cache.set_many({PATHS: 1, PICTURE: 2}) == [PATHS, PICTURE]

    @pytest.mark.parametrize(
        "use",
        [
            lambda cache: cache.get("limit:a"),
            lambda cache: cache.set("limit:a", 1),
            lambda cache: cache.add("limit:a", 0),
            lambda cache: cache.incr("limit:a"),
            lambda cache: cache.get_many([PATHS, "limit:a"]),
            lambda cache: cache.set_many({PATHS: 1, "limit:a": 1}),
            lambda cache: cache.add(PATHS, 0),
            lambda cache: cache.delete(PATHS),
            lambda cache: cache.clear(),
        ],
        ids=["get", "set", "add", "incr", "get many", "set many", "add of Wagtail", "delete of Wagtail", "clear"],
    )
    def test_raises_for_what_must_not_be_forgotten_in_silence(self, cache, use):
        with pytest.raises(OutOfReach):
            use(cache)


class TestSettings:
    def test_wait_for_redis_two_seconds_at_most(self):
        waits = settings.REDIS_CACHE["OPTIONS"]

        assert 0 < waits["socket_connect_timeout"] <= 2
        assert 0 < waits["socket_timeout"] <= 2

    def test_make_a_cache_that_django_can_open(self):
        with override_settings(CACHES={"default": settings.REDIS_CACHE | {"LOCATION": "redis://127.0.0.1:1/0"}}):
            assert default_cache.get(PATHS) is None
