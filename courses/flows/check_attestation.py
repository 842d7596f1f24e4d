"""Anybody checks an attestation by the address on its paper."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from courses.training import selectors as training
from courses.training.models import Attestation


@dataclass(frozen=True, slots=True)
class Checked:
    """An attestation that was really issued. is_over: whether its two years are."""

    attestation: Attestation
    is_over: bool


def check_attestation(*, attestation_id: uuid.UUID, now: datetime) -> Checked | None:
    """Return what is under that address, None when nothing was ever issued there, or it is deleted. One query."""
    attestation = training.find_attestation(attestation_id)
    return Checked(attestation, is_over=attestation.valid_until <= now) if attestation else None
