"""Giving badges."""

import uuid
from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from content.outlines import BadgeOutline
from courses.progress.rules.merging import Achieved

from . import selectors
from .models import Award
from .rules import Proof, badges_due, may_be_due


def proof_of(*, learner_id: uuid.UUID, achieved: Achieved) -> Proof:
    """Return all that a person has shown. One query."""
    held, observed = selectors.held_and_observed(learner_id)
    return Proof(finished=achieved.finished, alone=achieved.alone, observed=observed, held=held)


@transaction.atomic(savepoint=False)
def award_due(
    *, learner_id: uuid.UUID, badges: Iterable[BadgeOutline], achieved: Achieved, now: datetime
) -> list[Award]:
    """Give the badges that a person has earned; return the new awards.

    A second call gives nothing. Nothing is ever taken back, whatever was achieved or the badges become. At most two
    queries, none when no badge is within reach.
    """
    outlines = list(badges)
    if not may_be_due(badges=outlines, finished=achieved.finished, alone=achieved.alone):
        return []
    due = badges_due(badges=outlines, proof=proof_of(learner_id=learner_id, achieved=achieved))
    awards = [
        Award(
            learner_id=learner_id,
            badge_key=badge.key,
            level=badge.level.value,
            criterion=_criterion(badge),
            awarded_at=now,
        )
        for badge in due
    ]
    return Award.objects.bulk_create(awards)


def _criterion(badge: BadgeOutline) -> list[str]:
    """Return what was asked when the badge was earned: keys of modules, of practices with their step, of badges."""
    practices = (f"{module}/{step}:{variants}" for module, step, variants in badge.practices)
    held = ("|".join(sorted(group)) for group in badge.badges)
    return [*sorted(map(str, badge.needs)), *sorted(practices), *(["seen"] if badge.seen else []), *sorted(held)]
