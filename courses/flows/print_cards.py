"""The desk prints cards: each print is a new card, and the ones before it stop working."""

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from courses.network import selectors as network
from courses.network.models import AccessPoint
from courses.reception import selectors as reception
from courses.reception.card_sheet import PrintedCard, card_sheet
from courses.reception.rules import CARDS_AT_ONCE
from elearning.accounts import limits
from elearning.accounts.cards import IssuedCard
from elearning.accounts.limits import Action
from elearning.accounts.models import User
from elearning.audit import services as audit

from .reissue_card import reissue_card
from .show_person import find_learner


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom a new card is for. has_living_card: whether an older one stops working."""

    learner: User
    has_living_card: bool


class TooManyCards(Exception):  # noqa: N818 - it says what happened
    """This member of the desk printed as many cards today as a day allows."""


def chosen_people(*, by: User, person_ids: Collection[uuid.UUID], now: datetime) -> list[User]:
    """Return the chosen learners by first name. Raises User.DoesNotExist when `by` may not read one of them, and
    ValueError for nobody and for more than CARDS_AT_ONCE."""
    wanted = set(person_ids)
    if not 0 < len(wanted) <= CARDS_AT_ONCE:
        raise ValueError("between one person and a few sheets of cards")
    people = list(network.people_of(by, now=now).filter(is_active=True, pk__in=wanted))
    if len(people) != len(wanted):
        raise User.DoesNotExist
    return people


@transaction.atomic
def ask_card(*, by: User, person_id: uuid.UUID, now: datetime) -> Asked:
    """Return what is said before a card is made; nothing changes, and it is in the log. Raises User.DoesNotExist."""
    learner = find_learner(by=by, person_id=person_id, now=now)
    has_living_card = any(card.voided_at is None for card in reception.cards_of(learner.pk))
    audit.record(action="person.read", actor=by.pk, subject=f"person:{learner.pk}", why="a card", now=now)
    return Asked(learner=learner, has_living_card=has_living_card)


@transaction.atomic
def ask_cards(*, by: User, person_ids: Collection[uuid.UUID], now: datetime) -> list[User]:
    """Return whom the new cards are for; nothing changes, and it is in the log. Raises what `chosen_people` raises."""
    people = chosen_people(by=by, person_ids=person_ids, now=now)
    audit.record(action="people.listed", actor=by.pk, why="cards", data={"shown": len(people)}, now=now)
    return people


def print_cards(
    *,
    by: User,
    person_ids: Collection[uuid.UUID],
    base_url: str,
    now: datetime,
    is_for_own_phone: bool | None = None,
) -> bytes:
    """Give each of these learners a new card and return the sheets as PDF, which are kept nowhere.

    base_url: of the learners' site, as the square on the card says it. is_for_own_phone: None as the last card said.
    Raises what `chosen_people` raises, and TooManyCards before any card was made.
    """
    people = chosen_people(by=by, person_ids=person_ids, now=now)
    # Counted one by one, outside any transaction: a refusal must not give tries back.
    if not all(limits.hit(action=Action.CARD_BATCH, key=str(by.pk), now=now) for _person in people):
        raise TooManyCards
    for_whom = [(person, network.find_point(person, now=now)) for person in people]
    # Drawn once with nothing on it that opens anything: a sheet that cannot be drawn must not end anybody's card.
    card_sheet([_printed(*one, base_url, number="000000", secret="0" * 8, token="A" * 26) for one in for_whom])
    # A transaction a card: the slow hash of each must not keep every phone from writing for as long as a sheet takes.
    made = [(one, _make(one[0], by, now, is_for_own_phone)) for one in for_whom]
    return card_sheet(
        [_printed(*one, base_url, number=new.number, secret=new.secret, token=new.token) for one, new in made]
    )


@transaction.atomic
def _make(person: User, by: User, now: datetime, is_for_own_phone: bool | None) -> IssuedCard:
    issued = reissue_card(owner=person, by=by, now=now, is_for_own_phone=is_for_own_phone)
    data = {"card": str(issued.card.pk)}
    audit.record(action="card.printed", actor=by.pk, subject=f"person:{person.pk}", data=data, now=now)
    return issued


def _printed(
    person: User, point: AccessPoint | None, base_url: str, *, number: str, secret: str, token: str
) -> PrintedCard:
    return PrintedCard(
        first_name=person.first_name,
        number=number,
        secret=secret,
        token=token,
        point_name=point.name if point else "",
        point_address=point.address if point else "",
        language=person.language,
        base_url=base_url,
    )
