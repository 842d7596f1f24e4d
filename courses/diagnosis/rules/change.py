"""What changed between two visits, in words: no sum of it is shown or kept."""

from enum import StrEnum

from content.grid_outlines import Dimension

from .answers import Standing, Taken, levels


class Change(StrEnum):
    """How a dimension stands beside the last time. OTHER: answered otherwise where neither answer is better."""

    BETTER = "better"
    SAME = "same"
    LESS = "less"
    OTHER = "other"
    NOT_ASKED = "not_asked"


# Needing a larger text, or being helped by a neighbour rather than by a professional, is no step back.
WITHOUT_BETTER = frozenset({Dimension.ADAPTATION, Dimension.PEOPLE})


def change(before: Taken, after: Taken) -> dict[Dimension, Change]:
    """Return how each dimension changed, from the questions that were answered both times.

    A question keeps its key from one version of the grid to the next, so what was said is compared with what was said
    and what was seen with what was seen. More things better than less make a dimension better.
    """
    return {dimension: _of(dimension, before, after) for dimension in Dimension}


def _of(dimension: Dimension, before: Taken, after: Taken) -> Change:
    earlier = {question.key: level for question, level in _about(dimension, before)}
    steps = [level - earlier[question.key] for question, level in _about(dimension, after) if question.key in earlier]
    if not steps:
        return Change.NOT_ASKED
    if dimension in WITHOUT_BETTER:
        return Change.OTHER if any(steps) else Change.SAME
    sign = sum((step > 0) - (step < 0) for step in steps) or sum(steps)
    if sign == 0:
        return Change.SAME
    return Change.BETTER if sign > 0 else Change.LESS


def _about(dimension: Dimension, taken: Taken) -> list[Standing]:
    return levels(taken, [question for question in taken.outline.questions if question.dimension is dimension])
