"""Somebody lost their card: the old one dies, a new one opens the same progress."""

from datetime import datetime

from courses.network import selectors as network
from elearning.accounts import cards
from elearning.accounts.cards import IssuedCard
from elearning.accounts.models import User


def reissue_card(*, owner: User, by: User, now: datetime, is_for_own_phone: bool | None = None) -> IssuedCard:
    """Void the learner's cards and return a new one. Raises User.DoesNotExist for somebody of another point.

    is_for_own_phone: None keeps what the old card said.
    """
    if not network.people_of(by, now=now).filter(pk=owner.pk).exists():
        raise User.DoesNotExist
    return cards.reissue_card(owner=owner, by=by, now=now, is_for_own_phone=is_for_own_phone)
