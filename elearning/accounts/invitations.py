"""Links that make one staff account each. The link's token is sent once and kept only as a hash."""

import hashlib
import secrets
from datetime import datetime, timedelta
from uuid import UUID

from django.contrib.auth.models import Group
from django.db import transaction

from elearning.audit import services as audit

from .models import Invitation
from .roles import ROLES_AT_A_POINT, STAFF_ROLES, Role
from .signals import invitation_accepted
from .users import User

VALID_FOR = timedelta(days=7)


class InvitationOver(Exception):  # noqa: N818 - it says what the link is
    """The link is unknown, too old, already used, or its address has an account by now."""


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


@transaction.atomic
def invite(
    *, email: str, role: Role, point: UUID | None, by: User | None, now: datetime, partner: UUID | None = None
) -> str:
    """Return the token of a new invitation; earlier open ones for the address end. by: None on the command line.

    partner: the structure where an invited social worker works. Raises ValueError for a role that is no staff role, for
    a desk without a point, for a structure of anybody but a social worker, and for an address that has an account.
    """
    email = User.objects.normalize_email(email).lower()
    if role not in STAFF_ROLES:
        raise ValueError("only staff are invited")
    if role in ROLES_AT_A_POINT and point is None:
        raise ValueError("this role works at an access point: name it")
    if partner is not None and role is not Role.SOCIAL_WORKER:
        raise ValueError("only social workers work for a structure")
    if User.objects.filter(email=email).exists():
        raise ValueError("this address has an account already")
    Invitation.objects.filter(email=email, accepted_at=None, expires_at__gt=now).update(expires_at=now)
    token = secrets.token_urlsafe(32)
    invitation = Invitation.objects.create(
        email=email,
        role=role.value,
        point=point,
        partner=partner,
        token_hash=_hash(token),
        invited_by=by,
        created_at=now,
        expires_at=now + VALID_FOR,
    )
    facts = {"role": role.value, "point": str(point or ""), "partner": str(partner or "")}
    audit.record(
        action="invitation.sent",
        actor=by.pk if by else None,
        subject=f"invitation:{invitation.pk}",
        data=facts,
        now=now,
    )
    return token


def find_open(token: str, *, now: datetime) -> Invitation | None:
    """Return the invitation of a link that can still be used."""
    return Invitation.objects.filter(token_hash=_hash(token), accepted_at=None, expires_at__gt=now).first()


@transaction.atomic
def accept(*, token: str, first_name: str, password: str, language: str, now: datetime) -> User:
    """Make the account that a link promises and return it; the link is used up. Raises InvitationOver.

    The password was validated by the caller. Tells `invitation_accepted` in the same transaction.
    """
    invitation = (
        Invitation.objects.select_for_update(of=("self",))
        .filter(token_hash=_hash(token), accepted_at=None, expires_at__gt=now)
        .first()
    )
    if invitation is None or User.objects.filter(email=invitation.email).exists():
        raise InvitationOver
    person = User.objects.create_staff(
        email=invitation.email, password=password, first_name=first_name, language=language
    )
    person.groups.add(Group.objects.get(name=invitation.role))
    invitation.accepted_at = now
    invitation.accepted_by = person
    invitation.save(update_fields=["accepted_at", "accepted_by"])
    invitation_accepted.send(
        sender=Invitation,
        person=person,
        role=Role(invitation.role),
        point=invitation.point,
        partner=invitation.partner,
        now=now,
    )
    facts = {"role": invitation.role, "invitation": str(invitation.pk)}
    audit.record(action="invitation.accepted", actor=person.pk, subject=f"person:{person.pk}", data=facts, now=now)
    return person


def move_partner(*, old: UUID, new: UUID) -> int:
    """Let invitations that name one structure name another, which it became; return how many."""
    return Invitation.objects.filter(partner=old).update(partner=new)
