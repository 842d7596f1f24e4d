"""A release learnt what older phones already sent: what was held is read again and counted."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db import transaction

from content import api as content
from courses.badges import services as badges
from courses.progress import replaying
from courses.progress import selectors as progress
from elearning.accounts.models import User


@dataclass(frozen=True, slots=True)
class Replayed:
    counted: int
    held: int


def replay_held(*, now: datetime) -> Replayed:
    """Read every held event again, one learner and one transaction at a time; safe to repeat."""
    counted = held = 0
    for learner_id in replaying.learners_with_held():
        one = _replay_learner(learner_id, now=now)
        counted, held = counted + one.counted, held + one.held
    return Replayed(counted=counted, held=held)


@transaction.atomic
def _replay_learner(learner_id: uuid.UUID, *, now: datetime) -> Replayed:
    User.objects.select_for_update(of=("self",)).get(pk=learner_id)
    before = progress.achieved(learner_id)
    counted, held = replaying.replay(learner_id=learner_id, find_versions=content.find_versions)
    achieved = progress.achieved(learner_id)
    if achieved != before:
        badges.award_due(
            learner_id=learner_id,
            badges=content.badge_outlines(settings.LANGUAGE_CODE),
            achieved=achieved,
            now=now,
        )
    return Replayed(counted=counted, held=held)
