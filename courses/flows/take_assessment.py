"""A social worker takes the assessment: the same cases one after the other, one assessment at a time."""

import uuid
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db import IntegrityError, transaction
from django.utils import timezone

from content import api as content
from content.case_outlines import CaseOutline, Purpose
from content.grid_outlines import GridOutline
from courses.diagnosis.rules.answers import Chosen
from courses.flows.practise_interview import OldForm, answered_beside
from courses.flows.show_training import show_training
from courses.progress.rules.overview import ModuleView
from courses.training import selectors as training
from courses.training import services
from courses.training.models import Assessment, Attestation
from courses.training.rules.agreement import mean_share
from courses.training.rules.validity import opens_on
from elearning.accounts.models import User
from elearning.audit import services as audit

__all__ = ["OldForm"]


class NotOpen(RuntimeError):  # noqa: N818
    """The assessment may not be begun now: something comes before it, or there are no cases."""


@dataclass(frozen=True, slots=True)
class AssessmentPage:
    """Where a worker stands. missing: modules to finish first. cases: how many there are, 0 before any is published.

    open: begun and not finished. last: finished last. unattested: passed, and its attestation not yet asked for.
    opens_on: a day to come before which it may not be begun.
    """

    missing: tuple[ModuleView, ...]
    cases: int
    open: Assessment | None
    last: Assessment | None
    unattested: Assessment | None
    attestation: Attestation | None
    opens_on: date | None

    @property
    def may_begin(self) -> bool:
        return bool(self.cases) and not (self.missing or self.open or self.unattested or self.opens_on)

    @property
    def is_last_passed(self) -> bool:
        return self.last is not None and training.is_passed(self.last)


@dataclass(frozen=True, slots=True)
class Turn:
    """The case whose turn it is: the `number`th, from 1, of `total`."""

    assessment: Assessment
    case: CaseOutline
    number: int
    total: int


def show_assessment(*, by: User, language: str, now: datetime) -> AssessmentPage:
    """Return where `by` stands; at most 6 queries when the content is known."""
    courses = show_training(user=by, language=language).courses
    modules = [module for course in courses for module in course.modules]
    last = training.find_last_finished(by.pk)
    attestation = training.find_valid_attestation(by.pk, now=now)
    failed = last if last and not training.is_passed(last) else None
    day = opens_on(
        failed_on=timezone.localdate(failed.finished_at) if failed else None,
        valid_until=timezone.localdate(attestation.valid_until) if attestation else None,
    )
    return AssessmentPage(
        missing=tuple(module for module in modules if not module.is_finished),
        cases=len(content.case_outlines(language, Purpose.ASSESSMENT)) if modules else 0,
        open=training.find_open(by.pk),
        last=last,
        unattested=training.find_unattested(by.pk, since=now - services.KEPT),
        attestation=attestation,
        opens_on=day if day and day > timezone.localdate(now) else None,
    )


@transaction.atomic
def begin_assessment(*, by: User, language: str, now: datetime) -> Assessment:
    """Begin an assessment of `by`, or go on with the open one; raises NotOpen.

    An open one of which no case is left, because its last ones are no longer live, is finished here; one that was never
    answered gives way to a new one.
    """
    page = show_assessment(by=by, language=language, now=now)
    if page.open:
        if training.gradings_of(page.open) or _turn(page.open, language):
            return _finish_if_done(by, page.open, language, now)
        services.drop_assessment(page.open)
        page = replace(page, open=None)
    if not page.may_begin:
        raise NotOpen
    cases = [case.key for case in content.case_outlines(language, Purpose.ASSESSMENT)]
    assessment = services.begin_assessment(worker_id=by.pk, cases=cases, now=now)
    audit.record(action="assessment.begun", actor=by.pk, subject=f"assessment:{assessment.pk}", now=now)
    return assessment


def find_turn(*, by: User, language: str) -> Turn | None:
    """Return the case whose turn it is in the open assessment of `by`, None without one. Two queries."""
    assessment = training.find_open(by.pk)
    return _turn(assessment, language) if assessment else None


@transaction.atomic
def grade_case(
    *, by: User, id: uuid.UUID, case_key: str, outline: GridOutline, chosen: Chosen, language: str, now: datetime
) -> Assessment:
    """Keep the grid that `by` filled in for the case whose turn it is, once under the id of its form.

    Return the assessment, finished when that was its last case. Raises OldForm for a case whose turn it is not.
    """
    assessment = training.lock_open(by.pk)
    known = training.find_grading(id)
    if known:
        if known.worker_id != by.pk or known.assessment is None:
            raise OldForm(str(id))
        return known.assessment
    turn = _turn(assessment, language) if assessment else None
    if turn is None or turn.case.key != case_key:
        raise OldForm(case_key)
    answered = answered_beside(turn.case, id=id, outline=outline, chosen=chosen)
    try:
        with transaction.atomic():
            services.keep_grading(worker_id=by.pk, answered=answered, assessment=turn.assessment, now=now)
    except IntegrityError:
        raise OldForm(str(id)) from None
    return _finish_if_done(by, turn.assessment, language, now)


def _turn(assessment: Assessment, language: str) -> Turn | None:
    graded = {grading.case_key for grading in training.gradings_of(assessment)}
    for number, key in enumerate(assessment.cases, start=1):
        case = content.find_case(key, language) if key not in graded else None
        # A case that is no longer live is passed over.
        if case is not None and case.purpose is Purpose.ASSESSMENT:
            return Turn(assessment, case, number, len(assessment.cases))
    return None


def _finish_if_done(by: User, assessment: Assessment, language: str, now: datetime) -> Assessment:
    gradings = training.gradings_of(assessment)
    if not gradings or _turn(assessment, language) is not None:
        return assessment
    share = mean_share(training.share(grading) for grading in gradings)
    if services.finish_assessment(assessment=assessment, share=share, now=now):
        assessment.refresh_from_db()
        audit.record(action="assessment.finished", actor=by.pk, subject=f"assessment:{assessment.pk}", now=now)
    return assessment
