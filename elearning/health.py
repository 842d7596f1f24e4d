"""Probes: is the process alive, and can it do its work? Answers name no address and no version."""

from collections.abc import Callable
from functools import cache as once
from uuid import uuid4

from django.core.cache import cache
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe


class NotReady(Exception):  # noqa: N818
    """What the site stands on answers, but not as it should."""


@require_safe
@never_cache
def live(request: HttpRequest) -> JsonResponse:
    """Return 200 as long as the process answers at all."""
    return JsonResponse({"live": True})


@require_safe
@never_cache
def ready(request: HttpRequest) -> JsonResponse:
    """Return 200 when the database, the cache and the tables are as this program needs them, else 503."""
    found = {"database": _works(_database), "cache": _works(_cache), "migrations": _works(_migrations)}
    return JsonResponse(found, status=200 if all(found.values()) else 503)


def _works(probe: Callable[[], None]) -> bool:
    try:
        probe()
    except Exception:  # whatever it is, the answer is no
        return False
    return True


def _database() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")


def _cache() -> None:
    stamp = uuid4().hex
    cache.set("health", stamp, 30)
    # Another process may have written in between: any answer shows that the cache keeps things.
    if cache.get("health") is None:
        raise NotReady("the cache forgets")


@once
def _migrations() -> None:
    """Remembered once it is true: tables do not go back while the program runs, and looking costs 50 queries' time."""
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise NotReady("tables are missing: run migrate")
