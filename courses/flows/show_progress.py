"""A person looks at their own page: where to go on, what they finished, the badges they hold."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from content import api as content
from content.outlines import BadgeOutline
from courses.badges import selectors as badges
from courses.network import selectors as network
from courses.network.models import AccessPoint
from courses.progress import selectors as progress
from courses.progress import services
from courses.progress.rules.overview import Overview, overview
from elearning.accounts.models import User


@dataclass(frozen=True, slots=True)
class HeldBadge:
    """A badge the person holds. outline: None when its authors took the definition away; the badge stays."""

    key: str
    level: str
    awarded_at: datetime
    outline: BadgeOutline | None

    @property
    def name(self) -> str:
        return self.outline.name if self.outline else self.key


@dataclass(frozen=True, slots=True)
class BadgeAhead:
    """A badge not earned yet. missing: titles of the modules still to finish."""

    outline: BadgeOutline
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwnPage:
    user: User
    point: AccessPoint | None
    epoch: uuid.UUID
    progress: Overview
    badges: tuple[HeldBadge, ...]
    ahead: tuple[BadgeAhead, ...]


def show_progress(*, user: User, language: str, now: datetime) -> OwnPage:
    """Return a person's own page in one language; 3 queries when the content is known to this process."""
    learned, epoch = progress.learned_and_epoch(user.pk)
    outlines = {badge.key: badge for badge in content.badge_outlines(language)}
    # Nobody earns a badge without having done something.
    awards = badges.awards_of(user) if learned else []
    held = tuple(
        HeldBadge(award.badge_key, award.level, award.awarded_at, outlines.get(award.badge_key)) for award in awards
    )
    held_keys = {badge.key for badge in held}
    view = overview(courses=content.course_outlines(language), learned=learned)
    modules = [module for course in view.courses for module in course.modules]
    ahead = tuple(
        BadgeAhead(
            outline=outline,
            missing=tuple(m.outline.title for m in modules if m.outline.key in outline.needs and not m.is_finished),
        )
        for key, outline in outlines.items()
        # A badge that asks for nothing is never earned, so it is not promised.
        if key not in held_keys and outline.needs
    )
    return OwnPage(
        user=user,
        point=network.find_point(user, now=now),
        epoch=epoch or services.first_epoch(now=now),
        progress=view,
        badges=held,
        ahead=ahead,
    )
