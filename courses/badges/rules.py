"""Which badges a person has earned. Pure."""

import uuid
from collections.abc import Iterable, Set

from content.outlines import BadgeOutline


def badges_due(*, badges: Iterable[BadgeOutline], finished: Set[uuid.UUID], held: Set[str]) -> list[BadgeOutline]:
    """Return the badges earned and not held yet, in the order given.

    finished: keys of the modules the person has finished. A badge that needs nothing is never earned.
    """
    return [badge for badge in badges if badge.needs and badge.needs <= finished and badge.key not in held]
