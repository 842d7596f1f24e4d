"""A learner puts a lock on their card, or takes it off, on a phone where their session is open."""

from datetime import datetime

from elearning.accounts import cards, limits, locks
from elearning.accounts.limits import Action
from elearning.accounts.locks import LockTooSimple
from elearning.accounts.models import Card, User

from .sign_in_with_card import TooManyTries, UnknownCard

__all__ = ["LockTooSimple", "TooManyTries", "UnknownCard", "set_lock"]


def set_lock(*, owner: User, read_key: bytes, lock: str | None, now: datetime) -> bool:
    """Set the lock of the owner's own card, None to take it off; return whether the card has one now.

    lock: shaped as a lock. The old one is not asked: the card and its open session are both in hand. A second call
    changes nothing more. Raises TooManyTries, LockTooSimple, and UnknownCard for a void card or somebody else's.
    """
    if not limits.hit(action=Action.LOCK, key=str(owner.pk), now=now):
        raise TooManyTries
    card = cards.find_card_by_read_key(read_key)
    if card is None or card.owner_id != owner.pk:
        raise UnknownCard
    try:
        if lock is None:
            locks.take_off(card=card, by=owner, now=now)
        else:
            locks.set_lock(card=card, lock=lock, by=owner, now=now)
    except Card.DoesNotExist:
        raise UnknownCard from None
    return lock is not None
