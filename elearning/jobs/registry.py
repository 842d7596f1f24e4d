"""Which function does which kind of job, by dotted name: registering imports nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from django.utils.module_loading import import_string

from .rules import LEASE


class UnknownKind(LookupError):  # noqa: N818
    """No handler is registered for a job's kind; a newer version of the program may have one."""


@dataclass(frozen=True, slots=True)
class Handler:
    """path: dotted name of the function. lease: the longest one run may take before another worker takes the job."""

    path: str
    lease: timedelta

    def function(self) -> Callable[..., object]:
        """Return the function itself; raises ImportError for a name that does not exist."""
        return import_string(self.path)


_handlers: dict[str, Handler] = {}


def register(kind: str, path: str, *, lease: timedelta = LEASE) -> None:
    """Say who does `kind`; called in `AppConfig.ready`. Raises ValueError when somebody else does it already."""
    handler = Handler(path=path, lease=lease)
    if _handlers.setdefault(kind, handler) != handler:
        raise ValueError(f"jobs of kind {kind!r} are already done by {_handlers[kind].path}")


def get(kind: str) -> Handler:
    """Return the handler of a kind, or raise UnknownKind."""
    try:
        return _handlers[kind]
    except KeyError:
        raise UnknownKind(f"no handler is registered for jobs of kind {kind!r}") from None


def lease_of(kind: str) -> timedelta:
    """Return how long a claim on a job of this kind lasts."""
    return _handlers[kind].lease if kind in _handlers else LEASE
