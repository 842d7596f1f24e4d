"""The desk receives people who were sent to its points: finds them, and says what becomes of it."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from django.core.paginator import Page, Paginator
from django.db import transaction

from content.grid_outlines import NextStep
from courses.network import selectors as network
from courses.referrals import receiving, selectors, services
from courses.referrals.models import Referral, State
from courses.referrals.rules.states import Stage
from courses.referrals.services import Impossible
from elearning.accounts import limits
from elearning.accounts.limits import Action
from elearning.accounts.models import User
from elearning.audit import services as audit

from .sign_in_with_card import TooManyTries

__all__ = [
    "Impossible",
    "ReceivedListed",
    "ReceivedPage",
    "TooManyTries",
    "UnknownCode",
    "answer_received",
    "ask_welcome",
    "count_waiting",
    "find_received",
    "get_received",
    "list_received",
    "show_received",
]

REFERRALS_ON_A_PAGE = 50


class UnknownCode(LookupError):  # noqa: N818 - it says what the code is
    """No referral to a point of who asks has this code."""


@dataclass(frozen=True, slots=True)
class ReceivedListed:
    """One page of the referrals to somebody's points. pages: where this one stands."""

    rows: tuple[Referral, ...]
    pages: Page[Referral]


@dataclass(frozen=True, slots=True)
class ReceivedPage:
    """A referral as its desk reads it. learner: who has a card from it and may be read here, None otherwise.

    is_elsewhere: the person has a card, of a point that who asks does not belong to.
    """

    referral: Referral
    learner: User | None
    is_elsewhere: bool

    @property
    def can_welcome(self) -> bool:
        return self.learner is None and not self.is_elsewhere and self.referral.state != State.REFUSED


def count_waiting(*, by: User, now: datetime) -> int:
    """Return how many open referrals to the points of `by` wait for a first answer. Two queries."""
    return receiving.waiting_at(network.point_ids_of(by, now=now)).count()


def get_received(*, by: User, referral_id: uuid.UUID, now: datetime) -> Referral:
    """Return a referral to a point of `by`. Raises Referral.DoesNotExist, also for one to another point."""
    return receiving.received_at(network.point_ids_of(by, now=now)).get(pk=referral_id)


@transaction.atomic
def list_received(*, by: User, page: str, now: datetime) -> ReceivedListed:
    """Return one page of who was sent to the points of `by`: open ones first, then the last sent; it is in the log."""
    received = receiving.received_at(network.point_ids_of(by, now=now))
    pages = Paginator(received, REFERRALS_ON_A_PAGE).get_page(page)
    rows = tuple(pages.object_list)
    if rows:
        audit.record(action="referrals.listed", actor=by.pk, data={"shown": len(rows)}, now=now)
    return ReceivedListed(rows=rows, pages=pages)


def find_received(*, by: User, typed: str, now: datetime) -> uuid.UUID:
    """Return the id of the referral with this code among those to the points of `by`.

    typed: as people type, with spaces, dashes, small letters, look-alikes. Raises UnknownCode, also for the code of
    another point, and TooManyTries after 30 in a minute.
    """
    if not limits.hit(action=Action.SEARCH, key=f"referral:{by.pk}", now=now):
        raise TooManyTries
    found = selectors.find_by_code(typed, point_ids=network.point_ids_of(by, now=now))
    if found is None:
        raise UnknownCode
    return found.pk


@transaction.atomic
def show_received(*, by: User, referral_id: uuid.UUID, now: datetime) -> ReceivedPage:
    """Return a referral to a point of `by`, which is "seen" from then on; every call is in the log.

    Raises Referral.DoesNotExist, also for one to another point.
    """
    referral = get_received(by=by, referral_id=referral_id, now=now)
    if referral.state == State.SENT and services.answer(referral=referral, state=State.SEEN, by=by, now=now):
        referral = get_received(by=by, referral_id=referral_id, now=now)
    learner_id = receiving.learner_id_of(referral)
    learner = network.people_of(by, now=now).filter(is_active=True, pk=learner_id).first() if learner_id else None
    audit.record(action="referral.read", actor=by.pk, subject=f"referral:{referral.pk}", now=now)
    return ReceivedPage(referral=referral, learner=learner, is_elsewhere=bool(learner_id) and learner is None)


@transaction.atomic
def ask_welcome(*, by: User, referral_id: uuid.UUID, now: datetime) -> Referral:
    """Return the referral that a card is to be made for; nothing changes, and it is in the log.

    Raises Referral.DoesNotExist, also for one to another point.
    """
    referral = get_received(by=by, referral_id=referral_id, now=now)
    audit.record(action="referral.read", actor=by.pk, subject=f"referral:{referral.pk}", why="a card", now=now)
    return referral


@transaction.atomic
def answer_received(
    *,
    by: User,
    referral_id: uuid.UUID,
    stage: Stage,
    appointment_on: date | None = None,
    started: NextStep | None = None,
    now: datetime,
) -> bool:
    """Keep what became of a referral to a point of `by`; return whether it is news. The same answer twice is kept once.

    Raises Referral.DoesNotExist, also for one to another point, and Impossible.
    """
    referral = get_received(by=by, referral_id=referral_id, now=now)
    changed = services.answer(
        referral=referral,
        state=State(stage.value),
        by=by,
        now=now,
        appointment_on=appointment_on,
        started=started,
    )
    if changed:
        data = {"state": stage.value}
        audit.record(action="referral.answered", actor=by.pk, subject=f"referral:{referral.pk}", data=data, now=now)
    return changed
