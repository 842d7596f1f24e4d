"""Writes about staff accounts: roles, closing and reopening, losing a second factor. Each is in the audit log."""

from datetime import datetime, timedelta

from allauth.mfa.models import Authenticator
from django.contrib.auth.models import Group
from django.db import transaction

from elearning.audit import services as audit

from . import sessions
from .models import AppendKey
from .roles import STAFF_ROLES, Role, forget_cached, roles_of
from .users import User

CLOSED_AFTER_UNUSED = timedelta(days=90)
UPLOADS_AFTER_CLOSING = timedelta(days=90)


class NotOnOneself(Exception):  # noqa: N818 - it says what was tried
    """An administrator tried to close, re-role or reset their own account."""


def _refuse_oneself(person: User, by: User | None) -> None:
    if by is not None and by.pk == person.pk:
        raise NotOnOneself


@transaction.atomic
def set_roles(*, person: User, roles: frozenset[Role], by: User | None, now: datetime) -> None:
    """Give a member of staff exactly these roles. Raises NotOnOneself, and ValueError for the learner role."""
    if not roles <= STAFF_ROLES:
        raise ValueError("staff have staff roles")
    _refuse_oneself(person, by)
    before = roles_of(person)
    if before == roles:
        return
    person.groups.set(Group.objects.filter(name__in=[role.value for role in roles]))
    forget_cached(person)
    # What they see in an open page must not outlive what they may do.
    sessions.end_all(person.pk)
    audit.record(
        action="role.changed",
        actor=by.pk if by else None,
        subject=f"person:{person.pk}",
        data={"before": " ".join(sorted(before)), "after": " ".join(sorted(roles))},
        now=now,
    )


@transaction.atomic
def close(*, person: User, by: User | None, why: str, now: datetime) -> None:
    """Close an account: its sessions end at once, its uploads stop after 90 days. A second call changes nothing."""
    _refuse_oneself(person, by)
    if not User.objects.filter(pk=person.pk, is_active=True).update(is_active=False):
        return
    person.is_active = False
    sessions.end_all(person.pk)
    AppendKey.objects.filter(owner=person, valid_until=None).update(valid_until=now + UPLOADS_AFTER_CLOSING)
    audit.record(action="account.closed", actor=by.pk if by else None, subject=f"person:{person.pk}", why=why, now=now)


@transaction.atomic
def reopen(*, person: User, by: User, now: datetime) -> None:
    """Open a closed account again; its 90 days without sign-in start anew."""
    _refuse_oneself(person, by)
    person.is_active = True
    person.reopened_at = now
    person.save(update_fields=["is_active", "reopened_at"])
    audit.record(action="account.reopened", actor=by.pk, subject=f"person:{person.pk}", now=now)


def close_if_unused(*, person: User, now: datetime) -> bool:
    """Close a staff account that nobody signed in to for 90 days; return whether it is closed now."""
    last = max(filter(None, (person.last_login, person.joined_at, person.reopened_at)))
    if person.is_active and person.email and now - last > CLOSED_AFTER_UNUSED:
        close(person=person, by=None, why="not used for 90 days", now=now)
    return not person.is_active


@transaction.atomic
def reset_second_factor(*, person: User, by: User, why: str, now: datetime) -> None:
    """Take away somebody's codes and passkeys; they enrol again at their next sign-in. Raises NotOnOneself."""
    _refuse_oneself(person, by)
    removed = Authenticator.objects.filter(user_id=person.pk).delete()[0]
    sessions.end_all(person.pk)
    audit.record(
        action="mfa.reset", actor=by.pk, subject=f"person:{person.pk}", why=why, data={"removed": removed}, now=now
    )
