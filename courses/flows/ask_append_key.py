"""A session opened without a card's token asks for a key that lets its phone send answers later."""

from dataclasses import dataclass
from datetime import datetime

from elearning.accounts import cards, keys, limits
from elearning.accounts.limits import Action
from elearning.accounts.models import User
from elearning.audit import services as audit

from .sign_in_with_card import TooManyTries

__all__ = ["PhoneKeys", "TooManyTries", "ask_append_key"]


@dataclass(frozen=True, slots=True)
class PhoneKeys:
    """As sent to the phone, once. append: uploads only. local: encrypts what this phone keeps; not stored here."""

    append: str
    local: str


def ask_append_key(*, user: User, now: datetime) -> PhoneKeys:
    """Return fresh keys for a signed-in person. Raises TooManyTries."""
    if not limits.hit(action=Action.APPEND_KEY, key=str(user.pk), now=now):
        raise TooManyTries
    row, append = cards.new_session_append_key(owner=user, now=now)
    audit.record(action="append_key.issued", actor=user.pk, subject=f"append_key:{row.pk}", now=now)
    return PhoneKeys(append=keys.to_wire(append), local=keys.to_wire(keys.new_key()))
