"""A social worker keeps a diagnosis that the person agreed to. Without that agreement no flow is called at all."""

import uuid
from datetime import datetime

from django.db import IntegrityError, transaction

from content import api as content
from courses.diagnosis import selectors as diagnosis
from courses.diagnosis import services
from courses.diagnosis.models import Case
from courses.diagnosis.rules.answers import Answers
from courses.diagnosis.services import Agreed
from courses.network import selectors as network
from elearning.accounts.models import User
from elearning.audit import services as audit

__all__ = ["Agreed", "Answers", "OldForm", "retake_diagnosis", "take_diagnosis"]


class OldForm(ValueError):  # noqa: N818 - it says what was sent
    """The form names a grid that was never published, or its id is of somebody else's."""


@transaction.atomic
def take_diagnosis(
    *,
    by: User,
    id: uuid.UUID,
    grid_version: str,
    answers: Answers,
    agreed: Agreed,
    nickname: str,
    now: datetime,
    taken_at: datetime | None = None,
) -> Case:
    """Keep the first diagnosis of a person who agreed aloud, and their case; return the case.

    id: of the form, so that a second press on its button keeps nothing more. taken_at: when the person agreed, where
    that was before now, on a phone without internet. Raises OldForm.
    """
    kept = _kept(id, by, grid_version)
    if kept:
        return kept
    agreed_at = taken_at or now
    point = network.find_point(by, now=agreed_at)
    try:
        with transaction.atomic():
            case = services.open_case(worker_id=by.pk, point=point, nickname=nickname, now=agreed_at)
            services.keep_diagnosis(
                id=id, case=case, grid_version=grid_version, answers=answers, agreed=agreed, now=agreed_at
            )
    except IntegrityError:
        return _kept_meanwhile(id, by, grid_version)
    audit.record(action="diagnosis.kept", actor=by.pk, subject=f"case:{case.pk}", data={"grid": grid_version}, now=now)
    return case


@transaction.atomic
def retake_diagnosis(
    *, by: User, case_id: uuid.UUID, id: uuid.UUID, grid_version: str, answers: Answers, agreed: Agreed, now: datetime
) -> Case:
    """Keep one more diagnosis of a case of `by`, for which the person agreed again; return the case.

    Raises Case.DoesNotExist, also for a case of another worker, and OldForm.
    """
    case = diagnosis.cases_of(by.pk).get(pk=case_id)
    kept = _kept(id, by, grid_version)
    if kept:
        return kept
    try:
        with transaction.atomic():
            services.agree_again(case=case, now=now)
            services.keep_diagnosis(
                id=id, case=case, grid_version=grid_version, answers=answers, agreed=agreed, now=now
            )
    except IntegrityError:
        return _kept_meanwhile(id, by, grid_version)
    audit.record(action="diagnosis.kept", actor=by.pk, subject=f"case:{case.pk}", data={"grid": grid_version}, now=now)
    return case


def _kept(id: uuid.UUID, by: User, grid_version: str) -> Case | None:
    """Return the case for which this form was kept before, None when it is new."""
    if content.find_grid_version(grid_version) is None:
        raise OldForm(grid_version)
    known = diagnosis.find_kept(id)
    if known is None:
        return None
    if known.case.worker_id != by.pk:
        raise OldForm(str(id))
    return known.case


def _kept_meanwhile(id: uuid.UUID, by: User, grid_version: str) -> Case:
    """Return what the other press of the button kept while this one was on its way."""
    case = _kept(id, by, grid_version)
    if case is None:
        raise OldForm(str(id))
    return case
