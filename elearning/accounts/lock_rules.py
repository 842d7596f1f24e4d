"""What a card's lock may be, and when a phone may try one. Pure: no database, no Django.

A lock is four signs, all digits or all pictures. 13 or 14 bits only unlock something that the person holds, and only
while tries are few: CNIL, recommendation on passwords of 2022.
"""

import re
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Final

LENGTH: Final = 4
DIGITS: Final = "0123456789"
PICTURES: Final = "abcdefghijkl"

PAUSES_FROM: Final = 3
PAUSE: Final = timedelta(minutes=1)
MAX_WRONG: Final = 5
"""Wrong tries of one card on one phone; from here on only the desk helps."""
MAX_WRONG_A_DAY: Final = 10
"""Wrong tries of one card in all: whoever holds it may name as many phones as they like."""

_LOCK = re.compile(f"[{DIGITS}]{{{LENGTH}}}|[{PICTURES}]{{{LENGTH}}}")


class Standing(StrEnum):
    """OPEN: may try now. PAUSE: in a minute. DESK: not any more; staff take the lock off in presence."""

    OPEN = "open"
    PAUSE = "pause"
    DESK = "desk"


def is_lock(text: str) -> bool:
    """Whether `text` has the shape of a lock: four digits, or four letters from a to l that name pictures."""
    return _LOCK.fullmatch(text) is not None


def is_too_simple(lock: str) -> bool:
    """Whether a lock is among the first that anybody tries: four equal signs, or four in a row up or down."""
    steps = {ord(after) - ord(before) for before, after in pairwise(lock)}
    return steps in ({0}, {1}, {-1})


def standing(*, wrong: int, wrong_today: int, last_wrong_at: datetime | None, now: datetime) -> Standing:
    """Return whether a phone may try a card's lock now.

    wrong: tries of this card on this phone since the last right one. wrong_today: of this card on any phone, today.
    After the third wrong try each one is followed by a pause; a clock that went back never prolongs it.
    """
    if wrong >= MAX_WRONG or wrong_today >= MAX_WRONG_A_DAY:
        return Standing.DESK
    if wrong >= PAUSES_FROM and last_wrong_at is not None and timedelta(0) <= now - last_wrong_at < PAUSE:
        return Standing.PAUSE
    return Standing.OPEN
