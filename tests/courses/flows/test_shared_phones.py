"""Four people share three phones, and nothing arrives as it was sent: what each did still counts once, for them.

What is expected is kept here in plain sets of what was done and what came, without the rules that it examines. It is
compared after every step that sent something. 2,000 stories are told on SQLite, 60 on a slower database, and many more
by `make soak` (SHARED_PHONES_EXAMPLES).
"""

import json
import os
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from content.pages.versions import from_data
from courses.badges.models import Award
from courses.flows.record_events import Batch, Source, record_events
from courses.progress.models import Event, ModuleProgress, PhoneCounter
from tests.factories.events import CHOICE, FILL, ITEMS, ORDER, REAL, RIGHT, SCREEN, SEVERAL, WRONG, published, raw
from tests.factories.pages import a_badge, a_course, a_module, version_of
from tests.factories.people import a_learner

pytestmark = pytest.mark.django_db
PARTS = 4
GOLDEN = json.loads(Path(__file__).parents[2].joinpath("vectors", "events_v1_practices.json").read_text("utf-8"))
# A screen to read and one practice are enough, so that some finish it.
GOLDEN_STEPS = GOLDEN["version"]["steps"][:2]
# A key of its own: what a version holds is remembered by its key, and the whole one may have been seen before.
SHORT = GOLDEN["version"] | {"key": "5a7e11d0c0ffee5b", "steps": GOLDEN_STEPS}
INBOX = GOLDEN_STEPS[1]["key"]
PLAYED = [e["d"] for e in GOLDEN["batch"]["events"] if e["id"] in GOLDEN["acked"] and e.get("s") == INBOX]
LATER = timedelta(minutes=1)
# How far the clock of each phone is from the right one.
CLOCKS = (timedelta(0), timedelta(days=-1826), timedelta(days=1826))


@dataclass(frozen=True)
class Act:
    """One thing a person can do, with what it is worth. module: "a" has questions, "b" a practice."""

    module: str
    step: str
    kind: str
    data: Any
    done: bool = False
    mark: int = 0
    tried: bool = False
    seconds: int = 0
    alone: int | None = None


ACTS = (
    Act("a", "", "module.open", {}),
    Act("a", SCREEN, "step.done", {}, done=True),
    Act("a", CHOICE, "answer", {"chosen": [WRONG], "sec": 900}, tried=True, seconds=600),
    Act("a", CHOICE, "answer", {"chosen": [RIGHT]}, done=True, mark=100, tried=True),
    Act("a", SEVERAL, "answer", {"chosen": ["ca000001"]}, mark=50, tried=True),
    Act("a", SEVERAL, "answer", {"chosen": ["ca000001", "ca000002"]}, done=True, mark=100, tried=True),
    Act("a", ORDER, "answer", {"chosen": list(ITEMS)}, done=True, mark=100, tried=True),
    Act("a", FILL, "answer", {"variant": None}, tried=True),
    Act("a", FILL, "answer", {"variant": 1}, done=True, mark=100, tried=True),
    Act("a", REAL, "real.done", {}),
    Act("a", REAL, "step.done", {"sec": 40}, done=True, seconds=40),
    Act("b", "5c000001", "step.done", {}, done=True),
    Act("b", INBOX, "practice.done", PLAYED[0], done=True, tried=True, seconds=75, alone=0),
    Act("b", INBOX, "practice.done", PLAYED[1], done=True, tried=True),
)
STEPS = {"a": {SCREEN, CHOICE, SEVERAL, ORDER, FILL, REAL}, "b": {step["key"] for step in GOLDEN_STEPS}}


@dataclass(frozen=True)
class Done:
    """An act, on which phone it was done, as its which one for this person, and when by the right clock."""

    act: Act
    phone: int
    n: int
    at: datetime
    event: Any


class SharedPhones(RuleBasedStateMachine):
    """Phones go from hand to hand; sendings are cut, mixed, repeated and lost.

    done: every act by its id. kept: the ids that were done, by phone and person. came: the ids that came, by person.
    unread: something was sent since the server was last asked.
    """

    def __init__(self, versions: Any) -> None:
        super().__init__()
        self.versions = versions
        self.story = transaction.atomic()
        self.story.__enter__()
        self.people = [a_learner() for _person in range(4)]
        self.keys = [uuid.uuid4() for _person in self.people]
        self.devices = [uuid.uuid4() for _phone in CLOCKS]
        self.holders = [0, 1, 2]
        self.now = max(person.joined_at for person in self.people).astimezone(UTC).replace(microsecond=0) + LATER
        self.done: dict[uuid.UUID, Done] = {}
        self.kept: dict[tuple[int, int], list[uuid.UUID]] = {
            (phone, person): [] for phone in range(3) for person in range(4)
        }
        self.came: dict[int, set[uuid.UUID]] = {person: set() for person in range(4)}
        self.unread = True

    def teardown(self) -> None:
        try:
            for phone, person in self.kept:
                self.sends(phone, person, self.kept[phone, person])
            self.the_server_says_the_same()
            assert set().union(*self.came.values()) == self.done.keys()
        finally:
            transaction.set_rollback(True)
            self.story.__exit__(None, None, None)

    @rule(phone=st.integers(0, 2), act=st.sampled_from(ACTS))
    def somebody_does_something(self, phone: int, act: Act) -> None:
        kept = self.kept[phone, self.holders[phone]]
        id, self.now = uuid.uuid4(), self.now + LATER
        event = {"id": str(id), "n": len(kept) + 1, "k": act.kind, "c": self.versions[act.module].key, "d": act.data}
        event |= {"t": self.clock(phone)} | ({"s": act.step} if act.step else {})
        kept.append(id)
        self.done[id] = Done(act, phone, len(kept), self.now, event)

    @rule(phone=st.integers(0, 2), person=st.integers(0, 3))
    def a_phone_is_handed_over(self, phone: int, person: int) -> None:
        self.holders[phone] = person

    @rule(
        phone=st.integers(0, 2),
        person=st.integers(0, 3),
        picks=st.lists(st.integers(0, 60), min_size=1, max_size=8),
        lost=st.sampled_from(["nothing", "the request", "the response"]),
    )
    def a_phone_sends_some_of_it(self, phone: int, person: int, picks: list[int], lost: str) -> None:
        """In any order, also what it sent before: a lost response is one that the phone knows nothing of."""
        kept = self.kept[phone, person]
        if kept and lost != "the request":
            self.sends(phone, person, [kept[pick % len(kept)] for pick in picks])

    @rule(phone=st.integers(0, 2), person=st.integers(0, 3), backwards=st.booleans())
    def a_phone_sends_all_of_it(self, phone: int, person: int, backwards: bool) -> None:
        kept = self.kept[phone, person]
        self.sends(phone, person, kept[::-1] if backwards else kept)

    @invariant()
    def the_server_says_the_same(self) -> None:
        if not self.unread:
            return
        self.unread = False
        assert server_says(self.people) == {
            person.pk: self.expected(number) for number, person in enumerate(self.people)
        }

    def clock(self, phone: int) -> int:
        """Return what the phone's own clock shows, in milliseconds."""
        return int((self.now + CLOCKS[phone]).timestamp() * 1000)

    def sends(self, phone: int, person: int, ids: list[uuid.UUID]) -> None:
        self.now += LATER
        self.unread = True
        learner = self.people[person]
        outcome = record_events(
            source=Source(learner.pk, self.keys[person], self.devices[phone], learner.joined_at),
            batch=Batch(1, self.clock(phone), [raw(self.done[id].event) for id in ids]),
            received_at=self.now,
        )
        known = self.came[person] & set(ids)
        assert (set(outcome.acked), set(outcome.dup), dict(outcome.held)) == (set(ids) - known, known, {})
        self.came[person] |= set(ids)

    def expected(self, person: int) -> dict[str, Any]:
        """Return what a person is to have: by module what they did, by phone which numbers came, and their badges."""
        came = [self.done[id] for id in self.came[person]]
        modules = {}
        for module in {done.act.module for done in came}:
            of_module = [done for done in came if done.act.module == module]
            where = max(((d.n, str(self.devices[d.phone]), d.act.step) for d in of_module if d.act.step), default=None)
            modules[self.versions[module].module_key] = {
                "steps": what_steps_are_worth(of_module),
                "times": (min(d.at for d in of_module), max(d.at for d in of_module), when_finished(module, of_module)),
                "where": where or (None, "", ""),
            }
        return {
            "modules": modules,
            "numbers": {
                self.devices[phone]: sorted({done.n for done in came if done.phone == phone})
                for phone in {done.phone for done in came}
            },
            "badges": when_finished("a", [d for d in came if d.act.module == "a"]) is not None,
            "events": len(came),
        }


def what_steps_are_worth(came: list[Done]) -> dict[str, list[Any]]:
    """Return by step what acts of one module add up to: first done (ms), best, tries, seconds, variants done alone."""
    worth = {}
    for step in {done.act.step for done in came} - {""}:
        of_step = [done for done in came if done.act.step == step]
        first = min((done.at for done in of_step if done.act.done), default=None)
        alone = {done.act.alone for done in of_step} - {None}
        worth[step] = [
            None if first is None else int(first.timestamp() * 1000),
            max(done.act.mark for done in of_step),
            sum(done.act.tried for done in of_step),
            sum(done.act.seconds for done in of_step),
            *([sorted(alone)] if alone else []),
        ]
    return worth


def when_finished(module: str, came: list[Done]) -> datetime | None:
    """Return when the last step of the module was done for the first time, None while one is not."""
    firsts = {step: [done.at for done in came if done.act.step == step and done.act.done] for step in STEPS[module]}
    return max(map(min, firsts.values())) if all(firsts.values()) else None


def server_says(people: list[Any]) -> dict[Any, dict[str, Any]]:
    """Return the same of everybody, as the database has it."""
    said: dict[Any, dict[str, Any]] = {
        person.pk: {"modules": {}, "numbers": {}, "badges": False, "events": 0} for person in people
    }
    for row in ModuleProgress.objects.filter(learner__in=people):
        said[row.learner_id]["modules"][row.module_key] = {
            "steps": row.steps,
            "times": (row.opened_at, row.last_at, row.finished_at),
            "where": (row.position_n, row.position_device, row.position_step),
        }
    for phone in PhoneCounter.objects.filter(learner__in=people).exclude(seen=[]):
        numbers = [number for low, high in phone.seen for number in range(low, high + 1)]
        said[phone.learner_id]["numbers"][phone.device] = numbers
    for learner in Award.objects.filter(learner__in=people).values_list("learner_id", flat=True):
        said[learner]["badges"] = True
    for learner in Event.objects.filter(learner__in=people).values_list("learner_id", flat=True):
        said[learner]["events"] += 1
    return said


class TestSharedPhones:
    # In parts, so that the processes of the suite share them.
    @pytest.mark.parametrize("part", range(PARTS))
    def test_give_everybody_what_they_did_and_nothing_else(self, part):
        module = a_module(a_course())
        a_badge(module)
        versions = {"a": version_of(module), "b": published(from_data(SHORT))}
        told = int(os.environ.get("SHARED_PHONES_EXAMPLES") or (2000 if connection.vendor == "sqlite" else 60))
        stories = settings(
            max_examples=-(-told // PARTS),
            stateful_step_count=50,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        )

        def a_story() -> SharedPhones:
            return SharedPhones(versions)

        # Where stories are the same at every run, each part has its own.
        run_state_machine_as_test(seed(part)(a_story) if stories.derandomize else a_story, settings=stories)
