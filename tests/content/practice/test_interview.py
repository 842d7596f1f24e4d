"""An interview: what its vectors do not show."""

import copy

import pytest

from content.practice.engine import Game
from content.practice.interview import KIND
from content.practice.solver import solve
from content.practice.variants import texts, vary

from .playing import held


@pytest.fixture
def scenario():
    return copy.deepcopy(held("interview")["scenarios"]["entretien"])


@pytest.fixture
def short():
    return copy.deepcopy(held("interview")["scenarios"]["court"])


TALK = [["say", "w1"], ["say", "w4"], ["say", "w10"]]
SIGNS = [["notice", "s1"], ["notice", "s2"], ["notice", "s4"], ["next"]]


class TestGoals:
    def test_are_the_talk_the_signs_and_the_step_with_their_hints(self, scenario):
        assert Game(KIND, scenario).goals == [
            {"do": "talk", "say": "", "hint": "Demandez son accord avant d'aller plus loin."},
            {"do": "signs", "say": "", "hint": "Relisez ce qu'elle a dit d'elle-même."},
            {"do": "step", "say": "", "hint": "Partez de sa demande."},
        ]

    @pytest.mark.parametrize("none", [{}, {"steps": []}], ids=["no steps", "an empty list"])
    def test_ask_for_no_step_where_there_is_none(self, short, none):
        short["setting"] |= none

        assert [goal["do"] for goal in Game(KIND, short).goals] == ["talk", "signs"]


class TestScreens:
    def test_follow_one_another(self, scenario):
        game = Game(KIND, scenario)
        acts = [*TALK, *SIGNS, ["choose", "f2"]]

        screens = [game.play(acts[:count])["on"]["at"][0] for count in (0, 1, 2, 3, 6, 7, 8)]

        assert screens == [["talk", "n1"], ["talk", "n2"], ["talk", "n4"], ["signs"], ["signs"], ["steps"], ["end"]]

    def test_of_the_talk_remember_what_was_said_last(self, scenario):
        state = Game(KIND, scenario).play(TALK[:2])["on"]

        assert (state["said"], state["agreed"], state["ended"]) == ("w4", True, False)

    def test_forget_what_was_said_when_the_talk_starts_anew(self, scenario):
        state = Game(KIND, scenario).play([*TALK, ["notice", "s1"], ["again"]])["on"]

        assert (state["at"], state["said"], state["agreed"], state["ended"]) == ([["talk", "n1"]], None, False, False)
        assert state["noticed"] == ["s1"]

    def test_offer_to_go_on_without_a_sign_where_none_was_there(self, short):
        for sign in short["setting"]["signs"]:
            sign["right"] = False

        game = Game(KIND, short)

        assert ["next"] in game.moves(game.play([["say", "w1"], ["say", "w4"]]))


class TestExplanations:
    @pytest.mark.parametrize(
        ("before", "action", "why"),
        [
            ([], ["say", "w2"], "Cette phrase juge. Partez de ce qu'elle dit."),
            ([], ["say", "w1"], None),
            (TALK, ["notice", "s6"], "Rien ne le dit."),
            (TALK, ["notice", "s1"], None),
            ([*TALK, *SIGNS], ["choose", "f1"], "Elle n'a pas parlé d'emploi."),
            ([*TALK, *SIGNS], ["choose", "f2"], None),
        ],
    )
    def test_are_those_of_what_was_touched(self, scenario, before, action, why):
        game = Game(KIND, scenario)

        assert game.explain(game.play(before), action) == why

    @pytest.mark.parametrize("action", [["say", "w5"], ["notice", "s3"], ["choose", "f1"], ["next"], ["again"]])
    def test_are_none_for_what_is_not_on_the_screen(self, scenario, action):
        game = Game(KIND, scenario)

        assert game.explain(game.start(), action) is None

    @pytest.mark.parametrize(
        ("before", "action"),
        [([], ["say", "w2"]), (TALK, ["notice", "s3"]), ([*TALK, *SIGNS], ["choose", "f1"])],
    )
    def test_leave_the_state_as_it_was_but_for_the_count(self, scenario, before, action):
        game = Game(KIND, scenario)
        state = game.play(before)
        kept = copy.deepcopy(state)

        after = game.next(state, action)

        assert state == kept
        assert after == {**kept, "slips": kept["slips"] + 1}


class TestWay:
    def test_asks_for_consent_notices_three_signs_and_chooses_a_step(self, scenario):
        assert solve(Game(KIND, scenario)).path == [*TALK, *SIGNS, ["choose", "f2"]]

    def test_goes_round_to_ask_for_consent(self, scenario):
        del scenario["setting"]["nodes"][0]["choices"][0]["consent"]

        way = solve(Game(KIND, scenario)).path

        assert way[:3] == [["say", "w3"], ["say", "w7"], ["say", "w10"]]

    def test_is_not_there_when_only_words_that_judge_ask_for_consent(self, scenario):
        words = [choice for node in scenario["setting"]["nodes"] for choice in node["choices"]]
        for choice in words:
            choice["wrong"] = choice.get("wrong", False) or choice.get("consent", False)

        assert solve(Game(KIND, scenario)).path is None

    def test_is_not_there_when_the_talk_goes_round_for_ever(self, short):
        short["setting"]["nodes"][1]["choices"][1]["to"] = "n1"

        assert solve(Game(KIND, short)).path is None

    def test_is_not_there_when_no_step_fits(self, scenario):
        for step in scenario["setting"]["steps"]:
            step["right"] = False

        assert solve(Game(KIND, scenario)).path is None

    def test_is_found_fast_in_the_largest_interview(self, scenario):
        setting = scenario["setting"]
        setting["nodes"] = [
            {
                "id": f"n{n}",
                "says": "Oui.",
                "choices": [
                    {"id": f"w{5 * n - k}", "text": f"{k}", "why": "Bien.", **({"to": f"n{n + 1}"} if n < 12 else {})}
                    for k in range(5)
                ],
            }
            for n in range(1, 13)
        ]
        setting["nodes"][11]["choices"][4]["consent"] = True
        setting["signs"] = [{"id": f"s{n}", "text": f"{n}", "right": True, "why": "Oui."} for n in range(1, 9)]

        solution = solve(Game(KIND, scenario))

        assert len(solution.path) == 12 + 4 + 1
        assert solution.visited < 500


class TestVariant:
    def test_leaves_the_case_and_the_moments_as_they_are(self, scenario):
        told = vary(scenario, 2)["setting"]

        assert "transport" in told["person"]["about"]
        assert told["case"] == "logement"
        assert [c.get("to") for c in told["nodes"][0]["choices"]] == ["n2", "n2", "n3"]

    def test_has_no_case_among_its_texts(self, scenario):
        assert "logement" not in texts(scenario)
