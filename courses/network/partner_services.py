"""The structures that send people, and who works there: writes."""

import uuid
from collections.abc import Iterable
from datetime import datetime

from django.db import IntegrityError, transaction

from elearning.accounts.models import User

from . import partner_selectors
from .models import Territory
from .partners import Employment, Partner


@transaction.atomic
def keep_partner(
    *, id: uuid.UUID, name: str, town: str, territory: Territory, now: datetime, domains: Iterable[str] = ()
) -> Partner:
    """Return the approved structure of that id, made at the first call and never overwritten."""
    values = {
        "name": name,
        "town": town,
        "territory": territory,
        "domains": list(domains),
        "created_at": now,
        "approved_at": now,
    }
    return Partner.objects.get_or_create(id=id, defaults=values)[0]


@transaction.atomic
def propose_partner(*, name: str, town: str, territory: Territory, now: datetime) -> Partner:
    """Return the structure of that name in that town; made when there is none, and waiting for an administrator."""
    known = partner_selectors.find_partner(name, town)
    if known is not None:
        return known
    try:
        with transaction.atomic():
            return Partner.objects.create(name=name, town=town, territory=territory, created_at=now)
    except IntegrityError:
        # A colleague wrote the same in the same moment.
        return Partner.objects.get(name=name, town=town)


@transaction.atomic
def approve_partner(*, partner: Partner, domains: Iterable[str], now: datetime) -> bool:
    """Give a structure its e-mail domains and let it be chosen; return whether it was waiting."""
    held = Partner.objects.select_for_update().get(pk=partner.pk)
    was_waiting = held.approved_at is None
    held.domains = list(domains)
    held.approved_at = held.approved_at or now
    held.save(update_fields=["domains", "approved_at"])
    partner.domains, partner.approved_at = held.domains, held.approved_at
    return was_waiting


@transaction.atomic
def move_employments(*, source: Partner, target: Partner) -> int:
    """Let everybody who worked for one structure work for the other; return how many employments moved."""
    return Employment.objects.filter(partner=source).update(partner=target)


@transaction.atomic
def employ(*, user: User, partner: Partner, is_approved: bool, now: datetime) -> Employment:
    """Return a person's open employment at a structure; one elsewhere ends. A second call changes nothing.

    is_approved: whether an address or an administrator vouches for it. What was approved stays approved.
    """
    User.objects.select_for_update().get(pk=user.pk)
    current = Employment.objects.filter(user=user, until=None).first()
    if current is not None and current.partner_id == partner.pk:
        if is_approved:
            approve_employment(employment=current, now=now)
        return current
    leave(user=user, now=now)
    return Employment.objects.create(user=user, partner=partner, since=now, approved_at=now if is_approved else None)


@transaction.atomic
def approve_employment(*, employment: Employment, now: datetime) -> bool:
    """Vouch for an open employment; return whether it was waiting."""
    waiting = Employment.objects.filter(pk=employment.pk, until=None, approved_at=None)
    was_waiting = bool(waiting.update(approved_at=now))
    if was_waiting:
        employment.approved_at = now
    return was_waiting


@transaction.atomic
def drop_employment(*, employment: Employment) -> bool:
    """Delete an employment that nobody vouched for, and its structure when nobody else named it; return whether it was
    still waiting.
    """
    if not Employment.objects.filter(pk=employment.pk, approved_at=None).delete()[0]:
        return False
    Partner.objects.waiting().filter(pk=employment.partner_id, employments=None).delete()
    return True


@transaction.atomic
def leave(*, user: User, now: datetime) -> int:
    """End a person's open employment; return how many were open (0 or 1)."""
    return Employment.objects.filter(user=user, until=None).update(until=now)


@transaction.atomic
def join_invited_partner(*, user: User, partner_id: uuid.UUID | None, now: datetime) -> Employment | None:
    """Return the employment that an accepted invitation promised, None when it named no structure that exists."""
    partner = Partner.objects.filter(pk=partner_id).first() if partner_id else None
    return employ(user=user, partner=partner, is_approved=True, now=now) if partner else None
