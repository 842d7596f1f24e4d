"""What a phone says happened, read from untrusted JSON and judged against the version it names. Pure."""

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from content.outlines import StepOutline, VersionOutline

from .marking import mark_answer

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
    PREF = "pref"


class HeldWhy(StrEnum):
    """Why an event is kept raw and not counted yet."""

    PROTOCOL = "v"
    KIND = "k"
    CONTENT = "c"
    STEP = "s"
    SHAPE = "shape"
    SIZE = "size"


class CannotCount(Exception):  # noqa: N818 - it says what follows
    """The event is kept as it came; a later release may know what it means."""

    def __init__(self, why: HeldWhy) -> None:
        super().__init__(why.value)
        self.why = why


def is_version_key(text: object) -> bool:
    """Whether `text` could name a version: 16 lower-case hex digits."""
    return isinstance(text, str) and _VERSION.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class RawEvent:
    """One event as it came. id: already checked; it names the event for ever. size: bytes of `d` as JSON."""

    id: uuid.UUID
    body: Mapping[str, object]
    size: int


@dataclass(frozen=True, slots=True)
class PhoneEvent:
    """One event whose shape is right; whether its version has that step is for `judge`.

    n: counter per phone and key. at_ms: the phone's clock. chosen: option keys. variant: index of the accepted entry.
    seconds: time spent, 0 to 600. preferences: only for `pref`.
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

    def data(self) -> dict[str, object]:
        """Return what is stored of `d`: keys, an index, seconds; nothing that a person typed."""
        kept: dict[str, object] = dict(self.preferences)
        if self.kind is Kind.ANSWER:
            kept |= {"chosen": list(self.chosen)} if self.chosen is not None else {"variant": self.variant}
        if self.seconds:
            kept["sec"] = self.seconds
        return kept


@dataclass(frozen=True, slots=True)
class Judged:
    """What an event adds: done when its step counts as done, mark (0 to 100) when it was an answer."""

    event: PhoneEvent
    module_key: uuid.UUID | None
    done: bool = False
    mark: int | None = None


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
    return PhoneEvent(raw.id, n, kind, version_key, step_key, at_ms, chosen, variant, seconds)


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
    if event.kind is Kind.PREF:
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
    # A thing ticked as done for real says nothing of the screen: going on from it does.
    return Judged(event, version.module_key, done=event.kind is Kind.STEP_DONE)
