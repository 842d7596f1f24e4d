"""Each type plays its vectors: legal or not, goals met, slips counted. The browser plays the same ones."""

import pytest

from content.practice.engine import NotPossible
from content.practice.solver import MOST_STATES, solve

from .playing import NAMES, game_of, held

each_type = pytest.mark.parametrize("name", NAMES)


def outcome(scenario, vector):
    """Return what came of a vector's actions: the legal ones are played, the first that is not ends it."""
    game = game_of(scenario, vector["variant"])
    state, legal = game.start(), True
    for action in vector["actions"]:
        try:
            state = game.next(state, action)
        except NotPossible:
            legal = False
            break
    return {"legal": legal, "met": game.met(state), "done": game.is_done(state), "slips": state["slips"]}


@each_type
class TestVectors:
    def test_come_out_as_written(self, name):
        scenarios, vectors = held(name)["scenarios"], held(name)["vectors"]

        found = [outcome(scenarios[vector["scenario"]], vector) for vector in vectors]
        wanted = [{key: vector[key] for key in ("legal", "met", "done", "slips")} for vector in vectors]

        wrong = [(v["what"], f, w) for v, f, w in zip(vectors, found, wanted, strict=True) if f != w]
        assert wrong == []

    def test_are_thirty_or_more_and_say_what_they_show(self, name):
        whats = [vector["what"] for vector in held(name)["vectors"]]

        assert len(whats) >= 30
        assert len(set(whats)) == len(whats)

    def test_play_scenarios_that_have_a_way_in_each_variant(self, name):
        for scenario in held(name)["scenarios"].values():
            for variant in range(len(scenario["variants"]) + 1):
                solution = solve(game_of(scenario, variant))

                assert solution.path
                assert solution.visited < MOST_STATES / 10
