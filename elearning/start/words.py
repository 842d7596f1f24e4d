"""How the start speaks: short lines on standard output, and one sentence when it cannot go on."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


class CannotGoOn(Exception):  # noqa: N818
    """One sentence that says what is in the way and what to do; shown alone, without a trace."""


def say(text: str = "") -> None:
    """Print a line at once, so that it stands before what a child process prints."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


@contextmanager
def step(title: str) -> Iterator[None]:
    """Say what is being done and how long it took."""
    started = time.monotonic()
    say(f"· {title} …")
    yield
    say(f"  {title}: done in {time.monotonic() - started:.1f} s")
