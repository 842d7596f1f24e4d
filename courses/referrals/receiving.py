"""What the side that receives reads of a referral. Nothing of a case but who its learner is."""

import uuid
from collections.abc import Collection
from datetime import datetime

from django.db.models import BooleanField, ExpressionWrapper, Q, QuerySet

from courses.diagnosis.models import Case
from courses.network.selectors import find_point

from . import selectors
from .models import Referral, State


def received_at(point_ids: Collection[uuid.UUID]) -> QuerySet[Referral]:
    """Return who was sent to these access points: the open ones first, then the last sent first."""
    over = ExpressionWrapper(Q(closed_at__isnull=False), output_field=BooleanField())
    return selectors.at_points(point_ids).alias(is_over=over).order_by("is_over", "-sent_at", "pk")


def waiting_at(point_ids: Collection[uuid.UUID]) -> QuerySet[Referral]:
    """Return the open referrals to these access points that nobody answered yet."""
    unanswered = (State.SENT, State.SEEN)
    return Referral.objects.open().filter(point__in=point_ids, state__in=unanswered)


def learner_id_of(referral: Referral) -> uuid.UUID | None:
    """Return who learns here from the case that was sent, None without a card or a case any more. One query."""
    if referral.case_id is None:
        return None
    return Case.objects.filter(pk=referral.case_id).values_list("learner", flat=True).first()


def sender_name(referral: Referral, *, now: datetime) -> str:
    """Return the structure that sends, else the point where the sender works, else "". No query with a structure."""
    if referral.partner:
        return referral.partner.name
    point = find_point(referral.sender, now=now)
    return point.name if point else ""
