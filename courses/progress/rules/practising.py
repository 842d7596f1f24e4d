"""What a phone says of a practice: read from untrusted JSON, then played again before it counts. Pure."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from content.outlines import StepKind, StepOutline
from content.practice.engine import MOST_ACTIONS, Game, NotPossible
from content.practice.kinds import game

from .refusing import CannotCount, HeldWhy

MOST_VARIANTS = 9
MOST_HINTS = 99
MOST_WORDS = 4
_KEY = re.compile(r"[0-9a-f]{8}")
# A verb, an id, a date, an hour: never a sentence.
_WORD = re.compile(r"[a-z0-9:-]{1,16}")

Word = str | int | None


class Mode(StrEnum):
    """How a practice was done. A demonstration is no evidence and is not sent."""

    WITH = "with"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One finished practice. practice: key of its step. actions: in order, typed text as the index of what it fits."""

    practice: str
    variant: int
    mode: Mode
    hints: int
    actions: tuple[tuple[Word, ...], ...]

    def data(self) -> dict[str, object]:
        """Return what is stored of it."""
        return {
            "practice": self.practice,
            "variant": self.variant,
            "mode": self.mode.value,
            "hints": self.hints,
            "actions": [list(action) for action in self.actions],
        }


def _whole(value: object, most: int) -> int:
    if type(value) is not int or not 0 <= value <= most:
        raise CannotCount(HeldWhy.SHAPE)
    return value


def _word(value: object) -> Word:
    if value is None or (type(value) is int and 0 <= value <= MOST_HINTS):
        return value
    if isinstance(value, str) and _WORD.fullmatch(value):
        return value
    raise CannotCount(HeldWhy.SHAPE)


def _action(value: object) -> tuple[Word, ...]:
    if not isinstance(value, list) or not 0 < len(value) <= MOST_WORDS:
        raise CannotCount(HeldWhy.SHAPE)
    return tuple(_word(word) for word in value)


def read_evidence(data: Mapping[str, object]) -> Evidence:
    """Return the evidence of a `practice.done`; raises CannotCount when its shape is not the protocol's."""
    practice, actions = data.get("practice"), data.get("actions")
    if not isinstance(practice, str) or not _KEY.fullmatch(practice):
        raise CannotCount(HeldWhy.SHAPE)
    if not isinstance(actions, list) or len(actions) > MOST_ACTIONS:
        raise CannotCount(HeldWhy.SHAPE)
    try:
        mode = Mode(str(data.get("mode")))
    except ValueError:
        raise CannotCount(HeldWhy.SHAPE) from None
    return Evidence(
        practice=practice,
        variant=_whole(data.get("variant"), MOST_VARIANTS),
        mode=mode,
        hints=_whole(data.get("hints"), MOST_HINTS),
        actions=tuple(_action(action) for action in actions),
    )


@lru_cache(maxsize=512)
def _game(scenario: str, variant: int) -> Game:
    return game(json.loads(scenario), variant)


def check_evidence(*, evidence: Evidence, step: StepOutline) -> None:
    """Play the evidence again; raises CannotCount unless every action was possible and every goal is met at the end."""
    if step.kind is not StepKind.PRACTICE or evidence.practice != step.key:
        raise CannotCount(HeldWhy.STEP)
    try:
        played = _game(step.scenario, evidence.variant)
        end = played.play([list(action) for action in evidence.actions])
    except (NotPossible, IndexError):
        raise CannotCount(HeldWhy.PRACTICE) from None
    if not played.is_done(end):
        raise CannotCount(HeldWhy.PRACTICE)
