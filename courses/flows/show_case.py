"""A social worker reads one of their own cases, or the list of them."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.core.paginator import Page, Paginator
from django.db import transaction

from content import api as content
from content.grid_outlines import Dimension, NextStep
from courses.diagnosis import selectors as diagnosis
from courses.diagnosis.models import Case, Diagnosis
from courses.diagnosis.rules.change import Change, change
from courses.diagnosis.selectors import CaseRow
from courses.referrals import selectors as referrals
from courses.referrals.models import Referral
from elearning.accounts.models import User
from elearning.audit import services as audit

CASES_ON_A_PAGE = 50


@dataclass(frozen=True, slots=True)
class CasePage:
    """One case. last: the diagnosis to read, None when it was deleted with its age.

    before: the visit that `changes` compares with, None for a first one. changes: every dimension of the grid.
    referrals: where the person was sent, the last first.
    """

    case: Case
    last: Diagnosis | None
    before: Diagnosis | None
    steps: tuple[NextStep, ...]
    changes: dict[Dimension, Change]
    referrals: tuple[Referral, ...]

    @property
    def first_step(self) -> NextStep | None:
        return NextStep(self.last.first_step) if self.last else None


@dataclass(frozen=True, slots=True)
class CasesListed:
    """One page of a worker's own cases. pages: where this one stands."""

    rows: tuple[CaseRow, ...]
    pages: Page[Case]


@transaction.atomic
def open_case(*, by: User, case_id: uuid.UUID, now: datetime) -> Case:
    """Return a case of `by`; every call is in the log. Raises Case.DoesNotExist, also for one of another worker."""
    case = diagnosis.cases_of(by.pk).get(pk=case_id)
    audit.record(action="case.read", actor=by.pk, subject=f"case:{case.pk}", now=now)
    return case


@transaction.atomic
def show_case(*, by: User, case_id: uuid.UUID, now: datetime) -> CasePage:
    """Return a case of `by` with its last diagnosis and what changed since the one before; every call is in the log.

    Raises Case.DoesNotExist.
    """
    case = open_case(by=by, case_id=case_id, now=now)
    last, before = [*diagnosis.last_two(case), None, None][:2]
    return CasePage(
        case=case,
        last=last,
        before=before,
        steps=tuple(diagnosis.outcomes(last)) if last else (),
        changes=_changes(before, last),
        referrals=tuple(referrals.of_case(case.pk, worker_id=by.pk)),
    )


def _changes(before: Diagnosis | None, last: Diagnosis | None) -> dict[Dimension, Change]:
    if before is None or last is None:
        return {}
    outlines = [content.find_grid_version(visit.grid_version) for visit in (before, last)]
    if outlines[0] is None or outlines[1] is None:
        return {}
    return change(diagnosis.taken(before, outlines[0]), diagnosis.taken(last, outlines[1]))


@transaction.atomic
def list_cases(*, by: User, page: str, now: datetime) -> CasesListed:
    """Return one page of the cases of `by`, the last seen first; a number out of range is the nearest page.

    It is in the log when any case is shown.
    """
    pages = Paginator(diagnosis.cases_of(by.pk), CASES_ON_A_PAGE).get_page(page)
    rows = diagnosis.rows(pages.object_list)
    if rows:
        audit.record(action="cases.listed", actor=by.pk, data={"shown": len(rows)}, now=now)
    return CasesListed(rows=tuple(rows), pages=pages)
