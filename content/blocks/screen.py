"""A screen to read."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content.blocks.media import PictureBlock, VoiceBlock
from content.blocks.step import StepBlock
from content.blocks.text import SafeTextBlock, TipBlock, WarningBlock, WordBlock
from content.outlines import StepKind, StepOutline
from elearning.common.ids import wire_key


class PartsBlock(blocks.StreamBlock):
    """What stands on a screen, from top to bottom."""

    text = SafeTextBlock()
    picture = PictureBlock()
    tip = TipBlock()
    warning = WarningBlock()
    word = WordBlock()

    class Meta:
        min_num = 1
        max_num = 8
        block_counts = {"picture": {"max_num": 2}}


class ScreenBlock(StepBlock):
    """A heading and a few parts: one idea."""

    heading = blocks.CharBlock(max_length=80, label=_("Heading"))
    parts = PartsBlock(label=_("Parts"))
    voice = VoiceBlock()

    def outline(self, block_id: str, value: Any) -> StepOutline:
        return StepOutline(key=wire_key(block_id), kind=StepKind.SCREEN, heading=value["heading"])

    def words(self, value: Any) -> list[str]:
        texts = [value["heading"]]
        for part in value["parts"]:
            if part.block_type == "text":
                texts.append(part.value.source)
            elif part.block_type in {"tip", "warning"}:
                texts.append(part.value)
        return texts

    class Meta:
        icon = "doc-full"
        label = _("Screen to read")
        template = "content/blocks/screen.html"
        description = _("A heading and a few short texts. One idea on one screen.")
        preview_value = {
            "heading": "Ouvrir un mail",
            "parts": [{"type": "text", "value": "<p>Touchez le mail. Il s'ouvre.</p>"}],
        }
