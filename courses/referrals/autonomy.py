"""Who was received somewhere and has since earned the badge of autonomy: their senders are told, once a day."""

from datetime import datetime

from django.db.models import Exists, OuterRef

from content.outlines import BadgeLevel
from courses.badges.models import Award

from . import services
from .models import Referral, State

RECEIVED = (State.CAME, State.STARTED)


def note_autonomous(*, now: datetime) -> int:
    """Answer "autonomous" for the referrals to our points whose person earned the badge; return how many.

    A badge earned before the referral says nothing about it. A second run finds none. One query while nobody did; once
    a day rather than in the sync of a phone, whose queries are counted.
    """
    earned = Award.objects.filter(
        level=BadgeLevel.AUTONOMY.value, learner=OuterRef("case__learner"), awarded_at__gte=OuterRef("sent_at")
    )
    received = Referral.objects.filter(Exists(earned), state__in=RECEIVED).exclude(point=None)
    return sum(services.answer(referral=one, state=State.AUTONOMOUS, by=None, now=now) for one in list(received))
