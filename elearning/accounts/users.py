"""The person: a learner with a card, or a member of staff with an e-mail address."""

import uuid
from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import Group, PermissionsMixin
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .roles import Role


class UserManager(BaseUserManager["User"]):
    """Makes learners and staff; there is no superuser."""

    def create_learner(self, *, first_name: str, language: str = "fr", id: uuid.UUID | None = None) -> "User":
        """Return a new person without e-mail or password: a card is their only key. id: None for a fresh one."""
        user = self.model(id=id or uuid.uuid4(), first_name=first_name, language=language, email=None)
        user.set_unusable_password()
        user.save(using=self._db, force_insert=True)
        user.groups.add(Group.objects.get(name=Role.LEARNER))
        return user

    def create_staff(self, *, email: str, password: str | None, first_name: str = "", language: str = "fr") -> "User":
        """Return a new member of staff; without a password they set one through their invitation."""
        user = self.model(email=self.normalize_email(email).lower(), first_name=first_name, language=language)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email=(username or "").lower())


class User(AbstractBaseUser, PermissionsMixin):  # type: ignore[django-manager-missing]
    """One person.

    Personal data: first name or nickname, language; staff also e-mail and password hash. No birth date, no phone
    number. Kept two years after the last contact, then the names are overwritten (docs/privacy.md); staff accounts
    are closed after 90 days without sign-in.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(_("e-mail address"), unique=True, null=True, blank=True)
    first_name = models.CharField(_("first name or nickname"), max_length=80, blank=True)
    language = models.CharField(_("language"), max_length=10, default="fr")
    is_active = models.BooleanField(_("active"), default=True)
    joined_at = models.DateTimeField(_("joined"), default=timezone.now, editable=False)
    # An account that nobody used for 90 days is closed; reopening it starts the 90 days again.
    reopened_at = models.DateTimeField(_("reopened"), null=True, editable=False)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = [
            # Nobody sees everything: one stray tick in a form would open every learner's page.
            models.CheckConstraint(condition=Q(is_superuser=False), name="user_no_superuser"),
            models.CheckConstraint(condition=~Q(email=""), name="user_email_null_not_empty"),
        ]

    def __str__(self) -> str:
        return self.first_name or self.email or str(self.pk)

    @property
    def is_staff(self) -> bool:
        """Whether this person has an e-mail account; Django's own admin, which reads this, is not mounted."""
        return self.email is not None

    def get_full_name(self) -> str:
        return self.first_name or (self.email or "")

    def get_short_name(self) -> str:
        return self.first_name or (self.email or "")

    @property
    def last_name(self) -> str:
        """Always empty: surnames are not asked. Wagtail's lists read it."""
        return ""
