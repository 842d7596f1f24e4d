"""The structures that send people, and who works there: reads."""

import uuid
from datetime import datetime

from django.db.models import Count, Q, QuerySet

from elearning.accounts.models import User

from .models import Territory
from .partners import Employment, Partner


def partner_of(user: User, *, now: datetime) -> Partner | None:
    """Return the approved structure where a person works today, None when nobody vouched for it yet. One query."""
    employment = (
        Employment.objects.current(now=now)
        .approved()
        .filter(user=user)
        .exclude(partner__approved_at=None)
        .select_related("partner__territory")
        .first()
    )
    return employment.partner if employment else None


def approved_partners(territory: Territory | None = None) -> list[Partner]:
    """Return the structures that were looked at, of one territory or of all, by name. One query."""
    partners = Partner.objects.approved().select_related("territory")
    return list(partners.filter(territory=territory) if territory else partners)


def territories_of_partners() -> list[Territory]:
    """Return the territories where a structure can be: those that hold no others, by name. One query."""
    return list(Territory.objects.filter(parts=None))


def find_partner(name: str, town: str) -> Partner | None:
    """Return the structure of that name in that town, however it is capitalised. One query."""
    return Partner.objects.filter(name__iexact=name, town__iexact=town).order_by("pk").first()


def waiting_partners() -> list[Partner]:
    """Return the structures that nobody looked at, those that wait longest first, with `workers`. One query."""
    waiting = Partner.objects.waiting().select_related("territory")
    return list(_counted(waiting).order_by("created_at", "pk"))


def partners_with_workers() -> QuerySet[Partner]:
    """Return the approved structures by name with `workers`, for a list in pages."""
    return _counted(Partner.objects.approved().select_related("territory")).order_by("name", "town", "pk")


def waiting_workers() -> QuerySet[Employment]:
    """Return who asked to work somewhere and whom nobody vouched for, those that wait longest first."""
    waiting = Employment.objects.filter(until=None, approved_at=None, user__is_active=True)
    return waiting.select_related("user", "partner").order_by("since", "pk")


def workers_of(partner: Partner) -> list[Employment]:
    """Return who works for a structure, vouched for or not, by name. One query."""
    here = Employment.objects.filter(partner=partner, until=None, user__is_active=True)
    return list(here.select_related("user").order_by("user__first_name", "pk"))


def find_waiting(person_id: uuid.UUID) -> Employment | None:
    """Return what a person asked for and nobody answered yet. One query."""
    return waiting_workers().filter(user=person_id).first()


def _counted(partners: QuerySet[Partner]) -> QuerySet[Partner]:
    open_ones = Q(employments__until=None, employments__user__is_active=True)
    return partners.annotate(workers=Count("employments", filter=open_ones))
