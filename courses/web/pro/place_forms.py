"""What is asked when a place is looked for, and when somebody knows it better than the national file."""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from courses.flows.correct_place import Correction
from courses.flows.find_places import Search
from courses.network.cleaning import read_phone
from courses.network.hours import LONGEST
from courses.network.labels import LABELS
from courses.network.needs import Need, need_of
from courses.network.standard import ReadPlace
from courses.network.vocabularies import Care, Cost, Service
from courses.web.reception.forms import NameField

LONGEST_TOWN = 80
LONGEST_PHONE = 40


def _choices(vocabulary: Iterable[StrEnum]) -> list[tuple[str, Any]]:
    return [(code.value, LABELS[code]) for code in vocabulary]


class NearForm(forms.Form):
    """Where to look, and for whom a place must be fit; everything may stay empty."""

    near = NameField(
        required=False,
        max_length=LONGEST_TOWN,
        error_messages={"max_length": _("Write %(limit_value)d letters at most.")},
    )
    care = forms.ChoiceField(
        required=False,
        choices=[("", _("No particular need")), *_choices(Care)],
        error_messages={"invalid_choice": _("Choose one of these.")},
    )
    free = forms.BooleanField(required=False)
    open = forms.BooleanField(required=False)

    def search(self) -> Search:
        """Return what a valid form asks for, whatever is needed."""
        said = self.cleaned_data
        return Search(
            need=None,
            words=said["near"],
            care=Care(said["care"]) if said["care"] else None,
            is_free=said["free"],
            is_open=said["open"],
        )

    @property
    def is_narrow(self) -> bool:
        """Whether more is asked of a place than to be near; what was mistyped counts."""
        return any(self[name].value() for name in ("care", "free", "open"))


class SearchForm(NearForm):
    """Everything may stay empty: any place around one's own point."""

    need = forms.ChoiceField(
        required=False,
        choices=[
            ("", _("Any help")),
            (_("What the person needs"), _choices(Need)),
            (_("Services of the national directory"), _choices(Service)),
        ],
        error_messages={"invalid_choice": _("Choose one of these.")},
    )

    def search(self) -> Search:
        return replace(super().search(), need=need_of(self.cleaned_data["need"]))


class CorrectionForm(forms.Form):
    """What reception staff find out by telephone or on the spot."""

    phone = NameField(
        required=False,
        max_length=LONGEST_PHONE,
        error_messages={"max_length": _("Write %(limit_value)d letters at most.")},
    )
    hours = NameField(
        required=False,
        max_length=LONGEST,
        error_messages={"max_length": _("Write %(limit_value)d letters at most.")},
    )
    costs = forms.MultipleChoiceField(
        required=False, choices=_choices(Cost), error_messages={"invalid_choice": _("Choose one of these.")}
    )
    is_closed = forms.BooleanField(required=False)

    @classmethod
    def showing(cls, place: ReadPlace, *, is_closed: bool, phone: str) -> "CorrectionForm":
        """Return the form as the place is known. phone: as people write it."""
        known = {"phone": phone, "hours": place.hours, "costs": list(place.costs), "is_closed": is_closed}
        return cls(initial=known)

    def clean_phone(self) -> str:
        typed: str = self.cleaned_data["phone"]
        number = read_phone(typed)
        if typed and not number:
            raise forms.ValidationError(_("This is no phone number of ten figures."))
        return number

    def correction(self) -> Correction:
        """Return what a valid form says, costs in the order of their vocabulary."""
        said = self.cleaned_data
        costs = tuple(code.value for code in Cost if code.value in said["costs"])
        return Correction(phone=said["phone"], hours=said["hours"], costs=costs, is_closed=said["is_closed"])
