"""Which numbers of a phone's counter came, so that what is missing can be said. Pure.

Numbers seen are kept as sorted, disjoint, inclusive ranges; phones count from 1.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

Range = tuple[int, int]
FIRST = 1
# A sync per second: a phone sends when it opens, wakes and finishes, so only a fault or an attack goes faster.
CALLS_A_MINUTE = 60
EVENTS_A_WINDOW = 2000
WINDOW = timedelta(days=30)


def add_numbers(seen: Iterable[Sequence[int]], numbers: Iterable[int]) -> list[Range]:
    """Return the ranges of `seen` and `numbers` together."""
    together: list[Range] = []
    for low, high in sorted([(low, high) for low, high in seen] + [(n, n) for n in numbers]):
        if together and low <= together[-1][1] + 1:
            together[-1] = (together[-1][0], max(high, together[-1][1]))
        else:
            together.append((low, high))
    return together


def highest_contiguous(seen: Sequence[Sequence[int]]) -> int:
    """Return the last number up to which nothing is missing; 0 when the first one is."""
    return seen[0][1] if seen and seen[0][0] <= FIRST else 0


def missing_up_to(seen: Iterable[Sequence[int]], last: int) -> int:
    """Return how many of the numbers from 1 to `last` have not come; 0 when `last` is 0."""
    return last - sum(max(0, min(high, last) - max(low, FIRST) + 1) for low, high in seen)


def missing(seen: Sequence[Sequence[int]]) -> int:
    """Return how many numbers below the highest seen have not come."""
    return missing_up_to(seen, max(0, seen[-1][1])) if seen else 0


def count_in_window(*, started: datetime | None, count: int, now: datetime, length: timedelta) -> tuple[datetime, int]:
    """Return the start of the current window and what was counted in it so far."""
    if started is None or not started <= now < started + length:
        return now, 0
    return started, count
