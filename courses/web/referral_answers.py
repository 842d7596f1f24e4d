"""What a place may say of somebody who was sent to it: the buttons, and the form that they send."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from content.grid_outlines import NextStep
from courses.referrals.models import Referral
from courses.referrals.rules.states import CLOSE_AFTER, CLOSING, Stage, following, is_appointment_day
from courses.referrals.words import NEEDS

WORDS: dict[Stage, Any] = {
    Stage.APPOINTMENT: _("An appointment is made"),
    Stage.CAME: _("The person came"),
    Stage.DID_NOT_COME: _("The person did not come"),
    Stage.REFUSED: _("It is not possible here"),
    Stage.STARTED: _("Something begins"),
    Stage.AUTONOMOUS: _("The person manages alone now"),
}
"""Every answer that a place gives by itself; "seen" is said by opening the page."""
ICONS = {Stage.CAME: "check", Stage.DID_NOT_COME: "wait", Stage.REFUSED: "stop", Stage.AUTONOMOUS: "done"}


@dataclass(frozen=True, slots=True)
class AnswerButton:
    """One answer that needs nothing else."""

    value: str
    words: Any
    icon: str


@dataclass(frozen=True, slots=True)
class PossibleAnswers:
    """What may be answered now. plain: one press each. endings: nothing follows them. steps: code and name."""

    can_appoint: bool
    can_start: bool
    plain: tuple[AnswerButton, ...]
    endings: tuple[AnswerButton, ...]
    steps: tuple[tuple[str, Any], ...]
    first_day: date
    last_day: date

    @property
    def is_over(self) -> bool:
        return not (self.can_appoint or self.can_start or self.plain or self.endings)


def possible_answers(referral: Referral, *, today: date) -> PossibleAnswers:
    """Return what may follow the state of a referral; an appointment may be moved to another day."""
    stage = Stage(referral.state)
    after = following(stage)
    buttons = [AnswerButton(one.value, WORDS[one], ICONS[one]) for one in after if one in ICONS]
    return PossibleAnswers(
        can_appoint=Stage.APPOINTMENT in after or stage is Stage.APPOINTMENT,
        can_start=Stage.STARTED in after,
        plain=tuple(button for button in buttons if Stage(button.value) not in CLOSING),
        endings=tuple(button for button in buttons if Stage(button.value) in CLOSING),
        steps=tuple((step.value, name) for step, name in NEEDS.items()),
        first_day=today,
        last_day=today + CLOSE_AFTER,
    )


class AnswerForm(forms.Form):
    """One answer. on: the day of an appointment. started: what began. today: the first day that may be chosen."""

    state = forms.ChoiceField(
        choices=[(stage.value, words) for stage, words in WORDS.items()],
        error_messages={"required": _("Choose an answer."), "invalid_choice": _("Choose an answer.")},
    )
    on = forms.DateField(required=False, input_formats=["%Y-%m-%d"], error_messages={"invalid": _("Choose a day.")})
    started = forms.ChoiceField(
        required=False,
        choices=[(step.value, name) for step, name in NEEDS.items()],
        error_messages={"invalid_choice": _("Choose what begins.")},
    )

    def __init__(self, data: Mapping[str, Any] | None, *, today: date, **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        self.today = today

    def clean(self) -> dict[str, Any]:
        said = self.cleaned_data
        if said.get("state") == Stage.APPOINTMENT and "on" in said:
            if not said["on"]:
                self.add_error("on", _("Choose a day."))
            elif not is_appointment_day(said["on"], today=self.today):
                self.add_error("on", _("Choose today or a day of the next 60."))
        if said.get("state") == Stage.STARTED and said.get("started") == "":
            self.add_error("started", _("Choose what begins."))
        return said

    @property
    def said(self) -> str:
        """What is wrong, in one line; empty for a valid form."""
        return " ".join(str(error) for errors in self.errors.values() for error in errors)

    def answer(self) -> dict[str, Any]:
        """Return what a valid form says, as the flows take it."""
        said = self.cleaned_data
        stage = Stage(said["state"])
        return {
            "stage": stage,
            "appointment_on": said["on"] if stage is Stage.APPOINTMENT else None,
            "started": NextStep(said["started"]) if stage is Stage.STARTED else None,
        }
