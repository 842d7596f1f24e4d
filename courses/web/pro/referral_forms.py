"""What is asked when a person is sent to a place, and when a place tells by telephone what became of them."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from content.grid_outlines import NextStep
from courses.referrals.models import State
from courses.referrals.rules.needs import ASKED
from courses.referrals.rules.states import Stage, is_appointment_day

from .place_forms import NearForm
from .step_words import STEPS

NEEDS = [(step.value, STEPS[step].name) for step in ASKED]


class WhereForm(NearForm):
    """What is needed, and which places are fit for the person."""

    need = forms.ChoiceField(
        choices=NEEDS,
        error_messages={"required": _("Choose one of these."), "invalid_choice": _("Choose one of these.")},
    )


def read_need(code: str) -> NextStep | None:
    """Return the need that an address names, None for any other text."""
    return NextStep(code) if code in dict(NEEDS) else None


class DayForm(forms.Form):
    """The day of an appointment, if one was made. today: the first day that may be chosen."""

    on = forms.DateField(required=False, input_formats=["%Y-%m-%d"], error_messages={"invalid": _("Choose a day.")})

    def __init__(self, data: Mapping[str, Any] | None, *, today: date, **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        self.today = today

    def clean_on(self) -> date | None:
        day: date | None = self.cleaned_data["on"]
        if day and not is_appointment_day(day, today=self.today):
            raise forms.ValidationError(_("Choose today or a later day, within 60 days."))
        return day


class SendForm(DayForm):
    """id: of the form, so that two presses are one. spoken: the words were read aloud, and the person said yes."""

    id = forms.UUIDField()
    need = forms.ChoiceField(choices=NEEDS)
    spoken = forms.BooleanField(
        error_messages={"required": _("Tick it once the person said yes. Or print without sending.")}
    )

    @property
    def is_ours(self) -> bool:
        """Whether a page of ours sent it; of a form that was read."""
        return not self.errors.keys() & {"id", "need"}


class ToldForm(DayForm):
    """What a place said by telephone. stages: what may follow. now: where it is, which a second press says again."""

    state = forms.ChoiceField(
        error_messages={
            "required": _("Choose what the place told you."),
            "invalid_choice": _("Choose what the place told you."),
        }
    )

    def __init__(
        self, data: Mapping[str, Any] | None, *, stages: Iterable[Stage], now: str, today: date, **kwargs: Any
    ) -> None:
        super().__init__(data, today=today, **kwargs)
        self.shown = [(stage.value, State(stage.value).label) for stage in stages]
        field = self.fields["state"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [*self.shown, (now, now)]

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        if said.get("state") == State.APPOINTMENT and not said.get("on") and "on" not in self.errors:
            self.add_error("on", _("Choose the day of the appointment."))
        return said

    @property
    def stage(self) -> Stage:
        return Stage(self.cleaned_data["state"])
