"""When a job is tried again, and when it is given up. Pure: no database."""

from datetime import timedelta

MAX_TRIES = 8
# Thin handlers finish in a second or two; one that needs longer registers its own lease.
LEASE = timedelta(seconds=30)
DONE_JOBS_KEPT = timedelta(days=30)
_FIRST_WAIT = timedelta(seconds=30)
_LONGEST_WAIT = timedelta(hours=6)


def wait_after(tries: int) -> timedelta:
    """Return how long to wait after the given number of failed tries: 30 s, 2 min, 8 min … at most 6 hours."""
    return min(_FIRST_WAIT * int(4 ** min(tries - 1, 8)), _LONGEST_WAIT)


def is_given_up(tries: int) -> bool:
    """Whether that many tries were enough; about 15 hours pass between the first and the last."""
    return tries >= MAX_TRIES
