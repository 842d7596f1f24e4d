"""Which letters a referral has written, and to whom: jobs in the transaction of their cause.

A job names rows by their ids. The address, the words and the link are found when the letter is written, so no address
and no token lies in the queue.
"""

from datetime import datetime
from enum import StrEnum

from django.db.models import QuerySet

from courses.network.models import Membership
from elearning.accounts.models import User
from elearning.accounts.roles import Role
from elearning.jobs import services as jobs

from .models import Referral, ReferralChange

KIND = "referral.mail"


class Letter(StrEnum):
    """Why somebody is written to, and as whom."""

    TO_PLACE = "to_place"
    STATE_CHANGED = "state_changed"
    REMIND_PLACE = "remind_place"
    REMIND_POINT = "remind_point"
    REMIND_SENDER = "remind_sender"


def tell_place(referral: Referral) -> None:
    """Have the place told once, if it has an e-mail address."""
    if referral.email:
        _add(Letter.TO_PLACE, referral, once=f"referral:{referral.pk}:sent")


def tell_sender(referral: Referral, change: ReferralChange) -> None:
    """Have the sender told of one change."""
    _add(Letter.STATE_CHANGED, referral, once=f"referral:{referral.pk}:change:{change.pk}", state=change.state)


def remind(referral: Referral, *, now: datetime) -> None:
    """Have both sides reminded: the sender; the place by its address, or who works at the reception of the point."""
    key = f"referral:{referral.pk}:reminder"
    _add(Letter.REMIND_SENDER, referral, once=f"{key}:sender")
    if referral.email:
        _add(Letter.REMIND_PLACE, referral, once=f"{key}:place")
    for person in _at_reception(referral, now=now):
        _add(Letter.REMIND_POINT, referral, once=f"{key}:{person.pk}", person_id=str(person.pk))


def _at_reception(referral: Referral, *, now: datetime) -> QuerySet[User]:
    here = Membership.objects.current(now=now).filter(point=referral.point_id)
    staff = User.objects.filter(pk__in=here.values("user_id"), groups__name=Role.RECEPTION, is_active=True)
    return staff.exclude(email=None).order_by("pk")


def _add(letter: Letter, referral: Referral, *, once: str, person_id: str = "", state: str = "") -> None:
    jobs.add(
        kind=KIND,
        unique_key=once,
        letter=letter.value,
        referral_id=str(referral.pk),
        person_id=person_id,
        state=state,
    )
