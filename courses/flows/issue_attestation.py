"""A social worker who passed has an attestation issued in the name they write, and prints it."""

import uuid
from datetime import datetime

from django.db import transaction

from courses.training import selectors as training
from courses.training import services
from courses.training.attestation_sheet import PrintedAttestation, attestation_sheet
from courses.training.models import LONGEST_NAME, Attestation
from elearning.accounts.models import User
from elearning.audit import services as audit

__all__ = ["LONGEST_NAME", "Attestation", "NothingPassed", "issue_attestation", "print_attestation"]


class NothingPassed(RuntimeError):  # noqa: N818
    """No assessment was passed, or each has its attestation already."""


@transaction.atomic
def issue_attestation(*, by: User, name: str, now: datetime) -> Attestation:
    """Issue the attestation of the last assessment that `by` passed; raises NothingPassed.

    A second press on the button raises it too: the first one issued what there was.
    """
    passed = training.find_unattested(by.pk, since=now - services.KEPT)
    if passed is None:
        raise NothingPassed
    attestation = services.issue_attestation(assessment=passed, name=name, now=now)
    audit.record(action="attestation.issued", actor=by.pk, subject=f"attestation:{attestation.pk}", now=now)
    return attestation


def print_attestation(*, by: User, attestation_id: uuid.UUID, base_url: str, language: str) -> bytes:
    """Return the PDF of an attestation of `by`; raises Attestation.DoesNotExist, also for somebody else's.

    base_url: where anybody checks it, without a slash at the end.
    """
    attestation = training.get_own_attestation(by.pk, attestation_id)
    return attestation_sheet(
        PrintedAttestation(
            name=attestation.name,
            issued_at=attestation.issued_at,
            valid_until=attestation.valid_until,
            address=f"{base_url.rstrip('/')}/attestations/{attestation.pk}/",
            language=language,
        )
    )
