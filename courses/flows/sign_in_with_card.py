"""A learner shows their card to a phone's camera: "Bonjour Amina. C'est vous ?", then the session opens."""

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest

from elearning.accounts import cards, limits
from elearning.accounts.models import Card
from elearning.audit import services as audit


class UnknownCard(Exception):  # noqa: N818 - it says what the card is
    """No living card has this key: it was voided, or it never was one of ours."""


class TooManyTries(Exception):  # noqa: N818 - it says what happened
    """This address tried too often. retry_after: seconds."""

    retry_after = 60


@dataclass(frozen=True, slots=True)
class Greeting:
    """What a phone may say before anybody has said yes."""

    first_name: str
    language: str


def greet(request: HttpRequest, *, read_key: bytes, now: datetime) -> Greeting:
    """Return whose card this is, and open nothing. Raises UnknownCard, TooManyTries."""
    return _greeting(_find(request, read_key=read_key, now=now))


def sign_in(request: HttpRequest, *, read_key: bytes, now: datetime) -> Greeting:
    """Open the session of the card's person, who said "yes, it is me". Raises UnknownCard, TooManyTries."""
    card = _find(request, read_key=read_key, now=now)
    cards.open_learner_session(request, card=card)
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
    return Greeting(first_name=card.owner.first_name, language=card.owner.language)
