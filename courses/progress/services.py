"""Keeping what learners did, each act once, and what it adds up to in the same transaction."""

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction

from content.outlines import VersionOutline
from elearning.common.dates import from_milliseconds, to_milliseconds

from . import selectors
from .models import Epoch, ModuleProgress, PhoneCounter
from .projection import fact_of, row_of, save_rows, state_of
from .rules import counting
from .rules.events import PROTOCOL, CannotCount, HeldWhy, Judged, PhoneEvent, RawEvent, judge, read_event
from .rules.merging import Fact, ModuleState, add_facts, corrected_ms
from .storing import NewEvent, insert_events

FindVersions = Callable[[Iterable[str]], Mapping[str, VersionOutline]]
# Beyond this a held event is no event of any release: only the fact that it came is kept.
MAX_RAW_BYTES = 4096


class SendsTooMuch(Exception):  # noqa: N818 - it says what the phone does
    """One phone sends faster than people act. retry_after: seconds to wait."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(retry_after)
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Source:
    """Whose events these are and which phone says so. key_id: the append key; for a form, the same as device."""

    learner_id: uuid.UUID
    key_id: uuid.UUID
    device: uuid.UUID


@dataclass(frozen=True, slots=True)
class Batch:
    """What one phone sends at once. sent_ms: its clock when it sent."""

    protocol: int
    sent_ms: int
    events: Sequence[RawEvent]


@dataclass(frozen=True, slots=True)
class Recorded:
    """Each id sent is in exactly one of the three. finished: all finished modules, empty when none is new."""

    acked: tuple[uuid.UUID, ...] = ()
    dup: tuple[uuid.UUID, ...] = ()
    held: Mapping[uuid.UUID, str] = field(default_factory=dict)
    finished: frozenset[uuid.UUID] = frozenset()
    marks: Mapping[uuid.UUID, int] = field(default_factory=dict)


def _kept_raw(raw: RawEvent, batch: Batch, why: HeldWhy) -> dict[str, Any]:
    if why in {HeldWhy.SIZE, HeldWhy.SHAPE} and raw.size > MAX_RAW_BYTES:
        return {"v": batch.protocol, "sent": batch.sent_ms, "size": raw.size}
    return {"v": batch.protocol, "sent": batch.sent_ms, "size": raw.size, "event": dict(raw.body)}


def _number_of(raw: RawEvent) -> int:
    """Return the phone's counter of an event that could not be read, 0 when even that makes no sense."""
    n = raw.body.get("n")
    return n if type(n) is int and 0 <= n < 2**53 else 0


def _held_event(*, raw: RawEvent, why: HeldWhy, batch: Batch, source: Source, received_at: datetime) -> NewEvent:
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


def read_batch(batch: Batch) -> tuple[dict[uuid.UUID, PhoneEvent], dict[uuid.UUID, HeldWhy]]:
    """Return the events that can be read and, for the others, why not; of an id met twice, the first."""
    readable: dict[uuid.UUID, PhoneEvent] = {}
    unreadable: dict[uuid.UUID, HeldWhy] = {}
    for raw in batch.events:
        if raw.id in readable or raw.id in unreadable:
            continue
        try:
            if batch.protocol != PROTOCOL:
                raise CannotCount(HeldWhy.PROTOCOL)
            readable[raw.id] = read_event(raw)
        except CannotCount as refusal:
            unreadable[raw.id] = refusal.why
    return readable, unreadable


def _count_call(phone: PhoneCounter, *, now: datetime) -> None:
    """Count one sending; raises SendsTooMuch above the rate of `counting`."""
    minute = timedelta(minutes=1)
    phone.minute_at, calls = counting.count_in_window(
        started=phone.minute_at, count=phone.minute_calls, now=now, length=minute
    )
    if calls >= counting.CALLS_A_MINUTE:
        raise SendsTooMuch(max(1, int((phone.minute_at + minute - now).total_seconds()) + 1))
    phone.minute_calls = calls + 1
    phone.last_seen_at = now


def _count_events(phone: PhoneCounter, numbers: Sequence[int], *, now: datetime) -> None:
    """Add numbers to what came; raises SendsTooMuch when this phone has sent a month's worth."""
    phone.window_at, before = counting.count_in_window(
        started=phone.window_at, count=phone.window_events, now=now, length=counting.WINDOW
    )
    if before + len(numbers) > counting.EVENTS_A_WINDOW:
        raise SendsTooMuch(3600)
    phone.window_events = before + len(numbers)
    phone.seen = [list(span) for span in counting.add_numbers(phone.seen, numbers)]


def _save_phone(phone: PhoneCounter) -> None:
    PhoneCounter.objects.bulk_create(
        [phone],
        update_conflicts=True,
        unique_fields=["key_id", "device"],
        update_fields=["seen", "minute_at", "minute_calls", "window_at", "window_events", "last_seen_at"],
    )


def add_to_progress(
    *, learner_id: uuid.UUID, facts: Iterable[Fact], rows: Iterable[ModuleProgress], find_versions: FindVersions
) -> frozenset[uuid.UUID]:
    """Add facts not counted yet to the learner's rows; return every finished module if one was finished just now.

    rows: all of the learner's progress, read under the lock of their row. One query, two when a version is new here.
    """
    by_module: dict[uuid.UUID, list[Fact]] = {}
    for fact in facts:
        by_module.setdefault(fact.module_key, []).append(fact)
    if not by_module:
        return frozenset()
    before = {row.module_key: row for row in rows}
    states = {
        key: add_facts(state_of(before[key]) if key in before else ModuleState(), found)
        for key, found in by_module.items()
    }
    versions = find_versions({version for state in states.values() for version in state.versions})
    changed = [
        row_of(learner_id=learner_id, module_key=key, state=state, versions=versions) for key, state in states.items()
    ]
    for row in changed:
        old = before.get(row.module_key)
        # Once finished, always finished: a version that could not be read now must not undo what it proved.
        if row.finished_at is None and old is not None:
            row.finished_at = old.finished_at
    save_rows(changed)
    was_finished = {key for key, row in before.items() if row.finished_at}
    is_finished = was_finished | {row.module_key for row in changed if row.finished_at}
    return frozenset(is_finished) if is_finished != was_finished else frozenset()


@transaction.atomic(savepoint=False)
def record(
    *,
    source: Source,
    batch: Batch,
    locked: "selectors.LockedLearner",
    find_versions: FindVersions,
    received_at: datetime,
) -> Recorded:
    """Keep the events of a batch, each id once, and add them to the learner's progress.

    locked: the learner's row under lock, so two phones of one person take turns. Raises SendsTooMuch, nothing kept.
    An event that cannot be counted is kept raw and never stops the others. Queries: at most 7, whatever the batch.
    """
    phone = locked.phone or PhoneCounter(
        learner_id=source.learner_id,
        key_id=source.key_id,
        device=source.device,
        minute_at=received_at,
        window_at=received_at,
    )
    _count_call(phone, now=received_at)
    readable, unreadable = read_batch(batch)
    by_id = {raw.id: raw for raw in reversed(batch.events)}
    known = selectors.known_ids(by_id) if by_id else {}
    versions = find_versions({event.version_key for event in readable.values() if event.id not in known} - {""})
    received_ms, enrolled_ms = to_milliseconds(received_at), to_milliseconds(locked.enrolled_at)

    events: list[NewEvent] = []
    facts: list[Fact] = []
    held: dict[uuid.UUID, str] = {id: why for id, why in known.items() if why}
    marks: dict[uuid.UUID, int] = {}
    for id, raw in reversed(by_id.items()):
        if id in known:
            continue
        try:
            if id in unreadable:
                raise CannotCount(unreadable[id])
            event = readable[id]
            judged = judge(event=event, version=versions.get(event.version_key))
        except CannotCount as refusal:
            held[id] = refusal.why.value
            kept = _held_event(raw=raw, why=refusal.why, batch=batch, source=source, received_at=received_at)
            events.append(kept)
            continue
        at_ms = corrected_ms(at_ms=event.at_ms, sent_ms=batch.sent_ms, received_ms=received_ms, enrolled_ms=enrolled_ms)
        if judged.mark is not None:
            marks[id] = judged.mark
        if (fact := fact_of(judged=judged, device=source.device, at_ms=at_ms)) is not None:
            facts.append(fact)
        events.append(
            NewEvent(
                id=id,
                learner_id=source.learner_id,
                key_id=source.key_id,
                device=source.device,
                received_at=received_at,
                **counted_fields(judged, at_ms),
            )
        )
    finished: frozenset[uuid.UUID] = frozenset()
    if events:
        _count_events(phone, [event.n for event in events], now=received_at)
        insert_events(events)
        if facts:
            rows = selectors.progress_rows(source.learner_id)
            finished = add_to_progress(
                learner_id=source.learner_id, facts=facts, rows=rows, find_versions=find_versions
            )
    _save_phone(phone)
    return Recorded(
        acked=tuple(event.id for event in events if not event.held),
        dup=tuple(id for id, why in known.items() if not why),
        held=held,
        finished=finished,
        marks=marks,
    )


@transaction.atomic
def new_epoch(*, now: datetime) -> uuid.UUID:
    """Start a new life of the database and return its name: phones send their log again."""
    value = uuid.uuid4()
    Epoch.objects.update_or_create(pk=1, defaults={"value": value, "since": now})
    return value


@transaction.atomic
def first_epoch(*, now: datetime) -> uuid.UUID:
    """Return the epoch, naming it when the database has none yet."""
    return Epoch.objects.get_or_create(pk=1, defaults={"since": now})[0].value


def can_name_epoch() -> bool:
    """Whether the table is there: a migration backwards takes it away."""
    return Epoch._meta.db_table in connection.introspection.table_names()
