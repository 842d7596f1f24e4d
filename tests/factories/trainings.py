"""Gradings, assessments and attestations for tests, and the grid as a worker sends it."""

import json
import re
import uuid
from collections.abc import Mapping
from datetime import datetime
from fractions import Fraction

from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from content import api as content
from content.case_outlines import CaseOutline
from content.grid_outlines import Dimension
from content.outlines import Track
from courses.progress.models import ModuleProgress
from courses.training import services
from courses.training.models import Assessment, Attestation, Grading
from courses.training.services import Answered
from elearning.accounts.models import User
from tests.factories import people

INTERVIEWS, ASSESSMENT, TURN = "/pro/entretiens/", "/pro/evaluation/", "/pro/evaluation/cas/"
ATTESTATION, AGREEMENT = "/pro/attestation/", "/pro/accord/"
_HIDDEN = re.compile(r'<input type="hidden" name="(id|grid|case)" value="([^"]*)">')


def finish_training(worker: User, *, but: int = 0) -> None:
    """Have somebody finish the modules for social workers. but: how many of the last ones are left out."""
    keys = {
        module.key: None
        for language in ("fr", "en")
        for course in content.course_outlines(language, Track.PRO)
        for module in course.modules
    }
    now = timezone.now()
    for key in list(keys)[: len(keys) - but]:
        ModuleProgress.objects.create(learner=worker, module_key=key, opened_at=now, last_at=now, finished_at=now)


def a_grading(
    worker: User,
    *,
    given: Mapping[Dimension, int] | None = None,
    reference: Mapping[Dimension, int] | None = None,
    case_key: str = "nadia",
    assessment: Assessment | None = None,
    now: datetime | None = None,
) -> Grading:
    answered = Answered(
        id=uuid.uuid4(),
        case_key=case_key,
        grid_version="0" * 16,
        chosen={},
        given=given or {},
        reference=reference or {Dimension.USES: 1},
    )
    return services.keep_grading(
        worker_id=worker.pk, answered=answered, assessment=assessment, now=now or timezone.now()
    )


def an_assessment(
    worker: User | None = None, *, share: Fraction | None = Fraction(1), now: datetime | None = None
) -> Assessment:
    """Return an assessment with that mean share; None leaves it open."""
    worker, now = worker or people.a_social_worker(), now or timezone.now()
    assessment = services.begin_assessment(worker_id=worker.pk, cases=["one"], now=now)
    if share is not None:
        services.finish_assessment(assessment=assessment, share=share, now=now)
        assessment.refresh_from_db()
    return assessment


def an_attestation(
    worker: User | None = None, *, name: str = "Camille Roy", now: datetime | None = None
) -> Attestation:
    now = now or timezone.now()
    return services.issue_attestation(assessment=an_assessment(worker, now=now), name=name, now=now)


def as_meant(case: CaseOutline) -> dict[str, str]:
    """Return the fields of the grid filled in as the reference of a case."""
    return {f"q-{answer.question}": answer.option for answer in case.reference}


def secrets_of(*cases: CaseOutline) -> list[str]:
    """Return the reasons of the references that no facts and no talk of these cases say themselves."""
    told = "\n".join(text for case in cases for text in (case.about, *case.facts, *_texts(json.loads(case.scenario))))
    return [answer.why for case in cases for answer in case.reference if answer.why not in told]


def _texts(value: object) -> list[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for part in value for text in _texts(part)]
    return [value] if isinstance(value, str) else []


def send(client: Client, shown: HttpResponse, *, to: str, **fields: object) -> HttpResponse:
    """Send the grid of a page on, with these fields on top of what it carries."""
    return client.post(to, dict(_HIDDEN.findall(shown.content.decode())) | fields)
