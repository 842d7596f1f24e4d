"""A social worker looks for a place for somebody."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from courses.network import finding
from courses.network.finding import FoundPlace, Origin
from courses.network.needs import Need
from courses.network.vocabularies import Care, Service
from elearning.accounts.models import User


class Outcome(StrEnum):
    """What a search came to."""

    FOUND = "found"
    NO_PLACES = "no_places"
    UNKNOWN_TOWN = "unknown_town"
    NO_TOWN = "no_town"
    NONE_NEAR = "none_near"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Search:
    """What is asked. words: a town or postcode, "" for around the worker's own point."""

    need: Need | Service | None
    words: str
    care: Care | None = None
    is_free: bool = False
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class PlacesFound:
    """origin: where was looked from, None when it is not known. nearest: the one that is too far, of NONE_NEAR only."""

    outcome: Outcome
    origin: Origin | None = None
    places: tuple[FoundPlace, ...] = ()
    nearest: FoundPlace | None = None


def find_places(*, by: User, search: Search, now: datetime) -> PlacesFound:
    """Return at most three places, or why there is none. Four queries at most; nothing is written."""
    territory = finding.find_territory(by, now=now)
    if search.words:
        origin = finding.find_origin(search.words, department=territory.code if territory else "")
    elif territory:
        origin = finding.origin_of_territory(territory.pk, name=territory.name)
    else:
        return PlacesFound(Outcome.NO_TOWN)
    if origin is None:
        is_empty = not finding.has_places()
        unknown = Outcome.UNKNOWN_TOWN if search.words else Outcome.NO_TOWN
        return PlacesFound(Outcome.NO_PLACES if is_empty else unknown)
    found = finding.find_places(
        need=search.need,
        near=origin,
        at=now,
        accessible_for=search.care,
        is_free=search.is_free,
        is_open=search.is_open,
    )
    if found.places:
        return PlacesFound(Outcome.FOUND, origin, found.places)
    return PlacesFound(Outcome.NONE_NEAR if found.nearest else Outcome.NONE, origin, (), found.nearest)
