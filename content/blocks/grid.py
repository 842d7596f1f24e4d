"""The questions of the diagnosis grid, as authors write them."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content.blocks.step import refuse
from content.grid_outlines import SCALES, Dimension, GridOption, GridQuestion, NextStep

MOST_FIRST = 3
"""Questions on the first page: with more, the short path would not be over in three minutes."""
DESK = "desk"
_KEY = r"^[a-z][a-z0-9-]{1,39}\Z"
_KEY_SAID = _("Small letters, digits and dashes. Begin with a letter.")

DIMENSIONS = (
    (Dimension.EQUIPMENT.value, _("D1 Equipment")),
    (Dimension.CONNECTION.value, _("D2 Internet access")),
    (Dimension.GESTURES.value, _("D3 First gestures")),
    (Dimension.USES.value, _("D4 Common uses")),
    (Dimension.ACCOUNTS.value, _("D5 Accounts")),
    (Dimension.CONFIDENCE.value, _("D6 Confidence and wish")),
    (Dimension.READING.value, _("D7 Reading")),
    (Dimension.ADAPTATION.value, _("D8 Adaptation needed")),
    (Dimension.RIGHTS.value, _("D9 Rights and urgency")),
    (Dimension.PEOPLE.value, _("D10 People around")),
    (Dimension.SAFETY.value, _("D11 Safety")),
    (Dimension.LEARNING.value, _("D12 Learning a gesture")),
)
# The other next steps come out of levels, by rule.
LEADS = (
    (NextStep.HELP_SESSION.value, _("One precise thing is blocked")),
    (NextStep.MANDATE.value, _("Agrees that somebody does it for them")),
    (NextStep.NOTHING_WANTED.value, _("Wants nothing for now")),
)
PLACES = (
    (DESK, _("At the desk, without a practice screen")),
    ("inbox", _("Practice: mail")),
    ("calendar", _("Practice: calendar")),
    ("phone", _("Practice: contacts")),
    ("jobs", _("Practice: job offers")),
    ("form", _("Practice: form")),
    ("scam", _("Practice: scams")),
)


def _key(label: Any) -> blocks.RegexBlock:
    said = _("The same in every language. It does not change.")
    return blocks.RegexBlock(_KEY, label=label, max_length=40, help_text=said, error_messages={"invalid": _KEY_SAID})


class GridOptionBlock(blocks.StructBlock):
    """One answer, where it stands on the scale, and what it leads to."""

    key = _key(_("Key"))
    words = blocks.CharBlock(max_length=120, label=_("Answer"))
    level = blocks.IntegerBlock(
        required=False,
        min_value=0,
        max_value=5,
        label=_("Level"),
        help_text=_("0 needs most help. Leave it empty when the answer says nothing about it. Nobody is shown it."),
    )
    leads_to = blocks.ChoiceBlock(required=False, choices=LEADS, label=_("Leads to"))

    class Meta:
        icon = "radio-full"
        label = _("Answer")


class GridQuestionBlock(blocks.StructBlock):
    """One question: why it is asked, how it is looked at, and its answers."""

    key = _key(_("Key"))
    dimension = blocks.ChoiceBlock(choices=DIMENSIONS, label=_("Dimension"))
    question = blocks.CharBlock(max_length=200, label=_("Question"))
    why = blocks.TextBlock(
        max_length=250, rows=2, label=_("Why it is asked"), help_text=_("It is shown under the question.")
    )
    is_gate = blocks.BooleanBlock(
        required=False, label=_("The full grid depends on it"), help_text=_("Anything but the best answer opens it.")
    )
    short_path = blocks.BooleanBlock(required=False, label=_("On the first page"))
    is_observed = blocks.BooleanBlock(required=False, label=_("Observed, not asked"))
    practice = blocks.ChoiceBlock(required=False, choices=PLACES, label=_("Where it is observed"))
    how = blocks.TextBlock(required=False, max_length=250, rows=2, label=_("How to observe"))
    options = blocks.ListBlock(GridOptionBlock(), min_num=2, max_num=5, label=_("Answers"))

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not self.is_deferred_validation:
            _check_answers(cleaned)
            if cleaned["is_observed"] and not (cleaned["how"] and cleaned["practice"]):
                raise refuse("how", _("Say what to look at, and where."))
        return cleaned

    class Meta:
        icon = "help"
        label = _("Question")


class GridBlock(blocks.StreamBlock):
    """Every question of the grid, in the order in which it is asked within its page."""

    question = GridQuestionBlock()

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if self.is_deferred_validation:
            return cleaned
        questions = [child.value for child in cleaned]
        problem = None
        if _repeated(question["key"] for question in questions):
            problem = _("Two questions have the same key. Change one of them.")
        elif not any(question["is_gate"] for question in questions):
            problem = _("Choose at least one question that the full grid depends on.")
        elif sum(question["is_gate"] or question["short_path"] for question in questions) > MOST_FIRST:
            problem = _("Three questions at most stand on the first page.")
        if problem:
            raise blocks.StreamBlockValidationError(non_block_errors=[ValidationError(problem)])
        return cleaned

    class Meta:
        min_num = 1
        max_num = 60


def _repeated(keys: Iterable[str]) -> bool:
    return any(times > 1 for times in Counter(keys).values())


def _check_answers(value: Any) -> None:
    lowest, highest = SCALES[Dimension(value["dimension"])]
    levels = [option["level"] for option in value["options"] if option["level"] is not None]
    if _repeated(option["key"] for option in value["options"]):
        raise refuse("options", _("Two answers have the same key. Change one of them."))
    if any(not lowest <= level <= highest for level in levels):
        said = _("Levels of this dimension go from %(lowest)d to %(highest)d.")
        raise refuse("options", said % {"lowest": lowest, "highest": highest})
    if value["is_gate"] and highest not in levels:
        raise refuse("options", _("One answer must say that all is well: give it the highest level."))


def question_outlines(questions: Any) -> tuple[GridQuestion, ...]:
    """Return the questions of a StreamField value as other packages see them, in order."""
    return tuple(_outline(child.value) for child in questions)


def _outline(value: Any) -> GridQuestion:
    return GridQuestion(
        key=value["key"],
        dimension=Dimension(value["dimension"]),
        question=value["question"],
        why=value["why"],
        options=tuple(
            GridOption(
                key=option["key"],
                words=option["words"],
                level=option["level"],
                leads_to=NextStep(option["leads_to"]) if option["leads_to"] else None,
            )
            for option in value["options"]
        ),
        is_gate=value["is_gate"],
        is_observed=value["is_observed"],
        short_path=value["is_gate"] or value["short_path"],
        how=value["how"],
        practice=value["practice"] or "",
    )
