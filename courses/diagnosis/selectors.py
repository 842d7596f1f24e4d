"""Cases and diagnoses: reads. A case is looked up among the worker's own, so somebody else's is not found."""

import json
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db.models import F, Max, QuerySet

from content import api as content
from content.grid_outlines import GridOutline, NextStep
from content.outlines import StepKind
from elearning.accounts import fingerprints

from .models import Case, Diagnosis, DiagnosisKey, SealedDiagnosis
from .rules import sealing
from .rules.answers import Answers, Taken


def lock_case(case_id: uuid.UUID) -> None:
    """Lock a case until the transaction ends, if it is there. One query."""
    list(Case.objects.select_for_update().filter(pk=case_id).values_list("pk"))


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of a worker's list. last_at: when the last diagnosis was taken."""

    id: uuid.UUID
    shown: str
    nickname: str
    last_at: datetime | None


def cases_of(worker_id: uuid.UUID) -> QuerySet[Case]:
    """Return a worker's own cases, the last seen first."""
    own = Case.objects.of_worker(worker_id).annotate(last_at=Max("diagnoses__taken_at"))
    return own.order_by(F("last_at").desc(nulls_last=True), "-created_at", "pk")


def rows(cases: Iterable[Case]) -> list[CaseRow]:
    """Return cases of `cases_of` as lines of a list, in the same order. One query."""
    return [CaseRow(case.pk, case.shown, case.nickname, getattr(case, "last_at", None)) for case in cases]


def last_two(case: Case) -> list[Diagnosis]:
    """Return the last diagnosis of a case and the one before, the last first. One query."""
    return list(case.diagnoses.all()[:2])


def find_kept(id: uuid.UUID) -> Diagnosis | None:
    """Return what a form that was sent before has kept, None when it has not. One query."""
    return Diagnosis.objects.select_related("case").filter(pk=id).first()


def taken(diagnosis: Diagnosis, outline: GridOutline) -> Taken:
    """Return a kept diagnosis as the rules read it. outline: the version that it names."""
    return Taken(outline, Answers(declared=diagnosis.declared, observed=diagnosis.observed))


def outcomes(diagnosis: Diagnosis) -> list[NextStep]:
    """Return the next steps of a diagnosis, in order."""
    return [NextStep(code) for code in diagnosis.outcomes]


def practice_addresses(language: str) -> dict[str, str]:
    """Return where a practice of each type is shown: its type to the path of the first one among the learners' modules.

    Types without a live practice are left out. No query while this process has read every version.
    """
    modules = [module for course in content.course_outlines(language) for module in course.modules if module.practices]
    versions = content.find_versions(module.version_key for module in modules)
    found: dict[str, str] = {}
    for module in modules:
        version = versions.get(module.version_key)
        for step in version.steps if version else ():
            if step.kind is StepKind.PRACTICE:
                found.setdefault(json.loads(step.scenario)["type"], f"{module.url}#e-{step.key}")
    return found


class PhoneKeyEnded(Exception):  # noqa: N818 - it says what the key is
    """The key is older than 90 days: the phone is prepared again."""


def find_phone_key(key: bytes, *, now: datetime) -> DiagnosisKey | None:
    """Return the key of a prepared phone with its worker, None for an unknown one; one query. Raises PhoneKeyEnded."""
    found = DiagnosisKey.objects.filter(fingerprints.matching(key, field="hmac")).select_related("worker").first()
    if found is not None and found.valid_until <= now:
        raise PhoneKeyEnded
    return found


def sealed_before(key: DiagnosisKey, items: Iterable[uuid.UUID]) -> dict[uuid.UUID, str]:
    """Return which of these items came under this key before, each with why it is held, "" when it is kept."""
    return dict(key.sealed.filter(item__in=list(items)).values_list("item", "held"))


def sealed_since(key: DiagnosisKey, since: datetime) -> int:
    """Return how many sealed diagnoses came under a key since then. One query."""
    return key.sealed.filter(received_at__gte=since).count()


def held_diagnoses() -> QuerySet[SealedDiagnosis]:
    """Return what came sealed and could not be kept yet, the oldest first."""
    return SealedDiagnosis.objects.exclude(held="").select_related("key__worker").order_by("received_at", "pk")


def newest_seal() -> tuple[int, str]:
    """Return the version and the public key under which phones seal from now on."""
    version, secret = next(iter(settings.DIAGNOSIS_KEYS.items()))
    return version, sealing.public_key(secret)


def find_seal(version: int) -> bytes | None:
    """Return the secret that opens what was sealed under a version, None for one that is not configured."""
    secret: bytes | None = settings.DIAGNOSIS_KEYS.get(version)
    return secret
