"""Escale as it is, in a process that can be told where to die: the header `X-Die` of a request names the place.

For tests only: gunicorn serves this application in the place of Escale's own. Dying is SIGKILL: nothing is tidied up.
"""

import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from pathlib import Path
from typing import Any

import django
from django.db.backends.base.base import BaseDatabaseWrapper
from django.urls import resolve

from tests.faults.deaths import Place

django.setup()

from courses.progress import selectors, services  # noqa: E402
from elearning.wsgi import application as escale  # noqa: E402

_here = threading.local()


def _die_at(place: Place | None) -> None:
    """End this worker at once, when its request asked for it, and leave a line that says so."""
    if place is not None and getattr(_here, "place", "") == place:
        with Path(os.environ["ESCALE_VAR"], "deaths.txt").open("a", encoding="utf-8") as deaths:
            deaths.write(f"{place}\n")
        os.kill(os.getpid(), signal.SIGKILL)


def _dying(call: Callable[..., Any], *, before: Place | None = None, after: Place | None = None) -> Callable[..., Any]:
    @wraps(call)
    def calling(*arguments: Any, **options: Any) -> Any:
        _die_at(before)
        result = call(*arguments, **options)
        _die_at(after)
        return result

    return calling


selectors.lock_learner = _dying(selectors.lock_learner, before=Place.BEFORE_LOCK)
services.insert_events = _dying(services.insert_events, after=Place.AFTER_INSERT)
services.save_rows = _dying(services.save_rows, after=Place.AFTER_PROJECTION)
BaseDatabaseWrapper.commit = _dying(BaseDatabaseWrapper.commit, before=Place.BEFORE_COMMIT, after=Place.AFTER_COMMIT)


# Read before workers are made, so that the next one is there at once.
resolve("/api/v1/sync")


class _Response:
    """A response whose end is noticed: gunicorn closes it once all of it is sent."""

    def __init__(self, response: Any) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._response)

    def close(self) -> None:
        self._response.close()
        _die_at(Place.AFTER_RESPONSE)


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    _here.place = environ.get("HTTP_X_DIE", "")
    return _Response(escale(environ, start_response))
