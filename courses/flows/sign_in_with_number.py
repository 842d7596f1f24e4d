"""A learner whose phone's camera does not work types the number and the secret of their card."""

import uuid
from datetime import datetime

from django.core import signing
from django.http import HttpRequest

from elearning.accounts import cards, limits
from elearning.accounts.cards import CardBlocked
from elearning.accounts.models import Card
from elearning.audit import services as audit

from .sign_in_with_card import KINDS, Greeting, LockHolds, Phone, TooManyTries, UnknownCard, open_card

__all__ = [
    "KINDS", "CardBlocked", "Greeting", "LockHolds", "Phone", "TooManyTries", "UnknownCard", "confirm", "find_card",
    "promise", "promised_card",
]  # fmt: skip

_SALT = "courses.sign-in-with-number"
# Long enough to read one question and answer it.
PROMISE_SECONDS = 300


def find_card(request: HttpRequest, *, number: str, secret: str, now: datetime) -> Card:
    """Return the card with this number and secret, and open nothing. Raises UnknownCard, CardBlocked, TooManyTries."""
    if not limits.may_try_secret(request, now=now):
        raise TooManyTries
    try:
        card = cards.check_number_and_secret(number=number, secret=secret, now=now)
    except CardBlocked:
        audit.record(action="sign_in.refused", actor=None, why="blocked card", now=now)
        raise
    if card is None:
        audit.record(action="sign_in.refused", actor=None, why="unknown number or secret", now=now)
        raise UnknownCard
    return card


def promise(card: Card) -> str:
    """Return a signed, short-lived word that this card's secret was right, for the page that asks what comes next."""
    return signing.dumps(str(card.pk), salt=_SALT)


def promised_card(promised: str) -> Card:
    """Return the card of a promise, with its owner. Raises UnknownCard for an old promise or a voided card."""
    try:
        card_id = uuid.UUID(signing.loads(promised, salt=_SALT, max_age=PROMISE_SECONDS))
    except (signing.BadSignature, ValueError, TypeError, AttributeError):
        raise UnknownCard from None
    card = Card.objects.filter(pk=card_id, voided_at=None, owner__is_active=True).select_related("owner").first()
    if card is None:
        raise UnknownCard
    return card


def confirm(request: HttpRequest, *, card: Card, lock: str | None, phone: Phone, now: datetime) -> Greeting:
    """Open the session of the person who said yes, behind the lock of their card if it has one.

    card: of a promise. lock: shaped as a lock, None when nobody chose one. Raises UnknownCard, TooManyTries, LockHolds.
    """
    if card.has_lock and lock is not None and not limits.may_try_card(request, now=now):
        raise TooManyTries
    return open_card(request, card=card, lock=lock, phone=phone, now=now)
