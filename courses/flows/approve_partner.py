"""An administrator looks at a structure: approves it, says which e-mail domains are its own, or knows it already."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.core.paginator import Page, Paginator
from django.db import transaction

from courses.flows.approve_worker import open_vouched
from courses.network import partner_rules, partner_selectors
from courses.network import partner_services as network
from courses.network.partners import Employment, Partner
from courses.referrals.models import Referral
from elearning.accounts import invitations
from elearning.accounts.models import User
from elearning.audit import services as audit

__all__ = [
    "Partner",
    "PartnerPage",
    "PartnersPage",
    "approve_partner",
    "merge_partners",
    "show_partner",
    "show_partners",
]

ON_A_PAGE = 50


@dataclass(frozen=True, slots=True)
class PartnersPage:
    """Structures and people that wait, those that wait longest first, and a page of the approved structures."""

    waiting: tuple[Partner, ...]
    workers: tuple[Employment, ...]
    pages: Page[Partner]


@dataclass(frozen=True, slots=True)
class PartnerPage:
    """One structure, who works there, the others it may be the same as. domains: its own, else what could be."""

    partner: Partner
    workers: tuple[Employment, ...]
    others: tuple[Partner, ...]
    domains: tuple[str, ...]


def show_partners(*, page: str) -> PartnersPage:
    """Return what an administrator answers. page: as typed; a wrong one is the nearest. Four queries."""
    pages = Paginator(partner_selectors.partners_with_workers(), ON_A_PAGE).get_page(page)
    return PartnersPage(
        waiting=tuple(partner_selectors.waiting_partners()),
        workers=tuple(partner_selectors.waiting_workers()),
        pages=pages,
    )


def show_partner(*, partner_id: uuid.UUID) -> PartnerPage:
    """Return one structure. Raises Partner.DoesNotExist. Three queries."""
    partner = Partner.objects.select_related("territory").get(pk=partner_id)
    workers = tuple(partner_selectors.workers_of(partner))
    proposed = partner_rules.worth_proposing(one.user.email or "" for one in workers)
    return PartnerPage(
        partner=partner,
        workers=workers,
        others=tuple(one for one in partner_selectors.approved_partners() if one.pk != partner.pk),
        domains=tuple(partner.domains if partner.approved_at else proposed),
    )


@transaction.atomic
def approve_partner(*, partner_id: uuid.UUID, domains: Iterable[str], by: User, now: datetime) -> int:
    """Let a structure be chosen, with these domains; return how many waiting accounts that opened.

    For one that is approved already, its domains change. Raises Partner.DoesNotExist.
    """
    partner = Partner.objects.get(pk=partner_id)
    before = list(partner.domains)
    was_waiting = network.approve_partner(partner=partner, domains=domains, now=now)
    opened = open_vouched(partner=partner, by=by, now=now)
    if was_waiting or before != partner.domains:
        action = "partner.approved" if was_waiting else "partner.domains_changed"
        data: dict[str, str | int] = {"domains": " ".join(partner.domains)[:200], "opened": opened}
        audit.record(action=action, actor=by.pk, subject=f"partner:{partner.pk}", data=data, now=now)
    return opened


@transaction.atomic
def merge_partners(*, source_id: uuid.UUID, target_id: uuid.UUID, by: User, now: datetime) -> int:
    """Make one structure of two: people, referrals and invitations of the source go to the target, which is approved.

    The source is deleted; its domains vouch for nothing until somebody gives them to the target. Return how many
    waiting accounts that opened. Raises Partner.DoesNotExist, ValueError for a structure and itself.
    """
    if source_id == target_id:
        raise ValueError("a structure is not merged into itself")
    target = Partner.objects.approved().select_for_update().get(pk=target_id)
    source = Partner.objects.select_for_update().get(pk=source_id)
    moved = network.move_employments(source=source, target=target)
    sent = Referral.objects.filter(partner=source).update(partner=target)
    invitations.move_partner(old=source.pk, new=target.pk)
    source.delete()
    opened = open_vouched(partner=target, by=by, now=now)
    data: dict[str, str | int] = {"source": str(source_id), "people": moved, "referrals": sent, "opened": opened}
    audit.record(action="partner.merged", actor=by.pk, subject=f"partner:{target.pk}", data=data, now=now)
    return opened
