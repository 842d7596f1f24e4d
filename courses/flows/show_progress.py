"""A person looks at their own page: where to go on, what they finished, the badges they hold."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from content import api as content
from content.outlines import BadgeOutline
from courses.badges import selectors as badges
from courses.network import selectors as network
from courses.network.models import AccessPoint
from courses.progress import selectors as progress
from courses.progress import services
from courses.progress.rules.overview import Learned, Overview, overview
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
    """A badge not earned yet, and what it still asks for.

    missing: titles of the modules to finish. practices: how many are still to be done alone. seen: what to show to
    staff, empty once they saw it. badges: names of the badges to hold, those of one inner tuple in place of each other.
    """

    outline: BadgeOutline
    missing: tuple[str, ...]
    practices: int = 0
    seen: tuple[str, ...] = ()
    badges: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class OwnPage:
    user: User
    point: AccessPoint | None
    epoch: uuid.UUID
    progress: Overview
    badges: tuple[HeldBadge, ...]
    ahead: tuple[BadgeAhead, ...]


MOST_AHEAD = 3
"""A person is shown what is near, not everything that exists."""


def show_progress(*, user: User, language: str, now: datetime, most_ahead: int = MOST_AHEAD) -> OwnPage:
    """Return a person's own page in one language; 4 queries when the content is known to this process."""
    learned, epoch = progress.learned_and_epoch(user.pk)
    outlines = {badge.key: badge for badge in content.badge_outlines(language)}
    # Nobody earns a badge without having done something.
    awards = badges.awards_of(user) if learned else []
    held = tuple(
        HeldBadge(award.badge_key, award.level, award.awarded_at, outlines.get(award.badge_key)) for award in awards
    )
    view = overview(courses=content.course_outlines(language), learned=learned)
    return OwnPage(
        user=user,
        point=network.find_point(user, now=now),
        epoch=epoch or services.first_epoch(now=now),
        progress=view,
        badges=held,
        ahead=_ahead(user, outlines, frozenset(badge.key for badge in held), learned, view)[:most_ahead],
    )


def _ahead(
    user: User,
    outlines: Mapping[str, BadgeOutline],
    held: frozenset[str],
    learned: Mapping[uuid.UUID, Learned],
    view: Overview,
) -> tuple[BadgeAhead, ...]:
    """Return the badges that the person is on the way to, nearest first; the first of all for a newcomer."""
    # A badge that asks for nothing is never earned, so it is not promised.
    open_ones = [badge for badge in outlines.values() if badge.key not in held and badge.asks_something]
    near = [badge for badge in open_ones if badge.needs & learned.keys() or any(g & held for g in badge.badges)]
    wanted = near or [badge for badge in open_ones if badge.needs and not badge.seen][:1]
    observed = progress.observed_badges(user.pk) if any(badge.seen for badge in wanted) else frozenset()
    modules = [module for course in view.courses for module in course.modules]

    def ahead(badge: BadgeOutline) -> BadgeAhead:
        return BadgeAhead(
            outline=badge,
            missing=tuple(m.outline.title for m in modules if m.outline.key in badge.needs and not m.is_finished),
            practices=sum(_alone(learned, module, step) < asked for module, step, asked in badge.practices),
            seen=() if badge.key in observed else badge.seen,
            badges=tuple(
                tuple(sorted(outlines[key].name for key in group if key in outlines))
                for group in badge.badges
                if not group & held
            ),
        )

    found = [ahead(badge) for badge in wanted]
    # The nearest first: the fewest things left.
    found.sort(key=lambda one: len(one.missing) + one.practices + len(one.badges) + bool(one.seen))
    return tuple(found)


def _alone(learned: Mapping[uuid.UUID, Learned], module: uuid.UUID, step: str) -> int:
    return learned[module].alone.get(step, 0) if module in learned else 0
