"""Referrals: reads. Each is looked up among somebody's own, so that another's is not found."""

import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, QuerySet

from courses.network.partner_selectors import partner_of
from courses.network.partners import Employment, Partner
from courses.network.selectors import point_ids_of
from elearning.accounts.cards import read_secret
from elearning.accounts.models import User
from elearning.accounts.roles import Role, roles_of

from .links import hash_of
from .models import Referral, ReferralChange
from .rules.sending import Standing
from .rules.states import Stage

Counts = Mapping[Stage, int]


@dataclass(frozen=True, slots=True)
class Sender:
    """Who would send. partner: the structure that it counts for, None for a person who was invited alone."""

    standing: Standing
    partner: Partner | None


def sender_of(user: User, *, now: datetime) -> Sender:
    """Return how somebody stands, for `rules.sending.may_send`. Three queries."""
    partner = partner_of(user, now=now)
    roles = roles_of(user)
    return Sender(
        Standing(
            is_social_worker=Role.SOCIAL_WORKER in roles,
            is_at_reception=Role.RECEPTION in roles,
            is_employed=Employment.objects.current(now=now).filter(user=user).exists(),
            has_partner=partner is not None,
            has_point=bool(point_ids_of(user, now=now)),
        ),
        partner,
    )


def sent_by(worker_id: uuid.UUID) -> QuerySet[Referral]:
    """Return what a worker sent, the last first."""
    return Referral.objects.sent_by(worker_id)


def of_case(case_id: uuid.UUID, *, worker_id: uuid.UUID) -> list[Referral]:
    """Return where the person of a case was sent by this worker, the last first. One query."""
    return list(Referral.objects.sent_by(worker_id).filter(case=case_id))


def get_sent(referral_id: uuid.UUID, *, worker_id: uuid.UUID) -> Referral:
    """Return one referral of its sender, with place and point. Raises Referral.DoesNotExist. One query."""
    return Referral.objects.sent_by(worker_id).select_related("place", "point", "partner").get(pk=referral_id)


def find_kept(id: uuid.UUID) -> Referral | None:
    """Return what a form that was sent before has made, None when it has made nothing. One query."""
    return Referral.objects.filter(pk=id).first()


def at_points(point_ids: Collection[uuid.UUID]) -> QuerySet[Referral]:
    """Return who was sent to these access points, the last first, with the structure that sent them."""
    return Referral.objects.filter(point__in=point_ids).select_related("partner", "sender", "point")


def find_by_code(typed: str, *, point_ids: Collection[uuid.UUID]) -> Referral | None:
    """Return the referral of a code as somebody typed it, among those sent to these points. One query, none for "".

    Dashes, spaces and small letters do not count, nor does an O for a 0.
    """
    code = read_secret(typed)
    # What is no letter and no digit is in no code, and some of it may not even be asked of a database.
    return at_points(point_ids).filter(code=code).first() if code.isalnum() else None


def find_by_token(token: str) -> Referral | None:
    """Return the referral of a place's link, open or closed, None for any other text. One query."""
    return Referral.objects.filter(token_hash=hash_of(token)).select_related("partner", "place").first()


def changes_of(referral: Referral) -> list[ReferralChange]:
    """Return the states that a referral went through, the first first. One query."""
    return list(referral.changes.all())


def counts_of_partner(partner: Partner) -> Counts:
    """Return how many referrals of a structure are where. One query."""
    rows = Referral.objects.filter(partner=partner).order_by().values_list("state").annotate(count=Count("pk"))
    return {Stage(state): count for state, count in rows}
