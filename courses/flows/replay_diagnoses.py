"""A release, a key or a grid came back: sealed diagnoses that were held are read again."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from courses.diagnosis import selectors as diagnosis
from courses.diagnosis import services
from courses.diagnosis.models import SealedDiagnosis

from .open_diagnosis import CannotKeep, Sent, open_diagnosis


@dataclass(frozen=True, slots=True)
class Replayed:
    kept: int
    held: int


def replay_diagnoses(*, now: datetime) -> Replayed:
    """Read every held diagnosis again, one transaction each; safe to repeat."""
    outcomes = [_replay(sealed, now=now) for sealed in diagnosis.held_diagnoses()]
    return Replayed(kept=sum(outcomes), held=len(outcomes) - sum(outcomes))


@transaction.atomic
def _replay(sealed: SealedDiagnosis, *, now: datetime) -> bool:
    assert sealed.raw is not None
    sent = Sent(protocol=sealed.raw["v"], sent_ms=sealed.sent_ms, received_at=sealed.received_at)
    try:
        open_diagnosis(key=sealed.key, id=sealed.item, body=sealed.raw["item"], sent=sent, now=now)
    except CannotKeep:
        return False
    services.note_opened(sealed=sealed)
    return True
