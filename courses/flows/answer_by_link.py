"""A place without an account says what became of a person, through the link in its mail."""

from datetime import date, datetime

from django.db import transaction

from content.grid_outlines import NextStep
from courses.referrals import selectors, services
from courses.referrals.models import Referral, State
from courses.referrals.rules.states import Stage
from courses.referrals.services import Impossible
from elearning.accounts import limits
from elearning.accounts.limits import Action
from elearning.audit import services as audit

from .sign_in_with_card import TooManyTries

__all__ = ["Impossible", "TooManyTries", "UnknownLink", "answer_by_link", "open_by_link"]

LONGEST_TOKEN = 80


class UnknownLink(LookupError):  # noqa: N818 - it says what the link is
    """No referral has this link, or it was deleted with its age."""


def read_link(text: str) -> str:
    """Return the token of what somebody pasted: the whole address of the mail, or what stands behind its "#"."""
    return "".join(text.rpartition("#")[2].split())[:LONGEST_TOKEN]


def open_by_link(*, address: str, link: str, now: datetime) -> Referral:
    """Return the referral of a link, which is "seen" from then on. link: as it was pasted, or its token.

    Raises UnknownLink, and TooManyTries after 30 in a minute from an address.
    """
    if not limits.hit(action=Action.SEARCH, key=f"orientation:{address}", now=now):
        raise TooManyTries
    with transaction.atomic():
        referral = _find(link)
        if referral.state == State.SENT and services.answer(referral=referral, state=State.SEEN, by=None, now=now):
            _tell(referral, State.SEEN, now)
            referral = _find(link)
        return referral


def answer_by_link(
    *,
    address: str,
    link: str,
    stage: Stage,
    appointment_on: date | None = None,
    started: NextStep | None = None,
    now: datetime,
) -> Referral:
    """Keep what a place says of the person who was sent to it; return the referral as it stands afterwards.

    The same answer twice is kept once. Raises Impossible, and what `open_by_link` raises.
    """
    referral = open_by_link(address=address, link=link, now=now)
    with transaction.atomic():
        state = State(stage.value)
        changed = services.answer(
            referral=referral, state=state, by=None, now=now, appointment_on=appointment_on, started=started
        )
        if changed:
            _tell(referral, state, now)
        return _find(link)


def _find(link: str) -> Referral:
    referral = selectors.find_by_token(read_link(link))
    if referral is None:
        raise UnknownLink
    return referral


def _tell(referral: Referral, state: State, now: datetime) -> None:
    data = {"state": state.value, "by": "link"}
    audit.record(action="referral.answered", actor=None, subject=f"referral:{referral.pk}", data=data, now=now)
