"""Sending a person somewhere, and what became of it."""

import uuid
from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from courses.diagnosis.models import CODE_LENGTH, Case
from courses.network.models import AccessPoint, Territory
from courses.network.partners import Partner
from courses.network.places import Place

LONGEST_PLACE = 200


class State(models.TextChoices):
    """How far a referral is. The sender sees this word and nothing else."""

    SENT = "sent", _("sent")
    SEEN = "seen", _("seen by the place")
    APPOINTMENT = "appointment", _("appointment made")
    CAME = "came", _("the person came")
    DID_NOT_COME = "did_not_come", _("the person did not come")
    REFUSED = "refused", _("not possible there")
    STARTED = "started", _("something was started")
    AUTONOMOUS = "autonomous", _("autonomous")
    NO_NEWS = "no_news", _("no news")


class ReferralQuerySet(models.QuerySet["Referral"]):
    def sent_by(self, worker_id: uuid.UUID) -> "ReferralQuerySet":
        return self.filter(sender=worker_id)

    def open(self) -> "ReferralQuerySet":
        return self.filter(closed_at=None)

    def sent_before(self, moment: datetime) -> "ReferralQuerySet":
        return self.filter(sent_at__lt=moment)


class Referral(models.Model):
    """One person sent to one place: to an access point of ours, or to a place of the directory, never to both.

    code: what the person carries, 6 characters without look-alikes. need: code of the `NextStep` asked for. token_hash:
    of the link in the place's mail. started: code of the `NextStep` that was started there.
    Personal data: no name; who sent, where, when, what became of it. `case` is emptied when the case goes. Deleted two
    years after `sent_at`.
    """

    # The id of the form that was filled in: sent twice, it is kept once.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    code = models.CharField(_("code"), max_length=CODE_LENGTH, unique=True)
    case = models.ForeignKey(Case, models.SET_NULL, null=True, blank=True, related_name="referrals")
    sender = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="referrals_sent")
    partner = models.ForeignKey(Partner, models.PROTECT, null=True, blank=True, related_name="referrals")
    territory = models.ForeignKey(Territory, models.PROTECT, null=True, blank=True, related_name="referrals")
    point = models.ForeignKey(AccessPoint, models.PROTECT, null=True, blank=True, related_name="referrals")
    place = models.ForeignKey(Place, models.SET_NULL, null=True, blank=True, related_name="referrals")
    # As it was called on the day: an import may rename a place, and the slip must still say the same.
    place_name = models.CharField(_("place"), max_length=LONGEST_PLACE)
    email = models.EmailField(_("e-mail address of the place"), blank=True)
    token_hash = models.CharField(max_length=64, unique=True, null=True, blank=True)
    need = models.CharField(_("need"), max_length=3)
    sent_at = models.DateTimeField(_("sent"), db_index=True)
    state = models.CharField(_("state"), max_length=12, choices=State.choices, default=State.SENT)
    state_at = models.DateTimeField(_("since"))
    appointment_on = models.DateField(_("appointment"), null=True, blank=True)
    started = models.CharField(_("what was started"), max_length=3, blank=True)
    reminded_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    objects = ReferralQuerySet.as_manager()

    class Meta:
        ordering = ["-sent_at", "pk"]
        verbose_name = _("referral")
        verbose_name_plural = _("referrals")
        constraints = [
            # Received at two desks, each would wait for the other's answer.
            models.CheckConstraint(condition=Q(point=None) | Q(place=None), name="referral_to_one_place"),
        ]

    def __str__(self) -> str:
        return self.shown

    @property
    def shown(self) -> str:
        """The code as people read it: "K7F-2QM"."""
        return f"{self.code[:3]}-{self.code[3:]}"


class ReferralChange(models.Model):
    """One state that a referral went through. by: empty when the place answered through its link, or nobody did.

    Personal data: which member of staff answered, when. Deleted with the referral.
    """

    referral = models.ForeignKey(Referral, models.CASCADE, related_name="changes")
    state = models.CharField(max_length=12, choices=State.choices)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.referral_id}: {self.state}"
