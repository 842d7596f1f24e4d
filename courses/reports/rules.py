"""Which figures may be shown so that nobody can be counted out of them. Pure.

A figure is a group's referrals: how many were sent, and of how many the outcome is known. Three things hide some:

* fewer than 5 with a known outcome, or 1 to 4 without: "all but two" says as much about few people as "two";
* one hidden group beside a total that is shown: the total less the others would give it. The smallest other group is
  hidden with it, then the next, until what is hidden together is large enough on both sides;
* where that does not suffice, the total is hidden instead.

Structures stand under their territory and territories under the whole, so nothing is published twice in two ways.
"""

from collections.abc import Hashable, Iterable, Mapping, Set
from dataclasses import dataclass
from typing import Generic, TypeVar

SMALLEST = 5
Key = TypeVar("Key", bound=Hashable)
Outer = TypeVar("Outer", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Figure:
    """How many were sent, and of how many of them the outcome is known."""

    sent: int
    known: int

    @property
    def unknown(self) -> int:
        return self.sent - self.known

    @property
    def percent(self) -> int:
        """The share with a known outcome, from 0 to 100; of a figure with somebody in it only."""
        return round(100 * self.known / self.sent)

    @property
    def can_stand(self) -> bool:
        """Whether it may be shown by itself. Nobody without an outcome is nobody to recognise."""
        return self.known >= SMALLEST and (self.unknown == 0 or self.unknown >= SMALLEST)

    @property
    def can_be_left_over(self) -> bool:
        """Whether it may be what remains when everything shown is taken from a total."""
        return self.known >= SMALLEST and self.unknown >= SMALLEST


@dataclass(frozen=True, slots=True)
class Shown(Generic[Key]):
    """One territory. total: None when it is hidden. parts: its structures, None for each that is hidden."""

    total: Figure | None
    parts: Mapping[Key, Figure | None]


@dataclass(frozen=True, slots=True)
class Table(Generic[Outer, Key]):
    """What may be published. total: of everything, None when it is hidden."""

    total: Figure | None
    groups: Mapping[Outer, Shown[Key]]


def add(figures: Iterable[Figure]) -> Figure:
    """Return all of them as one."""
    found = list(figures)
    return Figure(sum(one.sent for one in found), sum(one.known for one in found))


def hidden_with(figures: Mapping[Key, Figure], *, hidden: Set[Key]) -> tuple[frozenset[Key], bool]:
    """Return which figures to hide under one total, and whether that total may be shown.

    hidden: those that cannot be shown anyway. The smallest others follow until what is left over cannot be parted;
    where nothing suffices they stay, and the total goes.
    """
    small = frozenset(key for key, figure in figures.items() if key in hidden or not figure.can_stand)
    gone = set(small)
    others = sorted(set(figures) - gone, key=lambda key: (figures[key].sent, str(key)), reverse=True)
    while gone and others and not _is_blurred([figures[key] for key in gone]):
        gone.add(others.pop())
    if gone and not _is_blurred([figures[key] for key in gone]):
        return small, False
    return frozenset(gone), bool(figures)


def _is_blurred(figures: list[Figure]) -> bool:
    """Whether the sum of hidden figures gives none of them away; each of them has somebody in it, as readers know."""
    whole = add(figures)
    return 1 < len(figures) < whole.sent and whole.can_be_left_over


def table(cells: Mapping[Outer, Mapping[Key, Figure]]) -> Table[Outer, Key]:
    """Return what may be published of structures under territories under one total.

    A hidden territory shows none of its structures: they would add up to it.
    """
    inner = {group: hidden_with(parts, hidden=frozenset()) for group, parts in cells.items()}
    totals = {group: add(parts.values()) for group, parts in cells.items()}
    unsafe = frozenset(group for group, (_parts, is_safe) in inner.items() if not is_safe)
    hidden, is_safe = hidden_with(totals, hidden=unsafe)
    groups: dict[Outer, Shown[Key]] = {}
    for group, parts in cells.items():
        gone = frozenset(parts) if group in hidden else inner[group][0]
        shown = {key: None if key in gone else figure for key, figure in parts.items()}
        groups[group] = Shown(None if group in hidden else totals[group], shown)
    return Table(add(totals.values()) if is_safe else None, groups)
