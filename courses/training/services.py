"""Assessments, gradings, attestations: writes, and their end."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_DOWN, Decimal
from fractions import Fraction

from django.db import IntegrityError, transaction
from django.utils import timezone

from courses.diagnosis.rules.answers import Chosen

from .models import Assessment, Attestation, Grading
from .rules.agreement import Levels
from .rules.validity import ends_at

# Two years, as long as an attestation holds.
KEPT = timedelta(days=730)
# A year more for the paper, so that who checks an old one reads that it is over.
ATTESTATION_KEPT = timedelta(days=365)
_FINEST = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class Answered:
    """A grid as it was filled in for one case. id: of the form. grid_version: the grid of the form."""

    id: uuid.UUID
    case_key: str
    grid_version: str
    chosen: Chosen
    given: Levels
    reference: Levels


@transaction.atomic
def begin_assessment(*, worker_id: uuid.UUID, cases: Iterable[str], now: datetime) -> Assessment:
    """Begin an assessment on these cases; return the one that is open already when there is one."""
    try:
        with transaction.atomic():
            return Assessment.objects.create(worker_id=worker_id, cases=list(cases), started_at=now)
    except IntegrityError:
        return Assessment.objects.get(worker_id=worker_id, finished_at=None)


def drop_assessment(assessment: Assessment) -> None:
    """Delete an open assessment that nothing was answered of."""
    Assessment.objects.filter(pk=assessment.pk, finished_at=None, gradings=None).delete()


@transaction.atomic
def keep_grading(
    *, worker_id: uuid.UUID, answered: Answered, now: datetime, assessment: Assessment | None = None
) -> Grading:
    """Keep one grading under the id of its form; raises IntegrityError when that id, or the case of this assessment,
    is kept already. assessment: None for a practice case."""
    return Grading.objects.create(
        id=answered.id,
        worker_id=worker_id,
        case_key=answered.case_key,
        assessment=assessment,
        grid_version=answered.grid_version,
        chosen=dict(answered.chosen),
        given=_written(answered.given),
        reference=_written(answered.reference),
        graded_at=now,
    )


def _written(levels: Levels) -> Mapping[str, int]:
    return {dimension.value: level for dimension, level in levels.items()}


@transaction.atomic
def finish_assessment(*, assessment: Assessment, share: Fraction, now: datetime) -> bool:
    """Close an assessment with its mean share; return whether this call closed it.

    The share is rounded down: what is kept as enough was enough.
    """
    kept = (Decimal(share.numerator) / Decimal(share.denominator)).quantize(_FINEST, rounding=ROUND_DOWN)
    return bool(Assessment.objects.filter(pk=assessment.pk, finished_at=None).update(finished_at=now, share=kept))


@transaction.atomic
def issue_attestation(*, assessment: Assessment, name: str, now: datetime) -> Attestation:
    """Return the attestation of an assessment that was passed, issued once: a second call changes nothing of it.

    It holds two years from the day on which the assessment was passed.
    """
    passed = Assessment.objects.select_for_update().get(pk=assessment.pk)
    assert passed.finished_at is not None
    attestation, _is_new = Attestation.objects.get_or_create(
        assessment=passed,
        defaults={
            "worker_id": passed.worker_id,
            "name": name,
            "issued_at": now,
            "valid_until": ends_at(timezone.localtime(passed.finished_at)),
        },
    )
    return attestation


@transaction.atomic
def purge(*, now: datetime) -> int:
    """Delete assessments begun and gradings made over two years ago, and attestations that ended over a year ago.

    Return how many rows went; a second run finds nothing.
    """
    gradings, _by_model = Grading.objects.filter(graded_at__lt=now - KEPT).delete()
    assessments, _by_model = Assessment.objects.filter(started_at__lt=now - KEPT).delete()
    attestations, _by_model = Attestation.objects.filter(valid_until__lt=now - ATTESTATION_KEPT).delete()
    return gradings + assessments + attestations
