"""What was answered, what was seen, and where that stands on a dimension's scale."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from content.grid_outlines import SCALES, Dimension, GridOutline, GridQuestion, NextStep

Chosen = Mapping[str, str | None]
"""The key of a question to the key of the chosen option; None for a question that was shown and skipped."""
Standing = tuple[GridQuestion, int]
"""An answered question with its level."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of one visit. What people say of themselves and what was seen stand apart, and are kept apart.

    A question that is in neither mapping was not asked. is_refused: the person said that they want nothing.
    """

    declared: Chosen
    observed: Chosen
    is_refused: bool = False

    def of(self, question: GridQuestion) -> str | None:
        """Return the key of the option chosen, None when the question was skipped or not asked."""
        return (self.observed if question.is_observed else self.declared).get(question.key)


@dataclass(frozen=True, slots=True)
class Taken:
    """Answers with the version of the grid that they answer."""

    outline: GridOutline
    answers: Answers


def read_answers(outline: GridOutline, chosen: Chosen, *, is_refused: bool = False) -> Answers:
    """Return the answers of a form, where a question that the grid has not is left out.

    An option that the question has not counts as skipped.
    """
    known = {key: outline.question(key) for key in chosen}
    kept = {key: (question, question.option(chosen[key])) for key, question in known.items() if question}

    def of(is_observed: bool) -> dict[str, str | None]:
        return {
            key: option.key if option else None
            for key, (question, option) in kept.items()
            if question.is_observed is is_observed
        }

    return Answers(declared=of(False), observed=of(True), is_refused=is_refused)


def levels(taken: Taken, questions: Iterable[GridQuestion]) -> list[Standing]:
    """Return the questions that were answered with something on the scale, with their levels."""
    found = []
    for question in questions:
        option = question.option(taken.answers.of(question))
        if option is not None and option.level is not None:
            found.append((question, option.level))
    return found


def standing(taken: Taken, dimension: Dimension) -> list[Standing]:
    """Return what is known of a dimension: what was seen where anything was, else what was said.

    What people show corrects what they say of themselves, in both directions.
    """
    about = [question for question in taken.outline.questions if question.dimension is dimension]
    seen = levels(taken, [question for question in about if question.is_observed])
    return seen or levels(taken, [question for question in about if not question.is_observed])


def below(taken: Taken, dimension: Dimension) -> list[GridQuestion]:
    """Return the questions of a dimension that were answered with anything but its highest level."""
    highest = SCALES[dimension][1]
    return [question for question, level in standing(taken, dimension) if level < highest]


def at_the_lowest(taken: Taken, dimension: Dimension) -> list[GridQuestion]:
    """Return the questions of a dimension that were answered with its lowest level."""
    lowest = SCALES[dimension][0]
    return [question for question, level in standing(taken, dimension) if level == lowest]


def leading_to(taken: Taken, step: NextStep) -> list[GridQuestion]:
    """Return the questions whose answer asks for a next step by itself."""
    asked = [(question, question.option(taken.answers.of(question))) for question in taken.outline.questions]
    return [question for question, option in asked if option and option.leads_to is step]


def is_empty(answers: Answers) -> bool:
    """Whether not one question was answered."""
    return not any((*answers.declared.values(), *answers.observed.values()))
