"""The append-only log. Triggers of the database itself refuse changes (see `triggers.py`)."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Entry(models.Model):
    """One thing that was done: when, by whom, on what, why; chained to the entry before it.

    Personal data: the actor's UUID, which stays meaningless once the person is erased. No name, address or
    token. Kept 13 months, then deleted a whole sealed month at a time (`services.drop_segment`).
    """

    number = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField(_("when"), db_index=True)
    action = models.CharField(_("what"), max_length=60)
    actor = models.UUIDField(_("who"), null=True, blank=True)
    subject = models.CharField(_("which"), max_length=200, blank=True)
    why = models.CharField(_("why"), max_length=300, blank=True)
    data = models.JSONField(default=dict, blank=True)
    hash = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("audit entry")
        verbose_name_plural = _("audit entries")
        ordering = ["number"]
        indexes = [
            models.Index(fields=["actor", "at"], name="audit_entry_actor"),
            models.Index(fields=["action", "at"], name="audit_entry_action"),
        ]
        constraints = [models.CheckConstraint(condition=Q(number__gte=1), name="audit_entry_counts_from_one")]

    def __str__(self) -> str:
        return f"{self.number} {self.action}"


class Segment(models.Model):
    """One finished month of entries, sealed with the hash it ends with; its entries can be deleted only all together.

    Personal data: none.
    """

    month = models.CharField(max_length=7, primary_key=True)
    first_number = models.BigIntegerField()
    last_number = models.BigIntegerField()
    last_hash = models.CharField(max_length=64)
    sealed_at = models.DateTimeField()
    dropped_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["month"]
        constraints = [
            # An inverted range would let a deletion escape the trigger that compares numbers.
            models.CheckConstraint(condition=Q(last_number__gte=F("first_number")), name="audit_segment_range")
        ]

    def __str__(self) -> str:
        return self.month
