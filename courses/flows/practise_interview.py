"""A social worker practises the grid on an invented person, and reads how it was meant. No case is opened."""

import uuid
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from django.db import IntegrityError, transaction

from content import api as content
from content.case_outlines import CaseOutline, CaseReference, Purpose
from content.grid_outlines import Dimension, GridOutline
from courses.diagnosis.rules.answers import Chosen
from courses.training import selectors as training
from courses.training import services
from courses.training.models import Grading
from courses.training.rules.agreement import agree, chosen_in, levels_of
from courses.training.services import Answered
from elearning.accounts.models import User
from elearning.audit import services as audit

__all__ = ["Compared", "Grading", "OldForm", "UnknownCase"]


class UnknownCase(LookupError):  # noqa: N818
    """No practice case has that key, or is live."""


class OldForm(ValueError):  # noqa: N818 - it says what was sent
    """The id of the form is kept for another case, or of somebody else's."""


@dataclass(frozen=True, slots=True)
class Interview:
    """A practice case. share: of the last time, None before the first. last_id: of that grading.

    talk_url: where its talk is played in the training, "" when nowhere.
    """

    case: CaseOutline
    talk_url: str
    share: Fraction | None = None
    last_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class Meant:
    """One question of the reference with the words of its answer and why."""

    question: str
    answer: str
    why: str


@dataclass(frozen=True, slots=True)
class Compared:
    """One graded practice case beside its reference, by compared dimension."""

    case: CaseOutline
    share: Fraction
    dimensions: tuple[tuple[Dimension, bool, tuple[Meant, ...]], ...]


def list_interviews(*, by: User, language: str) -> list[Interview]:
    """Return the practice cases in order, with what `by` did. One query when the content is known."""
    done = training.last_practised(by.pk)
    talks = training.talk_addresses(language)
    return [
        Interview(
            case=case,
            talk_url=talks.get(case.key, ""),
            share=training.share(done[case.key]) if case.key in done else None,
            last_id=done[case.key].pk if case.key in done else None,
        )
        for case in content.case_outlines(language, Purpose.PRACTICE)
    ]


def show_interview(*, case_key: str, language: str) -> Interview:
    """Return one practice case; raises UnknownCase, also for a case of the assessment."""
    case = _practice_case(case_key, language)
    return Interview(case=case, talk_url=training.talk_addresses(language).get(case.key, ""))


@transaction.atomic
def practise_interview(
    *, by: User, id: uuid.UUID, case_key: str, outline: GridOutline, chosen: Chosen, language: str, now: datetime
) -> Grading:
    """Keep the grid that `by` filled in for a practice case, once under the id of its form; return what is kept.

    Raises UnknownCase and OldForm.
    """
    case = _practice_case(case_key, language)
    kept = _kept(id, by, case_key)
    if kept:
        return kept
    answered = answered_beside(case, id=id, outline=outline, chosen=chosen)
    try:
        with transaction.atomic():
            grading = services.keep_grading(worker_id=by.pk, answered=answered, now=now)
    except IntegrityError:
        return _kept(id, by, case_key) or _refuse(id)
    audit.record(action="training.practised", actor=by.pk, data={"case": case_key}, now=now)
    return grading


def compare_interview(*, by: User, case_key: str, grading_id: uuid.UUID, language: str) -> Compared:
    """Return what `by` answered for a practice case beside its reference.

    Raises UnknownCase, and Grading.DoesNotExist, also for somebody else's. The words are those of today's case; whether
    they agreed is what was so on that day.
    """
    case = _practice_case(case_key, language)
    grading = training.get_practised(by.pk, case_key=case_key, grading_id=grading_id)
    grid = content.get_grid(case.language)
    one = training.graded(grading)
    agreed = agree(one.given, one.reference)
    return Compared(
        case=case,
        share=training.share(grading),
        dimensions=tuple(
            (dimension, is_same, _meant(dimension, case.reference, grid)) for dimension, is_same in agreed.items()
        ),
    )


def answered_beside(case: CaseOutline, *, id: uuid.UUID, outline: GridOutline, chosen: Chosen) -> Answered:
    """Return a filled-in grid with its levels and those of the reference.

    The reference is read on the grid that is live now: an old form with fewer questions has no less to agree with.
    """
    return Answered(
        id=id,
        case_key=case.key,
        grid_version=outline.key,
        chosen=chosen,
        given=levels_of(outline, chosen),
        reference=levels_of(content.get_grid(case.language), chosen_in(case.reference)),
    )


def _practice_case(case_key: str, language: str) -> CaseOutline:
    case = content.find_case(case_key, language)
    if case is None or case.purpose is not Purpose.PRACTICE:
        raise UnknownCase(case_key)
    return case


def _kept(id: uuid.UUID, by: User, case_key: str) -> Grading | None:
    known = training.find_grading(id)
    if known and (known.worker_id, known.case_key, known.assessment_id) != (by.pk, case_key, None):
        raise OldForm(str(id))
    return known


def _refuse(id: uuid.UUID) -> Grading:
    raise OldForm(str(id))


def _meant(dimension: Dimension, reference: tuple[CaseReference, ...], grid: GridOutline) -> tuple[Meant, ...]:
    found = []
    for answer in reference:
        question = grid.question(answer.question)
        option = question.option(answer.option) if question else None
        if question and option and question.dimension is dimension:
            found.append(Meant(question.question, option.words, answer.why))
    return tuple(found)
