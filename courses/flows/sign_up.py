"""Somebody who has no account shows that a work address is theirs, and says where they work."""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction

from courses.network import partner_rules, partner_selectors
from courses.network import partner_services as network
from courses.network.models import Territory
from courses.network.partners import Partner
from elearning.accounts import email_codes, people
from elearning.accounts.email_codes import AccountExists, Answer, CodeOver
from elearning.accounts.models import User
from elearning.accounts.roles import Role
from elearning.audit import services as audit
from elearning.jobs import services as jobs

__all__ = [
    "AccountExists",
    "Answer",
    "Choices",
    "CodeOver",
    "Structure",
    "ask_code",
    "check_code",
    "show_choices",
    "sign_up",
]

TOLD_AFTER = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Structure:
    """Where somebody says that they work: partner, the id of one in the list; else name, town and territory's code."""

    partner: uuid.UUID | None = None
    name: str = ""
    town: str = ""
    territory: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """What the form about an account offers. email: the address that was shown to be theirs."""

    email: str
    partners: tuple[Partner, ...]
    territories: tuple[Territory, ...]


def ask_code(*, form_id: uuid.UUID, email: str, language: str, now: datetime) -> uuid.UUID:
    """Have a code mailed and return the id of what was asked; the same whether or not the address has an account."""
    return email_codes.ask(id=form_id, email=email, language=language, now=now).pk


def check_code(*, id: uuid.UUID, code: str, now: datetime) -> Answer:
    """Say what a typed code is; five wrong ones are one too many."""
    return email_codes.check(id=id, code=code, now=now)


def show_choices(*, id: uuid.UUID, now: datetime) -> Choices:
    """Return what the last form offers. Raises CodeOver when the code was not given within the hour. Three queries."""
    row = email_codes.find_confirmed(id, now=now)
    if row is None:
        raise CodeOver
    return Choices(
        email=row.email,
        partners=tuple(partner_selectors.approved_partners()),
        territories=tuple(partner_selectors.territories_of_partners()),
    )


@transaction.atomic
def sign_up(
    *, id: uuid.UUID, first_name: str, password: str, language: str, structure: Structure, now: datetime
) -> User:
    """Make the account of a confirmed address and return it; a social worker's when the address vouches for them.

    Otherwise it has no role and waits for an administrator. The password was validated by the caller. Raises CodeOver;
    AccountExists for the second press of the button; Partner.DoesNotExist and Territory.DoesNotExist.
    """
    email = email_codes.use(id=id, now=now)
    partner = _partner(structure, now)
    try:
        with transaction.atomic():
            person = User.objects.create_staff(email=email, password=password, first_name=first_name, language=language)
    except IntegrityError:
        # Another code of the same address became an account between.
        raise AccountExists from None
    is_vouched = partner.approved_at is not None and partner_rules.vouches(email=email, domains=partner.domains)
    network.employ(user=person, partner=partner, is_approved=is_vouched, now=now)
    audit.record(
        action="account.created",
        actor=person.pk,
        subject=f"person:{person.pk}",
        data={"partner": str(partner.pk), "vouched": is_vouched},
        now=now,
    )
    if is_vouched:
        people.set_roles(person=person, roles=frozenset({Role.SOCIAL_WORKER}), by=None, now=now)
    else:
        _tell_administrators(now)
    return person


def _tell_administrators(now: datetime) -> None:
    """Have each administrator told in an hour: one e-mail for all who signed up until then, none if all got answers."""
    administrators = User.objects.filter(groups__name=Role.ADMINISTRATOR, is_active=True)
    for id in administrators.values_list("pk", flat=True):
        jobs.add(kind="worker.waits", unique_key=f"worker.waits:{id}", run_after=now + TOLD_AFTER, person_id=str(id))


def _partner(structure: Structure, now: datetime) -> Partner:
    if structure.partner is not None:
        return Partner.objects.approved().get(pk=structure.partner)
    territory = Territory.objects.get(code=structure.territory)
    return network.propose_partner(name=structure.name, town=structure.town, territory=territory, now=now)
