"""Referrals for tests, sent as a worker sends them."""

import uuid
from datetime import date, datetime, timedelta

from django.utils import timezone

from content.grid_outlines import NextStep
from courses.diagnosis.models import Case
from courses.network.models import AccessPoint
from courses.network.partners import Employment, Partner
from courses.network.places import Place
from courses.referrals import services
from courses.referrals.models import Referral
from elearning.accounts.models import User
from tests.factories import people
from tests.factories.network import a_point, a_territory

REFERRALS = "/pro/orientations/"


def a_partner(name: str = "", *, is_approved: bool = True) -> Partner:
    now = timezone.now()
    return Partner.objects.create(
        name=name or f"CCAS {uuid.uuid4().hex[:6]}",
        town="Amiens",
        territory=a_territory(),
        created_at=now,
        approved_at=now if is_approved else None,
    )


def employ(user: User, partner: Partner | None = None, *, is_approved: bool = True) -> Partner:
    """Have somebody work for a structure from yesterday on; return it."""
    partner = partner or a_partner()
    since = timezone.now() - timedelta(days=1)
    Employment.objects.create(user=user, partner=partner, since=since, approved_at=since if is_approved else None)
    return partner


def a_referral(
    *,
    sender: User | None = None,
    partner: Partner | None = None,
    case: Case | None = None,
    point: AccessPoint | None = None,
    place: Place | None = None,
    need: NextStep = NextStep.BEGINNER_PATH,
    appointment_on: date | None = None,
    now: datetime | None = None,
) -> Referral:
    """Return a referral to a place, to a point, or to a new point. Its mails leave after a commit."""
    return services.send(
        id=uuid.uuid4(),
        sender=sender or people.a_social_worker(),
        partner=partner,
        case=case,
        to=services.to_place(place) if place else services.to_point(point or a_point()),
        need=need,
        appointment_on=appointment_on,
        now=now or timezone.now(),
    )


def page_of(referral: Referral) -> str:
    return f"{REFERRALS}{referral.pk}/"
