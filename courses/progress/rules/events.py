"""What a phone says happened, read from untrusted JSON and judged against the version it names. Pure."""

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from content.outlines import StepKind, StepOutline, VersionOutline

from .marking import mark_answer
from .practising import Evidence, Mode, check_evidence, read_evidence
from .refusing import CannotCount, HeldWhy

__all__ = [
    "CannotCount",
    "HeldWhy",
    "Judged",
    "Kind",
    "PhoneEvent",
    "RawEvent",
    "is_version_key",
    "judge",
    "read_event",
]

PROTOCOL = 1
MAX_DATA_BYTES = 512
MAX_PRACTICE_BYTES = 2048
MAX_SECONDS = 600
MAX_CHOSEN = 20
# The largest whole number that JavaScript counts exactly.
MAX_NUMBER = 2**53 - 1
_STEP = re.compile(r"[0-9a-f]{8}")
_VERSION = re.compile(r"[0-9a-f]{16}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z]{2,4})?")
_SIZES = frozenset({"normal", "large", "larger"})


class Kind(StrEnum):
    """What an event can say."""

    MODULE_OPEN = "module.open"
    STEP_DONE = "step.done"
    REAL_DONE = "real.done"
    ANSWER = "answer"
    PRACTICE_DONE = "practice.done"
    PREF = "pref"
    OBSERVED = "observed"


# What only the server writes: staff saw it.
SERVER_ONLY = frozenset({Kind.OBSERVED})


def is_version_key(text: object) -> bool:
    """Whether `text` could name a version: 16 lower-case hex digits."""
    return isinstance(text, str) and _VERSION.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class RawEvent:
    """One event as it came. id: already checked; it names the event for ever. size: bytes of `d` as JSON."""

    id: uuid.UUID
    body: Mapping[str, object]
    size: int


# Tuples, as `merging.Fact`: one is made for each answer of every phone, in a quarter of a frozen dataclass's time.
class PhoneEvent(NamedTuple):
    """One event whose shape is right; whether its version has that step is for `judge`.

    n: counter per phone and key. at_ms: the phone's clock. chosen: option keys. variant: index of the accepted entry.
    seconds: time spent, 0 to 600. preferences: only for `pref`. evidence: only for `practice.done`.
    """

    id: uuid.UUID
    n: int
    kind: Kind
    version_key: str
    step_key: str
    at_ms: int
    chosen: tuple[str, ...] | None = None
    variant: int | None = None
    seconds: int = 0
    preferences: tuple[tuple[str, str | bool], ...] = ()
    evidence: Evidence | None = None

    def data(self) -> dict[str, object]:
        """Return what is stored of `d`: keys, an index, seconds; nothing that a person typed."""
        kept: dict[str, object] = dict(self.preferences)
        if self.kind is Kind.ANSWER:
            kept |= {"chosen": list(self.chosen)} if self.chosen is not None else {"variant": self.variant}
        if self.evidence is not None:
            kept |= self.evidence.data()
        if self.seconds:
            kept["sec"] = self.seconds
        return kept


class Judged(NamedTuple):
    """What an event adds: done when its step counts as done, mark (0 to 100) when it was an answer.

    alone: the variant of a practice that was done without help.
    """

    event: PhoneEvent
    module_key: uuid.UUID | None
    done: bool = False
    mark: int | None = None
    alone: int | None = None


def _number(value: object, *, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise CannotCount(HeldWhy.SHAPE)
    return value


def _text(value: object, pattern: re.Pattern[str]) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise CannotCount(HeldWhy.SHAPE)
    return value


def _read_answer(data: Mapping[str, object]) -> tuple[tuple[str, ...] | None, int | None]:
    if "chosen" in data:
        chosen = data["chosen"]
        if not isinstance(chosen, list) or len(chosen) > MAX_CHOSEN or "variant" in data:
            raise CannotCount(HeldWhy.SHAPE)
        return tuple(_text(key, _STEP) for key in chosen), None
    if "variant" not in data:
        raise CannotCount(HeldWhy.SHAPE)
    variant = data["variant"]
    return None, None if variant is None else _number(variant, least=0, most=99)


def _read_preferences(data: Mapping[str, object]) -> tuple[tuple[str, str | bool], ...]:
    found: list[tuple[str, str | bool]] = []
    if "language" in data:
        found.append(("language", _text(data["language"], _LANGUAGE)))
    if "voice" in data:
        if not isinstance(data["voice"], bool):
            raise CannotCount(HeldWhy.SHAPE)
        found.append(("voice", data["voice"]))
    if "size" in data:
        if data["size"] not in _SIZES:
            raise CannotCount(HeldWhy.SHAPE)
        found.append(("size", str(data["size"])))
    return tuple(found)


def read_event(raw: RawEvent) -> PhoneEvent:
    """Return the event in `raw`; raises CannotCount when its kind is unknown or its shape is not the protocol's.

    Fields nobody asked for are left out: a phone of tomorrow may send more than this release keeps.
    """
    body = raw.body
    name = body.get("k")
    if not isinstance(name, str):
        raise CannotCount(HeldWhy.SHAPE)
    if raw.size > (MAX_PRACTICE_BYTES if name == "practice.done" else MAX_DATA_BYTES):
        raise CannotCount(HeldWhy.SIZE)
    try:
        kind = Kind(name)
    except ValueError:
        raise CannotCount(HeldWhy.KIND) from None
    if kind in SERVER_ONLY:
        raise CannotCount(HeldWhy.KIND)
    data = body.get("d", {})
    if not isinstance(data, Mapping):
        raise CannotCount(HeldWhy.SHAPE)
    n = _number(body.get("n"), least=0, most=MAX_NUMBER)
    at_ms = _number(body.get("t"), least=-MAX_NUMBER, most=MAX_NUMBER)
    if kind is Kind.PREF:
        return PhoneEvent(raw.id, n, kind, "", "", at_ms, preferences=_read_preferences(data))
    version_key = _text(body.get("c"), _VERSION)
    if kind is Kind.MODULE_OPEN:
        return PhoneEvent(raw.id, n, kind, version_key, "", at_ms)
    step_key = _text(body.get("s"), _STEP)
    chosen, variant = _read_answer(data) if kind is Kind.ANSWER else (None, None)
    seconds = 0
    if "sec" in data:
        seconds = min(MAX_SECONDS, max(0, _number(data["sec"], least=-MAX_NUMBER, most=MAX_NUMBER)))
    evidence = read_evidence(data) if kind is Kind.PRACTICE_DONE else None
    return PhoneEvent(raw.id, n, kind, version_key, step_key, at_ms, chosen, variant, seconds, evidence=evidence)


def _judge_answer(event: PhoneEvent, step: StepOutline, module_key: uuid.UUID) -> Judged:
    if not step.is_marked:
        raise CannotCount(HeldWhy.STEP)
    if (event.chosen is None) != (not step.options):
        raise CannotCount(HeldWhy.SHAPE)
    if event.chosen is not None and not {option.key for option in step.options}.issuperset(event.chosen):
        raise CannotCount(HeldWhy.STEP)
    mark = mark_answer(step=step, chosen=event.chosen or (), variant=event.variant)
    return Judged(event, module_key, done=mark == 100, mark=mark)


def judge(*, event: PhoneEvent, version: VersionOutline | None) -> Judged:
    """Return what the event adds, by the version it names; raises CannotCount when that version cannot say.

    version: the version of that key, None when the server does not know it.
    """
    if event.kind in {Kind.PREF, Kind.OBSERVED}:
        return Judged(event, None)
    if version is None:
        raise CannotCount(HeldWhy.CONTENT)
    if event.kind is Kind.MODULE_OPEN:
        return Judged(event, version.module_key)
    step = version.step(event.step_key)
    if step is None:
        raise CannotCount(HeldWhy.STEP)
    if event.kind is Kind.ANSWER:
        return _judge_answer(event, step, version.module_key)
    if event.evidence is not None:
        check_evidence(evidence=event.evidence, step=step)
        alone = event.evidence.variant if event.evidence.mode is Mode.ALONE else None
        return Judged(event, version.module_key, done=True, alone=alone)
    if step.kind is StepKind.PRACTICE:
        # Going on from a practice is not having done it.
        raise CannotCount(HeldWhy.STEP)
    # A thing ticked as done for real says nothing of the screen: going on from it does.
    return Judged(event, version.module_key, done=event.kind is Kind.STEP_DONE)
