"""Somebody comes to the desk: they are found by their card, its number, or the first letters of their first name."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.core.paginator import Page, Paginator
from django.db import transaction

from courses.network import selectors as network
from courses.reception import selectors as reception
from courses.reception.rules import PEOPLE_ON_A_PAGE, SearchKind, read_search
from courses.reception.selectors import LearnerRow
from elearning.accounts.models import User
from elearning.audit import services as audit


@dataclass(frozen=True, slots=True)
class Listed:
    """One page of the learners of somebody's points. pages: where this one stands, its numbers only."""

    rows: tuple[LearnerRow, ...]
    pages: Page[uuid.UUID]


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave. one: the person, when there is exactly one. are_more: the list was cut."""

    kind: SearchKind
    one: uuid.UUID | None = None
    rows: tuple[LearnerRow, ...] = ()
    are_more: bool = False


@transaction.atomic
def list_people(*, by: User, page: str, now: datetime) -> Listed:
    """Return one page of the learners that `by` may read; a number out of range is the nearest page. It is audited."""
    people = network.people_of(by, now=now).filter(is_active=True)
    pages = Paginator(people.values_list("pk", flat=True), PEOPLE_ON_A_PAGE).get_page(page)
    rows = reception.rows(people.filter(pk__in=list(pages.object_list)))
    _tell(by, rows, now)
    return Listed(rows=tuple(rows), pages=pages)


@transaction.atomic
def find_person(*, by: User, words: str, now: datetime) -> Found:
    """Return who is meant among the learners that `by` may read; somebody of another point is nobody here.

    What was typed is kept nowhere. Two queries, and one line in the log when people are shown.
    """
    search = read_search(words)
    people = network.people_of(by, now=now).filter(is_active=True)
    match search.kind:
        case SearchKind.CARD:
            return Found(search.kind, reception.find_by_token(people, token=search.text) if search.text else None)
        case SearchKind.NUMBER:
            return Found(search.kind, reception.find_by_number(people, number=search.text))
        case SearchKind.LETTERS:
            ids = reception.ids_beginning(people, letters=search.text)
        case _:
            return Found(search.kind)
    if len(ids) == 1:
        return Found(search.kind, ids[0])
    rows = reception.rows(people.filter(pk__in=ids[:PEOPLE_ON_A_PAGE])) if ids else []
    _tell(by, rows, now)
    return Found(search.kind, None, tuple(rows), are_more=len(ids) > PEOPLE_ON_A_PAGE)


def _tell(by: User, rows: list[LearnerRow], now: datetime) -> None:
    if rows:
        audit.record(action="people.listed", actor=by.pk, data={"shown": len(rows)}, now=now)
