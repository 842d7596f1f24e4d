"""A social worker reads the result of an assessment: how far they agreed, never how it was meant."""

import uuid
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from content import api as content
from content.outlines import ModuleOutline, Track
from courses.training import selectors as training
from courses.training.models import Assessment
from courses.training.rules.figures import Figure, figures
from courses.training.rules.reading import to_read_again
from courses.training.rules.validity import RETRY
from elearning.accounts.models import User

__all__ = ["Assessment", "Result", "show_result"]


@dataclass(frozen=True, slots=True)
class Result:
    """A finished assessment. figures: by dimension, over its cases. read_again: modules, empty when it was passed.

    again_on: from which day it may be taken once more, None when it was passed.
    """

    assessment: Assessment
    is_passed: bool
    figures: tuple[Figure, ...]
    read_again: tuple[ModuleOutline, ...]
    again_on: date | None


def show_result(*, by: User, assessment_id: uuid.UUID, language: str) -> Result:
    """Return the result of a finished assessment of `by`; raises Assessment.DoesNotExist, also for somebody else's."""
    assessment = training.get_finished(by.pk, assessment_id)
    is_passed = training.is_passed(assessment)
    found = figures(training.graded(grading) for grading in training.gradings_of(assessment))
    return Result(
        assessment=assessment,
        is_passed=is_passed,
        figures=tuple(found),
        read_again=() if is_passed else _read_again(found, language),
        again_on=None if is_passed else _day_after(assessment),
    )


def _read_again(found: list[Figure], language: str) -> tuple[ModuleOutline, ...]:
    live = {m.key: m for course in content.course_outlines(language, Track.PRO) for m in course.modules}
    wanted = to_read_again([figure.dimension for figure in found if not figure.is_same], live)
    return tuple(live[key] for key in wanted)


def _day_after(assessment: Assessment) -> date:
    day: date = timezone.localdate(assessment.finished_at)
    return day + RETRY
