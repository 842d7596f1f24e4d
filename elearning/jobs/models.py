"""The outbox: what must happen, written in the same transaction as its cause."""

import uuid
from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class JobState(models.TextChoices):
    READY = "ready", _("waiting")
    CLAIMED = "claimed", _("being done")
    DONE = "done", _("done")
    DEAD = "dead", _("given up")


class JobQuerySet(models.QuerySet["Job"]):
    """Words for which jobs."""

    def due(self, now: datetime) -> Self:
        """Jobs whose time has come, and jobs whose worker has let its lease run out."""
        return self.filter(
            Q(state=JobState.READY, run_after__lte=now) | Q(state=JobState.CLAIMED, claimed_until__lte=now)
        )

    def waiting(self, unique_key: str) -> Self:
        return self.filter(unique_key=unique_key, state=JobState.READY)

    def dead(self) -> Self:
        return self.filter(state=JobState.DEAD)


class Job(models.Model):
    """One thing to do, at least once, by a handler that is safe to run twice.

    Personal data: none by rule; args hold ids. Done jobs are deleted after 30 days.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=60)
    args = models.JSONField(default=dict)
    unique_key = models.CharField(max_length=200)
    state = models.CharField(max_length=7, choices=JobState, default=JobState.READY)
    attempts = models.PositiveSmallIntegerField(default=0)
    run_after = models.DateTimeField(default=timezone.now)
    claimed_until = models.DateTimeField(null=True, blank=True)
    last_error = models.TextField(blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    done_at = models.DateTimeField(null=True, blank=True)

    objects = JobQuerySet.as_manager()

    class Meta:
        verbose_name = _("background task")
        verbose_name_plural = _("background tasks")
        constraints = [
            # The same cause written twice is one job. A job already being done does not count: what it has read may be
            # older than the cause that comes now.
            models.UniqueConstraint(
                fields=["unique_key"], condition=Q(state=JobState.READY), name="job_one_waiting_per_key"
            ),
            # A claim without an end would keep its job from everybody for ever.
            models.CheckConstraint(
                condition=Q(state=JobState.CLAIMED, claimed_until__isnull=False)
                | (~Q(state=JobState.CLAIMED) & Q(claimed_until__isnull=True)),
                name="job_lease_while_claimed",
            ),
        ]
        indexes = [
            models.Index(fields=["run_after"], condition=Q(state=JobState.READY), name="job_ready"),
            models.Index(fields=["claimed_until"], condition=Q(state=JobState.CLAIMED), name="job_claimed"),
            models.Index(fields=["state", "done_at"], name="job_state_done"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.unique_key}"
