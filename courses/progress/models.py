"""What learners did, and what it adds up to. Content is named by key: deleting a page deletes nothing here."""

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

from .rules.counting import highest_contiguous, missing


class EventQuerySet(models.QuerySet["Event"]):
    def counted(self) -> "EventQuerySet":
        return self.filter(held="")

    def held(self) -> "EventQuerySet":
        return self.exclude(held="")

    def update(self, **values: Any) -> int:
        raise TypeError("What a person did is not rewritten.")


class Event(models.Model):
    """One thing a learner did, as the phone or a form said it. Written once.

    key_id: the append key it came with (for a form, the same as device). device: the phone, or a hash of the session.
    version_key: the content that was on the screen. happened_at: corrected by the server's clock.
    data: option keys, an index, seconds; never what was typed. held: why it is kept raw and not counted yet.
    Personal data: who did which step when. Kept as long as the account; nobody's once the name is overwritten.
    """

    # Chosen by the phone before it is sent: the same act sent twice meets this key and counts once.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    learner = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="events")
    key_id = models.UUIDField()
    device = models.UUIDField()
    n = models.BigIntegerField()
    kind = models.CharField(max_length=20)
    version_key = models.CharField(max_length=16, blank=True)
    module_key = models.UUIDField(null=True)
    step_key = models.CharField(max_length=8, blank=True)
    happened_at = models.DateTimeField()
    received_at = models.DateTimeField()
    data = models.JSONField(default=dict)
    held = models.CharField(max_length=8, blank=True)

    objects = EventQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["received_at"], condition=~Q(held=""), name="event_held"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise TypeError("What a person did is not rewritten.")
        super().save(*args, **kwargs)


class ModuleProgress(models.Model):
    """What one learner's events add up to in one module; always recomputable from them.

    steps: step key to [first done (ms) or null, best mark 0–100, tries, seconds], for a practice also the variants that
    were done alone.
    Personal data: which steps a person has done. Kept as long as the events it is made of.
    """

    learner = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="module_progress")
    module_key = models.UUIDField()
    steps = models.JSONField(default=dict)
    versions = models.JSONField(default=list)
    opened_at = models.DateTimeField()
    last_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)
    position_n = models.BigIntegerField(null=True)
    position_device = models.CharField(max_length=36, blank=True)
    position_step = models.CharField(max_length=8, blank=True)

    class Meta:
        constraints = [
            # Two rows would each hold half of what the person did.
            models.UniqueConstraint(fields=["learner", "module_key"], name="progress_once_per_module"),
        ]

    def __str__(self) -> str:
        return f"{self.learner_id} {self.module_key}"


class PhoneCounter(models.Model):
    """Which numbers of one phone's counter came with one key, and how fast it sends.

    seen: inclusive ranges of numbers. minute_* and window_*: the rate limits' windows.
    Personal data: that a person used a phone, and when it last sent. Kept as long as the events.
    """

    learner = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="phones")
    key_id = models.UUIDField()
    device = models.UUIDField()
    seen = models.JSONField(default=list)
    minute_at = models.DateTimeField()
    minute_calls = models.PositiveIntegerField(default=0)
    window_at = models.DateTimeField()
    window_events = models.PositiveIntegerField(default=0)
    last_seen_at = models.DateTimeField()

    class Meta:
        constraints = [
            # A second row would start counting from nothing and report answers as missing.
            models.UniqueConstraint(fields=["key_id", "device"], name="phone_once_per_key"),
        ]

    def __str__(self) -> str:
        return f"{self.device} {self.contiguous_n}"

    @property
    def contiguous_n(self) -> int:
        return highest_contiguous(self.seen)

    @property
    def missing(self) -> int:
        return missing(self.seen)


class Epoch(models.Model):
    """Which life of the database this is: a restore starts a new one, and phones send their log again."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1, editable=False)
    value = models.UUIDField(default=uuid.uuid4)
    since = models.DateTimeField()

    class Meta:
        constraints = [
            # Two epochs at once would make every phone send its log at every sync.
            models.CheckConstraint(condition=Q(id=1), name="epoch_only_one"),
        ]

    def __str__(self) -> str:
        return str(self.value)
