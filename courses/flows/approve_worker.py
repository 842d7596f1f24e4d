"""An administrator answers somebody who says where they work: the account opens, or it is refused."""

import uuid
from datetime import datetime

from django.db import transaction

from courses.network import partner_rules, partner_selectors
from courses.network import partner_services as network
from courses.network.partners import Employment, Partner
from elearning.accounts import people
from elearning.accounts.models import User
from elearning.accounts.people import NotOnOneself
from elearning.accounts.roles import Role, forget_cached, roles_of
from elearning.audit import services as audit
from elearning.jobs import services as jobs

__all__ = [
    "NotOnOneself",
    "NotWaiting",
    "PartnerWaits",
    "approve_worker",
    "find_waiting_worker",
    "open_vouched",
    "refuse_worker",
]


class NotWaiting(LookupError):  # noqa: N818 - it says what the person is
    """Nobody of this id waits: they never did, or somebody answered before."""


class PartnerWaits(Exception):  # noqa: N818 - it says what is missing
    """The structure itself must be looked at first."""


def find_waiting_worker(*, person_id: uuid.UUID) -> Employment:
    """Return what somebody asked for. Raises NotWaiting. One query."""
    employment = partner_selectors.find_waiting(person_id)
    if employment is None:
        raise NotWaiting
    return employment


@transaction.atomic
def approve_worker(*, person_id: uuid.UUID, by: User, now: datetime) -> User:
    """Vouch for somebody and make them a social worker; they get an e-mail. Raises NotWaiting, PartnerWaits,
    NotOnOneself.
    """
    employment = find_waiting_worker(person_id=person_id)
    if employment.partner.approved_at is None:
        raise PartnerWaits
    _open(employment, by=by, now=now)
    return employment.user


@transaction.atomic
def open_vouched(*, partner: Partner, by: User, now: datetime) -> int:
    """Open the accounts that wait at an approved structure and whose address vouches for them; return how many."""
    waiting = partner_selectors.waiting_workers().filter(partner=partner).exclude(user=by)
    vouched = [one for one in waiting if partner_rules.vouches(email=one.user.email or "", domains=partner.domains)]
    for employment in vouched:
        _open(employment, by=by, now=now)
    return len(vouched)


@transaction.atomic
def refuse_worker(*, person_id: uuid.UUID, why: str, by: User, now: datetime) -> User:
    """Close the account of somebody who does not work there; they get an e-mail. Raises NotWaiting, NotOnOneself.

    An account that somebody gave a role in the meantime stays open. why: for the log.
    """
    employment = find_waiting_worker(person_id=person_id)
    if not network.drop_employment(employment=employment):
        raise NotWaiting
    person = employment.user
    if person.pk == by.pk:
        raise NotOnOneself
    if not roles_of(person):
        people.close(person=person, by=by, why=why, now=now)
    _record("employment.refused", employment, by=by, now=now, why=why)
    jobs.add(kind="account.refused", unique_key=f"account.refused:{person.pk}", person_id=str(person.pk))
    return person


def _open(employment: Employment, *, by: User, now: datetime) -> None:
    person = employment.user
    if not network.approve_employment(employment=employment, now=now):
        return
    forget_cached(person)
    people.set_roles(person=person, roles=roles_of(person) | {Role.SOCIAL_WORKER}, by=by, now=now)
    _record("employment.approved", employment, by=by, now=now)
    jobs.add(kind="account.opened", unique_key=f"account.opened:{person.pk}", person_id=str(person.pk))


def _record(action: str, employment: Employment, *, by: User, now: datetime, why: str = "") -> None:
    data = {"partner": str(employment.partner_id)}
    audit.record(action=action, actor=by.pk, subject=f"person:{employment.user_id}", why=why, data=data, now=now)
