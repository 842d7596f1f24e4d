"""What is forgotten about cards, and when (docs/privacy.md). Run once a day; a second run finds nothing."""

import secrets
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from .models import AppendKey, Card

# Late answers still count for 90 days after a card is void; until then its keys must be known.
CARD_KEYS_KEPT = timedelta(days=90)
# For as long again an old phone is told that its key has ended, instead of being asked for a card for ever.
APPEND_KEYS_KEPT = timedelta(days=90)
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


def forget(**_later_arguments: object) -> None:
    """Do it now: the outbox's daily housekeeping calls this."""
    forget_old_keys(now=timezone.now())
