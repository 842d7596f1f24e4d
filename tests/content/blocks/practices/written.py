"""Scenarios as the editor would hold them."""

import json
import uuid
from collections import Counter
from pathlib import Path
from typing import Any

from content.blocks.practices.scenario import from_scenario
from content.blocks.stream import StepsBlock

VECTORS = Path(__file__).parents[3] / "vectors"
NAMES = ("inbox", "calendar", "phone", "jobs", "form", "scam", "interview")
SEED = uuid.UUID("11111111-1111-4111-8111-111111111111")
BLOCKS = {name: StepsBlock().child_blocks[name] for name in NAMES}
# What goes without saying may be said or left out.
USUAL = {"folder": "in", "seen": False, "cookies": False, "timeout": False, "place": False, "alert": False}
PARTS = {"links", "files", "clues", "acts", "steps"}
REFERENCES = {"on", "to", "with", "right", "keeps"}


def scenarios() -> list[Any]:
    """Return every scenario of the vectors that are there, with its name as its id."""
    files = sorted(VECTORS.glob("practice_*.json"))
    held = {file.stem: json.loads(file.read_text(encoding="utf-8"))["scenarios"] for file in files}
    return [(f"{stem}-{name}", scenario) for stem, named in held.items() for name, scenario in named.items()]


def value_of(scenario: dict[str, Any], heading: str = "An exercise") -> Any:
    """Return a scenario as the editor's value."""
    block = BLOCKS[scenario["type"]]
    return block.to_python(from_scenario(block, scenario, SEED, heading=heading))


def plainest(scenario: dict[str, Any]) -> dict[str, Any]:
    """Return the scenario without what goes without saying, its things numbered by their places."""
    counts: Counter[str] = Counter()
    names: dict[str, str] = {}

    def number(block: Any, value: Any) -> None:
        if isinstance(value, list):
            for entry in value:
                if isinstance(entry, dict) and "id" in entry:
                    counts[entry["id"][0]] += 1
                    names[entry["id"]] = f"{entry['id'][0]}{counts[entry['id'][0]]}"
                number(getattr(block, "child_block", None), entry)
        elif isinstance(value, dict) and hasattr(block, "child_blocks"):
            for name, child in block.child_blocks.items():
                number(child, value.get(name))

    def said(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            kept = {n: v for n, v in value.items() if not ((n in USUAL and v == USUAL[n]) or (n in PARTS and not v))}
            is_field = "kind" in value
            return {name: said(v, name) for name, v in kept.items() if not (is_field and name == "needed" and not v)}
        if isinstance(value, list):
            return [said(entry, key) for entry in value]
        return names.get(value, value) if key in {"id", *REFERENCES} else value

    number(BLOCKS[scenario["type"]], scenario["setting"])
    return said(scenario)
