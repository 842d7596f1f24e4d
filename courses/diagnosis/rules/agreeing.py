"""The first step's day, as it is proposed: the worker changes it with the person."""

from datetime import date, timedelta

from content.grid_outlines import NextStep

SOON = timedelta(days=14)
"""Two weeks, after which a referral is asked about."""
DOOR_OPEN = timedelta(days=90)
LATEST = timedelta(days=365)
"""As long as a diagnosis is kept: a later day would be asked about by nobody."""


def first_day(step: NextStep | None, *, today: date) -> date:
    """Return the day proposed for a first step: today for a right that stops, in 90 days after a refusal."""
    if step is NextStep.DONE_WITH:
        return today
    return today + (DOOR_OPEN if step is NextStep.NOTHING_WANTED else SOON)


def is_day(day: date, *, today: date) -> bool:
    """Return whether a first step may stand on this day."""
    return today <= day <= today + LATEST
