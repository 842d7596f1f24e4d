"""Between rows and the pure rules: an event becomes a fact, a state becomes a row, and back."""

import uuid
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from content.outlines import VersionOutline
from elearning.common.dates import from_milliseconds, to_milliseconds

from .models import Event, ModuleProgress
from .rules.events import CannotCount, HeldWhy, Judged, Kind, PhoneEvent, judge
from .rules.merging import Achieved, Fact, ModuleState, Position, StepState, finished_ms
from .rules.practising import read_evidence
from .storing import write_rows


class ProgressRow(NamedTuple):
    """A row of `ModuleProgress`, column by column in the order in which it is read and written."""

    learner_id: uuid.UUID
    module_key: uuid.UUID
    steps: dict[str, Any]
    versions: list[str]
    opened_at: datetime
    last_at: datetime
    finished_at: datetime | None
    position_n: int | None
    position_device: str
    position_step: str


_UNIQUE = ProgressRow._fields[:2]
PROJECTED = ProgressRow._fields[2:]


def fact_of(*, judged: Judged, device: uuid.UUID, at_ms: int) -> Fact | None:
    """Return what a judged event adds to its module, None when it is about no module. at_ms: corrected time."""
    if judged.module_key is None:
        return None
    event = judged.event
    return Fact(
        event_id=event.id,
        module_key=judged.module_key,
        version_key=event.version_key,
        step_key=event.step_key,
        kind=event.kind,
        n=event.n,
        device=str(device),
        at_ms=at_ms,
        done=judged.done,
        mark=judged.mark,
        seconds=event.seconds,
        alone=judged.alone,
    )


def stored_fact(*, event: Event, versions: Mapping[str, VersionOutline]) -> Fact | None:
    """Return what a counted event adds, judged again from what is stored of it; None when it is about no module.

    Raises CannotCount when the version it names is not known any more.
    """
    try:
        kind = Kind(event.kind)
    except ValueError:
        raise CannotCount(HeldWhy.KIND) from None
    chosen = event.data.get("chosen")
    phone_event = PhoneEvent(
        id=event.id,
        n=event.n,
        kind=kind,
        version_key=event.version_key,
        step_key=event.step_key,
        at_ms=0,
        chosen=None if chosen is None else tuple(chosen),
        variant=event.data.get("variant") if kind is Kind.ANSWER else None,
        seconds=event.data.get("sec", 0),
        evidence=read_evidence(event.data) if kind is Kind.PRACTICE_DONE else None,
    )
    judged = judge(event=phone_event, version=versions.get(event.version_key))
    return fact_of(judged=judged, device=event.device, at_ms=to_milliseconds(event.happened_at))


def _step_state(done_ms: int | None, best: int, tries: int, seconds: int, alone: Iterable[int] = ()) -> StepState:
    return StepState(done_ms, best, tries, seconds, frozenset(alone))


def _step_values(step: StepState) -> list[object]:
    """Return what a row keeps of a step; a step that is no practice says nothing of variants."""
    values: list[object] = [step.done_ms, step.best, step.tries, step.seconds]
    return [*values, sorted(step.alone)] if step.alone else values


def state_of(row: ProgressRow | ModuleProgress) -> ModuleState:
    """Return the state that a row keeps."""
    position = None
    if row.position_n is not None:
        position = Position(row.position_n, row.position_device, row.position_step)
    return ModuleState(
        steps={key: _step_state(*values) for key, values in row.steps.items()},
        versions=frozenset(row.versions),
        opened_ms=to_milliseconds(row.opened_at),
        last_ms=to_milliseconds(row.last_at),
        position=position,
    )


def row_of(
    *, learner_id: uuid.UUID, module_key: uuid.UUID, state: ModuleState, versions: Mapping[str, VersionOutline]
) -> ProgressRow:
    """Return the row that keeps `state`; it holds one event at least."""
    used = {key: versions[key].step_keys for key in state.versions if key in versions}
    finished = finished_ms(state=state, step_keys=used)
    position = state.position
    return ProgressRow(
        learner_id=learner_id,
        module_key=module_key,
        steps={key: _step_values(step) for key, step in sorted(state.steps.items())},
        versions=sorted(state.versions),
        opened_at=from_milliseconds(state.opened_ms or 0),
        last_at=from_milliseconds(state.last_ms or 0),
        finished_at=None if finished is None else from_milliseconds(finished),
        position_n=None if position is None else position.n,
        position_device="" if position is None else position.device,
        position_step="" if position is None else position.step_key,
    )


def achieved_in(rows: Iterable[ProgressRow]) -> Achieved:
    """Return what a learner's rows add up to."""
    kept = list(rows)
    return Achieved(
        finished=frozenset(row.module_key for row in kept if row.finished_at),
        alone={
            (row.module_key, step): len(values[4]) for row in kept for step, values in row.steps.items() if values[4:]
        },
    )


def save_rows(rows: Iterable[ProgressRow]) -> None:
    """Write rows over those of the same learner and module. One query."""
    write_rows(ModuleProgress, ProgressRow._fields, rows, unique=_UNIQUE, over=PROJECTED)
