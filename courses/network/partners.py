"""The structures that send people, and who works there."""

import uuid
from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from .models import Territory

LONGEST_NAME = 120
LONGEST_TOWN = 100


class PartnerQuerySet(models.QuerySet["Partner"]):
    def approved(self) -> "PartnerQuerySet":
        return self.exclude(approved_at=None)

    def waiting(self) -> "PartnerQuerySet":
        return self.filter(approved_at=None)


class Partner(models.Model):
    """A structure whose social workers send people. approved_at: empty until an administrator looked at it.

    domains: what stands after the @ of its work addresses ("ccas.exemple.fr"); who reads a code sent to one of them
    works there.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(_("name"), max_length=LONGEST_NAME)
    town = models.CharField(_("town"), max_length=LONGEST_TOWN)
    territory = models.ForeignKey(Territory, models.PROTECT, related_name="partners", verbose_name=_("territory"))
    domains = models.JSONField(_("e-mail domains"), default=list, blank=True)
    created_at = models.DateTimeField(_("created"))
    approved_at = models.DateTimeField(_("approved"), null=True, blank=True)

    objects = PartnerQuerySet.as_manager()

    class Meta:
        ordering = ["name", "town", "pk"]
        verbose_name = _("partner")
        verbose_name_plural = _("partners")
        constraints = [
            # The same structure twice in the list: its workers and its figures would be parted in two.
            models.UniqueConstraint(fields=["name", "town"], name="partner_once_in_a_town"),
        ]

    def __str__(self) -> str:
        return f"{self.name}, {self.town}"


class EmploymentQuerySet(models.QuerySet["Employment"]):
    def current(self, *, now: datetime) -> "EmploymentQuerySet":
        return self.filter(Q(until=None) | Q(until__gt=now), since__lte=now)

    def approved(self) -> "EmploymentQuerySet":
        return self.exclude(approved_at=None)


class Employment(models.Model):
    """Which partner a social worker works for. approved_at: empty until the work address or a person vouches for it.

    Personal data: person, structure, dates. Kept while the account is, then erased with it.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="employments")
    partner = models.ForeignKey(Partner, models.PROTECT, related_name="employments")
    since = models.DateTimeField()
    until = models.DateTimeField(null=True, blank=True)
    approved_at = models.DateTimeField(null=True, blank=True)

    objects = EmploymentQuerySet.as_manager()

    class Meta:
        constraints = [
            # Two structures at a time: a referral would count for one that did not send it.
            models.UniqueConstraint(fields=["user"], condition=Q(until=None), name="employment_one_at_a_time"),
            models.CheckConstraint(
                condition=Q(until=None) | Q(until__gte=F("since")), name="employment_ends_after_it_starts"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} @ {self.partner_id}"
