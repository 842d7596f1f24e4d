"""What somebody who makes an account is asked: an address, a code, who they are and where they work."""

import uuid
from typing import Any

from django import forms
from django.conf import settings
from django.core import signing
from django.utils.translation import gettext_lazy as _

from courses.flows.sign_up import Choices, Structure
from courses.network.partners import LONGEST_NAME, LONGEST_TOWN
from courses.web.reception.forms import LANGUAGE_NAMES, NameField
from elearning.accounts.web.forms import WelcomeForm

NOT_LISTED = "new"
# The page of the code, and the page of the account that only a right code opens: one's mark is no use on the other.
CODE, ACCOUNT = "sign-up.code", "sign-up.account"
_WAITS_FOR = 2 * 60 * 60


def mark(id: uuid.UUID, *, page: str) -> str:
    """Return what a page of signing up carries, so that no address of a page names anybody."""
    return signing.dumps(str(id), salt=page)


def read_mark(text: str, *, page: str) -> uuid.UUID | None:
    """Return which code a page is about; None for a mark that is not ours, too old, or of another page."""
    try:
        return uuid.UUID(signing.loads(text, salt=page, max_age=_WAITS_FOR))
    except (signing.BadSignature, ValueError):
        return None


class AddressForm(forms.Form):
    """A work address. id: so that two presses are one."""

    id = forms.UUIDField(widget=forms.HiddenInput, required=False)
    email = forms.EmailField(
        label=_("Your work e-mail address"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={
            "required": _("Write your work e-mail address."),
            "invalid": _("This is not an e-mail address. Look at it again."),
        },
    )

    def form_id(self) -> uuid.UUID:
        return self.cleaned_data["id"] or uuid.uuid4()


class CodeForm(forms.Form):
    """The code of the mail."""

    code = forms.CharField(
        label=_("The code, 8 digits"),
        max_length=20,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
        error_messages={
            "required": _("Write the code that is in the e-mail."),
            "max_length": _("This is not the code. Look at the newest e-mail."),
        },
    )


class AccountForm(WelcomeForm):
    """Who they are and where they work: a structure of the list, else its name, town and territory."""

    language = forms.ChoiceField(
        label=_("Language"),
        choices=[(code, LANGUAGE_NAMES.get(code, code)) for code, _name in settings.LANGUAGES],
        error_messages={"invalid_choice": _("Choose one of these languages.")},
    )
    partner = forms.ChoiceField(
        label=_("Your structure"),
        error_messages={
            "required": _("Choose your structure, or the last line of the list."),
            "invalid_choice": _("Choose your structure, or the last line of the list."),
        },
    )
    name = NameField(
        label=_("Name of the structure"),
        max_length=LONGEST_NAME,
        required=False,
        error_messages={"max_length": _("This name is long. Write %(limit_value)d letters at most.")},
    )
    town = NameField(
        label=_("Town"),
        max_length=LONGEST_TOWN,
        required=False,
        error_messages={"max_length": _("This name is long. Write %(limit_value)d letters at most.")},
    )
    territory = forms.ChoiceField(
        label=_("Territory"), required=False, error_messages={"invalid_choice": _("Choose one of these territories.")}
    )

    def __init__(self, *args: Any, choices: Choices, **kwargs: Any) -> None:
        super().__init__(*args, email=choices.email, **kwargs)
        by_territory: dict[str, list[tuple[str, str]]] = {}
        for partner in choices.partners:
            by_territory.setdefault(partner.territory.name, []).append((str(partner.pk), str(partner)))
        listed = [(name, partners) for name, partners in sorted(by_territory.items())]
        self._choose("partner", [("", _("Choose")), *listed, (NOT_LISTED, _("My structure is not in the list"))])
        territories = [(one.code, one.name) for one in choices.territories]
        self._choose("territory", [("", _("Choose")), *territories])

    def _choose(self, name: str, choices: Any) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = choices

    def own_fields(self) -> list[forms.BoundField]:
        """Return the fields of the person, for the page."""
        return [self[name] for name in ("first_name", "password", "language", "partner")]

    def structure_fields(self) -> list[forms.BoundField]:
        """Return the fields of a structure that is not in the list, for the page."""
        return [self[name] for name in ("name", "town", "territory")]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("partner") == NOT_LISTED:
            missing = {
                "name": _("Write the name of your structure."),
                "town": _("Write its town."),
                "territory": _("Choose its territory."),
            }
            for name, words in missing.items():
                if not cleaned.get(name) and name not in self.errors:
                    self.add_error(name, words)
        return cleaned

    def structure(self) -> Structure:
        """Return what was chosen; a name beside a structure of the list counts for nothing."""
        answers = self.cleaned_data
        if answers["partner"] != NOT_LISTED:
            return Structure(partner=uuid.UUID(answers["partner"]))
        return Structure(name=answers["name"], town=answers["town"], territory=answers["territory"])
