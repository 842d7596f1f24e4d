"""From a batch to what would be written: done before the learner's row is locked, so that others wait less."""

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from content.outlines import VersionOutline
from elearning.common.dates import from_milliseconds, to_milliseconds

from .projection import fact_of
from .rules.events import PROTOCOL, CannotCount, HeldWhy, Judged, RawEvent, judge, read_event
from .rules.merging import Fact, corrected_ms
from .storing import NewEvent

FindVersions = Callable[[Iterable[str]], Mapping[str, VersionOutline]]
# Beyond this a held event is no event of any release: only the fact that it came is kept.
MAX_RAW_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Source:
    """Whose events these are and which phone says so. key_id: the append key; for a form, the same as device.

    enrolled_at: since when the person is known; nothing they did can be older.
    """

    learner_id: uuid.UUID
    key_id: uuid.UUID
    device: uuid.UUID
    enrolled_at: datetime


@dataclass(frozen=True, slots=True)
class Batch:
    """What one phone sends at once. sent_ms: its clock when it sent."""

    protocol: int
    sent_ms: int
    events: Sequence[RawEvent]


@dataclass(frozen=True, slots=True)
class Act:
    """One event ready to be written. fact: what it adds to a module. mark: 0 to 100, None when it was no answer."""

    row: NewEvent
    fact: Fact | None = None
    mark: int | None = None


def counted_fields(judged: Judged, at_ms: int) -> dict[str, Any]:
    """Return the columns of a counted event that its content decides."""
    event = judged.event
    return {
        "n": event.n,
        "kind": event.kind.value,
        "version_key": event.version_key,
        "module_key": judged.module_key,
        "step_key": event.step_key,
        "happened_at": from_milliseconds(at_ms),
        "data": event.data(),
        "held": "",
    }


def read_acts(
    *, source: Source, batch: Batch, find_versions: FindVersions, received_at: datetime
) -> dict[uuid.UUID, Act]:
    """Return what each id of a batch would write, in the order sent; of an id met twice, the first.

    What cannot be counted is ready to be kept raw: it never stops the others.
    """
    received_ms, enrolled_ms = to_milliseconds(received_at), to_milliseconds(source.enrolled_at)
    acts: dict[uuid.UUID, Act] = {}
    for raw in batch.events:
        if raw.id in acts:
            continue
        try:
            judged = _judge(raw, batch, find_versions)
        except CannotCount as refusal:
            acts[raw.id] = Act(_held_row(raw, refusal.why, batch, source, received_at))
            continue
        at_ms = corrected_ms(
            at_ms=judged.event.at_ms, sent_ms=batch.sent_ms, received_ms=received_ms, enrolled_ms=enrolled_ms
        )
        row = NewEvent(
            id=raw.id,
            learner_id=source.learner_id,
            key_id=source.key_id,
            device=source.device,
            received_at=received_at,
            **counted_fields(judged, at_ms),
        )
        acts[raw.id] = Act(row, fact_of(judged=judged, device=source.device, at_ms=at_ms), judged.mark)
    return acts


def _judge(raw: RawEvent, batch: Batch, find_versions: FindVersions) -> Judged:
    if batch.protocol != PROTOCOL:
        raise CannotCount(HeldWhy.PROTOCOL)
    event = read_event(raw)
    version = find_versions((event.version_key,)).get(event.version_key) if event.version_key else None
    return judge(event=event, version=version)


def _held_row(raw: RawEvent, why: HeldWhy, batch: Batch, source: Source, received_at: datetime) -> NewEvent:
    kind = raw.body.get("k")
    return NewEvent(
        id=raw.id,
        learner_id=source.learner_id,
        key_id=source.key_id,
        device=source.device,
        n=_number_of(raw),
        kind=kind if isinstance(kind, str) and len(kind) <= 20 else "",
        version_key="",
        module_key=None,
        step_key="",
        happened_at=received_at,
        received_at=received_at,
        data=_kept_raw(raw, batch, why),
        held=why.value,
    )


def _kept_raw(raw: RawEvent, batch: Batch, why: HeldWhy) -> dict[str, Any]:
    kept: dict[str, Any] = {"v": batch.protocol, "sent": batch.sent_ms, "size": raw.size}
    if why in {HeldWhy.SIZE, HeldWhy.SHAPE} and raw.size > MAX_RAW_BYTES:
        return kept
    return kept | {"event": dict(raw.body)}


def _number_of(raw: RawEvent) -> int:
    """Return the phone's counter of an event that could not be read, 0 when even that makes no sense."""
    n = raw.body.get("n")
    return n if type(n) is int and 0 <= n < 2**53 else 0
