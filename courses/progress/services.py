"""Keeping what learners did, each act once, and what it adds up to in the same transaction."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from operator import attrgetter

from django.db import connection, transaction

from . import selectors
from .models import Epoch, PhoneCounter
from .projection import achieved_in, row_of, save_rows, state_of
from .reading import Act, FindVersions, Source
from .rules import counting
from .rules.events import Kind
from .rules.merging import Achieved, Fact, ModuleState, add_facts
from .storing import NewEvent, insert_events, write_rows


class SendsTooMuch(Exception):  # noqa: N818 - it says what the phone does
    """One phone sends faster than people act. retry_after: seconds to wait."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(retry_after)
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Recorded:
    """Each id sent is in exactly one of the three. achieved: all that the person achieved, None when nothing is new."""

    acked: tuple[uuid.UUID, ...] = ()
    dup: tuple[uuid.UUID, ...] = ()
    held: Mapping[uuid.UUID, str] = field(default_factory=dict)
    achieved: Achieved | None = None
    marks: Mapping[uuid.UUID, int] = field(default_factory=dict)


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


_PHONE = ("key_id", "device", "learner_id")
_COUNTED = ("seen", "minute_at", "minute_calls", "window_at", "window_events", "last_seen_at")
_phone_values = attrgetter(*_PHONE, *_COUNTED)


def _save_phone(phone: PhoneCounter) -> None:
    write_rows(PhoneCounter, (*_PHONE, *_COUNTED), [_phone_values(phone)], unique=_PHONE[:2], over=_COUNTED)


def add_to_progress(*, learner_id: uuid.UUID, facts: Iterable[Fact], find_versions: FindVersions) -> Achieved | None:
    """Add facts not counted yet to the learner's rows; return all that was achieved if some of it is new.

    The caller holds the lock of the learner's row. Two queries, three when a version is new to this process.
    """
    by_module: dict[uuid.UUID, list[Fact]] = {}
    for fact in facts:
        by_module.setdefault(fact.module_key, []).append(fact)
    if not by_module:
        return None
    progress = selectors.LearnersProgress(learner_id)
    before = progress.rows(by_module.keys())
    states = {
        key: add_facts(state_of(before[key]) if key in before else ModuleState(), found)
        for key, found in by_module.items()
    }
    versions = find_versions({version for state in states.values() for version in state.versions})
    changed = []
    for key, state in states.items():
        row = row_of(learner_id=learner_id, module_key=key, state=state, versions=versions)
        old = before.get(key)
        # Once finished, always finished: a version that could not be read now must not undo what it proved.
        if row.finished_at is None and old is not None:
            row = row._replace(finished_at=old.finished_at)
        changed.append(row)
    save_rows(changed)
    if achieved_in(changed) == achieved_in(before.values()):
        return None
    return achieved_in((progress.all() | {row.module_key: row for row in changed}).values())


@transaction.atomic(savepoint=False)
def record(
    *,
    source: Source,
    acts: Mapping[uuid.UUID, Act],
    find_versions: FindVersions,
    received_at: datetime,
) -> Recorded:
    """Keep the acts of a batch, each id once, and add them to the learner's progress.

    The caller holds the lock of the learner's row, so two phones of one person take turns. Raises SendsTooMuch, with
    nothing kept. Queries: at most 6, whatever the batch.
    """
    phone = selectors.find_phone(key_id=source.key_id, device=source.device) or PhoneCounter(
        learner_id=source.learner_id,
        key_id=source.key_id,
        device=source.device,
        minute_at=received_at,
        window_at=received_at,
    )
    _count_call(phone, now=received_at)
    known = selectors.known_ids(acts) if acts else {}
    new = [act for id, act in acts.items() if id not in known]
    held = {id: why for id, why in known.items() if why} | {act.row.id: act.row.held for act in new if act.row.held}
    achieved: Achieved | None = None
    if new:
        _count_events(phone, [act.row.n for act in new], now=received_at)
        insert_events(act.row for act in new)
        facts = [act.fact for act in new if act.fact is not None]
        achieved = add_to_progress(learner_id=source.learner_id, facts=facts, find_versions=find_versions)
    _save_phone(phone)
    return Recorded(
        acked=tuple(act.row.id for act in new if not act.row.held),
        dup=tuple(id for id, why in known.items() if not why),
        held=held,
        achieved=achieved,
        marks={act.row.id: act.mark for act in new if act.mark is not None},
    )


@transaction.atomic
def record_observation(
    *, id: uuid.UUID, learner_id: uuid.UUID, badge_key: str, seen_by_id: uuid.UUID, now: datetime
) -> bool:
    """Keep that staff saw a badge's task; return whether it is new. An event like any other, written only here."""
    if selectors.known_ids([id]):
        return False
    event = NewEvent(
        id=id,
        learner_id=learner_id,
        key_id=seen_by_id,
        device=seen_by_id,
        n=0,
        kind=Kind.OBSERVED.value,
        version_key="",
        module_key=None,
        step_key="",
        happened_at=now,
        received_at=now,
        data={"badge": badge_key},
    )
    insert_events([event])
    return True


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
