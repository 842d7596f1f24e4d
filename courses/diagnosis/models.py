"""What a social worker keeps of a diagnosis, with the consent of the person."""

import uuid
from datetime import datetime

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from courses.network.models import AccessPoint

LONGEST_NICKNAME = 40
LONGEST_PLACE = 140
CODE_LENGTH = 6


class CaseQuerySet(models.QuerySet["Case"]):
    def of_worker(self, worker_id: uuid.UUID) -> "CaseQuerySet":
        return self.filter(worker=worker_id)

    def empty(self) -> "CaseQuerySet":
        return self.filter(diagnoses=None)


class Case(models.Model):
    """One person that a social worker helps, as little of them as is enough to find the diagnosis again.

    code: 6 characters without look-alikes, shown as 3 and 3. learner: when the person has a card too.
    Personal data: a nickname if they gave one, who helps them, where, since when, when they last agreed. No name, no
    address, no birth date. Kept with spoken consent only; deleted with its last diagnosis, 12 months after it.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    # Two cases with one code: the place that receives a person would answer to the other one's worker.
    code = models.CharField(_("code"), max_length=CODE_LENGTH, unique=True)
    nickname = models.CharField(_("nickname"), max_length=LONGEST_NICKNAME, blank=True)
    worker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="cases")
    point = models.ForeignKey(AccessPoint, models.PROTECT, null=True, blank=True, related_name="cases")
    learner = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    # Never empty: without consent there is no case.
    consent_at = models.DateTimeField(_("agreed"))
    created_at = models.DateTimeField(_("created"))

    objects = CaseQuerySet.as_manager()

    class Meta:
        verbose_name = _("case")
        verbose_name_plural = _("cases")
        ordering = ["-created_at", "pk"]

    def __str__(self) -> str:
        return self.shown

    @property
    def shown(self) -> str:
        """The code as people read it: "K7F-2QM"."""
        return f"{self.code[:3]}-{self.code[3:]}"


class DiagnosisQuerySet(models.QuerySet["Diagnosis"]):
    def taken_before(self, moment: datetime) -> "DiagnosisQuerySet":
        return self.filter(taken_at__lt=moment)


class Diagnosis(models.Model):
    """What was said and what was observed at one visit, and the next steps that worker and person agreed on.

    grid_version: key of the published grid that was used. declared, observed: question key to option key, null when it
    was skipped. outcomes: codes of `NextStep`, in order. first_step: one of them, with its day and maybe its place.
    Personal data: options chosen in the grid, next steps, a place; no other free text, no level, no sum. Kept with
    spoken consent only; deleted 12 months after `taken_at`.
    """

    # The id of the form that was filled in: sent twice, it is kept once.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, models.CASCADE, related_name="diagnoses")
    grid_version = models.CharField(max_length=16)
    taken_at = models.DateTimeField(db_index=True)
    declared = models.JSONField(default=dict)
    observed = models.JSONField(default=dict)
    outcomes = models.JSONField(default=list)
    first_step = models.CharField(max_length=3)
    first_on = models.DateField()
    first_place = models.CharField(max_length=LONGEST_PLACE, blank=True)

    objects = DiagnosisQuerySet.as_manager()

    class Meta:
        verbose_name = _("diagnosis")
        verbose_name_plural = _("diagnoses")
        ordering = ["-taken_at", "pk"]
        indexes = [models.Index(fields=["case", "-taken_at"], name="diagnosis_of_a_case")]

    def __str__(self) -> str:
        return f"{self.case_id} {self.taken_at:%Y-%m-%d}"


class DiagnosisKey(models.Model):
    """Lets one phone of a social worker send the diagnoses that it sealed without internet, and nothing else.

    hmac: of the key, which only the phone holds; under `hmac_version`. It opens no page and reads nothing.
    Personal data: whose diagnoses it brings. Deleted 90 days after `valid_until`.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    worker = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="diagnosis_keys")
    hmac = models.BinaryField(max_length=32)
    hmac_version = models.PositiveSmallIntegerField()
    created_at = models.DateTimeField()
    valid_until = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [
            # The worker comes from the key: one key must name one person.
            models.UniqueConstraint(fields=["hmac", "hmac_version"], name="diagnosis_key_one_per_hmac"),
        ]

    def __str__(self) -> str:
        return str(self.id)


class SealedDiagnosis(models.Model):
    """That a phone's sealed diagnosis came, so that it counts once; and the box itself while nothing can read it.

    item: the id that the phone gave it, and that of the `Diagnosis` it became. held: why it could not be kept, "" when
    it was. raw: the item as it was sent, with the protocol it was sent under, null once it is kept. sent_ms: the
    phone's clock when it sent it.
    Personal data: whose diagnosis came and when; while it is held, a box that this server alone could open. A held one
    is deleted 12 months after it came, the others with their key.
    """

    item = models.UUIDField()
    key = models.ForeignKey(DiagnosisKey, models.CASCADE, related_name="sealed")
    device = models.UUIDField()
    sent_ms = models.BigIntegerField()
    received_at = models.DateTimeField(db_index=True)
    held = models.CharField(max_length=5, blank=True)
    raw = models.JSONField(null=True)

    class Meta:
        constraints = [
            # An answer lost on its way makes the phone send again: what was erased meanwhile must not come back.
            models.UniqueConstraint(fields=["key", "item"], name="sealed_diagnosis_once_per_key"),
        ]

    def __str__(self) -> str:
        return str(self.item)
