"""Badges that were earned."""

import uuid

from django.conf import settings
from django.db import models


class Award(models.Model):
    """One person's having earned one badge. Written once; never withdrawn.

    criterion: what was asked when it was earned, as it may change later: keys of modules, of practices with the number
    of variants, "seen" for a task that staff saw, keys of badges.
    Personal data: who earned what, when. Kept until the person asks for it to be erased.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    learner = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="awards")
    badge_key = models.CharField(max_length=80)
    level = models.CharField(max_length=20)
    criterion = models.JSONField(default=list)
    awarded_at = models.DateTimeField()

    class Meta:
        ordering = ["awarded_at", "badge_key"]
        constraints = [
            # Two phones that sync at once must not earn the same badge twice.
            models.UniqueConstraint(fields=["learner", "badge_key"], name="award_once"),
        ]

    def __str__(self) -> str:
        return f"{self.learner_id} {self.badge_key}"
