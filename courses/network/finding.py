"""Finds at most three places for a need, near a town that somebody typed. Each function says its cost in queries."""

import re
import uuid
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from math import cos, radians

from django.db.models import Avg, Count, F, FloatField, Value
from django.db.models.expressions import CombinedExpression

from elearning.accounts.models import User

from . import hours, needs
from .cleaning import clean_text, department_of, town_key
from .models import Membership, Territory
from .needs import Need, Wanted
from .places import Place, PlaceQuerySet
from .standard import ReadPlace
from .vocabularies import Care, Service

NEAR = 50.0
"""Km: an hour by bus, the most that a person is sent to."""
_LOOKED_AT = 200
_LONGEST_TOWN = 80


@dataclass(frozen=True, slots=True)
class Origin:
    """Where somebody looks from, in degrees. name: a town or a territory, as people write it."""

    latitude: float
    longitude: float
    name: str


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place with what the search saw of it. km: as the crow flies. is_open: at that instant, None when not known."""

    id: uuid.UUID
    place: ReadPlace
    km: float
    is_open: bool | None
    is_free: bool
    fits: int


@dataclass(frozen=True, slots=True)
class Found:
    """places: the best first, none when nothing is near. nearest: then the nearest one that is too far."""

    places: tuple[FoundPlace, ...]
    nearest: FoundPlace | None = None


def has_places() -> bool:
    """Return whether any place was imported. One query."""
    return Place.objects.exists()


def find_territory(user: User, *, now: datetime) -> Territory | None:
    """Return the territory of the point where somebody came last, None when they belong to none. One query."""
    mine = Membership.objects.current(now=now).filter(user=user).select_related("point__territory")
    membership = mine.order_by("-since", "-pk").first()
    return membership.point.territory if membership else None


def find_origin(words: str, *, department: str = "") -> Origin | None:
    """Return the middle of the places of a town or postcode, accents and capitals apart; None when we hold none there.

    department: of who asks ("80"): of two towns with one name theirs is meant, else the one of more places. One query.
    """
    text = clean_text(words[:_LONGEST_TOWN])
    postcode = re.search(r"\b\d{5}\b", text, re.ASCII)
    key = town_key(text)
    if not key:
        return None
    located = Place.objects.located().order_by()
    named = located.filter(postcode=postcode[0]) if postcode else located.filter(town_key=key)
    towns: dict[str, list[_Town]] = defaultdict(list)
    values = named.values_list("insee", "postcode", "town").annotate(
        at=Avg("latitude"), by=Avg("longitude"), places=Count("pk")
    )
    for insee, code, town, latitude, longitude, places in values:
        there = department_of(insee=insee, postcode=code)
        towns[there].append(_Town(places, town, latitude, longitude))
    if not towns:
        return None
    best = max(towns, key=lambda code: (code == department, sum(town.places for town in towns[code]), code))
    return _middle(towns[best])


@dataclass(frozen=True, slots=True, order=True)
class _Town:
    """places: how many we hold there. latitude, longitude: their middle."""

    places: int
    name: str
    latitude: float
    longitude: float


def _middle(towns: list[_Town]) -> Origin:
    """Return the middle of all places of some towns, under the name of the one with most."""
    count = sum(town.places for town in towns)
    return Origin(
        sum(town.latitude * town.places for town in towns) / count,
        sum(town.longitude * town.places for town in towns) / count,
        max(towns).name,
    )


def origin_of_territory(territory_id: int, *, name: str) -> Origin | None:
    """Return the middle of the places of a territory, None when we hold none there. One query."""
    located = Place.objects.located().filter(territory=territory_id)
    middle = located.aggregate(latitude=Avg("latitude"), longitude=Avg("longitude"))
    if middle["latitude"] is None:
        return None
    return Origin(middle["latitude"], middle["longitude"], name)


def find_places(
    *,
    need: Need | Service | None,
    near: Origin,
    at: datetime,
    accessible_for: Care | None = None,
    is_free: bool = False,
    is_open: bool = False,
    most: int = 3,
) -> Found:
    """Return the best places up to NEAR km away, else the nearest one farther off; places closed for good are left out.

    at: the instant for "open now". is_free, is_open: only places that say so. One query, two when nothing is near.
    """
    asked = needs.wanted(need)
    rows = _nearest_first(_asked_for(asked, accessible_for, is_free=is_free), near)
    box = needs.box_around(near.latitude, near.longitude, km=NEAR)
    nearby = rows.inside(south=box.south, north=box.north, west=box.west, east=box.east)
    found = [one for one in _look_at(nearby[:_LOOKED_AT], asked, near, at) if one.km <= NEAR]
    found = [one for one in found if (one.is_free or not is_free) and (one.is_open or not is_open)]
    if found:
        found.sort(key=lambda one: needs.Merit(one.km, one.is_open, one.is_free, one.fits).order())
        return Found(tuple(found[:most]))
    farther = [one for one in _look_at(rows[:_LOOKED_AT], asked, near, at) if one.is_free or not is_free]
    return Found((), next((one for one in farther if one.is_open or not is_open), None))


def _asked_for(asked: Wanted, accessible_for: Care | None, *, is_free: bool) -> PlaceQuerySet:
    rows = Place.objects.open_for_good().located().welcoming()
    if asked.services or asked.care:
        rows = rows.offering(services=asked.services, care=asked.care)
    if accessible_for is not None:
        rows = rows.adapting_to(accessible_for)
    return rows.maybe_free() if is_free else rows


def _nearest_first(rows: PlaceQuerySet, near: Origin) -> PlaceQuerySet:
    """Order by distance on a flat map, right enough to choose whom to look at."""
    up = F("latitude") - Value(near.latitude, FloatField())
    along = (F("longitude") - Value(near.longitude, FloatField())) * Value(cos(radians(near.latitude)), FloatField())
    return rows.order_by(_squared(up) + _squared(along), "pk")


def _squared(side: CombinedExpression) -> CombinedExpression:
    return side * side


def _look_at(rows: Iterable[Place], asked: Wanted, near: Origin, at: datetime) -> Iterable[FoundPlace]:
    for row in rows:
        place = row.corrected()
        if place.latitude is None or place.longitude is None:
            continue
        yield FoundPlace(
            id=row.pk,
            place=place,
            km=needs.distance(near.latitude, near.longitude, place.latitude, place.longitude),
            is_open=is_open_at(place, at),
            is_free=needs.is_free(place),
            fits=needs.fits(place, asked),
        )


def is_open_at(place: ReadPlace, at: datetime) -> bool | None:
    """Return whether a place is open; None when its hours do not say, or count in the time of another ocean."""
    return None if place.postcode.startswith(("97", "98")) else hours.is_open(place.hours, at)
