"""What a person needs, as places say it, and which of two places comes first. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import asin, cos, radians, sin, sqrt
from types import MappingProxyType

from .standard import ReadPlace
from .vocabularies import Care, Cost, Programme, Service, Support


class Need(StrEnum):
    """What a diagnosis ends with, where another place can do something about it. No value is a Service's."""

    DEVICE = "device"
    CONNECTION = "connection"
    BEGINNER = "beginner"
    PROCEDURE = "procedure"
    LITERACY = "literacy"
    ADAPTED = "adapted"
    ACCOUNT = "account"
    SECURE = "secure"
    JOB = "job"


@dataclass(frozen=True, slots=True)
class Wanted:
    """services, care: a place must have one of them; empty both, any place will do. support, programmes: what makes one
    place fit better than another."""

    services: frozenset[Service] = frozenset()
    care: frozenset[Care] = frozenset()
    support: frozenset[Support] = frozenset()
    programmes: frozenset[Programme] = frozenset()


_SOLIDARITY = frozenset({Programme.EMMAUS, Programme.RELAIS})
WANTED: Mapping[Need, Wanted] = MappingProxyType(
    {
        Need.DEVICE: Wanted(frozenset({Service.EQUIPMENT}), programmes=_SOLIDARITY),
        Need.CONNECTION: Wanted(frozenset({Service.ACCESS}), programmes=_SOLIDARITY),
        Need.BEGINNER: Wanted(
            frozenset({Service.DAILY}),
            support=frozenset({Support.WORKSHOP, Support.PERSON}),
            programmes=frozenset({Programme.CONSEILLERS}),
        ),
        Need.PROCEDURE: Wanted(
            frozenset({Service.PROCEDURES}),
            support=frozenset({Support.PERSON}),
            programmes=frozenset({Programme.AIDANTS_CONNECT, Programme.FRANCE_SERVICES, Programme.CAF}),
        ),
        Need.LITERACY: Wanted(
            care=frozenset({Care.READING, Care.ENGLISH, Care.LANGUAGES}), support=frozenset({Support.PERSON})
        ),
        Need.ADAPTED: Wanted(care=frozenset({Care.DEAF, Care.MOTOR, Care.MENTAL, Care.SIGHT})),
        Need.ACCOUNT: Wanted(frozenset({Service.DAILY, Service.SAFETY}), support=frozenset({Support.PERSON})),
        Need.SECURE: Wanted(frozenset({Service.SAFETY}), support=frozenset({Support.PERSON})),
        Need.JOB: Wanted(frozenset({Service.WORK})),
    }
)


def wanted(need: Need | Service | None) -> Wanted:
    """Return what a place must have for a need, or for a service of the standard; anything for None."""
    if need is None:
        return Wanted()
    return WANTED[need] if isinstance(need, Need) else Wanted(frozenset({need}))


def need_of(code: str) -> Need | Service | None:
    """Return the need or the service of a code, None for any other text."""
    for vocabulary in (Need, Service):
        if code in vocabulary.__members__.values():
            return vocabulary(code)
    return None


def fits(place: ReadPlace, asked: Wanted) -> int:
    """Return how many of the welcome things a place has, at most one for each kind."""
    return bool(asked.support & set(place.support)) + bool(asked.programmes & set(place.programmes))


def is_free(place: ReadPlace) -> bool:
    return Cost.FREE in place.costs


# A quarter of an hour on foot, by bike, by bus, by car: inside one of these, other things count more than metres.
BANDS = (1.5, 5.0, 12.0, 25.0)


@dataclass(frozen=True, slots=True)
class Merit:
    """What the order looks at. km: as the crow flies. is_open: now; None when nobody knows."""

    km: float
    is_open: bool | None
    is_free: bool
    fits: int

    def order(self) -> tuple[int, bool, bool, int, float]:
        """Return a key to sort by, the best first: near, open now, free, fit, then the last metres."""
        band = sum(self.km > limit for limit in BANDS)
        return band, self.is_open is not True, not self.is_free, -self.fits, self.km


EARTH = 6371.0
"""Mean radius, km."""


def distance(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Return km between two points in degrees along a great circle (haversine)."""
    up, along = radians(other_latitude - latitude), radians(other_longitude - longitude)
    half = sin(up / 2) ** 2 + cos(radians(latitude)) * cos(radians(other_latitude)) * sin(along / 2) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(half)))


@dataclass(frozen=True, slots=True)
class Box:
    """Degrees."""

    south: float
    north: float
    west: float
    east: float


def box_around(latitude: float, longitude: float, *, km: float) -> Box:
    """Return a box that holds everything up to `km` away; not for the poles or the line of dates."""
    up = km / 111.2
    along = up / max(0.1, cos(radians(latitude)))
    return Box(latitude - up, latitude + up, longitude - along, longitude + along)
