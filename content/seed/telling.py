"""The words interview cases are written in, French and English side by side. Pure data, no Django.

A talk is a `Practice` of the kind interview (docs/practice.md), so that a module may hold it too. Its choices, signs
and steps are numbered in the order in which they are written.
"""

import itertools
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from content.case_outlines import Purpose
from content.seed.writing import Practice, T

_Said = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Graded:
    """How one question of the grid is answered for the invented person, and why."""

    question: str
    option: str
    why: T


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """One case in both languages. about: who is there. facts: what the desk shows besides the talk."""

    key: str
    id: uuid.UUID
    purpose: Purpose
    name: str
    about: T
    facts: tuple[T, ...]
    talk: Practice
    reference: tuple[Graded, ...]


def node(key: str, says: T, *choices: _Said) -> _Said:
    """Return what the person says and what may be answered."""
    return {"id": key, "says": says, "choices": choices}


def say(to: str, text: T, why: T, *, consent: bool = False) -> _Said:
    """Return words that lead to another node; empty: the talk ends. consent: they ask for the person's agreement."""
    return {"text": text} | ({"to": to} if to else {}) | ({"consent": True} if consent else {}) | {"why": why}


def wrong(text: T, why: T) -> _Said:
    """Return words that judge or ask for what is not needed."""
    return {"text": text, "wrong": True, "why": why}


def seen(text: T, why: T) -> _Said:
    """Return a sign that was there, or the first step that fits."""
    return {"text": text, "right": True, "why": why}


def other(text: T, why: T) -> _Said:
    """Return what is no sign, or a first step that does not fit."""
    return {"text": text, "right": False, "why": why}


def talk(
    key: str, name: str, about: T, *, task: T, nodes: tuple[_Said, ...], signs: tuple[_Said, ...],
    steps: tuple[_Said, ...] = (),
) -> Practice:  # fmt: skip
    """Return the talk of a case. key: the case's. Without steps, it ends with the signs."""
    numbers = itertools.count(1)
    setting: dict[str, Any] = {
        "person": {"name": name, "about": about},
        "nodes": [
            {**said, "choices": [{"id": f"w{next(numbers)}", **choice} for choice in said["choices"]]} for said in nodes
        ],
        "signs": _numbered("s", signs),
    }
    hints = dict(_HINTS)
    if steps:
        setting["steps"] = _numbered("f", steps)
        hints["step"] = _STEP_HINT
    return Practice(
        key,
        "interview",
        heading=T(f"Entretien avec {name}", f"Interview with {name}"),
        task=task,
        done=_DONE,
        setting=setting | {"hints": hints, "case": key},
    )


def _numbered(letter: str, things: tuple[_Said, ...]) -> list[_Said]:
    return [{"id": f"{letter}{number}", **thing} for number, thing in enumerate(things, start=1)]


_DONE = T(
    "Vous avez demandé l'accord, écouté sans juger, et reconnu les signes.",
    "You asked for agreement, listened without judging, and recognised the signs.",
)
_HINTS = {
    "talk": T(
        "Demandez l'accord avec des mots simples. Ne demandez que ce qui sert.",
        "Ask for agreement in plain words. Ask only for what is useful.",
    ),
    "signs": T(
        "Un signe se voit ou s'entend. L'âge, le métier ou l'apparence n'en sont pas.",
        "A sign is seen or heard. Age, job and looks are not signs.",
    ),
}
_STEP_HINT = T("Un lieu, une date, une chose à faire.", "A place, a date, one thing to do.")
