"""A social worker reads what became of the people they sent, and notes what a place told them by telephone."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from django.core.paginator import Page, Paginator
from django.db import transaction

from courses.network.partner_selectors import partner_of
from courses.referrals import selectors, services
from courses.referrals.models import Referral, ReferralChange, State
from courses.referrals.rules.counting import KnownShare, known_share
from courses.referrals.rules.states import Stage, following
from courses.referrals.services import Impossible
from elearning.accounts.models import User
from elearning.audit import services as audit

__all__ = ["Impossible", "ReferralPage", "ReferralsListed", "list_referrals", "note_told", "show_referral"]

REFERRALS_ON_A_PAGE = 50


@dataclass(frozen=True, slots=True)
class ReferralsListed:
    """One page of somebody's own referrals. share: of their structure's known outcomes, None for who has none."""

    rows: tuple[Referral, ...]
    pages: Page[Referral]
    share: KnownShare | None


@dataclass(frozen=True, slots=True)
class ReferralPage:
    """One referral. changes: the states that it went through, the first first. following: what may be noted next."""

    referral: Referral
    changes: tuple[ReferralChange, ...]
    following: tuple[Stage, ...]


@transaction.atomic
def list_referrals(*, by: User, page: str, now: datetime) -> ReferralsListed:
    """Return one page of what `by` sent, the last first; a number out of range is the nearest page.

    It is in the log when any is shown.
    """
    partner = partner_of(by, now=now)
    pages = Paginator(selectors.sent_by(by.pk).select_related("case"), REFERRALS_ON_A_PAGE).get_page(page)
    rows = tuple(pages.object_list)
    if rows:
        audit.record(action="referrals.listed", actor=by.pk, data={"shown": len(rows)}, now=now)
    return ReferralsListed(rows, pages, known_share(selectors.counts_of_partner(partner)) if partner else None)


@transaction.atomic
def show_referral(*, by: User, referral_id: uuid.UUID, now: datetime) -> ReferralPage:
    """Return a referral of `by`; every call is in the log. Raises Referral.DoesNotExist, also for one of another."""
    referral = selectors.get_sent(referral_id, worker_id=by.pk)
    audit.record(action="referral.read", actor=by.pk, subject=f"referral:{referral.pk}", now=now)
    changes = tuple(selectors.changes_of(referral))
    return ReferralPage(referral, changes, tuple(following(Stage(referral.state))))


@transaction.atomic
def note_told(*, by: User, referral_id: uuid.UUID, stage: Stage, appointment_on: date | None, now: datetime) -> bool:
    """Keep what a place told the sender; return whether it is news. The same state again changes nothing.

    Raises Referral.DoesNotExist, also for one of another sender, and Impossible.
    """
    referral = selectors.get_sent(referral_id, worker_id=by.pk)
    state = State(stage.value)
    is_news = services.answer(referral=referral, state=state, by=by, appointment_on=appointment_on, now=now)
    if is_news:
        data = {"state": state.value}
        audit.record(action="referral.answered", actor=by.pk, subject=f"referral:{referral.pk}", data=data, now=now)
    return is_news
