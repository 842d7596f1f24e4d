"""The desk meets somebody new: a first name, a language, and a card in their hand."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

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
    first_name = " ".join(first_name.split())
    if not first_name:
        raise ValueError("a learner has a first name or a nickname")
    learner = User.objects.create_learner(first_name=first_name, language=language)
    network.join_point(user=learner, point=point, now=now)
    audit.record(
        action="person.created",
        actor=by.pk if by else None,
        subject=f"person:{learner.pk}",
        data={"point": str(point.pk)},
        now=now,
    )
    issued = cards.issue_card(owner=learner, issued_by=by, now=now, is_for_own_phone=is_for_own_phone)
    return NewLearner(learner=learner, issued=issued)
