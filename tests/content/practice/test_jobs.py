"""The job site: what its vectors do not show, about the way that is found and the states on it."""

import copy

import pytest

from content.practice.solver import solve

from .playing import game_of, held

RESULTS = [["type", "what", 0], ["type", "where", 0], ["search"]]


@pytest.fixture
def scenario():
    return copy.deepcopy(held("jobs")["scenarios"]["postuler"])


class TestWay:
    def test_takes_a_cv_that_no_goal_names_and_no_trap_forbids(self, scenario):
        scenario["goals"] = [{"do": "apply", "on": "j1", "say": "Postulez.", "hint": "Ouvrez l'offre."}]
        scenario["traps"] = [{"do": "cv", "on": "v1", "why": "Ce CV est trop vieux."}]

        solution = solve(game_of(scenario))

        assert ["cv", "v2"] in solution.path

    def test_is_not_there_when_the_only_cv_that_a_goal_names_is_a_trap(self, scenario):
        scenario["traps"] = [{"do": "cv", "on": "v1", "why": "Ce CV est trop vieux."}]

        solution = solve(game_of(scenario))

        assert solution.path is None
        assert not solution.gave_up

    def test_is_not_there_when_a_filter_hides_what_must_be_opened_under_it(self, scenario):
        scenario["setting"]["filters"] = [{"id": "x1", "text": "CDI", "keeps": ["j2"]}]
        scenario["goals"] = [{"do": "filter", "on": "x1", "say": "", "hint": ""}, *scenario["goals"]]
        scenario["traps"] = [{"do": "keep", "on": "j1", "why": "Pas celle-ci."}]

        assert solve(game_of(scenario)).path is None

    def test_leads_past_offers_that_no_goal_names(self):
        solution = solve(game_of(held("jobs")["scenarios"]["fausse"]))

        assert [action for action in solution.path if action[0] == "keep"] == []
        assert {action[1] for action in solution.path if action[0] == "open"} == {"j1", "j2"}


class TestState:
    def test_is_the_same_whichever_filter_came_first(self):
        game = game_of(held("jobs")["scenarios"]["chercher"])

        one = game.play([*RESULTS, ["filter", "x1"], ["filter", "x2"]])
        other = game.play([*RESULTS, ["filter", "x2"], ["filter", "x1"]])

        assert one == other

    def test_is_never_changed_in_place(self, scenario):
        game = game_of(scenario)
        states = [game.start()]
        before = [copy.deepcopy(states[0])]
        for action in [*RESULTS, *([verb, "j1"] for verb in ("open", "keep", "apply")), ["cv", "v1"], ["back"]]:
            states.append(game.next(states[-1], action))
            before.append(copy.deepcopy(states[-1]))

        assert states == before

    def test_notes_an_offer_once_however_often_it_is_kept(self, scenario):
        state = game_of(scenario).play([*RESULTS, ["open", "j1"], ["keep", "j1"], ["keep", "j1"]])

        assert state["on"]["kept"] == ["j1"]
