"""What is done on the real thing."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content.blocks.media import VoiceBlock
from content.blocks.step import StepBlock, check_list
from content.outlines import OptionOutline, StepKind, StepOutline
from elearning.common.ids import wire_key


class RealItemBlock(blocks.StructBlock):
    """One thing to do for real."""

    text = blocks.CharBlock(max_length=120, label=_("Thing to do"))

    class Meta:
        icon = "check"
        label = _("Thing to do")


class RealBlock(StepBlock):
    """A checklist, ticked by the person or with somebody of the reception point."""

    heading = blocks.CharBlock(max_length=80, label=_("Heading"))
    intro = blocks.TextBlock(max_length=300, rows=3, label=_("What to do"))
    items = blocks.ListBlock(RealItemBlock(), min_num=1, max_num=6, label=_("List"))
    voice = VoiceBlock()

    def outline(self, block_id: str, value: Any) -> StepOutline:
        return StepOutline(
            key=wire_key(block_id),
            kind=StepKind.REAL,
            heading=value["heading"],
            options=tuple(
                OptionOutline(key=wire_key(child.id), text=child.value["text"]) for child in value["items"].bound_blocks
            ),
        )

    def words(self, value: Any) -> list[str]:
        return [value["heading"], value["intro"], *(item["text"] for item in value["items"])]

    def check_authoring(self, value: Any) -> None:
        check_list(value["items"].bound_blocks, field="items")

    class Meta:
        icon = "check"
        label = _("For real")
        template = "content/blocks/real.html"
        description = _("A list to do on the real thing, ticked one by one.")
        preview_value = {
            "heading": "Pour de vrai",
            "intro": "Prenez le téléphone. Cochez ce que vous avez fait.",
            "items": [{"text": "J'ai ouvert ma boîte mail."}],
        }
