"""How next steps, dimensions, pages and changes are said on screen and on paper."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from content.grid_outlines import Dimension, NextStep
from courses.diagnosis.rules.change import Change
from courses.diagnosis.rules.path import Group


@dataclass(frozen=True, slots=True)
class StepWords:
    """name: for the worker. said: to the person, on the slip; neither says why."""

    name: Any
    said: Any


STEPS: dict[NextStep, StepWords] = {
    NextStep.LEARNS_ALONE: StepWords(_("Goes on alone"), _("You can go on alone, at your own pace.")),
    NextStep.HELP_SESSION: StepWords(_("One meeting to help"), _("Somebody helps you with one precise thing.")),
    NextStep.BEGINNER_PATH: StepWords(
        _("Beginner course or workshop"), _("You learn the first steps, with others or alone.")
    ),
    NextStep.DONE_WITH: StepWords(_("The procedure, done together now"), _("We do the procedure with you.")),
    NextStep.MANDATE: StepWords(_("A mandate to do it for them"), _("A professional does it for you, as you agreed.")),
    NextStep.EQUIPMENT: StepWords(_("A phone or a computer"), _("We look for a phone with you.")),
    NextStep.CONNECTION: StepWords(_("Internet that they can pay"), _("We look for internet that you can pay.")),
    NextStep.READING: StepWords(_("Reading and French"), _("A place helps you with words and French.")),
    NextStep.ADAPTED_PLACE: StepWords(_("An adapted place"), _("A place makes screens easier for you.")),
    NextStep.ACCOUNT_RESCUE: StepWords(_("Get an account back"), _("Somebody helps you open your account again.")),
    NextStep.SAFETY_HELP: StepWords(_("Help with safety"), _("Somebody helps you protect your accounts.")),
    NextStep.NOTHING_WANTED: StepWords(
        _("Nothing for now, the door stays open"), _("The door stays open. Come when you want.")
    ),
}

DIMENSIONS: dict[Dimension, Any] = {
    Dimension.EQUIPMENT: _("Phone or computer"),
    Dimension.CONNECTION: _("Internet"),
    Dimension.GESTURES: _("First gestures"),
    Dimension.USES: _("Common uses"),
    Dimension.ACCOUNTS: _("Accounts"),
    Dimension.CONFIDENCE: _("Confidence"),
    Dimension.READING: _("Reading"),
    Dimension.ADAPTATION: _("What makes it easier"),
    Dimension.RIGHTS: _("Rights and dates"),
    Dimension.PEOPLE: _("People around"),
    Dimension.SAFETY: _("Safety"),
    Dimension.LEARNING: _("Learning a gesture"),
}

GROUPS: dict[Group, Any] = {
    Group.FIRST: _("Three questions first"),
    Group.RIGHTS: _("Rights and people around"),
    Group.PHONE: _("Phone and internet"),
    Group.WISHES: _("Wishes and ease"),
    Group.SAFETY: _("Safety"),
    Group.GESTURES: _("First gestures"),
    Group.USES: _("Common uses"),
    Group.ACCOUNTS: _("Accounts and reading"),
}

PRACTICES: dict[str, Any] = {
    "desk": _("At the desk"),
    "inbox": _("Practice screen: mail"),
    "calendar": _("Practice screen: calendar"),
    "phone": _("Practice screen: contacts"),
    "jobs": _("Practice screen: job offers"),
    "form": _("Practice screen: form"),
    "scam": _("Practice screen: scams"),
}


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """said: in words. drawn: the line from then to now, as the path of a 24 by 24 picture."""

    said: Any
    drawn: str


CHANGES: dict[Change, ChangeWords] = {
    Change.BETTER: ChangeWords(_("Easier than last time"), "M3 19 21 5M13 5h8v8"),
    Change.SAME: ChangeWords(_("As last time"), "M3 12h18"),
    Change.LESS: ChangeWords(_("Harder than last time"), "M3 5l18 14M13 19h8v-8"),
    Change.OTHER: ChangeWords(_("Different from last time"), "M3 12q4.5-9 9 0t9 0"),
    Change.NOT_ASKED: ChangeWords(_("Not asked both times"), "M11 12h2"),
}
