"""The way that is shown: as short as can be, in the order that people are told."""

import pytest

from content.practice import solver
from content.practice.solver import solve

from .playing import game_of
from .test_engine import SCENARIO


class TestSolve:
    def test_finds_the_shortest_way_in_the_order_of_the_goals(self):
        assert solve(game_of(SCENARIO)).path == [["open", "m2"], ["tell", "o2"]]

    def test_goes_through_no_trap(self):
        trapped = SCENARIO | {"traps": [*SCENARIO["traps"], {"do": "open", "on": "m2", "why": "Not this one."}]}

        solution = solve(game_of(trapped))

        assert (solution.path, solution.gave_up) == (None, False)

    def test_finds_no_way_to_what_is_not_there(self):
        lost = SCENARIO | {"goals": [{"do": "open", "on": "m7", "say": "", "hint": ""}]}

        assert solve(game_of(lost)).path is None

    def test_says_when_it_gave_up(self, monkeypatch):
        monkeypatch.setattr(solver, "MOST_STATES", 2)

        assert solve(game_of(SCENARIO)).gave_up

    @pytest.mark.parametrize("order", [[0, 1], [1, 0]])
    def test_finds_a_way_whatever_the_order_of_the_goals(self, order):
        turned = SCENARIO | {"goals": [SCENARIO["goals"][place] for place in order]}
        game = game_of(turned)

        assert game.is_done(game.play(solve(game).path))
