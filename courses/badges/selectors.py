"""Badges a person holds."""

import uuid

from django.db.models import Value

from courses.progress import selectors as progress
from elearning.accounts.models import User

from .models import Award


def awards_of(user: User) -> list[Award]:
    """Return a person's awards, oldest first. One query."""
    return list(Award.objects.filter(learner=user))


def held_and_observed(learner_id: uuid.UUID) -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys of the badges a person holds, and of those whose task staff saw them do. One query."""
    held = Award.objects.filter(learner_id=learner_id).order_by().values_list(Value("held"), "badge_key")
    seen = progress.observations(learner_id).values_list(Value("seen"), "badge")
    rows = list(held.union(seen))
    return (
        frozenset(key for kind, key in rows if kind == "held"),
        frozenset(key for kind, key in rows if kind == "seen"),
    )
