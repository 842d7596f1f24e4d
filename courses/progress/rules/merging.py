"""What events add up to. Any order, repetition or split of the same events gives the same progress. Pure.

Steps done are a union, the best mark a maximum, the first time a minimum; tries and seconds are sums over distinct
event ids, which the caller guarantees. Only "where I was" depends on an order: the phone's counter, never a clock.
"""

import uuid
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from typing import NamedTuple

from content.outlines import PracticeKey

from .events import Kind


class Fact(NamedTuple):
    """One counted event of one module. at_ms: corrected time. mark: 0 to 100, None when it was not an answer.

    alone: the variant of a practice that was done without help.
    """

    event_id: uuid.UUID
    module_key: uuid.UUID
    version_key: str
    step_key: str
    kind: Kind
    n: int
    device: str
    at_ms: int
    done: bool = False
    mark: int | None = None
    seconds: int = 0
    alone: int | None = None


class StepState(NamedTuple):
    """One step of one learner. done_ms: first time it was done, None while it is not. best: 0 to 100.

    alone: which variants of a practice were done without help.
    """

    done_ms: int | None = None
    best: int = 0
    tries: int = 0
    seconds: int = 0
    alone: frozenset[int] = frozenset()


class Position(NamedTuple):
    """Where the person was: the step of the last event by counter, then phone, then step."""

    n: int
    device: str
    step_key: str


@dataclass(frozen=True, slots=True)
class ModuleState:
    """One module of one learner. versions: keys of the versions they used. opened_ms, last_ms: first and last time."""

    steps: Mapping[str, StepState] = field(default_factory=dict)
    versions: frozenset[str] = frozenset()
    opened_ms: int | None = None
    last_ms: int | None = None
    position: Position | None = None

    @property
    def done_steps(self) -> frozenset[str]:
        return frozenset(key for key, step in self.steps.items() if step.done_ms is not None)


@dataclass(frozen=True, slots=True)
class Achieved:
    """What a person's modules add up to. alone: how many variants of each practice were done without help."""

    finished: frozenset[uuid.UUID] = frozenset()
    alone: Mapping[PracticeKey, int] = field(default_factory=dict)


def _least(a: int | None, b: int | None) -> int | None:
    return b if a is None else a if b is None else min(a, b)


def _most(a: int | None, b: int | None) -> int | None:
    return b if a is None else a if b is None else max(a, b)


def _step_of(fact: Fact) -> StepState:
    return StepState(
        done_ms=fact.at_ms if fact.done else None,
        best=fact.mark or 0,
        tries=int(fact.kind in {Kind.ANSWER, Kind.PRACTICE_DONE}),
        seconds=fact.seconds,
        alone=frozenset() if fact.alone is None else frozenset({fact.alone}),
    )


def _join_steps(a: StepState, b: StepState) -> StepState:
    return StepState(
        done_ms=_least(a.done_ms, b.done_ms),
        best=max(a.best, b.best),
        tries=a.tries + b.tries,
        seconds=a.seconds + b.seconds,
        alone=a.alone | b.alone,
    )


def add_facts(state: ModuleState, facts: Iterable[Fact]) -> ModuleState:
    """Return `state` with facts it does not hold yet, all of one module, each event id at most once."""
    steps = dict(state.steps)
    versions = set(state.versions)
    opened, last, position = state.opened_ms, state.last_ms, state.position
    for fact in facts:
        versions.add(fact.version_key)
        opened, last = _least(opened, fact.at_ms), _most(last, fact.at_ms)
        if not fact.step_key:
            continue
        before = steps.get(fact.step_key)
        steps[fact.step_key] = _step_of(fact) if before is None else _join_steps(before, _step_of(fact))
        here = Position(fact.n, fact.device, fact.step_key)
        position = here if position is None else max(position, here)
    return ModuleState(steps, frozenset(versions), opened, last, position)


def add_up(facts: Iterable[Fact]) -> dict[uuid.UUID, ModuleState]:
    """Return every module's state from any collection of facts; an event id met twice counts once."""
    by_module: dict[uuid.UUID, dict[uuid.UUID, Fact]] = {}
    for fact in facts:
        by_module.setdefault(fact.module_key, {}).setdefault(fact.event_id, fact)
    return {key: add_facts(ModuleState(), found.values()) for key, found in by_module.items()}


def finished_ms(*, state: ModuleState, step_keys: Mapping[str, Set[str]]) -> int | None:
    """Return when the module was finished: every step done of one of the versions the person used, else None.

    step_keys: the steps of each version. A version that is absent or has no step finishes nothing. Adding facts
    can only bring this time forward, so once finished is always finished.
    """
    done = {key: step.done_ms for key, step in state.steps.items() if step.done_ms is not None}
    ends = [
        max(done[key] for key in keys)
        for version in state.versions
        if (keys := step_keys.get(version)) and keys <= done.keys()
    ]
    return min(ends, default=None)


def corrected_ms(*, at_ms: int, sent_ms: int, received_ms: int, enrolled_ms: int) -> int:
    """Return when it happened by the server's clock, never before the person came nor after the server heard of it.

    A phone's clock may be years away; what it says of the time between act and sending is all that is used.
    """
    return min(received_ms, max(enrolled_ms, at_ms + received_ms - sent_ms))
