"""Somebody of the reception point saw the person do a badge's task for real."""

import uuid
from datetime import datetime

from django.conf import settings
from django.db import transaction

from content import api as content
from courses.badges import services as badges
from courses.progress import selectors as progress
from courses.progress import services
from elearning.accounts.models import User


class NothingToSee(LookupError):  # noqa: N818 - it says what the badge is
    """The badge is not there, or asks for no task to be seen."""


@transaction.atomic
def record_observation(
    *, id: uuid.UUID, learner_id: uuid.UUID, badge_key: str, seen_by: User, now: datetime
) -> tuple[str, ...]:
    """Keep that `seen_by` saw the task of a badge; return the keys of the badges that this earned.

    id: chosen by who calls, so that the same act told twice counts once. Raises NothingToSee, User.DoesNotExist. Who
    may say so of whom is for the caller to check.
    """
    outlines = content.badge_outlines(settings.LANGUAGE_CODE)
    if not any(badge.key == badge_key and badge.seen for badge in outlines):
        raise NothingToSee(badge_key)
    progress.lock_learner(learner_id)
    services.record_observation(id=id, learner_id=learner_id, badge_key=badge_key, seen_by_id=seen_by.pk, now=now)
    awards = badges.award_due(learner_id=learner_id, badges=outlines, achieved=progress.achieved(learner_id), now=now)
    return tuple(award.badge_key for award in awards)
