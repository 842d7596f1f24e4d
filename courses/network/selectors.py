"""Who belongs where, and who may be read by whom."""

import uuid
from collections.abc import Iterable
from datetime import datetime

from django.db.models import QuerySet
from django.utils import timezone

from elearning.accounts.models import User
from elearning.accounts.roles import Role, roles_of

from . import rules
from .models import AccessPoint, Membership


def is_point_address(ip: str) -> bool:
    """Return whether an address belongs to an open point, where a whole class may sign in at once. One query."""
    lists = AccessPoint.objects.open().exclude(addresses=[]).values_list("addresses", flat=True)
    return any(rules.is_inside(ip, networks) for networks in lists)


def open_points() -> list[AccessPoint]:
    """Return the open points with their territory, by name. One query."""
    return list(AccessPoint.objects.open().select_related("territory"))


def find_point(user: User, *, now: datetime | None = None) -> AccessPoint | None:
    """Return the point where the person came last, None when they belong to none. One query."""
    membership = (
        Membership.objects.current(now=now or timezone.now())
        .filter(user=user)
        .select_related("point")
        .order_by("-since", "-pk")
        .first()
    )
    return membership.point if membership else None


def point_ids_of(user: User, *, now: datetime | None = None) -> frozenset[uuid.UUID]:
    """Return the points a person belongs to today. One query."""
    current = Membership.objects.current(now=now or timezone.now()).filter(user=user)
    return frozenset(current.values_list("point_id", flat=True))


def people_of(user: User, *, now: datetime | None = None) -> QuerySet[User]:
    """Return the learners whose page `user` may read, themselves left out: own points only, else nobody.

    Views look people up in it, so somebody who exists at another point is not found there.
    """
    if not user.is_authenticated or not roles_of(user) & rules.roles_that_see_their_point():
        return User.objects.none()
    now = now or timezone.now()
    here = Membership.objects.current(now=now).filter(point__in=point_ids_of(user, now=now))
    learners = User.objects.filter(pk__in=here.values("user_id"), groups__name=Role.LEARNER)
    return learners.exclude(groups__name__in=_other_roles()).exclude(pk=user.pk).order_by("first_name", "pk")


def _other_roles() -> Iterable[str]:
    return [role.value for role in Role if role is not Role.LEARNER]


def standing_of(user: User, *, now: datetime | None = None) -> rules.Standing:
    """Return a person as the rules see them."""
    roles = frozenset(role.value for role in roles_of(user))
    return rules.Standing(id=user.pk, roles=roles, points=point_ids_of(user, now=now))


def can_see_person(*, viewer: User, person: User, now: datetime | None = None) -> bool:
    """Return whether `viewer` may read the page of `person`; a refusal is shown as "not found"."""
    if not viewer.is_authenticated or not viewer.is_active:
        return False
    return rules.can_see_person(viewer=standing_of(viewer, now=now), person=standing_of(person, now=now))
