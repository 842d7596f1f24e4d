"""What the desk asks about somebody new, and nothing else."""

import uuid
from collections.abc import Iterable
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from courses.network.models import AccessPoint
from courses.reception.rules import LONGEST_NAME, read_line
from courses.referrals.words import NEEDS

OWN, LENT = "own", "lent"
LANGUAGE_NAMES = {"fr": "Français", "en": "English"}


class NameField(forms.CharField):
    """One line without invisible signs, so that a pasted NUL loses nothing of the name."""

    def to_python(self, value: Any) -> str:
        return read_line(str(value or ""))


class NewPersonForm(forms.Form):
    """A first name, a language, a phone; the point only for who works at several. id: so that two presses are one."""

    id = forms.UUIDField(widget=forms.HiddenInput, required=False)
    first_name = NameField(
        max_length=LONGEST_NAME,
        error_messages={
            "required": _("Write a first name or a nickname."),
            "max_length": _("This name is long. Write %(limit_value)d letters at most."),
        },
    )
    language = forms.ChoiceField(
        choices=[(code, LANGUAGE_NAMES.get(code, code)) for code, _name in settings.LANGUAGES],
        error_messages={
            "required": _("Choose the language of this person."),
            "invalid_choice": _("Choose one of these languages."),
        },
    )
    phone = forms.ChoiceField(
        choices=[(OWN, _("Their own phone")), (LENT, _("A phone that we lend"))],
        error_messages={
            "required": _("Choose whose phone it is."),
            "invalid_choice": _("Choose whose phone it is."),
        },
    )
    point = forms.ChoiceField(
        error_messages={
            "required": _("Choose one of your points."),
            "invalid_choice": _("Choose one of your points."),
        },
    )

    def __init__(self, *args: Any, points: Iterable[AccessPoint], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.points = {str(point.pk): point for point in points}
        field = self.fields["point"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(key, point.name) for key, point in self.points.items()]
        field.required = self.asks_point

    @property
    def asks_point(self) -> bool:
        """Whether the member of staff works at several points."""
        return len(self.points) > 1

    def clean_id(self) -> uuid.UUID:
        return self.cleaned_data["id"] or uuid.uuid4()

    def chosen_point(self) -> AccessPoint:
        """Return the point that was chosen, the only one when there is no choice; of a valid form only."""
        return (
            self.points[self.cleaned_data["point"]] if self.cleaned_data["point"] else next(iter(self.points.values()))
        )


class WelcomeForm(NewPersonForm):
    """Somebody who was sent here: the same as somebody new, and what begins with them, when it begins at once."""

    started = forms.ChoiceField(
        required=False,
        choices=[(step.value, name) for step, name in NEEDS.items()],
        error_messages={"invalid_choice": _("Choose what begins.")},
    )
