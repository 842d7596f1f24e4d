"""Aggregates about referrals: nothing here names a person."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Count, Q

from courses.referrals.models import Referral
from courses.referrals.rules.states import KNOWN

from .rules import Figure


@dataclass(frozen=True, order=True, slots=True)
class Group:
    """A territory or a structure. name: "" for referrals that name none. key: tells two of one name apart."""

    name: str
    key: str


def years() -> list[int]:
    """Return the years in which somebody was sent, the last first. One query."""
    return [day.year for day in Referral.objects.datetimes("sent_at", "year", order="DESC")]


def known_outcomes(year: int) -> Mapping[Group, Mapping[Group, Figure]]:
    """Return how many were sent in a year and of how many the outcome is known: structures under territories.

    A referral counts for the structure and the territory that it was sent for. One query.
    """
    known = Count("pk", filter=Q(state__in=[stage.value for stage in KNOWN]))
    rows = (
        Referral.objects.filter(sent_at__year=year)
        .order_by()
        .values_list("territory", "territory__name", "partner", "partner__name", "partner__town")
        .annotate(sent=Count("pk"), known=known)
    )
    cells: dict[Group, dict[Group, Figure]] = defaultdict(dict)
    for territory, territory_name, partner, name, town, sent, with_outcome in rows:
        group = Group(territory_name or "", str(territory or ""))
        structure = Group(f"{name}, {town}" if partner else "", str(partner or ""))
        cells[group][structure] = Figure(sent, with_outcome)
    return {group: dict(sorted(parts.items())) for group, parts in sorted(cells.items())}
