"""A learner shows their card to a phone's camera: "Bonjour Amina. C'est vous ?", then the session opens."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.http import HttpRequest

from elearning.accounts import cards, limits, locks
from elearning.accounts.locks import LockHolds, Why
from elearning.accounts.models import Card
from elearning.accounts.sessions import SessionKind
from elearning.audit import services as audit

__all__ = [
    "KINDS", "SAID_NOTHING", "Greeting", "LockHolds", "Phone", "TooManyTries", "UnknownCard", "greet", "open_card",
    "sign_in",
]  # fmt: skip


class UnknownCard(Exception):  # noqa: N818 - it says what the card is
    """No living card has this key: it was voided, or it never was one of ours."""


class TooManyTries(Exception):  # noqa: N818 - it says what happened
    """This address tried too often. retry_after: seconds."""

    retry_after = 60


@dataclass(frozen=True, slots=True)
class Greeting:
    """What a phone may say before anybody has said yes. has_lock: whether the card asks for its lock too."""

    first_name: str
    language: str
    has_lock: bool


@dataclass(frozen=True, slots=True)
class Phone:
    """What a phone says of itself. device: its name since it was last wiped. kind: whose it is; None: the card says."""

    device: UUID | None = None
    kind: SessionKind | None = None


SAID_NOTHING = Phone()
# A card never opens the sessions of staff, whatever a phone says.
KINDS: Mapping[str, SessionKind] = {kind.value: kind for kind in (SessionKind.OWN, SessionKind.LENT)}


def greet(request: HttpRequest, *, read_key: bytes, now: datetime) -> Greeting:
    """Return whose card this is, and open nothing. Raises UnknownCard, TooManyTries."""
    return _greeting(_find(request, read_key=read_key, now=now))


def sign_in(
    request: HttpRequest, *, read_key: bytes, now: datetime, lock: str | None = None, phone: Phone = SAID_NOTHING
) -> Greeting:
    """Open the session of the card's person, who said "yes, it is me".

    lock: shaped as a lock, None when nobody typed one. Raises UnknownCard, TooManyTries, LockHolds.
    """
    return open_card(request, card=_find(request, read_key=read_key, now=now), lock=lock, phone=phone, now=now)


def open_card(request: HttpRequest, *, card: Card, lock: str | None, phone: Phone, now: datetime) -> Greeting:
    """Open the session of a card that was shown, behind its lock if it has one. Raises UnknownCard, LockHolds."""
    device = locks.device_of(request, phone.device)
    try:
        locks.open_lock(card=card, lock=lock, device=device, now=now)
    except Card.DoesNotExist:
        raise UnknownCard from None
    except LockHolds as refusal:
        if refusal.why is not Why.MISSING:
            subject = f"card:{card.pk}"
            audit.record(action="sign_in.refused", actor=None, subject=subject, why=refusal.why.value, now=now)
        raise
    cards.open_learner_session(request, card=card, kind=phone.kind)
    return _greeting(card)


def _find(request: HttpRequest, *, read_key: bytes, now: datetime) -> Card:
    if not limits.may_try_card(request, now=now):
        raise TooManyTries
    card = cards.find_card_by_read_key(read_key)
    if card is None:
        audit.record(action="sign_in.refused", actor=None, why="unknown card", now=now)
        raise UnknownCard
    return card


def _greeting(card: Card) -> Greeting:
    return Greeting(card.owner.first_name, card.owner.language, card.has_lock)
