"""Cards, append keys, sessions, invitations and counters; `User` lives in `users`."""

import uuid

from django.conf import settings
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .roles import Role
from .users import User, UserManager

__all__ = ["AppendKey", "Card", "Counter", "Invitation", "PersonSession", "User", "UserManager"]


class Card(models.Model):
    """A paper card: what opens a learner's sessions. The token itself is on the paper only.

    Personal data: who holds the card, the day it last opened a session. The HMACs go 90 days after the card is voided.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="cards")
    number = models.CharField(_("number"), max_length=6, unique=True)
    # "<pepper version>:<password hash of HMAC(pepper, secret)>": 40 bits need a slow hash and a key kept elsewhere.
    secret_hash = models.CharField(max_length=200)
    read_hmac = models.BinaryField(max_length=32)
    hmac_version = models.PositiveSmallIntegerField()
    is_for_own_phone = models.BooleanField(_("used on the person's own phone"), default=False)
    issued_at = models.DateTimeField(_("issued"), default=timezone.now)
    voided_at = models.DateTimeField(_("voided"), null=True, blank=True)
    last_used_on = models.DateField(_("last used"), null=True, blank=True)
    wrong_secrets = models.PositiveSmallIntegerField(default=0)

    class Meta:
        verbose_name = _("card")
        verbose_name_plural = _("cards")
        constraints = [
            # Two cards with one key would open the first one's person for both.
            models.UniqueConstraint(fields=["read_hmac", "hmac_version"], name="card_one_per_read_key"),
        ]

    def __str__(self) -> str:
        return self.number


class AppendKey(models.Model):
    """Allows uploads for one learner and nothing else; it outlives the card so that late answers still count.

    Personal data: whose answers the key brings. Valid 90 days after the card is voided, deleted 90 days later.
    """

    class Origin(models.TextChoices):
        CARD = "card", _("card")
        SESSION = "session", _("session")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="append_keys")
    card = models.ForeignKey(Card, null=True, blank=True, on_delete=models.CASCADE, related_name="append_keys")
    origin = models.CharField(max_length=10, choices=Origin.choices)
    hmac = models.BinaryField(max_length=32)
    hmac_version = models.PositiveSmallIntegerField()
    created_at = models.DateTimeField(default=timezone.now)
    valid_until = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            # The learner comes from the key: one key must name one person.
            models.UniqueConstraint(fields=["hmac", "hmac_version"], name="append_key_one_per_hmac"),
        ]

    def __str__(self) -> str:
        return str(self.id)


class PersonSession(AbstractBaseSession):
    """A session as a row that names its person, so that ending all of somebody's sessions is one delete.

    Personal data: who is signed in and since when. Ends after at most 30 days; ended rows go with `clearsessions`.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.CASCADE, related_name="+")

    class Meta(AbstractBaseSession.Meta):
        abstract = False

    @classmethod
    def get_session_store_class(cls) -> type:
        from .session_store import SessionStore

        return SessionStore


class Invitation(models.Model):
    """A link that lets one person make one staff account with one role.

    Personal data: the invited e-mail address, who invited. Kept 13 months, as the log is.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(_("e-mail address"))
    role = models.CharField(
        _("role"), max_length=20, choices=[(r.value, r.value) for r in Role if r is not Role.LEARNER]
    )
    point = models.UUIDField(_("access point"), null=True, blank=True)
    token_hash = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="invitations_sent"
    )
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True, blank=True)
    accepted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="invitations_accepted"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(role=Role.LEARNER.value), name="invitation_staff_only"),
        ]

    def __str__(self) -> str:
        return f"{self.email} ({self.role})"


class Counter(models.Model):
    """How often something happened in one window of time; the rate limits when there is no Redis.

    No personal data: keys are keyed hashes.
    """

    key = models.CharField(max_length=64, primary_key=True)
    count = models.PositiveIntegerField()
    ends_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.key[:8]}: {self.count}"
