"""What every step of a module can say about itself."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content.outlines import StepOutline
from elearning.common.ids import wire_key


class StepBlock(blocks.StructBlock):
    """One step: one screen of the phone. Each kind says how other packages see it and which words it shows."""

    def outline(self, block_id: str, value: Any) -> StepOutline:
        """Return the step as other packages see it."""
        raise NotImplementedError

    def words(self, value: Any) -> list[str]:
        """Return every text shown on the step's own screen, explanations apart; HTML is allowed."""
        raise NotImplementedError

    def explanations(self, value: Any) -> list[str]:
        """Return the texts shown after an answer."""
        return []

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not self.is_deferred_validation:
            self.check_authoring(cleaned)
        return cleaned

    def check_authoring(self, value: Any) -> None:
        """Raise StructBlockValidationError with a sentence that says what to do; not called for unfinished drafts."""

    class Meta:
        abstract = True


def refuse(field: str, message: Any) -> blocks.StructBlockValidationError:
    """Return the error that shows `message` beside one field of a step."""
    return blocks.StructBlockValidationError(block_errors={field: ValidationError(message)})


def check_list(children: Iterable[Any], *, field: str, text: str = "text") -> None:
    """Refuse two list entries that say the same, or whose ids begin alike (events could not tell them apart)."""
    seen_texts: set[str] = set()
    seen_keys: set[str] = set()
    for child in children:
        words = (child.value[text] if text else str(child.value)).strip().casefold()
        if words in seen_texts:
            raise refuse(field, _("Two entries say the same thing. Change one of them."))
        seen_texts.add(words)
        if child.id:
            if wire_key(child.id) in seen_keys:
                raise refuse(field, _("Two entries have the same key. Delete one of them and write it again."))
            seen_keys.add(wire_key(child.id))
