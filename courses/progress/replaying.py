"""Reading again: events that were held, and everything a learner ever did."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import models

from content.outlines import VersionOutline
from elearning.accounts.models import User
from elearning.common.dates import to_milliseconds

from . import selectors
from .models import Event, ModuleProgress, PhoneCounter
from .projection import ProgressRow, fact_of, row_of, save_rows, stored_fact
from .reading import FindVersions, counted_fields
from .rules import counting
from .rules.events import PROTOCOL, SERVER_ONLY, CannotCount, HeldWhy, PhoneEvent, RawEvent, judge, read_event
from .rules.merging import Fact, add_up, corrected_ms
from .services import add_to_progress


def learners_with_held() -> list[uuid.UUID]:
    """Return the learners of whom an event is held. One query."""
    return list(Event.objects.held().order_by().values_list("learner_id", flat=True).distinct())


def learners_with_events() -> Iterable[uuid.UUID]:
    """Return every learner who did something, or whose progress says so."""
    did = Event.objects.order_by().values_list("learner_id", flat=True).distinct()
    said = ModuleProgress.objects.order_by().values_list("learner_id", flat=True).distinct()
    return did.union(said).iterator()


def _read_again(event: Event) -> PhoneEvent:
    kept = event.data
    if kept.get("v") != PROTOCOL:
        raise CannotCount(HeldWhy.PROTOCOL)
    if "event" not in kept:
        raise CannotCount(HeldWhy.SIZE)
    return read_event(RawEvent(id=event.pk, body=kept["event"], size=kept["size"]))


def replay(*, learner_id: uuid.UUID, find_versions: FindVersions) -> tuple[int, int]:
    """Count what can be counted now of a learner's held events; return how many were, and how many stay held.

    The caller holds the lock of the learner's row and a transaction.
    """
    enrolled_ms = to_milliseconds(User.objects.values_list("joined_at", flat=True).get(pk=learner_id))
    facts: list[Fact] = []
    held = counted = 0
    for event in Event.objects.held().filter(learner_id=learner_id).order_by("n", "pk"):
        try:
            readable = _read_again(event)
            version = find_versions({readable.version_key} - {""}).get(readable.version_key)
            judged = judge(event=readable, version=version)
        except CannotCount:
            held += 1
            continue
        at_ms = corrected_ms(
            at_ms=readable.at_ms,
            sent_ms=event.data["sent"],
            received_ms=to_milliseconds(event.received_at),
            enrolled_ms=enrolled_ms,
        )
        # The one rewriting of an event: what was kept raw takes the shape it would have had.
        models.QuerySet.update(Event.objects.held().filter(pk=event.pk), **counted_fields(judged, at_ms))
        counted += 1
        if (fact := fact_of(judged=judged, device=event.device, at_ms=at_ms)) is not None:
            facts.append(fact)
    add_to_progress(learner_id=learner_id, facts=facts, find_versions=find_versions)
    return counted, held


@dataclass(frozen=True, slots=True)
class Differences:
    """What one learner's rows say that their events do not. unreadable: counted events whose version is gone."""

    progress: int = 0
    phones: int = 0
    unreadable: int = 0

    def __bool__(self) -> bool:
        return bool(self.progress or self.phones or self.unreadable)


def _recomputed(
    learner_id: uuid.UUID, events: Iterable[Event], versions: Mapping[str, VersionOutline]
) -> tuple[dict[uuid.UUID, ProgressRow], int]:
    facts: list[Fact] = []
    unreadable = 0
    for event in events:
        if event.held:
            continue
        try:
            fact = stored_fact(event=event, versions=versions)
        except CannotCount:
            unreadable += 1
            continue
        if fact is not None:
            facts.append(fact)
    rows = {
        key: row_of(learner_id=learner_id, module_key=key, state=state, versions=versions)
        for key, state in add_up(facts).items()
    }
    return rows, unreadable


def compare(*, learner_id: uuid.UUID, find_versions: FindVersions, repair: bool) -> Differences:
    """Recompute a learner's progress and counters from their events and return how many rows differ.

    repair: write what the events say over what differs; rows that no event explains are removed. The caller holds the
    lock of the learner's row and a transaction.
    """
    events = list(Event.objects.filter(learner_id=learner_id))
    versions = find_versions({event.version_key for event in events} - {""})
    wanted, unreadable = _recomputed(learner_id, events, versions)
    stored = {row.module_key: row for row in selectors.progress_rows(learner_id)}
    differing = {key for key in wanted.keys() | stored.keys() if wanted.get(key) != stored.get(key)}

    numbers: dict[tuple[uuid.UUID, uuid.UUID], list[int]] = {}
    for event in events:
        if event.kind in SERVER_ONLY:
            continue
        numbers.setdefault((event.key_id, event.device), []).append(event.n)
    phones = {(phone.key_id, phone.device): phone for phone in PhoneCounter.objects.filter(learner_id=learner_id)}
    seen = {key: [list(span) for span in counting.add_numbers([], found)] for key, found in numbers.items()}
    wrong_phones = [key for key, spans in seen.items() if key not in phones or phones[key].seen != spans]

    # With an event that cannot be read, the rows know more than the recomputation: leave them.
    if repair and not unreadable:
        save_rows([wanted[key] for key in differing if key in wanted])
        ModuleProgress.objects.filter(learner_id=learner_id, module_key__in=differing - wanted.keys()).delete()
    if repair:
        _repair_phones(learner_id, events, {key: seen[key] for key in wrong_phones})
    return Differences(progress=len(differing), phones=len(wrong_phones), unreadable=unreadable)


def _repair_phones(
    learner_id: uuid.UUID,
    events: Iterable[Event],
    seen: Mapping[tuple[uuid.UUID, uuid.UUID], list[list[int]]],
) -> None:
    last: dict[tuple[uuid.UUID, uuid.UUID], datetime] = {}
    for event in events:
        key = (event.key_id, event.device)
        last[key] = max(last.get(key, event.received_at), event.received_at)
    rows = [
        PhoneCounter(
            learner_id=learner_id,
            key_id=key_id,
            device=device,
            seen=spans,
            minute_at=last[key_id, device],
            window_at=last[key_id, device],
            last_seen_at=last[key_id, device],
        )
        for (key_id, device), spans in seen.items()
    ]
    PhoneCounter.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["key_id", "device"], update_fields=["seen", "last_seen_at"]
    )
