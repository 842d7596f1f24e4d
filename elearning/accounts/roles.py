"""Who a person is on the site. A role is a group of the same name; groups are made by a migration."""

from enum import StrEnum
from typing import TYPE_CHECKING, Union

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser

    from .users import User

_CACHE = "_escale_roles"


class Role(StrEnum):
    """Every role; the value is the group's name and what tests, invitations and `var/demo.json` say."""

    LEARNER = "learner"
    SOCIAL_WORKER = "social_worker"
    RECEPTION = "reception"
    TRAINER = "trainer"
    MODERATOR = "moderator"
    REGION = "region"
    ADMINISTRATOR = "administrator"
    DATA_PROTECTION = "data_protection"


STAFF_ROLES = frozenset(Role) - {Role.LEARNER}
# Who does the diagnosis with people, and may keep it.
MAY_DIAGNOSE = frozenset({Role.SOCIAL_WORKER, Role.RECEPTION})
# People of these roles work at access points: their invitation names one.
ROLES_AT_A_POINT = frozenset({Role.RECEPTION})


def roles_of(user: Union["User", "AnonymousUser"]) -> frozenset[Role]:
    """Return a person's roles; one query for the first call on an instance, none for somebody anonymous."""
    if not user.is_authenticated:
        return frozenset()
    cached = getattr(user, _CACHE, None)
    if cached is None:
        # .all() rather than a query of its own: lists of people prefetch their groups.
        names = {group.name for group in user.groups.all()}
        cached = frozenset(role for role in Role if role.value in names)
        # A lazy request.user forwards the attribute to the person it wraps.
        setattr(user, _CACHE, cached)
    return cached


def forget_cached(user: "User") -> None:
    """Make the next `roles_of` ask the database again; needed after a change of groups."""
    if hasattr(user, _CACHE):
        delattr(user, _CACHE)


def is_staff_member(user: Union["User", "AnonymousUser"]) -> bool:
    """Whether the person has any role but learner."""
    return bool(roles_of(user) & STAFF_ROLES)
