"""A social worker prepares their own phone: from then on it may send the diagnoses that it seals without internet."""

from dataclasses import dataclass
from datetime import datetime

from courses.diagnosis import services
from elearning.accounts import keys, limits
from elearning.accounts.limits import Action
from elearning.accounts.models import User
from elearning.audit import services as audit

__all__ = ["PhoneKey", "TooManyTries", "prepare_phone"]

RETRY_SECONDS = 3600


class TooManyTries(Exception):  # noqa: N818 - it says what happened
    """This account asked for very many keys. retry_after: seconds."""

    retry_after = RETRY_SECONDS


@dataclass(frozen=True, slots=True)
class PhoneKey:
    """As sent to the phone, once. append: sends sealed diagnoses and does nothing else."""

    append: str
    valid_until: datetime


def prepare_phone(*, by: User, now: datetime) -> PhoneKey:
    """Return a fresh key for a phone of a signed-in worker. Raises TooManyTries."""
    if not limits.hit(action=Action.DIAGNOSIS_KEY, key=str(by.pk), now=now):
        raise TooManyTries
    row, key = services.new_phone_key(worker_id=by.pk, now=now)
    audit.record(action="diagnosis_key.issued", actor=by.pk, subject=f"diagnosis_key:{row.pk}", now=now)
    return PhoneKey(append=keys.to_wire(key), valid_until=row.valid_until)
