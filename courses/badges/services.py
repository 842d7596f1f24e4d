"""Giving badges."""

import uuid
from collections.abc import Iterable, Set
from datetime import datetime

from django.db import transaction

from content.outlines import BadgeOutline

from . import selectors
from .models import Award
from .rules import badges_due


@transaction.atomic(savepoint=False)
def award_due(
    *, learner_id: uuid.UUID, badges: Iterable[BadgeOutline], finished: Set[uuid.UUID], now: datetime
) -> list[Award]:
    """Give the badges that `finished` has earned; return the new awards.

    A second call gives nothing. Nothing is ever taken back, whatever `finished` or the badges become. At most two
    queries, none when no badge is within reach.
    """
    within_reach = badges_due(badges=badges, finished=finished, held=frozenset())
    if not within_reach:
        return []
    due = badges_due(badges=within_reach, finished=finished, held=selectors.held_keys(learner_id))
    awards = [
        Award(
            learner_id=learner_id,
            badge_key=badge.key,
            level=badge.level.value,
            criterion=sorted(str(key) for key in badge.needs),
            awarded_at=now,
        )
        for badge in due
    ]
    return Award.objects.bulk_create(awards)
