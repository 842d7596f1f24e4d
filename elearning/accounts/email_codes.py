"""Codes that are mailed to an address: who reads one may make an account of that address. Writes.

A code is made when its mail leaves, so that it stands in the mail alone: the queue and the database never hold it.
"""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import F, Q, QuerySet

from elearning.jobs import services as jobs

from . import fingerprints
from .models import EmailCode
from .users import User

# 8 digits: 5 tries of 10^8 within 15 minutes are worth nothing (docs/adr/0019-social-workers-sign-up.md).
DIGITS = 8
MAX_TRIES = 5
VALID_FOR = timedelta(minutes=15)
# A mail that could not leave for an hour would surprise its reader.
MAILED_WITHIN = timedelta(hours=1)
# How long somebody who gave the right code may take over the rest of the form.
ACCOUNT_WITHIN = timedelta(hours=1)


class Answer(StrEnum):
    """What a typed code is. OVER: too late, or too many tries; a new one is needed."""

    RIGHT = "right"
    WRONG = "wrong"
    OVER = "over"


class CodeOver(Exception):  # noqa: N818 - it says what the code is
    """The code was never given, or too long ago. Begin again."""


class AccountExists(Exception):  # noqa: N818 - it says what is found
    """The address has an account by now: of the other press of the button, of an invitation."""


@dataclass(frozen=True, slots=True)
class MailedCode:
    """What a mail says. code: 8 digits."""

    email: str
    language: str
    code: str


def as_kept(email: str) -> str:
    """Return an address as accounts keep it."""
    return str(User.objects.normalize_email(email)).lower()


@transaction.atomic
def ask(*, id: UUID, email: str, language: str, now: datetime) -> EmailCode:
    """Have a code mailed and return its row, the same for an address with an account.

    id: of the form. The form sent again while its code can still be used mails nothing more.
    """
    values = {"email": as_kept(email), "language": language, "asked_at": now}
    row, is_new = EmailCode.objects.get_or_create(pk=id, defaults=values)
    if not is_new and not (row.email == values["email"] and _open(now).filter(pk=row.pk).exists()):
        row, is_new = EmailCode.objects.create(pk=uuid4(), **values), True
    if is_new:
        jobs.add(kind="email_code.mail", unique_key=f"email_code:{row.pk}", code_id=str(row.pk))
    return row


def renew(*, id: UUID, now: datetime) -> MailedCode | None:
    """Make the code of a row and return what its mail says; None when nobody waits for it any more.

    A second call makes another code: only the newest mail's is right.
    """
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
    waiting = EmailCode.objects.filter(pk=id, confirmed_at=None, used_at=None, asked_at__gt=now - MAILED_WITHIN)
    # The slow hash is made before the row is held.
    if not waiting.update(code_hash=fingerprints.hash_secret(code), expires_at=now + VALID_FOR):
        return None
    row = EmailCode.objects.get(pk=id)
    return MailedCode(email=row.email, language=row.language, code=code)


def check(*, id: UUID, code: str, now: datetime) -> Answer:
    """Say what a typed code is. A right one may be given again.

    The try is counted first, so that many at the same moment are not more than five; a right one is not counted.
    """
    if not _open(now).filter(pk=id).update(tries=F("tries") + 1):
        return Answer.OVER
    row = EmailCode.objects.filter(pk=id).first()
    if row is not None and fingerprints.secret_matches(re.sub(r"[\s\-–.]", "", code), row.code_hash):
        EmailCode.objects.filter(pk=id).update(tries=F("tries") - 1, confirmed_at=now)
        return Answer.RIGHT
    return Answer.WRONG if _open(now).filter(pk=id).exists() else Answer.OVER


def find_confirmed(id: UUID, *, now: datetime) -> EmailCode | None:
    """Return a row whose right code was given within the hour; one that became an account too."""
    return EmailCode.objects.filter(pk=id, confirmed_at__gt=now - ACCOUNT_WITHIN).first()


@transaction.atomic
def use(*, id: UUID, now: datetime) -> str:
    """Use a confirmed code up and return its address. Raises CodeOver, AccountExists."""
    row = EmailCode.objects.select_for_update().filter(pk=id, confirmed_at__gt=now - ACCOUNT_WITHIN).first()
    if row is None:
        raise CodeOver
    if row.used_at or User.objects.filter(email=row.email).exists():
        raise AccountExists
    row.used_at = now
    row.save(update_fields=["used_at"])
    return row.email


def _open(now: datetime) -> QuerySet[EmailCode]:
    in_time = Q(expires_at__gt=now) | Q(expires_at=None, asked_at__gt=now - MAILED_WITHIN)
    return EmailCode.objects.filter(in_time, used_at=None, tries__lt=MAX_TRIES)
