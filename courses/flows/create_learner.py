"""The desk meets somebody new: a first name, a language, and a card in their hand."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction

from courses.network import services as network
from courses.network.models import AccessPoint
from elearning.accounts import cards
from elearning.accounts.cards import IssuedCard
from elearning.accounts.models import User
from elearning.audit import services as audit


@dataclass(frozen=True, slots=True)
class NewLearner:
    """A new person and what to print for them, which is kept nowhere else."""

    learner: User
    issued: IssuedCard


@transaction.atomic
def create_learner(
    *,
    first_name: str,
    language: str,
    point: AccessPoint,
    by: User | None,
    now: datetime,
    is_for_own_phone: bool = False,
) -> NewLearner:
    """Make a learner of this point with their card. by: None on the command line. Raises ValueError without a name."""
    learner = add_learner(first_name=first_name, language=language, point=point, by=by, now=now)
    issued = cards.issue_card(owner=learner, issued_by=by, now=now, is_for_own_phone=is_for_own_phone)
    return NewLearner(learner=learner, issued=issued)


@transaction.atomic
def add_learner(
    *,
    first_name: str,
    language: str,
    point: AccessPoint,
    by: User | None,
    now: datetime,
    id: uuid.UUID | None = None,
) -> User:
    """Make a learner of this point who has no card yet: the desk makes it when it prints it.

    id: of the form, so that a second press on its button meets the same person. Raises ValueError without a name, and
    when somebody of another point has this id.
    """
    first_name = " ".join(first_name.split())
    if not first_name:
        raise ValueError("a learner has a first name or a nickname")
    if id and User.objects.filter(pk=id).exists():
        return _known(id, point)
    try:
        with transaction.atomic():
            learner = User.objects.create_learner(first_name=first_name, language=language, id=id)
    except IntegrityError:
        # The other press of the button came between.
        if id is None:
            raise
        return _known(id, point)
    network.join_point(user=learner, point=point, now=now)
    audit.record(
        action="person.created",
        actor=by.pk if by else None,
        subject=f"person:{learner.pk}",
        data={"point": str(point.pk)},
        now=now,
    )
    return learner


def _known(id: uuid.UUID, point: AccessPoint) -> User:
    known = User.objects.filter(pk=id, memberships__point=point).first()
    if known is None:
        raise ValueError("this id is somebody else's")
    return known
