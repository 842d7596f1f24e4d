"""What gradings add up to, dimension by dimension."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from content.grid_outlines import Dimension

from .agreement import COMPARED, Levels, agree
from .kappa import Pair, kappa


@dataclass(frozen=True, slots=True)
class Graded:
    """One case as somebody graded it, beside the reference of that day."""

    given: Levels
    reference: Levels


@dataclass(frozen=True, slots=True)
class Figure:
    """One dimension over several gradings. same, compared: how many. kappa: None when it is not defined."""

    dimension: Dimension
    same: int
    compared: int
    kappa: Fraction | None

    @property
    def is_same(self) -> bool:
        """Whether no grading differs."""
        return self.same == self.compared

    @property
    def percent(self) -> int:
        """The share of the same ones in whole hundredths, from 0 to 100."""
        return 100 * self.same // self.compared


def figures(gradings: Iterable[Graded]) -> list[Figure]:
    """Return every dimension that any reference grades, in their order. Kappa leaves out what was left empty."""
    known = list(gradings)
    agreed = [agree(one.given, one.reference) for one in known]
    found = []
    for dimension in COMPARED:
        outcomes = [one[dimension] for one in agreed if dimension in one]
        if outcomes:
            found.append(Figure(dimension, sum(outcomes), len(outcomes), kappa(_pairs(known, dimension))))
    return found


def _pairs(gradings: Iterable[Graded], dimension: Dimension) -> list[Pair]:
    return [
        (one.given[dimension], one.reference[dimension])
        for one in gradings
        if dimension in one.given and dimension in one.reference
    ]
