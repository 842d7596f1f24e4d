"""A practice as a file, so that regions can share it: what goes out, and what may come in."""

import json
import re
import uuid
from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.text import slugify
from django.utils.translation import gettext as _

from content.blocks.practices.base import PracticeBlock
from content.blocks.practices.problems import worded
from content.blocks.practices.scenario import from_scenario, to_scenario
from content.blocks.stream import MOST_STEPS
from content.practice import schema

MOST_BYTES = 100_000
_HEADING_LENGTH = 80
# Characters that a database may refuse, or that pretend to be others.
_UNTYPABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_MOST_DEPTH = 30


def practices(steps: Any) -> list[Any]:
    """Return the children of a StreamField value that are practices, in order."""
    return [child for child in steps if isinstance(child.block, PracticeBlock)]


def find_practice(steps: Any, block_id: uuid.UUID) -> Any | None:
    """Return the child of that block id, None when it is gone or no practice."""
    return next((child for child in practices(steps) if str(child.id) == str(block_id)), None)


def file_of(child: Any) -> tuple[str, bytes]:
    """Return the name and the bytes of a practice's file: its scenario, with its heading."""
    heading = child.value["heading"] or ""
    written = {"heading": heading, **to_scenario(child.block, child.value)}
    name = "-".join(filter(None, ("escale", child.block.kind, slugify(heading)[:60])))
    return f"{name}.json", json.dumps(written, ensure_ascii=False, indent=2).encode()


def read_file(body: bytes, blocks: Mapping[str, Any]) -> dict[str, Any]:
    """Return the scenario of a file, its heading in it; blocks: those of every type, by name.

    Raises ValidationError with a sentence for each place that does not fit.
    """
    if len(body) > MOST_BYTES:
        raise ValidationError(_("This file is too large: 100 kB is the most."))
    try:
        # Numbers that are no integers and words such as NaN fit nowhere; as texts they are refused with their place.
        data = json.loads(body.decode("utf-8-sig"), parse_float=str, parse_constant=str)
    except (ValueError, RecursionError):
        raise ValidationError(_("This is no file of a practice: it cannot be read.")) from None
    if not isinstance(data, dict) or not _is_plain(data):
        raise ValidationError(_("This is not a practice of Escale."))
    heading = data.pop("heading", "")
    faults = schema.find_faults(data)
    if faults:
        block = blocks.get(str(data.get("type")))
        raise ValidationError([worded(block, fault) for fault in faults[:20]])
    if not isinstance(heading, str):
        heading = ""
    return {**data, "heading": (heading.strip() or data["task"])[:_HEADING_LENGTH]}


def _is_plain(value: Any, depth: int = 0) -> bool:
    """Whether it is not nested deeper than any practice, and its texts hold only what somebody can type."""
    if depth > _MOST_DEPTH:
        return False
    if isinstance(value, str):
        return not _UNTYPABLE.search(value)
    if isinstance(value, dict):
        return all(_is_plain(part, depth + 1) for pair in value.items() for part in pair)
    return all(_is_plain(entry, depth + 1) for entry in value) if isinstance(value, list) else True


def put(page: Any, scenario: Mapping[str, Any], *, instead_of: Any | None = None) -> str:
    """Write a scenario into a draft's steps, as a new last one or instead of a practice of its type; return its id.

    A practice that is replaced keeps its id and its voice. Raises ValidationError when there is no place for it.
    """
    steps = [child.get_prep_value() for child in page.steps]
    key = uuid.UUID(str(instead_of.id)) if instead_of is not None else uuid.uuid4()
    if instead_of is not None and instead_of.block.kind != scenario["type"]:
        raise ValidationError(_("This file is another type of practice. Add it as a new one."))
    if instead_of is None and len(steps) >= MOST_STEPS:
        raise ValidationError(_("This module has %(most)d steps, the most it can have.") % {"most": MOST_STEPS})
    stream = page.steps.stream_block
    block = stream.child_blocks[scenario["type"]]
    written = {key: part for key, part in scenario.items() if key != "heading"}
    value = from_scenario(block, written, key, heading=scenario["heading"])
    new = {"type": scenario["type"], "id": str(key), "value": value}
    if instead_of is None:
        steps.append(new)
    else:
        place = next(place for place, step in enumerate(steps) if step["id"] == new["id"])
        value["voice"] = steps[place]["value"].get("voice")
        steps[place] = new
    page.steps = stream.to_python(steps)
    return str(key)


def add_variant(page: Any, child: Any, changes: list[list[str]]) -> None:
    """Write one more variant into a practice of a draft."""
    steps = [step.get_prep_value() for step in page.steps]
    own = next(step for step in steps if step["id"] == str(child.id))
    listed = [{"type": "item", "id": str(uuid.uuid4()), "value": {"old": old, "new": new}} for old, new in changes]
    variant = {"type": "item", "id": str(uuid.uuid4()), "value": {"changes": listed}}
    own["value"]["variants"] = [*own["value"]["variants"], variant]
    page.steps = page.steps.stream_block.to_python(steps)
