"""What the blocks of practices are made of: lists whose entries have an id, parts that may stay empty, targets.

Migrations keep them as the plain blocks of Wagtail that they are to the database.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

Fields = Sequence[tuple[str, blocks.Block]]


@dataclass(frozen=True, slots=True)
class Verb:
    """What a goal asks for or a trap explains.

    name: as in docs/practice.md. says: in plain words. on: the list its target is in and the field that names an entry,
    such as "mails.links:text"; empty when it has none. words: targets that are no entry, with what they say. more:
    other fields of the goal that it needs. may_be_any: a goal without a target means any entry.
    """

    name: str
    says: Any
    on: str = ""
    words: tuple[tuple[str, Any], ...] = ()
    more: tuple[str, ...] = ()
    may_be_any: bool = False

    @property
    def has_target(self) -> bool:
        return bool(self.on or self.words)


class ThingsBlock(blocks.ListBlock):
    """A list whose entries are named by goals: in a scenario, `letter` and a number."""

    def get_form_state(self, value: Any) -> Any:
        """Leave out the ids of entries that nobody has written: the editor gives each copy one of its own."""
        state = super().get_form_state(value)
        children = getattr(value, "bound_blocks", [])
        for child, entry in zip(children, state, strict=False):
            if child.original_id is None:
                del entry["id"]
        return state


class PartBlock(blocks.StructBlock):
    """A part that may stay empty as a whole; once it is begun, its required fields count."""

    def clean(self, value: Any) -> Any:
        return value if is_blank(self, value) else super().clean(value)


class TargetInput(forms.TextInput):
    """Holds the id of an entry; practice-targets.js shows the entries written so far in its place."""

    def __init__(self, verbs: Sequence[Verb], at: str) -> None:
        super().__init__(attrs={"data-controller": "practice-target"})
        self.verbs = verbs
        self.at = at

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(name, value, attrs)
        places = {verb.name: {"at": verb.on, "words": [[w, str(s)] for w, s in verb.words]} for verb in self.verbs}
        context["widget"]["attrs"] |= {
            "data-practice-target-places-value": json.dumps(places or {"": {"at": self.at, "words": []}}),
            "data-practice-target-none-value": gettext("Choose"),
            "data-practice-target-gone-value": gettext("No longer there: choose again"),
        }
        return context

    class Media:
        js = [forms.Script("js/admin/practice-targets.js", type="module")]


class TargetBlock(blocks.CharBlock):
    """One entry of a list of the same practice. verbs: where it is, by what the goal asks; at: where it always is."""

    def __init__(self, verbs: Sequence[Verb] = (), at: str = "", **options: Any) -> None:
        super().__init__(max_length=36, search_index=False, **options)
        self.field.widget = TargetInput(verbs, at)

    def deconstruct(self) -> tuple[str, Any, dict[str, Any]]:
        path, _arguments, options = super().deconstruct()
        return path, (), {name: option for name, option in options.items() if name not in {"verbs", "at"}}


class DayBlock(blocks.CharBlock):
    """A day, as "2026-03-12"."""

    def __init__(self, **options: Any) -> None:
        is_day = RegexValidator(r"^\d{4}-\d{2}-\d{2}$", _("Choose a day."))
        super().__init__(validators=[is_day], search_index=False, **options)
        self.field.widget = forms.TextInput(attrs={"type": "date"})


class TimeBlock(blocks.CharBlock):
    """A time of the day, as "08:30"."""

    def __init__(self, **options: Any) -> None:
        is_time = RegexValidator(r"^\d{2}:\d{2}$", _("Choose a time."))
        super().__init__(validators=[is_time], search_index=False, **options)
        self.field.widget = forms.TextInput(attrs={"type": "time"})


DECONSTRUCT_ALIASES = {
    ThingsBlock: "wagtail.blocks.ListBlock",
    PartBlock: "wagtail.blocks.StructBlock",
    TargetBlock: "wagtail.blocks.CharBlock",
    DayBlock: "wagtail.blocks.CharBlock",
    TimeBlock: "wagtail.blocks.CharBlock",
}


def is_blank(block: blocks.Block, value: Any) -> bool:
    """Whether nothing was written; what a choice or a box says by itself is nothing."""
    if isinstance(block, blocks.BaseStructBlock):
        return all(is_blank(block.child_blocks[name], inner) for name, inner in value.items())
    if isinstance(block, blocks.ListBlock):
        return all(is_blank(block.child_block, inner) for inner in value)
    return not value or value == getattr(block.meta, "default", None)


def line(label: Any, length: int, **options: Any) -> blocks.CharBlock:
    """Return a field of one line."""
    return blocks.CharBlock(max_length=length, label=label, **options)


def lines(label: Any, length: int, rows: int = 2, **options: Any) -> blocks.TextBlock:
    """Return a field of several lines."""
    return blocks.TextBlock(max_length=length, rows=rows, label=label, **options)


def why(label: Any = None, length: int = 200, **options: Any) -> blocks.TextBlock:
    options.setdefault("help_text", _("Say why, in one or two sentences. Never only “right” or “wrong”."))
    return lines(label or _("Explanation"), length, **options)


def flag(label: Any, *, always: bool = False, **options: Any) -> blocks.BooleanBlock:
    """Return a box. always: the scenario says it even when it is not ticked."""
    return blocks.BooleanBlock(required=False, label=label, always=always, **options)


def choice(label: Any, choices: Iterable[tuple[str, Any]], usual: str = "", **options: Any) -> blocks.ChoiceBlock:
    """Return a choice. usual: what goes without saying."""
    if usual:
        options |= {"default": usual, "usual": usual}
    return blocks.ChoiceBlock(choices=list(choices), label=label, **options)


def struct(label: Any, fields: Fields, **options: Any) -> blocks.StructBlock:
    return blocks.StructBlock(list(fields), label=label, **options)


def part(label: Any, fields: Fields, **options: Any) -> PartBlock:
    """Return an optional part: folded until it is wanted."""
    return PartBlock(list(fields), label=label, collapsed=True, **options)


def things(letter: str, label: Any, one: Any, fields: Fields, **options: Any) -> ThingsBlock:
    """Return a list of things that goals can name. one: the label of an entry. Without `least`, it may stay empty."""
    least, named = options.pop("least", 0), options.pop("named", "")
    if not least:
        options["default"] = []
    format_of_label = {"label_format": f"{{{named}}}"} if named else {}
    return ThingsBlock(struct(one, fields, **format_of_label), letter=letter, min_num=least, label=label, **options)


def accepted(label: Any = None, length: int = 120, most: int = 12, **options: Any) -> blocks.ListBlock:
    """Return a list of entries to compare with what is typed."""
    options.setdefault("help_text", _("Each way to say it right is an entry."))
    options.setdefault("min_num", 1)
    return blocks.ListBlock(line(_("Right entry"), length), max_num=most, label=label or _("Right entries"), **options)


def otherwise(length: int = 200) -> blocks.TextBlock:
    return lines(_("What to say when nothing matches"), length)


def typed_words(label: Any, length: int = 120, otherwise_length: int = 200) -> PartBlock:
    """Return a text to type in which some words must be."""
    words = accepted(length=length, help_text=_("Words that must be there. One of the entries is enough."))
    return part(
        label,
        [("accept", words), ("missing", otherwise(otherwise_length))],
        help_text=_("Leave empty when nothing has to be typed."),
    )


def question() -> PartBlock:
    """Return the question that may stand in any setting."""
    options = things("o", _("Answers"), _("Answer"), [("text", line(_("Answer"), 80))], max_num=5, named="text")
    return part(
        _("Question to answer"),
        [("text", line(_("Question"), 160)), ("options", options)],
        help_text=_("Leave empty when there is no question. Each answer that is not right needs a trap."),
    )
