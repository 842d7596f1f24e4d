"""Pictures and recorded voices."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock


class PictureBlock(blocks.StructBlock):
    """A picture and what it says to someone who does not see it."""

    image = ImageChooserBlock(label=_("Picture"))
    alt = blocks.CharBlock(
        max_length=160,
        required=False,
        label=_("What the picture says"),
        help_text=_("Read aloud to people who do not see the picture."),
    )
    decorative = blocks.BooleanBlock(
        required=False,
        label=_("Decorative"),
        help_text=_("Tick if the picture adds nothing to the words."),
    )

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if self.is_deferred_validation:
            return cleaned
        if cleaned["decorative"] and cleaned["alt"]:
            raise blocks.StructBlockValidationError(
                block_errors={"alt": ValidationError(_("Remove these words, or untick “Decorative”."))}
            )
        if not cleaned["decorative"] and not cleaned["alt"].strip():
            raise blocks.StructBlockValidationError(
                block_errors={"alt": ValidationError(_("Write what the picture says, or tick “Decorative”."))}
            )
        return cleaned

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "content/blocks/picture.html"
        description = _("A picture that helps to understand.")


class VoiceBlock(SnippetChooserBlock):
    """A recorded voice that reads the step; optional everywhere."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("required", False)
        options.setdefault("label", _("Recorded voice"))
        options.setdefault("help_text", _("Without one, the phone reads with its own voice."))
        super().__init__("content.Recording", **options)

    class Meta:
        icon = "media"
