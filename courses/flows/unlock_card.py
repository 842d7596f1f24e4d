"""The desk takes the lock off a card: the person is there and does not find it any more."""

import uuid
from datetime import datetime

from django.db import transaction

from courses.network import selectors as network
from elearning.accounts import locks
from elearning.accounts.models import Card, User


@transaction.atomic
def unlock_card(*, by: User, person_id: uuid.UUID, now: datetime) -> bool:
    """Take the lock off every living card of a learner, with all that was tried; return whether there was one.

    Raises User.DoesNotExist, also for somebody of another point.
    """
    learner = network.people_of(by, now=now).filter(is_active=True).get(pk=person_id)
    living = Card.objects.filter(owner=learner, voided_at=None).order_by("pk")
    had_one = [locks.take_off(card=card, by=by, now=now, forgets_the_day=True) for card in living]
    return any(had_one)
