"""Assessments, gradings, attestations: reads. A worker's own are looked up, so somebody else's is not found."""

import json
import uuid
from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from fractions import Fraction

from django.db.models import Q

from content import api as content
from content.grid_outlines import Dimension
from content.outlines import StepKind, Track
from courses.network.partners import Employment

from .models import Assessment, Attestation, Grading
from .rules import agreement
from .rules.agreement import PASS_SHARE, agree, share_of
from .rules.figures import Graded

_PASSED = Q(share__gte=Decimal(PASS_SHARE.numerator) / PASS_SHARE.denominator)


def find_open(worker_id: uuid.UUID) -> Assessment | None:
    """Return the assessment that a worker has begun and not finished. One query."""
    return Assessment.objects.filter(worker_id=worker_id, finished_at=None).first()


def lock_open(worker_id: uuid.UUID) -> Assessment | None:
    """Return the open assessment of a worker, locked until the transaction ends. One query."""
    return Assessment.objects.select_for_update().filter(worker_id=worker_id, finished_at=None).first()


def get_finished(worker_id: uuid.UUID, assessment_id: uuid.UUID) -> Assessment:
    """Return a worker's own finished assessment; raises Assessment.DoesNotExist. One query."""
    return Assessment.objects.exclude(finished_at=None).get(pk=assessment_id, worker_id=worker_id)


def find_last_finished(worker_id: uuid.UUID) -> Assessment | None:
    """Return the assessment that a worker finished last. One query."""
    finished = Assessment.objects.filter(worker_id=worker_id).exclude(finished_at=None)
    return finished.order_by("-finished_at", "pk").first()


def find_unattested(worker_id: uuid.UUID, *, since: datetime) -> Assessment | None:
    """Return the last assessment passed after `since` for which no attestation was issued. One query."""
    passed = Assessment.objects.filter(_PASSED, worker_id=worker_id, finished_at__gt=since, attestation=None)
    return passed.order_by("-finished_at", "pk").first()


def is_passed(assessment: Assessment) -> bool:
    """Return whether a finished assessment was passed."""
    return assessment.share is not None and agreement.is_passed(Fraction(assessment.share))


def find_valid_attestation(worker_id: uuid.UUID, *, now: datetime) -> Attestation | None:
    """Return the attestation of a worker that holds longest from today on. One query."""
    return Attestation.objects.filter(worker_id=worker_id).valid(now=now).order_by("-valid_until", "pk").first()


def get_own_attestation(worker_id: uuid.UUID, attestation_id: uuid.UUID) -> Attestation:
    """Return a worker's own attestation, over or not; raises Attestation.DoesNotExist. One query."""
    return Attestation.objects.get(pk=attestation_id, worker_id=worker_id)


def find_attestation(attestation_id: uuid.UUID) -> Attestation | None:
    """Return whoever's attestation has that address, None when there is none. One query."""
    return Attestation.objects.filter(pk=attestation_id).first()


def find_grading(grading_id: uuid.UUID) -> Grading | None:
    """Return what a form that was sent before has kept, None when it has not. One query."""
    return Grading.objects.select_related("assessment").filter(pk=grading_id).first()


def get_practised(worker_id: uuid.UUID, *, case_key: str, grading_id: uuid.UUID) -> Grading:
    """Return a worker's own grading of a practice case; raises Grading.DoesNotExist. One query."""
    return Grading.objects.get(pk=grading_id, worker_id=worker_id, case_key=case_key, assessment=None)


def last_practised(worker_id: uuid.UUID) -> dict[str, Grading]:
    """Return the last grading of each practice case that a worker graded, by the case's key. One query."""
    own = Grading.objects.filter(worker_id=worker_id, assessment=None).order_by("graded_at", "pk")
    return {grading.case_key: grading for grading in own}


def gradings_of(assessment: Assessment) -> list[Grading]:
    """Return what was graded in an assessment so far. One query."""
    return list(Grading.objects.filter(assessment=assessment))


def _levels(kept: Mapping[str, int]) -> dict[Dimension, int]:
    return {Dimension(code): level for code, level in kept.items()}


def graded(grading: Grading) -> Graded:
    """Return a kept grading as the rules read it."""
    return Graded(given=_levels(grading.given), reference=_levels(grading.reference))


def share(grading: Grading) -> Fraction:
    """Return the share of one graded case, from 0 to 1."""
    one = graded(grading)
    return share_of(agree(one.given, one.reference))


def all_graded() -> list[tuple[uuid.UUID, Graded]]:
    """Return every grading with who made it, practice and assessment alike. One query."""
    rows = Grading.objects.order_by("graded_at", "pk").values_list("worker_id", "given", "reference")
    return [(worker, Graded(_levels(given), _levels(reference))) for worker, given, reference in rows]


def partner_names(worker_ids: Iterable[uuid.UUID], *, now: datetime) -> dict[uuid.UUID, tuple[uuid.UUID, str]]:
    """Return for which structure each worker works today, with its name; those that nobody vouched for are left out.

    One query.
    """
    current = Employment.objects.current(now=now).approved().exclude(partner__approved_at=None)
    own = current.filter(user__in=list(worker_ids)).select_related("partner")
    return {one.user_id: (one.partner_id, str(one.partner)) for one in own}


def talk_addresses(language: str) -> dict[str, str]:
    """Return where the talk of a case is played in the training: the case's key to the path of its first step.

    No query while this process has read every version.
    """
    modules = [module for course in content.course_outlines(language, Track.PRO) for module in course.modules]
    versions = content.find_versions(module.version_key for module in modules)
    found: dict[str, str] = {}
    for module in modules:
        version = versions.get(module.version_key)
        for step in version.steps if version else ():
            if step.kind is StepKind.PRACTICE:
                case_key = json.loads(step.scenario)["setting"].get("case", "")
                found.setdefault(case_key, f"{module.url}#e-{step.key}")
    found.pop("", None)
    return found
