"""Places and who belongs to them: writes."""

import uuid
from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from elearning.accounts.models import User

from .models import AccessPoint, Membership, Territory


@transaction.atomic
def join_point(*, user: User, point: AccessPoint, now: datetime) -> Membership:
    """Return the person's open membership of the point, made at the first call."""
    membership, _made = Membership.objects.get_or_create(user=user, point=point, until=None, defaults={"since": now})
    return membership


@transaction.atomic
def leave_point(*, user: User, point: AccessPoint, now: datetime) -> int:
    """End the person's open membership of the point; return how many were open (0 or 1)."""
    return Membership.objects.filter(user=user, point=point, until=None).update(until=now)


def forget_memberships(*, user_id: uuid.UUID) -> int:
    """Delete where a person worked or came to; return how many rows."""
    return Membership.objects.filter(user=user_id).delete()[0]


@transaction.atomic
def join_invited_point(*, user: User, point_id: uuid.UUID | None, now: datetime) -> Membership | None:
    """Return the membership that an accepted invitation promised, None when it named no point that exists."""
    point = AccessPoint.objects.filter(pk=point_id).first() if point_id else None
    return join_point(user=user, point=point, now=now) if point else None


@transaction.atomic
def keep_territory(*, code: str, name: str, parent: Territory | None = None) -> Territory:
    """Return the territory of that code, made at the first call and never overwritten."""
    return Territory.objects.get_or_create(code=code, defaults={"name": name, "parent": parent})[0]


@transaction.atomic
def keep_point(
    *,
    id: uuid.UUID,
    name: str,
    address: str,
    territory: Territory,
    hours: str = "",
    phone: str = "",
    addresses: Iterable[str] = (),
) -> AccessPoint:
    """Return the point of that id, made at the first call and never overwritten."""
    values = {
        "name": name,
        "address": address,
        "territory": territory,
        "hours": hours,
        "phone": phone,
        "addresses": list(addresses),
    }
    return AccessPoint.objects.get_or_create(id=id, defaults=values)[0]
