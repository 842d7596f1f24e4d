"""Questions whose answers are chosen or put in order. Every answer explains itself."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content.blocks.media import VoiceBlock
from content.blocks.step import StepBlock, check_list, refuse
from content.outlines import OptionOutline, StepKind, StepOutline
from elearning.common.ids import wire_key

_HINT_HELP = _("One sentence that helps to find. It is shown above the answers.")
_WHY_HELP = _("Say why, in one or two sentences. Never only “right” or “wrong”.")


def question_field() -> blocks.CharBlock:
    return blocks.CharBlock(max_length=160, label=_("Question"))


def hint_field() -> blocks.TextBlock:
    return blocks.TextBlock(required=False, max_length=200, rows=2, label=_("Hint"), help_text=_HINT_HELP)


def why_field(label: Any) -> blocks.TextBlock:
    return blocks.TextBlock(max_length=200, rows=2, label=label, help_text=_WHY_HELP)


class OptionBlock(blocks.StructBlock):
    """One answer and its explanation."""

    text = blocks.CharBlock(max_length=120, label=_("Answer"))
    is_right = blocks.BooleanBlock(required=False, label=_("This is a right answer"))
    why = why_field(_("Explanation"))

    class Meta:
        icon = "radio-full"
        label = _("Answer")


def _options(value: Any) -> tuple[OptionOutline, ...]:
    return tuple(
        OptionOutline(
            key=wire_key(child.id),
            text=child.value["text"],
            is_right=child.value["is_right"],
            why=child.value["why"],
        )
        for child in value["options"].bound_blocks
    )


class ChoiceBlock(StepBlock):
    """One question, two to five answers, exactly one right."""

    question = question_field()
    hint = hint_field()
    options = blocks.ListBlock(OptionBlock(), min_num=2, max_num=5, label=_("Answers"))
    voice = VoiceBlock()

    kind = StepKind.CHOICE

    def outline(self, block_id: str, value: Any) -> StepOutline:
        return StepOutline(key=wire_key(block_id), kind=self.kind, heading=value["question"], options=_options(value))

    def words(self, value: Any) -> list[str]:
        return [value["question"], value["hint"], *(option["text"] for option in value["options"])]

    def explanations(self, value: Any) -> list[str]:
        return [option["why"] for option in value["options"]]

    def check_authoring(self, value: Any) -> None:
        check_list(value["options"].bound_blocks, field="options")
        right = sum(bool(option["is_right"]) for option in value["options"])
        if right == 0:
            raise refuse("options", _("Tick the right answer."))
        if right > 1:
            raise refuse("options", _("Tick only one right answer, or use the step “Several answers”."))

    class Meta:
        icon = "radio-full"
        label = _("One right answer")
        template = "content/blocks/choice.html"
        description = _("A question with two to five answers. One is right.")
        preview_value = {
            "question": "Qui vous écrit ?",
            "options": [
                {"text": "La mairie", "is_right": True, "why": "Oui. Le nom est écrit en haut."},
                {"text": "Un magasin", "is_right": False, "why": "Pas encore. Regardez le nom en haut."},
            ],
        }


class SeveralBlock(ChoiceBlock):
    """One question, two to five answers, one or more right."""

    kind = StepKind.SEVERAL

    def check_authoring(self, value: Any) -> None:
        check_list(value["options"].bound_blocks, field="options")
        if not any(option["is_right"] for option in value["options"]):
            raise refuse("options", _("Tick at least one right answer."))

    class Meta:
        icon = "tick-inverse"
        label = _("Several right answers")
        template = "content/blocks/several.html"
        description = _("A question with two to five answers. One or more are right.")


class PlaceBlock(blocks.StructBlock):
    """One thing to put in its place."""

    text = blocks.CharBlock(max_length=120, label=_("Thing"))
    why = why_field(_("Why it comes here"))

    class Meta:
        icon = "order"
        label = _("Thing")


class OrderBlock(StepBlock):
    """Three to six things; the written order is the right one, they are shown shuffled."""

    question = question_field()
    hint = hint_field()
    items = blocks.ListBlock(
        PlaceBlock(), min_num=3, max_num=6, label=_("Things"), help_text=_("Write them in the right order.")
    )
    right_why = why_field(_("Explanation when the order is right"))
    wrong_why = why_field(_("Explanation when it is not right yet"))
    voice = VoiceBlock()

    def outline(self, block_id: str, value: Any) -> StepOutline:
        return StepOutline(
            key=wire_key(block_id),
            kind=StepKind.ORDER,
            heading=value["question"],
            options=tuple(
                OptionOutline(key=wire_key(child.id), text=child.value["text"], why=child.value["why"])
                for child in value["items"].bound_blocks
            ),
            right_why=value["right_why"],
            wrong_why=value["wrong_why"],
        )

    def words(self, value: Any) -> list[str]:
        return [value["question"], value["hint"], *(item["text"] for item in value["items"])]

    def explanations(self, value: Any) -> list[str]:
        return [*(item["why"] for item in value["items"]), value["right_why"], value["wrong_why"]]

    def check_authoring(self, value: Any) -> None:
        check_list(value["items"].bound_blocks, field="items")

    class Meta:
        icon = "list-ol"
        label = _("Put in order")
        template = "content/blocks/order.html"
        description = _("Three to six things to put in order, by taps.")
        preview_value = {
            "question": "Dans quel ordre ?",
            "items": [
                {"text": "Ouvrir le mail", "why": "On ouvre d'abord."},
                {"text": "Lire", "why": "On lit ensuite."},
                {"text": "Répondre", "why": "On répond à la fin."},
            ],
            "right_why": "Oui. On lit avant de répondre.",
            "wrong_why": "Pas encore. Que fait-on avant de répondre ?",
        }
