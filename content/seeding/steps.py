"""From the words of starter content to what the database keeps: HTML and StreamField data."""

import re
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape
from typing import Any

from content.blocks.practices.scenario import from_scenario
from content.blocks.stream import StepsBlock
from content.seed.writing import (
    Choice,
    Fill,
    Module,
    Order,
    Part,
    Picture,
    Practice,
    Real,
    Screen,
    Several,
    Step,
    T,
    Text,
    Tip,
    Warn,
    Word,
)
from content.seeding.practices import scenario_of
from elearning.common.html import sanitise

_BOLD = re.compile(r"\*\*(.+?)\*\*")


def rich(text: str) -> str:
    """Return the HTML of a text written with blank lines, "- " lists, "## " headings and **bold**."""
    html: list[str] = []
    in_list = False
    for line in (raw.strip() for raw in text.split("\n")):
        is_item = line.startswith("- ")
        if in_list and not is_item:
            html.append("</ul>")
        if is_item and not in_list:
            html.append("<ul>")
        in_list = is_item
        words = _BOLD.sub(r"<b>\1</b>", escape(line.removeprefix("- ").removeprefix("## "), quote=False))
        if is_item:
            html.append(f"<li>{words}</li>")
        elif line.startswith("## "):
            html.append(f"<h3>{words}</h3>")
        elif line:
            html.append(f"<p>{words}</p>")
    if in_list:
        html.append("</ul>")
    return sanitise("".join(html))


@dataclass(frozen=True, slots=True)
class Library:
    """Where a step finds what is shared: the row of a glossary word or of a picture, by its key or file name."""

    word: Callable[[str], int]
    picture: Callable[[Picture], int]


class StepWriter:
    """Writes the steps of one module in one language. Both languages get the same block ids, at every load."""

    def __init__(self, module: Module, language: str, library: Library) -> None:
        self.module = module
        self.language = language
        self.library = library

    def steps(self) -> list[dict[str, Any]]:
        return [self._step(step) for step in self.module.steps]

    def _said(self, text: T) -> str:
        return str(getattr(text, self.language))

    def _step(self, step: Step) -> dict[str, Any]:
        write: dict[type, Callable[[Any], tuple[str, dict[str, Any]]]] = {
            Screen: self._screen,
            Choice: lambda choice: ("choice", self._choice(choice)),
            Several: lambda several: ("several", self._choice(several)),
            Order: self._order,
            Fill: self._fill,
            Real: self._real,
            Practice: self._practice,
        }
        kind, value = write[type(step)](step)
        return {"type": kind, "id": str(self.module.step_id(step.name)), "value": value | {"voice": None}}

    def _items(self, step: Step, named: Iterable[tuple[str, Any]]) -> list[dict[str, Any]]:
        return [
            {"type": "item", "id": str(self.module.part_id(step.name, name)), "value": value} for name, value in named
        ]

    def _screen(self, screen: Screen) -> tuple[str, dict[str, Any]]:
        parts = [
            self._part(part) | {"id": str(self.module.part_id(screen.name, f"part-{place}"))}
            for place, part in enumerate(screen.parts)
        ]
        return "screen", {"heading": self._said(screen.heading), "parts": parts}

    def _part(self, part: Part) -> dict[str, Any]:
        if isinstance(part, Text):
            return {"type": "text", "value": rich(self._said(part.text))}
        if isinstance(part, Tip | Warn):
            return {"type": "tip" if isinstance(part, Tip) else "warning", "value": self._said(part.text)}
        if isinstance(part, Word):
            return {"type": "word", "value": self.library.word(part.key)}
        alt = self._said(part.alt)
        return {"type": "picture", "value": {"image": self.library.picture(part), "alt": alt, "decorative": not alt}}

    def _choice(self, step: Choice | Several) -> dict[str, Any]:
        options = (
            (o.name, {"text": self._said(o.text), "is_right": o.right, "why": self._said(o.why)}) for o in step.options
        )
        return {
            "question": self._said(step.question),
            "hint": self._said(step.hint),
            "options": self._items(step, options),
        }

    def _order(self, step: Order) -> tuple[str, dict[str, Any]]:
        items = ((item.name, {"text": self._said(item.text), "why": self._said(item.why)}) for item in step.items)
        return "order", {
            "question": self._said(step.question),
            "hint": self._said(step.hint),
            "items": self._items(step, items),
            "right_why": self._said(step.right_why),
            "wrong_why": self._said(step.wrong_why),
        }

    def _fill(self, step: Fill) -> tuple[str, dict[str, Any]]:
        accepted = ((f"accepted-{place}", self._said(text)) for place, text in enumerate(step.accepted))
        refused = (
            (f"refused-{place}", {"text": entry.text, "why": self._said(entry.why)})
            for place, entry in enumerate(step.refused)
        )
        return "fill", {
            "question": self._said(step.question),
            "hint": self._said(step.hint),
            "label": self._said(step.label),
            "input_kind": step.kind,
            "accepted": self._items(step, accepted),
            "refused": self._items(step, refused),
            "typing_slip": step.typing_slip,
            "right_why": self._said(step.right_why),
            "wrong_why": self._said(step.wrong_why),
        }

    def _real(self, step: Real) -> tuple[str, dict[str, Any]]:
        items = ((item.name, {"text": self._said(item.text)}) for item in step.items)
        return "real", {
            "heading": self._said(step.heading),
            "intro": self._said(step.intro),
            "items": self._items(step, items),
        }

    def _practice(self, practice: Practice) -> tuple[str, dict[str, Any]]:
        block = StepsBlock().child_blocks[practice.kind]
        scenario, seed = scenario_of(practice, self.language), self.module.step_id(practice.name)
        return practice.kind, from_scenario(block, scenario, seed, heading=self._said(practice.heading))


def stable_id(key: uuid.UUID, name: str) -> str:
    """Return a block id that is the same at every load."""
    return str(uuid.uuid5(key, name))
