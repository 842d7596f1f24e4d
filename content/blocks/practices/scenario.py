"""From what the editor keeps to the scenario that is played, and back; the fields of a block say how.

A field of the editor has the name of its key in the scenario. An entry of a list is known by its block id in the
editor, by a letter and a number in the scenario (docs/practice.md).
"""

import uuid
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from wagtail import blocks

from content.blocks.media import VoiceBlock
from content.blocks.practices.parts import PartBlock, TargetBlock, ThingsBlock, is_blank
from content.practice.variants import texts

_AROUND = frozenset({"heading", "voice", "variants", "task", "done", "goals", "traps"})
# What is compared, shown as a number or an address: no sentence.
_NO_SENTENCES = frozenset(
    {"accept", "names", "numbers", "number", "address", "date", "time", "times", "today", "first", "task", "variants"}
)


def to_scenario(block: blocks.StructBlock, value: Mapping[str, Any]) -> dict[str, Any]:
    """Return a practice as docs/practice.md describes it; optional parts that are empty are left out.

    A draft may be unfinished: what is missing is empty, a target that is gone is left out.
    """
    names = ids(block, value)
    setting = {
        name: _data(child, value[name], names)
        for name, child in block.child_blocks.items()
        if name not in _AROUND and not _is_left_out(child, value[name])
    }
    listed = {
        name: _data(block.child_blocks[name], value[name], names) if name in block.child_blocks else []
        for name in ("goals", "traps")
    }
    variants = [[[change["old"], change["new"]] for change in variant["changes"]] for variant in value["variants"]]
    written = {"v": 1, "type": block.kind, "task": value["task"] or "", "done": value["done"] or ""}
    return {**written, "setting": setting, **listed, "variants": variants}


def ids(block: blocks.StructBlock, value: Mapping[str, Any]) -> dict[str, str]:
    """Return the id in the scenario of every entry that goals can name, by its block id."""
    counts: Counter[str] = Counter()
    found: dict[str, str] = {}
    for letter, block_id in _entries(block, value):
        counts[letter] += 1
        found[block_id] = f"{letter}{counts[letter]}"
    return found


def _entries(block: blocks.Block, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(block, blocks.BaseStructBlock):
        for name, child in block.child_blocks.items():
            yield from _entries(child, value[name])
    elif isinstance(block, blocks.ListBlock):
        for entry in value.bound_blocks:
            if isinstance(block, ThingsBlock):
                yield block.meta.letter, entry.id
            yield from _entries(block.child_block, entry.value)


def _is_left_out(block: blocks.Block, value: Any) -> bool:
    if getattr(block.meta, "always", False) or isinstance(block, VoiceBlock):
        return isinstance(block, VoiceBlock)
    if isinstance(block, PartBlock):
        return is_blank(block, value)
    if isinstance(block, blocks.ListBlock):
        return not block.meta.min_num and not len(value)
    if isinstance(block, blocks.BooleanBlock):
        return not value
    if isinstance(block, blocks.FieldBlock):
        is_usual = bool(value) and value == getattr(block.meta, "usual", "")
        return is_usual or (not block.required and value in (None, ""))
    return False


def _data(block: blocks.Block, value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(block, blocks.BaseStructBlock):
        data = {
            name: _data(child, value[name], names)
            for name, child in block.child_blocks.items()
            if not _is_left_out(child, value[name])
        }
        # A target that is gone.
        return {name: inner for name, inner in data.items() if inner is not None}
    if isinstance(block, blocks.ListBlock):
        return _listed(block, value, names)
    if isinstance(block, TargetBlock):
        return names.get(value) or (None if _is_block_id(value) else value)
    if isinstance(block, blocks.IntegerBlock):
        return value or 0
    return bool(value) if isinstance(block, blocks.BooleanBlock) else value or ""


def _listed(block: blocks.ListBlock, value: Any, names: Mapping[str, str]) -> list[Any]:
    entries = [(entry.id, _data(block.child_block, entry.value, names)) for entry in value.bound_blocks]
    if isinstance(block, ThingsBlock):
        return [{"id": names[block_id], **data} for block_id, data in entries]
    # An empty line of a list of words says nothing.
    return [data for _id, data in entries if data not in (None, "")]


def _is_block_id(value: Any) -> bool:
    try:
        return bool(uuid.UUID(str(value)))
    except ValueError:
        return False


def said_texts(scenario: Mapping[str, Any]) -> list[str]:
    """Return every sentence that a scenario shows, its task apart."""

    def kept(value: Any) -> Any:
        if isinstance(value, Mapping):
            return {name: kept(inner) for name, inner in value.items() if name not in _NO_SENTENCES}
        return [kept(inner) for inner in value] if isinstance(value, list) else value

    return [text for text in texts(kept(scenario)) if text]


def from_scenario(
    block: blocks.StructBlock, scenario: Mapping[str, Any], seed: uuid.UUID, *, heading: str = ""
) -> dict[str, Any]:
    """Return what the editor keeps of a scenario, as JSON data. Ids are made from the seed: the same at every load."""
    reader = _Reader(seed, scenario)
    changes = [{"changes": [{"old": old, "new": new} for old, new in variant]} for variant in scenario["variants"]]
    given = {**scenario["setting"], **scenario, "heading": heading, "variants": changes}
    return {name: reader.raw(child, given.get(name), name) for name, child in block.child_blocks.items()}


class _Reader:
    """Reads one scenario."""

    def __init__(self, seed: uuid.UUID, scenario: Mapping[str, Any]) -> None:
        self.seed = seed
        self.known = set(_scenario_ids(scenario["setting"]))

    def block_id(self, name: str) -> str:
        return str(uuid.uuid5(self.seed, name))

    def raw(self, block: blocks.Block, value: Any, path: str) -> Any:
        """Return what the editor keeps of a part of the scenario; None stands for a part that was left out."""
        if isinstance(block, blocks.BaseStructBlock):
            held = value or {}
            return {
                name: self.raw(child, held.get(name), f"{path}/{name}") for name, child in block.child_blocks.items()
            }
        if isinstance(block, blocks.ListBlock):
            return [self._entry(block, entry, f"{path}/{place}") for place, entry in enumerate(value or [])]
        if isinstance(block, VoiceBlock):
            return None
        if isinstance(block, TargetBlock):
            return self.block_id(value) if value in self.known else value or ""
        if isinstance(block, blocks.BooleanBlock):
            return bool(value)
        if isinstance(block, blocks.IntegerBlock):
            return value
        return value or getattr(block.meta, "usual", "")

    def _entry(self, block: blocks.ListBlock, entry: Any, path: str) -> dict[str, Any]:
        name = entry["id"] if isinstance(block, ThingsBlock) else path
        return {"type": "item", "id": self.block_id(name), "value": self.raw(block.child_block, entry, path)}


def _scenario_ids(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        if "id" in value:
            yield value["id"]
        for inner in value.values():
            yield from _scenario_ids(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _scenario_ids(inner)
