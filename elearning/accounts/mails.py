"""The e-mails about accounts: a code, an account that was opened, one that was not."""

from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.urls import reverse

from elearning.common import mails

from . import email_codes
from .email_codes import DIGITS, VALID_FOR
from .users import User


def _sign_in() -> str:
    return settings.STAFF_URL + reverse("account_login")


def mail_code(*, id: UUID, now: datetime) -> None:
    """Mail a fresh code; to an address that has an account, where to sign in. Nothing when nobody waits for it.

    Both make a code, so that one takes as long as the other.
    """
    mailed = email_codes.renew(id=id, now=now)
    if mailed is None:
        return
    if User.objects.filter(email=mailed.email).exists():
        template, facts = "accounts/mails/known.txt", {"link": _sign_in()}
    else:
        half = DIGITS // 2
        code = f"{mailed.code[:half]} {mailed.code[half:]}"
        template, facts = "accounts/mails/code.txt", {"code": code, "minutes": str(VALID_FOR.seconds // 60)}
    mails.send(to=mailed.email, language=mailed.language, template=template, context=facts)


def mail_opened(*, person_id: UUID) -> None:
    """Mail somebody that their account was opened, and where to sign in. Nothing once the account is closed."""
    person = User.objects.filter(pk=person_id, is_active=True).exclude(email=None).first()
    if person is not None:
        facts = {"name": person.first_name, "link": _sign_in()}
        mails.send(to=str(person.email), language=person.language, template="accounts/mails/opened.txt", context=facts)


def mail_refused(*, person_id: UUID) -> None:
    """Mail somebody that what they asked for was refused."""
    person = User.objects.filter(pk=person_id).exclude(email=None).first()
    if person is not None:
        facts = {"name": person.first_name}
        mails.send(to=str(person.email), language=person.language, template="accounts/mails/refused.txt", context=facts)
