"""An administrator says where a social worker works, or that they work there no longer."""

import uuid
from datetime import datetime

from django.db import transaction

from courses.network import partner_services as network
from courses.network.partners import Employment, Partner
from elearning.accounts.models import User
from elearning.accounts.roles import Role
from elearning.audit import services as audit

__all__ = ["Employment", "User", "end_employment", "place_worker"]


@transaction.atomic
def place_worker(*, partner_id: uuid.UUID, email: str, by: User, now: datetime) -> User:
    """Let a social worker work for an approved structure; where they worked before ends.

    Raises Partner.DoesNotExist; User.DoesNotExist for an address of no social worker with an open account.
    """
    partner = Partner.objects.approved().get(pk=partner_id)
    person = User.objects.get(email=email.strip().lower(), is_active=True, groups__name=Role.SOCIAL_WORKER)
    network.employ(user=person, partner=partner, is_approved=True, now=now)
    _record("employment.placed", person, partner.pk, by=by, now=now)
    return person


@transaction.atomic
def end_employment(*, partner_id: uuid.UUID, person_id: uuid.UUID, by: User, now: datetime) -> User:
    """Let somebody work for a structure no longer; they keep their account. A second call changes nothing.

    Raises Employment.DoesNotExist for somebody who never worked there, or whom nobody answered yet.
    """
    held = Employment.objects.approved().filter(partner=partner_id, user=person_id)
    employment = held.select_related("user").order_by("-since", "-pk").first()
    if employment is None:
        raise Employment.DoesNotExist
    if employment.until is None:
        network.leave(user=employment.user, now=now)
        _record("employment.ended", employment.user, partner_id, by=by, now=now)
    return employment.user


def _record(action: str, person: User, partner_id: uuid.UUID, *, by: User, now: datetime) -> None:
    data = {"partner": str(partner_id)}
    audit.record(action=action, actor=by.pk, subject=f"person:{person.pk}", data=data, now=now)
