"""A lent phone is given back: when everything it kept has come, it is told a code to show at the desk."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from courses.progress import selectors as progress
from courses.progress.rules.counting import missing_up_to
from courses.reception import services as reception
from courses.reception.models import ReturnReceipt
from elearning.accounts import cards, limits
from elearning.accounts.cards import AppendKeyExpired
from elearning.accounts.limits import Action
from elearning.accounts.models import AppendKey

from .sign_in_with_card import TooManyTries

__all__ = ["Kept", "StillWaiting", "TooManyTries", "give_phone_back"]


@dataclass(frozen=True, slots=True)
class Kept:
    """What a phone kept under one append key. last: the highest number that it gave with the key, 0 for none."""

    append: bytes
    last: int


class StillWaiting(Exception):  # noqa: N818 - it says what the phone does
    """Something that the phone counted has not come. missing: how many."""

    def __init__(self, missing: int) -> None:
        super().__init__(missing)
        self.missing = missing


def give_phone_back(*, address: str, device: uuid.UUID, kept: Iterable[Kept], now: datetime) -> ReturnReceipt:
    """Return the receipt of a phone from which everything came. Raises StillWaiting, TooManyTries.

    address: where the phone asks from. Asked again within a day with the same counters, the receipt is the same. One
    query for each key, and eight more.
    """
    if not limits.hit(action=Action.RETURN, key=address, now=now):
        raise TooManyTries
    last: dict[uuid.UUID, int] = {}
    for one in kept:
        key = _find_sending(one.append, now=now)
        if key is not None:
            last[key.pk] = max(one.last, last.get(key.pk, 0))
    with transaction.atomic():
        seen = progress.lock_seen(device=device, key_ids=last)
        missing = sum(missing_up_to(seen.get(key, ()), number) for key, number in last.items())
        if missing:
            raise StillWaiting(missing)
        return reception.give_receipt(device=device, answers=sum(last.values()), now=now)


def _find_sending(append: bytes, *, now: datetime) -> AppendKey | None:
    """Return a key under which answers are still taken; waiting for those of any other would last for ever."""
    try:
        key = cards.find_append_key(append, now=now)
    except AppendKeyExpired:
        return None
    return key if key is not None and key.owner.is_active else None
