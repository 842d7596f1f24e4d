"""Somebody is erased: because they ask, or because nobody has heard of them for two years."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from courses.network import services as network
from courses.progress.contact import learners_unseen_since
from elearning.accounts import erasing
from elearning.accounts.models import User

# Two years from the last contact: what the French data protection authority (CNIL) says of social support, 2023-095.
NAMES_KEPT = timedelta(days=730)
# So many a day, each by itself: the first night of an old installation is no long one.
MOST_A_DAY = 500


@transaction.atomic
def erase_learner(*, person: User, by: User | None, why: str, now: datetime) -> bool:
    """Overwrite the name, forget the places, end cards and sessions; return whether anything was left to erase.

    Progress and badges stay, without a name, so that what was counted stays counted. Raises ValueError for staff.
    """
    if not erasing.erase(person=person, by=by, why=why, now=now):
        return False
    network.forget_memberships(user_id=person.pk)
    return True


def erase_unseen(*, now: datetime) -> int:
    """Erase learners who were not here for two years, 500 at most; return how many."""
    unseen = list(learners_unseen_since(now - NAMES_KEPT)[:MOST_A_DAY])
    return sum(erase_learner(person=person, by=None, why="not here for two years", now=now) for person in unseen)


def daily(**_later_arguments: object) -> None:
    """Do it now: the outbox's daily housekeeping calls this."""
    erase_unseen(now=timezone.now())
