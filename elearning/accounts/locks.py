"""Writes about a card's lock: set it, take it off, try it. `lock_rules` decides.

A lock never opens anything alone: whoever tries one has shown the card, or its number and secret, before.
"""

import hashlib
import hmac
import uuid
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.http import HttpRequest
from django.utils import timezone

from elearning.audit import services as audit

from . import fingerprints, limits, lock_rules
from .lock_rules import Standing
from .models import Card, LockTry
from .users import User

# Random, made for this use: ids under it never meet those that phones draw.
_ADDRESSES = UUID("5f0c1e0e-2a52-4c39-9d53-0a3a6a0f5f7b")


class Why(StrEnum):
    """Why a lock holds, in the words of the API."""

    MISSING = "lock missing"
    WRONG = "lock wrong"
    PAUSE = "lock pause"
    DESK = "lock desk"


# What is said after a wrong try: not only that it was wrong, but what can be done now.
_NOW = {Standing.OPEN: Why.WRONG, Standing.PAUSE: Why.PAUSE, Standing.DESK: Why.DESK}


class LockHolds(Exception):  # noqa: N818 - it says what the lock does
    """The lock was not opened. retry_after: seconds, None when waiting does not help."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why
        self.retry_after = int(lock_rules.PAUSE.total_seconds()) if why is Why.PAUSE else None


class LockTooSimple(ValueError):  # noqa: N818 - it says what the lock is
    """Four equal signs or four in a row: the first that anybody tries."""


def device_of(request: HttpRequest, named: UUID | None) -> UUID:
    """Return the phone on which tries are counted: the one it says it is, else one that stands for its address.

    Keyed, so that the table cannot be turned back into addresses.
    """
    if named is not None:
        return named
    address = limits.client_address(request)
    keyed = hmac.new(settings.SECRET_KEY.encode(), f"lock:{address}".encode(), hashlib.sha256)
    return uuid.uuid5(_ADDRESSES, keyed.hexdigest())


def set_lock(*, card: Card, lock: str, by: User, now: datetime) -> None:
    """Put a lock on a living card, in place of the one it had. Raises LockTooSimple, Card.DoesNotExist when it is void.

    What was tried against the old lock counts against it only; the day's count goes on. lock: shaped as `is_lock` asks.
    """
    if not lock_rules.is_lock(lock):
        raise ValueError("a lock is four digits or four pictures")
    if lock_rules.is_too_simple(lock):
        raise LockTooSimple
    # Slow by intention, so before anything is held.
    lock_hash = fingerprints.hash_secret(lock)
    with transaction.atomic():
        card = _hold(card)
        card.lock_hash = lock_hash
        card.save(update_fields=["lock_hash"])
        LockTry.objects.filter(card=card).delete()
        audit.record(action="card.locked", actor=by.pk, subject=f"card:{card.pk}", now=now)


@transaction.atomic
def take_off(*, card: Card, by: User, now: datetime, forgets_the_day: bool = False) -> bool:
    """Take the lock off a living card; return whether it had one. Raises Card.DoesNotExist when the card is void.

    forgets_the_day: staff who have the person before them give all tries back.
    """
    card = _hold(card)
    LockTry.objects.filter(card=card).delete()
    if forgets_the_day:
        card.wrong_locks, card.wrong_locks_on = 0, None
    had_one, card.lock_hash = card.has_lock, ""
    card.save(update_fields=["lock_hash", "wrong_locks", "wrong_locks_on"])
    if had_one:
        audit.record(action="card.unlocked", actor=by.pk, subject=f"card:{card.pk}", now=now)
    return had_one


def open_lock(*, card: Card, lock: str | None, device: UUID, now: datetime) -> None:
    """Return when `lock` opens this card, or when the card has none. Raises LockHolds, Card.DoesNotExist.

    Call it outside a transaction that could be rolled back. The try is counted as a wrong one before the lock is looked
    at, while the card's row is held, so many tries at once count as many; a right one is taken back. A try that may not
    be made costs no slow hash. lock: None, nothing chosen yet, is no try.
    """
    if not card.has_lock:
        return
    if lock is None:
        raise LockHolds(Why.MISSING)
    after = _count(card, device=device, now=now)
    if not fingerprints.secret_matches(lock, card.lock_hash):
        raise LockHolds(_NOW[after])
    _take_back(card, device=device, now=now)


def _hold(card: Card) -> Card:
    return Card.objects.select_for_update(of=("self",)).get(pk=card.pk, voided_at=None)


@transaction.atomic
def _count(card: Card, *, device: UUID, now: datetime) -> Standing:
    """Count one try and return how the phone stands if it was wrong. Raises LockHolds when it may not try."""
    held = _hold(card)
    today = timezone.localdate(now)
    wrong_today = held.wrong_locks if held.wrong_locks_on == today else 0
    tried = LockTry.objects.filter(card=held, device=device).first()
    wrong, last_wrong_at = (tried.wrong, tried.last_wrong_at) if tried else (0, None)
    before = lock_rules.standing(wrong=wrong, wrong_today=wrong_today, last_wrong_at=last_wrong_at, now=now)
    if before is not Standing.OPEN:
        raise LockHolds(_NOW[before])
    LockTry.objects.update_or_create(card=held, device=device, defaults={"wrong": wrong + 1, "last_wrong_at": now})
    held.wrong_locks, held.wrong_locks_on = wrong_today + 1, today
    held.save(update_fields=["wrong_locks", "wrong_locks_on"])
    return lock_rules.standing(wrong=wrong + 1, wrong_today=wrong_today + 1, last_wrong_at=now, now=now)


@transaction.atomic
def _take_back(card: Card, *, device: UUID, now: datetime) -> None:
    """After a right lock: this phone starts at zero, and the day keeps its wrong tries only."""
    Card.objects.filter(pk=card.pk, wrong_locks_on=timezone.localdate(now), wrong_locks__gt=0).update(
        wrong_locks=F("wrong_locks") - 1
    )
    LockTry.objects.filter(card=card, device=device).delete()
