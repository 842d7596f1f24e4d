"""Cards and their locks, append keys, sessions, invitations, codes and counters; `User` lives in `users`."""

import uuid

from django.conf import settings
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .roles import Role
from .users import User, UserManager

__all__ = ["AppendKey", "Card", "Counter", "EmailCode", "Invitation", "LockTry", "PersonSession", "User", "UserManager"]


class Card(models.Model):
    """A paper card: what opens a learner's sessions. The token itself is on the paper only.

    Personal data: who holds the card, the day it last opened a session. The HMACs go 90 days after the card is voided.
    The lock's hash goes with the lock or when the card is voided; the day of a wrong lock, the day after.
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
    # Hashed as the secret is; empty when the card has no lock. The database knows the defaults too: a worker of before
    # the migration still makes cards.
    lock_hash = models.CharField(max_length=200, blank=True, default="", db_default="")
    # Wrong locks of one day, on any phone.
    wrong_locks = models.PositiveSmallIntegerField(default=0, db_default=0)
    wrong_locks_on = models.DateField(null=True, blank=True)

    class Meta:
        verbose_name = _("card")
        verbose_name_plural = _("cards")
        constraints = [
            # Two cards with one key would open the first one's person for both.
            models.UniqueConstraint(fields=["read_hmac", "hmac_version"], name="card_one_per_read_key"),
        ]

    def __str__(self) -> str:
        return self.number

    @property
    def has_lock(self) -> bool:
        return bool(self.lock_hash)


class LockTry(models.Model):
    """How often a card's lock was tried on one phone since it was last right there.

    Personal data: that somebody tried a card on a phone, and when. Deleted by the right lock, with the lock, when the
    card is voided, else after a day; what only the desk can end stays until the desk ends it.
    """

    card = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="lock_tries")
    device = models.UUIDField()
    wrong = models.PositiveSmallIntegerField()
    last_wrong_at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [
            # Two rows for one phone would give it twice the tries.
            models.UniqueConstraint(fields=["card", "device"], name="lock_try_one_per_card_and_device"),
        ]

    def __str__(self) -> str:
        return f"{self.card_id}: {self.wrong}"


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
    partner = models.UUIDField(_("structure"), null=True, blank=True)
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


class EmailCode(models.Model):
    """A code that was mailed to an address, so that who reads it may make an account. The code is in the mail only.

    Personal data: an address, when a code was asked for it, in which language. Deleted the day after, whether or not
    it became an account.
    """

    # The id of the form in which the address was written: sent twice, it mails one code.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField()
    language = models.CharField(max_length=10, default="fr")
    # Hashed as the secret of a card is; empty until the mail left.
    code_hash = models.CharField(max_length=200, blank=True)
    asked_at = models.DateTimeField(db_index=True)
    expires_at = models.DateTimeField(null=True, blank=True)
    tries = models.PositiveSmallIntegerField(default=0)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    used_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return str(self.id)


class Counter(models.Model):
    """How often something happened in one window of time; the rate limits when there is no Redis.

    No personal data: keys are keyed hashes.
    """

    key = models.CharField(max_length=64, primary_key=True)
    count = models.PositiveIntegerField()
    ends_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.key[:8]}: {self.count}"
