"""The steps of a module, in order."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content.blocks.fill import FillBlock
from content.blocks.practice import RealBlock
from content.blocks.practices.calendar import CalendarBlock
from content.blocks.practices.form import FormBlock
from content.blocks.practices.inbox import InboxBlock
from content.blocks.practices.interview import InterviewBlock
from content.blocks.practices.jobs import JobsBlock
from content.blocks.practices.phone import PhoneBlock
from content.blocks.practices.scam import ScamBlock
from content.blocks.questions import ChoiceBlock, OrderBlock, SeveralBlock
from content.blocks.screen import ScreenBlock
from content.outlines import StepOutline
from elearning.common.ids import wire_key

MOST_STEPS = 12


class StepsBlock(blocks.StreamBlock):
    """One child is one step: one screen of the phone."""

    screen = ScreenBlock()
    choice = ChoiceBlock()
    several = SeveralBlock()
    order = OrderBlock()
    fill = FillBlock()
    real = RealBlock()
    inbox = InboxBlock()
    calendar = CalendarBlock()
    phone = PhoneBlock()
    jobs = JobsBlock()
    form = FormBlock()
    scam = ScamBlock()
    interview = InterviewBlock()

    class Meta:
        min_num = 1
        max_num = MOST_STEPS

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not self.is_deferred_validation and colliding_ids(child.id for child in cleaned):
            raise blocks.StreamBlockValidationError(
                non_block_errors=[
                    ValidationError(_("Two steps have the same key. Delete one of them and write it again."))
                ]
            )
        return cleaned


def colliding_ids(block_ids: Iterable[str | None]) -> list[str]:
    """Return the wire keys that more than one block id would have on the phone."""
    counted = Counter(wire_key(block_id) for block_id in block_ids if block_id)
    return [key for key, times in counted.items() if times > 1]


def step_outlines(steps: Any) -> tuple[StepOutline, ...]:
    """Return the outlines of a StreamField value's steps, in order."""
    return tuple(child.block.outline(str(child.id), child.value) for child in steps)


def step_ids(steps: Any) -> list[str]:
    """Return the block ids of a StreamField value, in order."""
    return [str(child.id) for child in steps]


def step_words(steps: Any) -> Iterator[tuple[Any, list[str], list[str]]]:
    """Yield each step with the texts of its screen and its explanations."""
    for child in steps:
        yield child, child.block.words(child.value), child.block.explanations(child.value)


def practice_variants(steps: Any) -> tuple[tuple[str, int], ...]:
    """Return the key of each practice of a StreamField value and how many variants it has, itself included."""
    return tuple(
        (wire_key(str(child.id)), 1 + len(child.value["variants"])) for child in steps if "variants" in child.value
    )
