"""When somebody was last here."""

from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from elearning.accounts.models import Card, User

from .models import Event


def learners_unseen_since(instant: datetime) -> QuerySet[User]:
    """Return learners whose name is still known and who did nothing since then, longest known first; one query.

    Something done is an answer that arrived, a card shown or a card given.
    """
    mine = OuterRef("pk")
    card = Q(issued_at__gte=instant) | Q(last_used_on__gte=instant.date())
    return (
        User.objects.filter(~Exists(Card.objects.filter(card, owner=mine)), email=None, joined_at__lt=instant)
        .exclude(first_name="")
        .filter(~Exists(Event.objects.filter(learner=mine, received_at__gte=instant)))
        .order_by("joined_at", "pk")
    )
