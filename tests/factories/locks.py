"""Cards with a lock, and what phones say when they open one."""

import uuid
from datetime import datetime
from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from elearning.accounts import keys, locks
from elearning.accounts.cards import IssuedCard
from elearning.accounts.locks import LockHolds, Why
from elearning.accounts.models import Card
from tests.factories.people import LearnerWithCard, a_learner_with_card

SESSION, DOOR = "/api/v1/session", "/api/v1/lock"
RIGHT, WRONG = "4071", "9028"
MINE, ANOTHER = uuid.uuid4(), uuid.uuid4()
# In the middle of a day, so that minutes later it is the same day.
NOON = timezone.localtime().replace(hour=12, minute=0)


def with_lock(held: LearnerWithCard, lock: str = RIGHT) -> LearnerWithCard:
    """Put a lock on a learner's card, as they do themselves."""
    locks.set_lock(card=held.issued.card, lock=lock, by=held.learner, now=timezone.now())
    held.issued.card.refresh_from_db()
    return held


def a_locked_learner(first_name: str = "Amina", lock: str = RIGHT) -> LearnerWithCard:
    return with_lock(a_learner_with_card(first_name), lock)


def tried(held: LearnerWithCard, lock: str | None, *, device: uuid.UUID = MINE, now: datetime = NOON) -> Why | None:
    """Try a lock on the card as it is stored now; return why it holds, None when it opened."""
    try:
        locks.open_lock(card=Card.objects.get(pk=held.issued.card.pk), lock=lock, device=device, now=now)
    except LockHolds as refusal:
        return refusal.why
    return None


def read_of(issued: IssuedCard) -> str:
    return keys.to_wire(keys.derive(issued.token, "read"))


def post(client: Client, address: str, body: dict[str, Any], **headers: str) -> HttpResponse:
    return client.post(address, body, content_type="application/json", headers=headers)


def open_card(
    held: LearnerWithCard, lock: str | None = None, *, client: Client | None = None, **more: Any
) -> HttpResponse:
    """Say "yes, it is me" with a card and its lock; more: other fields of the body."""
    body = {"read": read_of(held.issued), "confirm": True} | more
    return post(client or Client(), SESSION, body if lock is None else body | {"lock": lock})
