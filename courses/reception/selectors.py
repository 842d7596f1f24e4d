"""What the desk reads about its learners and phones. Each says its cost; `people` is always `network.people_of`."""

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Max, OuterRef, QuerySet, Subquery
from django.utils import timezone

from courses.network.models import AccessPoint, Membership
from courses.progress.models import ModuleProgress
from elearning.accounts import fingerprints, keys
from elearning.accounts.models import Card, User

from .models import ReturnReceipt
from .rules import starts_with


@dataclass(frozen=True, slots=True)
class LearnerRow:
    """One line of the desk's list. last_used_on: when a card of theirs last opened something; None when never."""

    id: uuid.UUID
    first_name: str
    last_used_on: date | None
    modules_finished: int
    has_card: bool


def rows(people: QuerySet[User]) -> list[LearnerRow]:
    """Return these people as lines, in their order. One query."""
    cards = Card.objects.filter(owner=OuterRef("pk")).order_by().values("owner")
    finished = ModuleProgress.objects.filter(learner=OuterRef("pk"), finished_at__isnull=False).order_by()
    described = people.annotate(
        last_used_on=Subquery(cards.annotate(last=Max("last_used_on")).values("last")),
        modules_finished=Subquery(finished.values("learner").annotate(number=Count("pk")).values("number")),
        living=Subquery(cards.filter(voided_at=None).annotate(number=Count("pk")).values("number")),
    )
    return [
        LearnerRow(pk, name, last, finished or 0, bool(living))
        for pk, name, last, finished, living in described.values_list(
            "pk", "first_name", "last_used_on", "modules_finished", "living"
        )
    ]


def ids_beginning(people: QuerySet[User], *, letters: str) -> list[uuid.UUID]:
    """Return who has a first name that begins with these letters, accents apart. One query over the whole point.

    Databases compare accents in their own ways; a point has hundreds of people, not millions.
    """
    return [pk for pk, first_name in people.values_list("pk", "first_name") if starts_with(first_name, letters)]


def find_by_number(people: QuerySet[User], *, number: str) -> uuid.UUID | None:
    """Return whose card has this number, also a dead one: that is what a person brings who lost nothing. One query."""
    return people.filter(cards__number=number).values_list("pk", flat=True).first()


def find_by_token(people: QuerySet[User], *, token: str) -> uuid.UUID | None:
    """Return whose card has this token, dead ones included. One query; raises ValueError for what is no token."""
    found = Card.objects.filter(fingerprints.matching(keys.derive(token, "read"), field="read_hmac"))
    return people.filter(pk__in=found.values("owner_id")).values_list("pk", flat=True).first()


def points_of(user: User, *, now: datetime) -> list[AccessPoint]:
    """Return the open points where a member of the desk works, by name. One query."""
    here = Membership.objects.current(now=now).filter(user=user)
    return list(AccessPoint.objects.open().filter(pk__in=here.values("point_id")))


def cards_of(learner_id: uuid.UUID) -> list[Card]:
    """Return a learner's cards, the newest first. One query."""
    return list(Card.objects.filter(owner_id=learner_id).order_by("-issued_at", "-pk"))


def last_day(learner_id: uuid.UUID, *, cards: Collection[Card]) -> date | None:
    """Return the day a learner was last here: a card that opened something, or a step done. One query."""
    at = ModuleProgress.objects.filter(learner_id=learner_id).aggregate(last=Max("last_at"))["last"]
    days = [card.last_used_on for card in cards if card.last_used_on]
    return max([*days, timezone.localdate(at)] if at else days, default=None)


def find_receipt(code: str) -> ReturnReceipt | None:
    """Return the receipt with this code, as it is kept; None when there is none. One query."""
    return ReturnReceipt.objects.filter(code=code).first()
