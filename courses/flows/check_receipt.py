"""Somebody of the desk reads the code on a phone that comes back, and is told whether everything came."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from courses.reception import selectors as reception
from courses.reception import services
from courses.reception.models import ReturnReceipt
from courses.reception.rules import is_code
from elearning.accounts import limits
from elearning.accounts.cards import read_secret
from elearning.accounts.limits import Action
from elearning.accounts.models import User
from elearning.audit import services as audit

from .sign_in_with_card import TooManyTries

__all__ = ["Checked", "NoCode", "TooManyTries", "UnknownCode", "check_receipt"]


class NoCode(ValueError):  # noqa: N818 - it says what was typed
    """What was typed has not the shape of a code."""


class UnknownCode(LookupError):  # noqa: N818 - it says what the code is
    """No receipt has this code, or it was made more than 90 days ago."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A receipt that the desk reads. before: when it was checked an earlier time, None for the first."""

    receipt: ReturnReceipt
    before: datetime | None


def check_receipt(*, by: User, address: str, typed: str, now: datetime) -> Checked:
    """Return the receipt with this code, and note who checked it first, which is in the log.

    typed: as people type, with spaces, dashes, small letters, look-alikes. Raises NoCode, UnknownCode and TooManyTries;
    a member of the desk and an address may each try 30 codes a minute.
    """
    code = read_secret(typed)
    if not is_code(code):
        raise NoCode
    # Under names of their own: who searches a module at the same address takes no try away from the desk.
    tries = [limits.hit(action=Action.SEARCH, key=f"receipt:{who}", now=now) for who in (by.pk, address)]
    if not all(tries):
        raise TooManyTries
    with transaction.atomic():
        receipt = reception.find_receipt(code)
        if receipt is None:
            raise UnknownCode
        if services.check_receipt(receipt=receipt, by_id=by.pk, now=now):
            data = {"answers": receipt.answers}
            audit.record(action="phone.returned", actor=by.pk, subject=f"receipt:{receipt.pk}", data=data, now=now)
        return Checked(receipt=receipt, before=receipt.checked_at)
