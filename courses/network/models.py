"""Places, and who works or learns there."""

import uuid
from datetime import datetime

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from .rules import read_networks


class Territory(models.Model):
    """A département or a region. code: the official one ("80", "R32")."""

    code = models.CharField(_("code"), max_length=10, unique=True)
    name = models.CharField(_("name"), max_length=80)
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="parts")

    class Meta:
        ordering = ["name"]
        verbose_name = _("territory")
        verbose_name_plural = _("territories")

    def __str__(self) -> str:
        return self.name


def check_networks(value: object) -> None:
    """Refuse anything but a list of networks such as "192.0.2.0/28"."""
    try:
        if not isinstance(value, list):
            raise TypeError
        read_networks(value)
    except (ValueError, TypeError, AttributeError):
        raise ValidationError(_("Write each address as 192.0.2.7 or 192.0.2.0/28.")) from None


class AccessPointQuerySet(models.QuerySet["AccessPoint"]):
    def open(self) -> "AccessPointQuerySet":
        return self.filter(is_open=True)


class AccessPoint(models.Model):
    """A place that lends phones and helps. addresses: the networks from which a whole class may sign in."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(_("name"), max_length=120)
    address = models.CharField(_("address"), max_length=200)
    hours = models.CharField(_("opening hours"), max_length=200, blank=True)
    phone = models.CharField(_("phone number"), max_length=20, blank=True)
    territory = models.ForeignKey(Territory, models.PROTECT, related_name="points", verbose_name=_("territory"))
    addresses = models.JSONField(_("internet addresses"), default=list, blank=True, validators=[check_networks])
    is_open = models.BooleanField(_("open"), default=True)

    objects = AccessPointQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        verbose_name = _("access point")
        verbose_name_plural = _("access points")

    def __str__(self) -> str:
        return self.name

    @property
    def phone_unbroken(self) -> str:
        """The phone number that no line breaks in two."""
        return self.phone.replace(" ", "\u00a0")

    @property
    def dialled(self) -> str:
        """The phone number as a phone dials it."""
        return "".join(character for character in self.phone if character.isdigit() or character == "+")


class MembershipQuerySet(models.QuerySet["Membership"]):
    def current(self, *, now: datetime) -> "MembershipQuerySet":
        return self.filter(Q(until=None) | Q(until__gt=now), since__lte=now)


class Membership(models.Model):
    """Which access point a person works at, or comes to.

    Personal data: person, place, dates. Kept while the person is known, then erased with their names.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="memberships")
    point = models.ForeignKey(AccessPoint, models.PROTECT, related_name="memberships")
    since = models.DateTimeField()
    until = models.DateTimeField(null=True, blank=True)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        constraints = [
            # Two open rows for one place would list a person twice at the desk.
            models.UniqueConstraint(
                fields=["user", "point"], condition=Q(until=None), name="membership_once_at_a_time"
            ),
            models.CheckConstraint(
                condition=Q(until=None) | Q(until__gte=F("since")), name="membership_ends_after_it_starts"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} @ {self.point_id}"
