"""What an interview case is made of besides its talk: what the desk shows, and how the grid is answered."""

from collections import Counter
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content.blocks.practices.interview import InterviewBlock


class TalkBlock(blocks.StreamBlock):
    """The talk of a case, exactly one."""

    interview = InterviewBlock()

    class Meta:
        min_num = 1
        max_num = 1


class FactsBlock(blocks.StreamBlock):
    """What the worker sees and hears at the desk, one line each."""

    fact = blocks.TextBlock(max_length=250, rows=2, label=_("What is seen or heard"))

    class Meta:
        min_num = 1
        max_num = 30


class ReferenceBlock(blocks.StreamBlock):
    """How each question of the grid is answered for the invented person, and why."""

    answer = blocks.StructBlock(
        [
            ("question", blocks.CharBlock(max_length=40, label=_("Key of the question"))),
            ("option", blocks.CharBlock(max_length=40, label=_("Key of the answer"))),
            (
                "why",
                blocks.TextBlock(
                    max_length=250,
                    rows=2,
                    label=_("What shows it"),
                    help_text=_("One sentence, from the talk or the facts."),
                ),
            ),
        ],
        label=_("Answer"),
        label_format="{question}: {option}",
        icon="check",
    )

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        counted = Counter(child.value["question"] for child in cleaned)
        if not self.is_deferred_validation and any(times > 1 for times in counted.values()):
            twice = _("A question is answered twice. Delete one of the answers.")
            raise blocks.StreamBlockValidationError(non_block_errors=[ValidationError(twice)])
        return cleaned

    class Meta:
        min_num = 1
        max_num = 60
