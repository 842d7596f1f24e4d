"""Somebody of the desk opens a learner's page, and says that they saw a task done."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from content import api as content
from courses.network import selectors as network
from courses.progress import selectors as progress
from courses.reception import selectors as reception
from elearning.accounts.models import Card, User
from elearning.audit import services as audit

from .record_observation import NothingToSee, record_observation
from .show_progress import BadgeAhead, OwnPage, show_progress

__all__ = ["NotAllSeen", "NothingToSee", "PersonPage", "find_learner", "say_seen", "show_person"]


class NotAllSeen(ValueError):  # noqa: N818 - it says what the form holds
    """A part of the task was not ticked: the badge would prove what nobody saw."""


@dataclass(frozen=True, slots=True)
class Task:
    """A badge ahead, with the id under which its task counts once, however often the button is pressed."""

    badge: BadgeAhead
    id: uuid.UUID


@dataclass(frozen=True, slots=True)
class Missing:
    """Answers that a phone counted and did not send yet."""

    answers: int
    last_sent_at: datetime


@dataclass(frozen=True, slots=True)
class PersonPage:
    """cards: the newest first. last_on: None for somebody who has done nothing yet."""

    own: OwnPage
    cards: tuple[Card, ...]
    last_on: date | None
    missing: tuple[Missing, ...]
    ahead: tuple[Task, ...]

    @property
    def has_living_card(self) -> bool:
        return any(card.voided_at is None for card in self.cards)

    @property
    def has_lock(self) -> bool:
        return any(card.has_lock for card in self.cards)


ALL_AHEAD = 50
"""The desk sees the task of every badge on the way, where the person is shown the nearest."""


def find_learner(*, by: User, person_id: uuid.UUID, now: datetime) -> User:
    """Return a learner that `by` may read. Raises User.DoesNotExist, also for somebody of another point."""
    return network.people_of(by, now=now).filter(is_active=True).get(pk=person_id)


@transaction.atomic
def show_person(*, by: User, person_id: uuid.UUID, language: str, now: datetime) -> PersonPage:
    """Return a learner's page as the desk reads it, in the desk's language; every call is in the log.

    Raises User.DoesNotExist. About ten queries.
    """
    learner = find_learner(by=by, person_id=person_id, now=now)
    own = show_progress(user=learner, language=language, now=now, most_ahead=ALL_AHEAD)
    cards = reception.cards_of(learner.pk)
    page = PersonPage(
        own=own,
        cards=tuple(cards),
        last_on=reception.last_day(learner.pk, cards=cards),
        missing=tuple(Missing(p.missing, p.last_seen_at) for p in progress.phones_with_gaps(learner.pk)),
        ahead=tuple(Task(badge, uuid.uuid4()) for badge in own.ahead),
    )
    audit.record(action="person.read", actor=by.pk, subject=f"person:{learner.pk}", now=now)
    return page


@transaction.atomic
def say_seen(
    *,
    by: User,
    person_id: uuid.UUID,
    badge_key: str,
    ticked: Iterable[str],
    language: str,
    id: uuid.UUID,
    now: datetime,
) -> tuple[str, ...]:
    """Keep that `by` saw every part of a badge's task; return the keys of the badges that this earned.

    ticked: places in the task, from "0", as the page in this language shows it. id: of the form that was shown, so
    that a second press changes nothing. Raises User.DoesNotExist, NothingToSee, NotAllSeen.
    """
    learner = find_learner(by=by, person_id=person_id, now=now)
    badge = next((b for b in content.badge_outlines(language) if b.key == badge_key and b.seen), None)
    if badge is None:
        raise NothingToSee(badge_key)
    if not {str(place) for place in range(len(badge.seen))} <= set(ticked):
        raise NotAllSeen(badge_key)
    if progress.known_ids([id]):
        return ()
    earned = record_observation(id=id, learner_id=learner.pk, badge_key=badge_key, seen_by=by, now=now)
    audit.record(
        action="badge.observed", actor=by.pk, subject=f"person:{learner.pk}", data={"badge": badge_key}, now=now
    )
    return earned
