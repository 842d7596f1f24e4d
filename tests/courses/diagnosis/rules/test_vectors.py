"""The vectors that the phone's script is held against are what the rules say."""

import json
from datetime import date
from pathlib import Path

import pytest

from content.grid_outlines import NextStep
from content.pages.grids import from_data
from courses.diagnosis.rules.agreeing import first_day, is_day
from courses.diagnosis.rules.answers import read_answers
from courses.diagnosis.rules.outcomes import propose
from courses.diagnosis.rules.path import Path as Way
from courses.diagnosis.rules.path import gates_tripped, questions_to_ask
from courses.diagnosis.rules.place_words import sensitive_words

HELD = json.loads((Path(__file__).parents[3] / "vectors" / "diagnosis.json").read_text(encoding="utf-8"))
GRID = from_data(HELD["grid"])


class TestVectors:
    @pytest.mark.parametrize("vector", HELD["vectors"], ids=lambda vector: vector["name"])
    def test_say_which_pages_come_and_what_is_proposed(self, vector):
        answers = read_answers(GRID, vector["chosen"], is_refused=vector["refused"])

        gates = gates_tripped(GRID, answers)
        pages = questions_to_ask(GRID, Way.SHORT) + (questions_to_ask(GRID, Way.FULL) if gates else [])
        proposals = propose(GRID, answers)

        assert gates == vector["gates"]
        assert [[p.group, p.is_observed, [q.key for q in p.questions]] for p in pages] == vector["pages"]
        assert [[p.step, list(p.why)] for p in proposals] == vector["proposals"]

    def test_hold_every_next_step_both_ways_and_a_refusal(self):
        found = [vector["proposals"] for vector in HELD["vectors"]]

        assert len(found) >= 60
        assert {step for proposals in found for step, _why in proposals} == set(NextStep)
        assert {bool(vector["gates"]) for vector in HELD["vectors"]} == {True, False}
        assert any(vector["refused"] for vector in HELD["vectors"])

    def test_say_which_day_is_proposed_and_which_may_be_chosen(self):
        for vector in HELD["days"]:
            step = NextStep(vector["step"]) if vector["step"] else None
            assert first_day(step, today=date.fromisoformat(vector["today"])).isoformat() == vector["proposed"]
        for vector in HELD["standing"]:
            day, today = date.fromisoformat(vector["day"]), date.fromisoformat(vector["today"])
            assert is_day(day, today=today) is vector["is_day"]

    def test_say_which_words_are_found(self):
        assert [sensitive_words(vector["text"]) for vector in HELD["words"]] == [v["found"] for v in HELD["words"]]
