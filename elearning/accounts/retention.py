"""What is forgotten about cards and codes, and when (docs/privacy.md). Run once a day; a second run finds nothing."""

import secrets
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from .lock_rules import MAX_WRONG
from .models import AppendKey, Card, EmailCode, LockTry

# Late answers still count for 90 days after a card is void; until then its keys must be known.
CARD_KEYS_KEPT = timedelta(days=90)
# For as long again an old phone is told that its key has ended, instead of being asked for a card for ever.
APPEND_KEYS_KEPT = timedelta(days=90)
# A lock's tries count for a day; five wrong ones stay until the desk takes the lock off.
LOCK_TRIES_KEPT = timedelta(days=1)
# The code itself is worth nothing after 15 minutes.
EMAIL_CODES_KEPT = timedelta(days=1)
_FORGOTTEN = "forgotten"


@transaction.atomic
def forget_old_keys(*, now: datetime) -> int:
    """Erase what opens cards void for 90 days, and append keys ended as long ago; return how many of both.

    The card's row stays, so that its number is not given again; random bytes take the place of its HMAC, which no
    token has.
    """
    void = Card.objects.filter(voided_at__lt=now - CARD_KEYS_KEPT).exclude(secret_hash=_FORGOTTEN)
    cards = list(void.only("id"))
    for card in cards:
        card.read_hmac, card.secret_hash = secrets.token_bytes(32), _FORGOTTEN
    Card.objects.bulk_update(cards, ["read_hmac", "secret_hash"], batch_size=500)
    ended, _by_model = AppendKey.objects.filter(valid_until__lt=now - APPEND_KEYS_KEPT).delete()
    return len(cards) + ended


@transaction.atomic
def forget_lock_tries(*, now: datetime) -> int:
    """Erase which phone tried a lock more than a day ago, and counts of days gone by; return how many of both."""
    days = Card.objects.filter(wrong_locks_on__lt=timezone.localdate(now))
    cards = days.update(wrong_locks=0, wrong_locks_on=None)
    tries, _by_model = LockTry.objects.filter(wrong__lt=MAX_WRONG, last_wrong_at__lt=now - LOCK_TRIES_KEPT).delete()
    return cards + tries


def forget_email_codes(*, now: datetime) -> int:
    """Delete the addresses for which a code was asked more than a day ago; return how many."""
    return EmailCode.objects.filter(asked_at__lt=now - EMAIL_CODES_KEPT).delete()[0]


def forget(**_later_arguments: object) -> None:
    """Do it now: the outbox's daily housekeeping calls this."""
    now = timezone.now()
    forget_old_keys(now=now)
    forget_lock_tries(now=now)
    forget_email_codes(now=now)
