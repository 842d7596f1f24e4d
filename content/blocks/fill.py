"""Something to type, compared with tolerance."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content.blocks.media import VoiceBlock
from content.blocks.questions import hint_field, question_field, why_field
from content.blocks.step import StepBlock, refuse
from content.outlines import RefusedForm, StepKind, StepOutline
from content.practice.matching import LANGUAGES, InputKind, is_readable, match
from elearning.common.ids import wire_key


class RefusedBlock(blocks.StructBlock):
    """An entry that people often type and that is not right."""

    text = blocks.CharBlock(max_length=80, label=_("What people type"))
    why = why_field(_("Explanation"))

    class Meta:
        icon = "cross"
        label = _("Not right")


class FillBlock(StepBlock):
    """A field to fill in. Case, accents, spaces and the usual forms of dates and numbers do not matter."""

    question = question_field()
    hint = hint_field()
    label = blocks.CharBlock(max_length=60, label=_("Name of the field"))
    input_kind = blocks.ChoiceBlock(
        choices=[
            (InputKind.TEXT.value, _("Words")),
            (InputKind.DATE.value, _("A date")),
            (InputKind.NUMBER.value, _("A number")),
            (InputKind.EMAIL.value, _("An e-mail address")),
        ],
        default=InputKind.TEXT.value,
        label=_("What is typed"),
    )
    accepted = blocks.ListBlock(
        blocks.CharBlock(max_length=80, label=_("Right entry")), min_num=1, max_num=8, label=_("Right entries")
    )
    refused = blocks.ListBlock(
        RefusedBlock(), min_num=0, max_num=8, default=[], label=_("Entries that are not right"), required=False
    )
    typing_slip = blocks.BooleanBlock(
        required=False, label=_("Accept one typing slip"), help_text=_("Only for words of five letters or more.")
    )
    right_why = why_field(_("Explanation when it is right"))
    wrong_why = why_field(_("Explanation for any other entry"))
    voice = VoiceBlock()

    def outline(self, block_id: str, value: Any) -> StepOutline:
        return StepOutline(
            key=wire_key(block_id),
            kind=StepKind.FILL,
            heading=value["question"],
            input_kind=value["input_kind"],
            accepted=tuple(value["accepted"]),
            refused=tuple(RefusedForm(text=entry["text"], why=entry["why"]) for entry in value["refused"]),
            typing_slip=value["typing_slip"],
            right_why=value["right_why"],
            wrong_why=value["wrong_why"],
        )

    def words(self, value: Any) -> list[str]:
        return [value["question"], value["hint"], value["label"]]

    def explanations(self, value: Any) -> list[str]:
        return [*(entry["why"] for entry in value["refused"]), value["right_why"], value["wrong_why"]]

    def check_authoring(self, value: Any) -> None:
        kind = value["input_kind"]
        accepted, refused = list(value["accepted"]), [entry["text"] for entry in value["refused"]]
        for entry in accepted:
            # The language of the page is known at publication; here any of ours will do.
            languages = [code for code in LANGUAGES if is_readable(entry, kind=kind, language=code)]
            if not languages:
                raise refuse("accepted", _("Escale cannot read “%(entry)s”. Write it in full.") % {"entry": entry})
            if match(entry, accepted, refused, kind, False, languages[0]) is None:
                raise refuse(
                    "refused", _("“%(entry)s” is in both lists. Remove it from one of them.") % {"entry": entry}
                )
        if value["typing_slip"] and kind != InputKind.TEXT:
            raise refuse("typing_slip", _("A typing slip is for words only. Untick the box."))

    class Meta:
        icon = "edit"
        label = _("Fill in")
        template = "content/blocks/fill.html"
        description = _("Something to type: a word, a date, a number, an e-mail address.")
        preview_value = {
            "question": "Quel jour est le rendez-vous ?",
            "label": "Date",
            "input_kind": "date",
            "accepted": ["12 mars 2026"],
            "refused": [{"text": "12 avril 2026", "why": "Pas encore. Regardez le mois."}],
            "right_why": "Oui. C'est le 12 mars.",
            "wrong_why": "Pas encore. La date est dans le mail.",
        }
