"""A schematic map: where places lie around a point, without tiles and without asking anybody. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, hypot, radians

WIDTH, HEIGHT = 320, 240
_REACH = 92
"""Units from the middle to the farthest dot."""
_DOT = 14
_RINGS = (0.5, 1, 2, 5, 10, 20, 50)
_KM_A_DEGREE = 111.2


@dataclass(frozen=True, slots=True)
class Dot:
    """x, y: of the middle, in units of the drawing. number: as in the list of places, from 1."""

    x: float
    y: float
    number: int

    @property
    def baseline(self) -> float:
        return self.y + 5


@dataclass(frozen=True, slots=True)
class Drawing:
    """ring: radius in units of the circle that is `ring_km` away."""

    dots: tuple[Dot, ...]
    ring: float
    ring_km: float
    width: int = WIDTH
    height: int = HEIGHT

    @property
    def x(self) -> float:
        return self.width / 2

    @property
    def y(self) -> float:
        return self.height / 2

    @property
    def under_ring(self) -> float:
        return min(self.y + self.ring + 14, self.height - 4)


def draw(latitude: float, longitude: float, points: Iterable[tuple[float, float]]) -> Drawing:
    """Return the drawing of points (latitude, longitude in degrees) around one; north is up, the farthest one fits."""
    along = cos(radians(latitude)) * _KM_A_DEGREE
    placed = [((lon - longitude) * along, (lat - latitude) * _KM_A_DEGREE) for lat, lon in points]
    farthest = max([0.2, *(hypot(east, north) for east, north in placed)])
    scale = _REACH / farthest
    dots: list[Dot] = []
    for number, (east, north) in enumerate(placed, 1):
        dots.append(_beside(dots, WIDTH / 2 + east * scale, HEIGHT / 2 - north * scale, number))
    ring_km = max((km for km in _RINGS if km <= farthest), default=farthest)
    return Drawing(tuple(dots), round(ring_km * scale, 1), ring_km)


def _beside(dots: Iterable[Dot], x: float, y: float, number: int) -> Dot:
    """Return a dot that covers no other one: places at one address stand side by side."""
    others = list(dots)
    while any(hypot(other.x - x, other.y - y) < 2 * _DOT for other in others):
        x += _DOT
    return Dot(round(x, 1), round(y, 1), number)
