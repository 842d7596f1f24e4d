"""Forms of the team page and of invitations."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from django import forms
from django.conf import settings
from django.contrib.auth.password_validation import password_validators_help_texts, validate_password
from django.core.exceptions import ValidationError
from django.http import HttpRequest, QueryDict
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _

from ..roles import ROLES_AT_A_POINT, Role
from ..users import User

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

ROLE_NAMES = {
    Role.SOCIAL_WORKER: _("Social worker"),
    Role.RECEPTION: _("Reception desk"),
    Role.TRAINER: _("Trainer"),
    Role.MODERATOR: _("Moderator"),
    Role.REGION: _("Region"),
    Role.ADMINISTRATOR: _("Administrator"),
    Role.DATA_PROTECTION: _("Data protection"),
}
ROLE_CHOICES = [(role.value, name) for role, name in ROLE_NAMES.items()]


def sent(request: HttpRequest) -> QueryDict | None:
    """Return what was posted; an empty form counts as posted too."""
    return request.POST if request.method == "POST" else None


def _point_choices() -> "list[tuple[str, StrOrPromise]]":
    """Return the open access points, which another package knows: settings name the function that lists them."""
    points = import_string(settings.ESCALE_POINT_CHOICES)()
    return [("", _("None")), *((str(point.pk), str(point)) for point in points)]


def _partner_choices() -> "list[tuple[str, StrOrPromise]]":
    """Return the structures that were looked at, which another package knows too."""
    partners = import_string(settings.ESCALE_PARTNER_CHOICES)()
    return [("", _("None")), *((str(partner.pk), str(partner)) for partner in partners)]


class InviteForm(forms.Form):
    """Who is invited, to do what, where."""

    email = forms.EmailField(label=_("E-mail address"), max_length=254)
    role = forms.ChoiceField(label=_("Role"), choices=ROLE_CHOICES)
    point = forms.ChoiceField(label=_("Access point"), choices=_point_choices, required=False)
    partner = forms.ChoiceField(label=_("Structure, for a social worker"), choices=_partner_choices, required=False)

    def clean_email(self) -> str:
        email = User.objects.normalize_email(self.cleaned_data["email"]).lower()
        if User.objects.filter(email=email).exists():
            raise ValidationError(_("This address has an account already."))
        return email

    def clean_point(self) -> UUID | None:
        return UUID(self.cleaned_data["point"]) if self.cleaned_data["point"] else None

    def clean_partner(self) -> UUID | None:
        return UUID(self.cleaned_data["partner"]) if self.cleaned_data["partner"] else None

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("role") in set(ROLES_AT_A_POINT) and not cleaned.get("point") and not self.errors:
            self.add_error("point", _("Choose the access point of this desk."))
        if cleaned.get("partner") and cleaned.get("role") != Role.SOCIAL_WORKER and not self.errors:
            self.add_error("partner", _("Only social workers work for a structure."))
        return cleaned


class RolesForm(forms.Form):
    """Every role of one person."""

    roles = forms.MultipleChoiceField(
        label=_("Roles"), choices=ROLE_CHOICES, widget=forms.CheckboxSelectMultiple, required=False
    )


class WhyForm(forms.Form):
    """Why something is done to an account; kept in the log."""

    why = forms.CharField(label=_("Why?"), max_length=140)


class WelcomeForm(forms.Form):
    """What a person who was invited adds: their name and a password."""

    first_name = forms.CharField(
        label=_("First name"), max_length=80, widget=forms.TextInput(attrs={"autocomplete": "given-name"})
    )
    password = forms.CharField(
        label=_("Password"),
        strip=False,
        max_length=128,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, email: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.email = email
        self.fields["password"].help_text = " ".join(password_validators_help_texts())

    def clean_password(self) -> str:
        password: str = self.cleaned_data["password"]
        validate_password(password, User(email=self.email, first_name=self.cleaned_data.get("first_name", "")))
        return password
