"""What a social worker did with the interview cases, and the attestation that follows."""

import uuid
from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

LONGEST_NAME = 80


class Assessment(models.Model):
    """One sitting on the assessment cases. cases: their keys, in order. share: 0 to 1, once all are graded.

    Personal data: who, when, how far they agreed. Deleted two years after it was begun.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    worker = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="assessments")
    cases = models.JSONField(default=list)
    started_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True, blank=True)
    share = models.DecimalField(max_digits=5, decimal_places=4, null=True, blank=True)

    class Meta:
        ordering = ["-started_at", "pk"]
        constraints = [
            # Two sittings side by side: a grading would not know to which it belongs.
            models.UniqueConstraint(fields=["worker"], condition=Q(finished_at=None), name="assessment_one_at_a_time"),
        ]

    def __str__(self) -> str:
        return f"{self.worker_id} {self.started_at:%Y-%m-%d}"


class Grading(models.Model):
    """The grid as a social worker filled it in for one interview case, beside the reference grading of that day.

    chosen: question key to option key, null when it was skipped. given, reference: dimension ("D1") to level, of the
    dimensions that are compared. assessment: empty for a practice case.
    Personal data: who, which invented case, what they chose. Deleted two years after it was graded.
    """

    # The id of the form that was filled in: sent twice, it is kept once.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    worker = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="gradings")
    case_key = models.SlugField(max_length=60)
    assessment = models.ForeignKey(Assessment, models.CASCADE, null=True, blank=True, related_name="gradings")
    grid_version = models.CharField(max_length=16)
    chosen = models.JSONField(default=dict)
    given = models.JSONField(default=dict)
    reference = models.JSONField(default=dict)
    graded_at = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ["-graded_at", "pk"]
        constraints = [
            # One case graded twice in a sitting would count twice.
            models.UniqueConstraint(
                fields=["assessment", "case_key"], condition=~Q(assessment=None), name="grading_once_a_sitting"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.worker_id} {self.case_key}"


class AttestationQuerySet(models.QuerySet["Attestation"]):
    def valid(self, *, now: datetime) -> "AttestationQuerySet":
        return self.filter(valid_until__gt=now)


class Attestation(models.Model):
    """That a social worker can do the diagnosis, for two years. name: as they wrote it for the paper.

    Personal data: a name, chosen by the person, shown to whoever holds the paper's address. Deleted a year after
    `valid_until`.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    worker = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="attestations")
    # Two attestations of one sitting would let one success be handed to somebody else.
    assessment = models.OneToOneField(Assessment, models.SET_NULL, null=True, blank=True, related_name="attestation")
    name = models.CharField(_("name"), max_length=LONGEST_NAME)
    issued_at = models.DateTimeField()
    valid_until = models.DateTimeField(db_index=True)

    objects = AttestationQuerySet.as_manager()

    class Meta:
        ordering = ["-issued_at", "pk"]
        verbose_name = _("attestation")
        verbose_name_plural = _("attestations")

    def __str__(self) -> str:
        return str(self.id)
