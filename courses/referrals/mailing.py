"""Writes one letter of a referral and hands it to the post. No letter names the person or says why they were sent."""

import uuid
from datetime import datetime

from django.conf import settings

from content.grid_outlines import NextStep
from elearning.accounts.models import User
from elearning.common import mails

from . import links
from .models import Referral, State
from .posting import Letter
from .receiving import sender_name
from .words import NEEDS

TEMPLATES = {
    Letter.TO_PLACE: "courses/referrals/mails/to_place.txt",
    Letter.STATE_CHANGED: "courses/referrals/mails/state_changed.txt",
    Letter.REMIND_PLACE: "courses/referrals/mails/remind_place.txt",
    Letter.REMIND_POINT: "courses/referrals/mails/remind_point.txt",
    Letter.REMIND_SENDER: "courses/referrals/mails/remind_sender.txt",
}
_TO_THE_PLACE = frozenset({Letter.TO_PLACE, Letter.REMIND_PLACE})


def deliver(*, letter: Letter, referral_id: uuid.UUID, person_id: uuid.UUID | None, state: str, now: datetime) -> bool:
    """Send a letter in its reader's language; return whether there was somebody to read it.

    None goes out about a referral that is gone, to a place without an address or to an account that is closed.
    person_id: None for the sender or the place. Raises OSError when no server takes it.
    """
    row = Referral.objects.select_related("sender", "partner").filter(pk=referral_id).first()
    if row is None:
        return False
    if letter in _TO_THE_PLACE:
        _renew_link(row)
        address, language = row.email, settings.LANGUAGE_CODE
    else:
        reader = User.objects.filter(pk=person_id).first() if person_id else row.sender
        address, language = (reader.email or "", reader.language) if reader and reader.is_active else ("", "")
    if not address:
        return False
    context = _facts(row, letter, state=state, now=now)
    mails.send(to=address, language=language, template=TEMPLATES[letter], context=context)
    return True


def _renew_link(row: Referral) -> None:
    """Keep the hash of the link that is about to leave: it differs when the secret key was replaced since."""
    kept = links.hash_of(links.token_of(row.pk))
    if row.token_hash != kept:
        Referral.objects.filter(pk=row.pk).update(token_hash=kept)


def _facts(row: Referral, letter: Letter, *, state: str, now: datetime) -> dict[str, object]:
    facts: dict[str, object] = {"code": row.shown, "link": _link(row, letter)}
    if letter is Letter.STATE_CHANGED:
        return facts | {"state": State(state).label}
    if letter is Letter.REMIND_SENDER:
        return facts
    facts |= {"need": NEEDS[NextStep(row.need)], "day": row.appointment_on, "sent_at": row.sent_at}
    return facts | {"place": row.place_name, "sender": sender_name(row, now=now)}


def _link(row: Referral, letter: Letter) -> str:
    if letter in _TO_THE_PLACE:
        return links.place_link(row.pk)
    return links.desk_link() if letter is Letter.REMIND_POINT else links.sender_link(row.pk)
