"""Questions and next steps as the templates show them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings

from content.grid_outlines import GridOutline, GridQuestion, NextStep
from courses.diagnosis.rules.outcomes import ORDER, Proposal
from courses.diagnosis.rules.path import QuestionPage
from courses.diagnosis.selectors import practice_addresses

from .sheet import PREFIX, Sheet
from .step_words import PRACTICES, STEPS


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """name: of its field. chosen: key of the option chosen before, "" for none.

    where: of one that is looked at. address: of the practice screen it is seen on, "" when there is none.
    """

    question: GridQuestion
    name: str
    chosen: str
    where: Any
    address: str


@dataclass(frozen=True, slots=True)
class StepLine:
    """why: the questions whose answers speak for this step, as they were asked."""

    code: str
    name: Any
    why: tuple[str, ...]
    is_ticked: bool


def question_lines(page: QuestionPage, sheet: Sheet, language: str) -> list[QuestionLine]:
    """Return the questions of a page with what was chosen before."""
    addresses = practice_addresses(language) if page.is_observed else {}
    # Learners may have a host of their own.
    host = "" if settings.BASE_URL == settings.STAFF_URL else settings.BASE_URL
    return [
        QuestionLine(
            question=question,
            name=f"{PREFIX}{question.key}",
            chosen=sheet.chosen.get(question.key) or "",
            where=PRACTICES.get(question.practice, ""),
            address=host + addresses[question.practice] if question.practice in addresses else "",
        )
        for question in page.questions
    ]


def step_lines(
    proposals: Iterable[Proposal], outline: GridOutline, ticked: Collection[str], *, is_rest: bool = False
) -> list[StepLine]:
    """Return the proposed steps, or all the others, each with why it is proposed."""
    why = {proposal.step: proposal.why for proposal in proposals}
    steps: list[NextStep] = [step for step in ORDER if (step in why) is not is_rest]
    return [
        StepLine(
            code=step.value,
            name=STEPS[step].name,
            why=tuple(question.question for question in outline.questions if question.key in why.get(step, ())),
            is_ticked=step.value in ticked,
        )
        for step in steps
    ]
