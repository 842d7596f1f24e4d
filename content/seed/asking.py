"""The words the starter grid is written in, French and English side by side. Pure data, no Django."""

import uuid
from dataclasses import dataclass

from content.grid_outlines import Dimension, NextStep
from content.seed.writing import T


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer. level: on the dimension's scale, None when the answer says nothing about it."""

    key: str
    words: T
    level: int | None = None
    leads_to: NextStep | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """One question that is asked. is_gate: the full grid opens unless the best answer is given."""

    key: str
    dimension: Dimension
    question: T
    why: T
    answers: tuple[Answer, ...]
    is_gate: bool = False


@dataclass(frozen=True, slots=True)
class Observe:
    """One thing that is looked at. practice: a type of practice screen, "desk" without one. how: what to look at."""

    key: str
    dimension: Dimension
    question: T
    why: T
    practice: str
    how: T
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class GridEntry:
    """One grid in both languages."""

    key: str
    id: uuid.UUID
    title: T
    questions: tuple[Ask | Observe, ...]
