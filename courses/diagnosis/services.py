"""Cases and diagnoses: writes, and their end."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction

from content.grid_outlines import NextStep
from courses.network.models import AccessPoint
from elearning.accounts import fingerprints, keys
from elearning.accounts.cards import free_code
from elearning.accounts.models import User

from .models import CODE_LENGTH, Case, Diagnosis, DiagnosisKey, SealedDiagnosis
from .rules.answers import Answers

# 12 months, as the person is told when they agree.
KEPT = timedelta(days=365)
KEY_VALID = timedelta(days=90)
# For as long again an old phone is told that its key has ended.
ENDED_KEYS_KEPT = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Agreed:
    """What worker and person agreed on. first: the one first step, among the steps. place: "" when none was named."""

    steps: Sequence[NextStep]
    first: NextStep
    on: date
    place: str = ""


@transaction.atomic
def open_case(*, worker_id: uuid.UUID, point: AccessPoint | None, nickname: str, now: datetime) -> Case:
    """Make the case of a person who agreed to it now."""
    return Case.objects.create(
        code=free_code(Case.objects.all(), length=CODE_LENGTH),
        nickname=nickname,
        worker_id=worker_id,
        point=point,
        consent_at=now,
        created_at=now,
    )


@transaction.atomic
def agree_again(*, case: Case, now: datetime) -> None:
    """Note that the person of a case agreed once more."""
    Case.objects.filter(pk=case.pk).update(consent_at=now)


@transaction.atomic
def give_learner(*, case_id: uuid.UUID, learner: User) -> bool:
    """Note who learns here from a case; return whether this call did. A case that is gone, or has one, stays so."""
    return bool(Case.objects.filter(pk=case_id, learner=None).update(learner=learner))


@transaction.atomic
def keep_diagnosis(
    *, id: uuid.UUID, case: Case, grid_version: str, answers: Answers, agreed: Agreed, now: datetime
) -> Diagnosis:
    """Keep one diagnosis of a case under the id of its form; raises IntegrityError when that id is kept already."""
    return Diagnosis.objects.create(
        id=id,
        case=case,
        grid_version=grid_version,
        taken_at=now,
        declared=dict(answers.declared),
        observed=dict(answers.observed),
        outcomes=[step.value for step in agreed.steps],
        first_step=agreed.first.value,
        first_on=agreed.on,
        first_place=agreed.place,
    )


@transaction.atomic
def erase_case(*, case: Case) -> None:
    """Delete a case with its diagnoses."""
    Case.objects.filter(pk=case.pk).delete()


@transaction.atomic
def new_phone_key(*, worker_id: uuid.UUID, now: datetime) -> tuple[DiagnosisKey, bytes]:
    """Make a key with which one phone sends what it seals, valid 90 days; return the row and the key, shown once."""
    key = keys.new_key()
    version, hmac = fingerprints.newest(key)
    row = DiagnosisKey.objects.create(
        worker_id=worker_id, hmac=hmac, hmac_version=version, created_at=now, valid_until=now + KEY_VALID
    )
    return row, key


@transaction.atomic
def note_sealed(*, sealed: SealedDiagnosis) -> None:
    """Note that a sealed diagnosis came; raises IntegrityError when it had come under this key already."""
    sealed.save(force_insert=True)


@transaction.atomic
def note_opened(*, sealed: SealedDiagnosis) -> None:
    """Note that a held diagnosis is kept at last, and forget the box."""
    SealedDiagnosis.objects.filter(pk=sealed.pk).update(held="", raw=None)


@transaction.atomic
def purge(*, now: datetime) -> int:
    """Delete diagnoses taken more than 12 months ago and cases that keep none; return how many rows of all went.

    So do boxes that nothing could read for as long, and keys that ended 90 days ago when no box of theirs waits. A
    second run finds nothing.
    """
    old, _by_model = Diagnosis.objects.taken_before(now - KEPT).delete()
    cases, _by_model = Case.objects.empty().delete()
    boxes, _by_model = SealedDiagnosis.objects.filter(received_at__lt=now - KEPT).exclude(held="").delete()
    ended = DiagnosisKey.objects.filter(valid_until__lt=now - ENDED_KEYS_KEPT)
    gone, _by_model = ended.exclude(pk__in=SealedDiagnosis.objects.exclude(held="").values("key")).delete()
    return old + cases + boxes + gone
