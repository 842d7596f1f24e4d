"""What worker and person agree on, and the consent."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from content.grid_outlines import NextStep
from courses.diagnosis.models import LONGEST_NICKNAME, LONGEST_PLACE
from courses.diagnosis.rules.agreeing import is_day
from courses.flows.take_diagnosis import Agreed
from courses.web.reception.forms import NameField

CHOICES = [(step.value, step.value) for step in NextStep]


class SlipForm(forms.Form):
    """What is printed: one next step, its day, and maybe a place."""

    first = forms.ChoiceField(choices=CHOICES, error_messages={"required": _("Choose the first step.")})
    on = forms.DateField(
        input_formats=["%Y-%m-%d"],
        error_messages={"required": _("Choose a day."), "invalid": _("Choose a day.")},
    )
    place = NameField(
        required=False,
        max_length=LONGEST_PLACE,
        error_messages={"max_length": _("Write %(limit_value)d letters at most.")},
    )


class AgreedForm(SlipForm):
    """The next steps as the worker left them, with the first one.

    today: the first day that may be chosen. A first step that was not ticked is ticked by choosing it.
    """

    step = forms.MultipleChoiceField(required=False, choices=CHOICES)

    def __init__(self, data: Mapping[str, Any] | None, *, today: date, **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        self.today = today

    def clean_on(self) -> date:
        day: date = self.cleaned_data["on"]
        if not is_day(day, today=self.today):
            raise forms.ValidationError(_("Choose today or a later day, within a year."))
        return day

    def agreed(self) -> Agreed:
        """Return what a valid form says, steps in the order of their codes in the form."""
        said = self.cleaned_data
        first = NextStep(said["first"])
        steps = [NextStep(code) for code in said["step"]]
        return Agreed(
            steps=steps if first in steps else [first, *steps], first=first, on=said["on"], place=said["place"]
        )


class ConsentForm(forms.Form):
    """spoken: the worker read the words aloud and the person said yes. nickname: if they want one."""

    spoken = forms.BooleanField(
        error_messages={"required": _("Tick it once the person said yes. Or print without keeping.")}
    )
    nickname = NameField(
        required=False,
        max_length=LONGEST_NICKNAME,
        error_messages={"max_length": _("Write %(limit_value)d letters at most.")},
    )
