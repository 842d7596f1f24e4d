"""Erasing a learner: their name goes at once, and with it who they are; what was counted stays nobody's."""

from datetime import datetime

from django.db import transaction

from elearning.audit import services as audit

from . import cards, people
from .models import Card
from .users import User


@transaction.atomic
def erase(*, person: User, by: User | None, why: str, now: datetime) -> bool:
    """Overwrite a learner's name, close their account and void their cards; return whether anything was left to erase.

    Their phones are told to forget them for 90 days (410). by: None on the command line and after two years. Raises
    ValueError for staff, whose accounts are closed instead.
    """
    learner = User.objects.select_for_update().get(pk=person.pk)
    if learner.is_staff:
        raise ValueError("staff accounts are closed")
    if not learner.first_name:
        return False
    for card in Card.objects.filter(owner=learner, voided_at=None):
        cards.void_card(card=card, voided_by=by, now=now)
    people.close(person=learner, by=by, why=why, now=now)
    User.objects.filter(pk=learner.pk).update(first_name="", language=User._meta.get_field("language").get_default())
    audit.record(action="person.erased", actor=by.pk if by else None, subject=f"person:{learner.pk}", why=why, now=now)
    return True
