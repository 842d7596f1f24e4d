"""How far a filled-in grid agrees with the reference grading: docs/adr/0018-agreement-with-the-reference.md."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from content.case_outlines import CaseReference
from content.grid_outlines import Dimension, GridOutline
from courses.diagnosis.rules.answers import Chosen, Taken, read_answers, standing

WITHOUT_REFERENCE = frozenset({Dimension.CONFIDENCE, Dimension.ADAPTATION, Dimension.RIGHTS})
"""Wishes, adaptations, dates: the person alone says them, there is nothing to grade."""
COMPARED: tuple[Dimension, ...] = tuple(dimension for dimension in Dimension if dimension not in WITHOUT_REFERENCE)
PASS_SHARE = Fraction(3, 4)
"""The training's own definition (ADR 0018)."""

Levels = Mapping[Dimension, int]
"""The level of each compared dimension of which something is known; the others are absent."""


def levels_of(outline: GridOutline, chosen: Chosen) -> dict[Dimension, int]:
    """Return the level of each compared dimension: the lowest of what was seen, else of what was said."""
    taken = Taken(outline, read_answers(outline, chosen))
    found = {dimension: [level for _question, level in standing(taken, dimension)] for dimension in COMPARED}
    return {dimension: min(levels) for dimension, levels in found.items() if levels}


def chosen_in(reference: Iterable[CaseReference]) -> dict[str, str | None]:
    """Return a reference grading as a form would say it."""
    return {answer.question: answer.option for answer in reference}


def agree(given: Levels, reference: Levels) -> dict[Dimension, bool]:
    """Return whether each dimension that the reference grades was graded the same; one left empty was not."""
    return {dimension: given.get(dimension) == reference[dimension] for dimension in COMPARED if dimension in reference}


def share_of(agreed: Mapping[Dimension, bool]) -> Fraction:
    """Return the share of a case, from 0 to 1: the same ones among the compared ones. 0 when nothing is compared."""
    return Fraction(sum(agreed.values()), len(agreed)) if agreed else Fraction(0)


def mean_share(shares: Iterable[Fraction]) -> Fraction:
    """Return the mean of the shares of cases, each counting as much, whatever it compares; 0 without a case."""
    known = list(shares)
    return sum(known, Fraction(0)) / len(known) if known else Fraction(0)


def is_passed(share: Fraction) -> bool:
    """Return whether a mean share is enough."""
    return share >= PASS_SHARE
