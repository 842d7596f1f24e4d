"""Progress is recomputed from what people did; what differs is reported and, unless only checking, put right."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db import transaction

from content import api as content
from courses.badges import services as badges
from courses.badges.rules import badges_due
from courses.progress import replaying
from courses.progress import selectors as progress
from elearning.accounts.models import User


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """How many learners were looked at, and what differed from their events. awards: badges earned and not given."""

    learners: int = 0
    progress: int = 0
    phones: int = 0
    awards: int = 0
    unreadable: int = 0

    @property
    def differences(self) -> int:
        return self.progress + self.phones + self.awards + self.unreadable


def rebuild_progress(*, check: bool, now: datetime) -> Rebuilt:
    """Recompute everybody, one learner and one transaction at a time. check: report only."""
    totals = Rebuilt()
    for learner_id in list(replaying.learners_with_events()):
        one = _rebuild_learner(learner_id, check=check, now=now)
        totals = Rebuilt(
            learners=totals.learners + 1,
            progress=totals.progress + one.progress,
            phones=totals.phones + one.phones,
            awards=totals.awards + one.awards,
            unreadable=totals.unreadable + one.unreadable,
        )
    return totals


@transaction.atomic
def _rebuild_learner(learner_id: uuid.UUID, *, check: bool, now: datetime) -> Rebuilt:
    User.objects.select_for_update(of=("self",)).get(pk=learner_id)
    found = replaying.compare(learner_id=learner_id, find_versions=content.find_versions, repair=not check)
    achieved = progress.achieved(learner_id)
    outlines = content.badge_outlines(settings.LANGUAGE_CODE)
    due = badges_due(badges=outlines, proof=badges.proof_of(learner_id=learner_id, achieved=achieved))
    if due and not check:
        badges.award_due(learner_id=learner_id, badges=outlines, achieved=achieved, now=now)
    return Rebuilt(progress=found.progress, phones=found.phones, awards=len(due), unreadable=found.unreadable)
