"""How far a referral is, what may follow, and what time does to it. Pure.

    sent → seen → appointment → came → started → autonomous
                              → did not come → appointment …
                              → refused

A place may skip forward, and nothing goes back to "sent". Time alone leads to "no news"; an answer that comes after
that counts as any other.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

REMIND_AFTER = timedelta(days=14)
CLOSE_AFTER = timedelta(days=60)
KEPT = timedelta(days=730)
"""Two years: what is reported to the funder of one year can be checked in the next."""


class Stage(StrEnum):
    """The values of `models.State`, without Django."""

    SENT = "sent"
    SEEN = "seen"
    APPOINTMENT = "appointment"
    CAME = "came"
    DID_NOT_COME = "did_not_come"
    REFUSED = "refused"
    STARTED = "started"
    AUTONOMOUS = "autonomous"
    NO_NEWS = "no_news"


KNOWN = frozenset({Stage.CAME, Stage.DID_NOT_COME, Stage.REFUSED, Stage.STARTED, Stage.AUTONOMOUS})
"""Outcomes: the person was received, or it is known that they were not."""
CLOSING = frozenset({Stage.REFUSED, Stage.AUTONOMOUS})
"""Nothing follows these."""

_REAL = KNOWN | {Stage.APPOINTMENT}
_FOLLOWING: Mapping[Stage, frozenset[Stage]] = MappingProxyType(
    {
        Stage.SENT: _REAL | {Stage.SEEN},
        Stage.SEEN: _REAL,
        Stage.APPOINTMENT: KNOWN,
        Stage.CAME: frozenset({Stage.STARTED, Stage.AUTONOMOUS}),
        Stage.DID_NOT_COME: _REAL - {Stage.DID_NOT_COME},
        Stage.REFUSED: frozenset(),
        Stage.STARTED: frozenset({Stage.AUTONOMOUS}),
        Stage.AUTONOMOUS: frozenset(),
        Stage.NO_NEWS: _REAL,
    }
)


def following(stage: Stage) -> list[Stage]:
    """Return what somebody may answer next, in the order of the way; empty when it is over."""
    return [after for after in Stage if after in _FOLLOWING[stage]]


def may_follow(before: Stage, after: Stage) -> bool:
    return after in _FOLLOWING[before]


def closes(stage: Stage) -> bool:
    """Return whether an answer ends the referral at once, without waiting for the 60 days."""
    return stage in CLOSING


def at_the_end(stage: Stage) -> Stage:
    """Return what a referral is once its time is over: what is known of it, or "no news"."""
    return stage if stage in KNOWN else Stage.NO_NEWS


def is_to_remind(stage: Stage, *, sent_at: datetime, appointment_on: date | None, now: datetime, today: date) -> bool:
    """Return whether both sides are asked about a referral that nobody was reminded of yet.

    After 14 days; a day that is still to come is waited for.
    """
    is_waiting = appointment_on is not None and appointment_on >= today
    return stage not in KNOWN and now - sent_at >= REMIND_AFTER and not is_waiting


def is_over(stage: Stage, *, sent_at: datetime, appointment_on: date | None, now: datetime, today: date) -> bool:
    """Return whether a referral closes by itself: after 60 days, and 14 days after an appointment that was made.

    Nobody is told "no news" about somebody who is expected, or who came yesterday.
    """
    is_expected = stage is Stage.APPOINTMENT and appointment_on is not None and today - appointment_on < REMIND_AFTER
    return now - sent_at >= CLOSE_AFTER and not is_expected


def is_appointment_day(day: date, *, today: date) -> bool:
    """Return whether an appointment may stand on this day: today, or within 60 days of it."""
    return today <= day <= today + CLOSE_AFTER
