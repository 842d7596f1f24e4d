"""What is wrong with a practice while it is written: each mistake beside its field, with what to do. Cheap."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content.blocks.practices.parts import DayBlock, TargetBlock, Verb
from content.blocks.practices.scenario import ids, to_scenario
from content.practice.variants import texts, vary

_Path = Sequence[str | int]
_DAY_OR_TIME = re.compile(r"\d{4}-\d{2}-\d{2}|\d{2}:\d{2}")


def entry_error(path: _Path, message: Any) -> ValidationError:
    """Return the error that shows `message` beside a field of a field: names of a part, places in a list."""
    error = ValidationError(message)
    for step in reversed(path):
        if isinstance(step, int):
            error = blocks.ListBlockValidationError(block_errors={step: error})
        else:
            error = blocks.StructBlockValidationError(block_errors={step: error})
    return error


def check(block: Any, value: Any) -> None:
    """Raise the first mistake of a practice whose fields are all filled in."""
    found = next(_mistakes(block, value), None)
    if found is not None:
        raise found


def _mistakes(block: Any, value: Any) -> Iterator[ValidationError]:
    known = ids(block, value)
    own = block.setting_error(value)
    if own is not None:
        yield own
    yield from _wrong_days(block, value, ())
    yield from _lost(block, value, known, ())
    if "goals" in block.child_blocks:
        yield from _goals(block, value)
        yield from _traps(block, value)
        yield from _question(value)
    yield from _variants(block, value)


def _wrong_days(block: blocks.Block, value: Any, path: tuple[str | int, ...]) -> Iterator[ValidationError]:
    """Yield days that no calendar has, such as a 30 February."""
    for place, child, inner in _walk(block, value, path):
        if isinstance(child, DayBlock) and inner and not _is_day_or_time(inner):
            yield entry_error(place, _("This day does not exist. Choose another one."))


def _lost(
    block: blocks.Block, value: Any, known: Mapping[str, str], path: tuple[str | int, ...]
) -> Iterator[ValidationError]:
    """Yield targets that were deleted since."""
    for place, child, inner in _walk(block, value, path):
        # The id of an entry is as long as this; a word is shorter.
        if isinstance(child, TargetBlock) and len(inner or "") == 36 and inner not in known:
            yield entry_error(place, _("What was chosen is no longer there. Choose again."))


def _walk(
    block: blocks.Block, value: Any, path: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], blocks.Block, Any]]:
    """Yield every field with its path and its value."""
    if isinstance(block, blocks.BaseStructBlock):
        for name, child in block.child_blocks.items():
            yield from _walk(child, value[name], (*path, name))
    elif isinstance(block, blocks.ListBlock):
        for place, entry in enumerate(value):
            yield from _walk(block.child_block, entry, (*path, place))
    else:
        yield path, block, value


def _verbs(verbs: Sequence[Verb]) -> dict[str, Verb]:
    return {verb.name: verb for verb in verbs}


def _goals(block: Any, value: Any) -> Iterator[ValidationError]:
    verbs = _verbs(block.goal_verbs)
    for place, goal in enumerate(value["goals"]):
        verb = verbs[goal["do"]]
        if verb.has_target and not goal["on"] and not verb.may_be_any:
            yield entry_error(["goals", place, "on"], _("Choose on which."))
        yield from _elsewhere(value, verb, goal["on"], ["goals", place, "on"])
        for name in verb.more:
            if not goal[name]:
                yield entry_error(["goals", place, name], _("This goal needs it. Fill it in."))
        for name in set(goal) - {"do", "on", "say", "hint", *verb.more, *_OPTIONAL.get(verb.name, ())}:
            if goal[name]:
                yield entry_error(["goals", place, name], _("This goal does not need it. Empty it."))


# With which CV an application is made, and to whom a photo goes, may stay open.
_OPTIONAL = {"apply": ("with",), "attach": ("to",)}


def _traps(block: Any, value: Any) -> Iterator[ValidationError]:
    verbs = _verbs(block.trap_verbs)
    # A trap on nothing in particular is on everything.
    goals = {(goal["do"], on) for goal in value["goals"] for on in (goal["on"], "")}
    for place, trap in enumerate(value["traps"]):
        yield from _elsewhere(value, verbs[trap["do"]], trap["on"], ["traps", place, "on"])
        if (trap["do"], trap["on"]) in goals:
            yield entry_error(["traps", place, "on"], _("A goal asks for this. Remove the trap or the goal."))


def _elsewhere(value: Any, verb: Verb, target: str, path: _Path) -> Iterator[ValidationError]:
    """Yield the mistake of a target that the verb cannot be about."""
    if target and verb.on and target not in _entries(value, verb.on.partition(":")[0].split(".")):
        yield entry_error(path, _("This cannot be done with it. Choose again."))
    elif target and len(target) == 36 and not verb.on:
        yield entry_error(path, _("This is done with nothing in particular. Choose nothing here."))


def _entries(value: Any, steps: Sequence[str]) -> set[str]:
    """Return the block ids of the entries of a list, such as "mails" or "mails.links"."""
    name, *rest = steps
    inner = value[name]
    if not hasattr(inner, "bound_blocks") or isinstance(inner, Mapping):
        return _entries(inner, rest)
    if not rest:
        return {entry.id for entry in inner.bound_blocks}
    return {found for entry in inner.bound_blocks for found in _entries(entry.value, rest)}


def _question(value: Any) -> Iterator[ValidationError]:
    """Yield the mistakes of the question: an answer that is neither right nor explained."""
    ask = value.get("ask")
    if not ask or not ask["text"]:
        return
    if len(ask["options"]) < 2:
        yield entry_error(["ask", "options"], _("Write two answers at least."))
    right = {goal["on"] for goal in value["goals"] if goal["do"] == "tell"}
    explained = {trap["on"] for trap in value["traps"] if trap["do"] == "tell"}
    if not right:
        yield entry_error(["ask", "text"], _("Add the goal “Answer the question”, with the right answer."))
    for place, option in enumerate(ask["options"].bound_blocks):
        if option.id not in right | explained:
            yield entry_error(
                ["ask", "options", place, "text"], _("Add a trap for this answer that says why it is not right.")
            )


def _variants(block: Any, value: Any) -> Iterator[ValidationError]:
    scenario = to_scenario(block, value)
    written = texts(scenario)
    for place, variant in enumerate(scenario["variants"]):
        seen: set[str] = set()
        for n, (old, _new) in enumerate(variant):
            path: _Path = ["variants", place, "changes", n, "old"]
            if old in seen:
                yield entry_error(path, _("Another change begins with the same words. Remove one of them."))
            seen.add(old)
            if not any(old in text for text in written):
                yield entry_error(path, _("These words are nowhere in the practice. Copy them from it."))
        changed = vary(scenario, place + 1)
        if not all(_is_day_or_time(text) for text in _days_and_times(changed, scenario)):
            sentence = _("With these changes a day or a time is none any more. Write it in full.")
            yield entry_error(["variants", place, "changes"], sentence)


def _days_and_times(changed: Any, original: Any) -> Iterator[str]:
    """Yield what a variant says where the practice itself has a day or a time."""
    yield from (
        new
        for new, old in zip(texts(changed), texts(original), strict=True)
        if _DAY_OR_TIME.fullmatch(old) and new != old
    )


def _is_day_or_time(text: str) -> bool:
    try:
        (time if ":" in text else date).fromisoformat(text)
    except ValueError:
        return False
    return bool(_DAY_OR_TIME.fullmatch(text))
