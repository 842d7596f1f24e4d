"""A practice counts when its acts, played again, reach every goal."""

import json
import uuid

import pytest

from content.outlines import StepKind, StepOutline, VersionOutline
from content.practice.kinds import game
from content.practice.solver import solve
from courses.progress.rules.events import CannotCount, HeldWhy, RawEvent, judge, read_event
from tests.content.practice.playing import NAMES, held

KEY, OTHER = "a1b2c3d4", "0e0e0e0e"


def step_of(scenario, key=KEY):
    return StepOutline(key=key, kind=StepKind.PRACTICE, heading="Practise", scenario=json.dumps(scenario))


def version_of(scenario):
    screen = StepOutline(key=OTHER, kind=StepKind.SCREEN, heading="Read")
    return VersionOutline("f" * 16, uuid.UUID(int=5), "fr", "Read a mail", 5, (screen, step_of(scenario)))


SCENARIO = next(iter(held("inbox")["scenarios"].values()))
VERSION = version_of(SCENARIO)
WAY = solve(game(SCENARIO)).path


def evidence(**changes):
    return {"practice": KEY, "variant": 0, "mode": "alone", "hints": 0, "actions": WAY} | changes


def judged(data, *, step=KEY, version=VERSION):
    body = {"k": "practice.done", "n": 1, "t": 0, "c": "f" * 16, "s": step, "d": data}
    raw = RawEvent(id=uuid.uuid4(), body=body, size=len(json.dumps(data)))
    return judge(event=read_event(raw), version=version)


def why_held(data, **where):
    with pytest.raises(CannotCount) as refusal:
        judged(data, **where)
    return refusal.value.why


class TestEvidence:
    @pytest.mark.parametrize("name", NAMES)
    def test_of_every_type_counts_when_every_goal_is_reached(self, name):
        for scenario in held(name)["scenarios"].values():
            for variant in range(len(scenario["variants"]) + 1):
                way = solve(game(scenario, variant)).path

                found = judged(evidence(actions=way, variant=variant), version=version_of(scenario))

                assert (found.done, found.alone) == (True, variant)

    def test_with_help_makes_the_step_done_and_proves_nothing_alone(self):
        found = judged(evidence(mode="with", hints=2))

        assert (found.done, found.alone) == (True, None)

    @pytest.mark.parametrize(
        "actions",
        [[], WAY[:-1], [["open", "m99"]], [["send"]], [*WAY[:-1], ["fly"]], [["tell", "o1"]] * 3],
        ids=["nothing", "all but the last act", "a mail that is not there", "out of turn", "no such act", "elsewhere"],
    )
    def test_that_reaches_no_end_is_refused(self, actions):
        assert why_held(evidence(actions=actions)) is HeldWhy.PRACTICE

    def test_of_a_variant_that_is_not_there_is_refused(self):
        assert why_held(evidence(variant=9)) is HeldWhy.PRACTICE

    def test_for_another_step_is_refused(self):
        assert why_held(evidence(practice=OTHER)) is HeldWhy.STEP
        assert why_held(evidence(), step=OTHER) is HeldWhy.STEP

    @pytest.mark.parametrize(
        "changes",
        [
            {"variant": True},
            {"variant": -1},
            {"variant": 1.0},
            {"variant": "0"},
            {"mode": "shown"},
            {"mode": None},
            {"hints": 1000},
            {"hints": None},
            {"practice": "boite-1"},
            {"actions": "open"},
            {"actions": [["open", "m1"]] * 91},
            {"actions": [[]]},
            {"actions": [["open", "m1", 1, 2, 3]]},
            {"actions": [["type", "message", True]]},
            {"actions": [["type", "message", 1.5]]},
            {"actions": [["type", "message", "what was typed, in words"]]},
            {"actions": [["type", "message", {"text": "secret"}]]},
            {"actions": [{"do": "open"}]},
        ],
        ids=str,
    )
    def test_of_another_shape_is_held(self, changes):
        assert why_held(evidence(**changes)) is HeldWhy.SHAPE

    def test_is_read_again_from_what_is_stored(self):
        stored = evidence(extra="not kept")
        body = {"k": "practice.done", "n": 1, "t": 0, "c": "f" * 16, "s": KEY, "d": stored}
        event = read_event(RawEvent(id=uuid.uuid4(), body=body, size=10))

        assert event.data() == evidence()

    def test_is_asked_of_a_practice_before_it_counts_as_done(self):
        body = {"k": "step.done", "n": 1, "t": 0, "c": "f" * 16, "s": KEY, "d": {}}

        with pytest.raises(CannotCount) as refusal:
            judge(event=read_event(RawEvent(uuid.uuid4(), body, 2)), version=VERSION)

        assert refusal.value.why is HeldWhy.STEP
