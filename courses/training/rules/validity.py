"""When an assessment may be taken, and until when an attestation holds. Days are those of the place."""

from calendar import monthrange
from datetime import date, datetime, timedelta

VALID_MONTHS = 24
RENEWAL_MONTHS = 3
"""So early that a colleague on leave still renews in time."""
RETRY = timedelta(days=1)
"""A night between two tries: reading again, not guessing again."""


def ends_at(passed_at: datetime) -> datetime:
    """Return until when an attestation holds: the same day two years after its assessment was passed."""
    day = _months_later(passed_at.date(), VALID_MONTHS)
    return passed_at.replace(year=day.year, month=day.month, day=day.day)


def opens_on(*, failed_on: date | None, valid_until: date | None) -> date | None:
    """Return the first day on which an assessment may be taken, None when it may be at any time.

    failed_on: of the last assessment, if it was not passed. valid_until: of the attestation that is held.
    """
    days = []
    if failed_on is not None:
        days.append(failed_on + RETRY)
    if valid_until is not None:
        days.append(_months_later(valid_until, -RENEWAL_MONTHS))
    return max(days, default=None)


def _months_later(day: date, months: int) -> date:
    """Return the same day of another month, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
