"""Badges a person holds."""

import uuid

from elearning.accounts.models import User

from .models import Award


def awards_of(user: User) -> list[Award]:
    """Return a person's awards, oldest first. One query."""
    return list(Award.objects.filter(learner=user))


def held_keys(learner_id: uuid.UUID) -> frozenset[str]:
    """Return the keys of the badges a person holds. One query."""
    return frozenset(Award.objects.filter(learner_id=learner_id).values_list("badge_key", flat=True))
