"""Structures, people who wait to work there, and sign-ups for tests."""

import re
import uuid
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.core import mail
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from courses.network import partner_services
from courses.network.models import Territory
from courses.network.partners import Partner
from elearning.accounts import email_codes
from elearning.accounts.models import User
from tests.factories import people
from tests.factories.network import a_territory

ADDRESS, CODE, ACCOUNT = "/pro/inscription/", "/pro/inscription/code/", "/pro/inscription/compte/"
STRUCTURES = "/equipe/structures/"
EMAIL = "lou@ccas.exemple.fr"
_MARK = re.compile(r'name="mark" value="([^"]+)"')
_CODE = re.compile(r"\b(\d{4}) (\d{4})\b")


def a_partner(
    name: str = "",
    *,
    domains: Iterable[str] = (),
    town: str = "Amiens",
    territory: Territory | None = None,
    is_approved: bool = True,
    now: datetime | None = None,
) -> Partner:
    now = now or timezone.now()
    return Partner.objects.create(
        name=name or f"CCAS {uuid.uuid4().hex[:6]}",
        town=town,
        territory=territory or a_territory(),
        domains=list(domains),
        created_at=now,
        approved_at=now if is_approved else None,
    )


def a_waiting_worker(partner: Partner | None = None, *, email: str = "", now: datetime | None = None) -> User:
    """Return somebody who signed up, yesterday, and whom nobody vouched for: an account without a role."""
    person = people.a_member_of_staff(email=email, with_second_factor=False)
    partner_services.employ(
        user=person, partner=partner or a_partner(), is_approved=False, now=now or timezone.now() - timedelta(days=1)
    )
    return person


def a_confirmed_code(email: str = EMAIL, *, now: datetime | None = None) -> uuid.UUID:
    """Return the id of a code that was mailed and typed."""
    now = now or timezone.now()
    row = email_codes.ask(id=uuid.uuid4(), email=email, language="fr", now=now)
    code = mailed_code(row.pk, now=now)
    email_codes.check(id=row.pk, code=code, now=now)
    return row.pk


def mailed_code(id: uuid.UUID, *, now: datetime) -> str:
    """Make the code of a row, as its mail does."""
    mailed = email_codes.renew(id=id, now=now)
    assert mailed is not None
    return mailed.code


def code_in_mail(number: int = -1) -> str:
    """Return the code of an e-mail that left, the newest unless another is named."""
    return "".join(_CODE.search(str(mail.outbox[number].body)).groups())


def mark_in(page: HttpResponse) -> str:
    """Return what a page of signing up carries to the next one."""
    return _MARK.search(page.content.decode())[1]


def wrong(code: str) -> str:
    """Return eight digits that are not the code."""
    return f"{(int(code) + 1) % 10**8:08}"


def filled(partner: Partner | None = None, /, **changes: str) -> dict[str, str]:
    """Return the form about an account as somebody sends it."""
    answers = {"first_name": "Lou", "password": "girafe rideau lampe 9", "language": "fr"}
    return answers | {"partner": str(partner.pk) if partner else "new"} | changes


class SignUp:
    """Somebody at the pages of signing up, whose jobs are done right away."""

    def __init__(self, do_jobs: object, client: Client | None = None) -> None:
        self.client, self.do_jobs = client or Client(), do_jobs

    def ask(self, email: str = EMAIL, **fields: str) -> HttpResponse:
        with self.do_jobs(execute=True):
            return self.client.post(ADDRESS, {"email": email, "id": str(uuid.uuid4())} | fields)

    def type(self, page: HttpResponse, code: str) -> HttpResponse:
        return self.client.post(CODE, {"mark": mark_in(page), "email": EMAIL, "code": code})

    def fill(self, page: HttpResponse, partner: Partner | None = None, /, **changes: str) -> HttpResponse:
        with self.do_jobs(execute=True):
            return self.client.post(ACCOUNT, filled(partner, **changes) | {"mark": mark_in(page)})

    def go_through(self, partner: Partner | None = None, *, email: str = EMAIL, **changes: str) -> HttpResponse:
        """Do all of it and return the last answer."""
        asked = self.ask(email)
        return self.fill(self.type(asked, code_in_mail()), partner, **changes)
