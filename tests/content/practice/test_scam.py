"""Scam spotting: what its vectors do not show."""

import copy

import pytest

from content.practice.engine import Game
from content.practice.scam import KIND
from content.practice.solver import solve

CLUES = [
    {"id": "k1", "text": "Le mot colis", "right": False, "why": "Ce mot est normal."},
    {"id": "k2", "text": "Payer vite", "right": True, "why": "On vous presse."},
]
ACTS = [
    {"id": "a1", "text": "Je paye", "safe": False, "why": "L'argent est perdu."},
    {"id": "a2", "text": "Je supprime", "safe": True, "why": "C'est sans danger."},
]


def an_item(number, *, fake, **more):
    told = {
        "channel": "sms",
        "from": "Colis",
        "text": "Bonjour.",
        "hint": f"Indice {number}.",
        "why": f"Voici {number}.",
    }
    return {"id": f"i{number}", **told, "fake": fake, **more}


def some_items(*items):
    return Game(KIND, {"setting": {"items": list(items)}, "goals": [], "traps": []})


FAKE = an_item(1, fake=True, clues=CLUES, acts=ACTS)
GENUINE = an_item(2, fake=False)


class TestGoals:
    def test_are_one_for_each_item_with_its_hint(self):
        game = some_items(FAKE, GENUINE)

        assert game.goals == [
            {"do": "sort", "on": "i1", "say": "", "hint": "Indice 1."},
            {"do": "sort", "on": "i2", "say": "", "hint": "Indice 2."},
        ]


class TestScreens:
    def test_follow_one_another_for_a_fake_one_that_is_doubted(self):
        game = some_items(FAKE)
        acts = [["judge", "doubt"], ["clue", "k2"], ["act", "a2"], ["next"]]

        screens = [game.play(acts[:count])["on"]["at"] for count in range(5)]

        assert screens == [[["judge", "i1"]], [["clues", "i1"]], [["acts", "i1"]], [["why", "i1"]], [["end"]]]

    def test_leave_the_answers_of_one_item_behind(self):
        game = some_items(FAKE, GENUINE)

        state = game.play([["judge", "doubt"], ["clue", "k2"], ["act", "a2"], ["next"]])

        assert state["on"] == {"at": [["judge", "i2"]], "judged": None, "clue": None, "did": None, "sorted": ["i1"]}

    def test_remember_what_was_found_until_going_on(self):
        game = some_items(FAKE)

        state = game.play([["judge", "doubt"], ["clue", "k2"], ["act", "a2"]])["on"]

        assert (state["judged"], state["clue"], state["did"]) == ("doubt", "k2", "a2")

    def test_of_a_genuine_one_ask_nothing_more_even_when_clues_are_written(self):
        game = some_items(an_item(1, fake=False, clues=CLUES, acts=ACTS))

        assert game.moves(game.play([["judge", "trust"]])) == [["next"]]


class TestExplanations:
    @pytest.mark.parametrize(
        ("before", "action", "why"),
        [
            ([], ["judge", "trust"], "Voici 1."),
            ([], ["judge", "doubt"], None),
            ([], ["judge", "ask"], None),
            ([["judge", "doubt"]], ["clue", "k1"], "Ce mot est normal."),
            ([["judge", "doubt"]], ["clue", "k2"], None),
            ([["judge", "doubt"], ["clue", "k2"]], ["act", "a1"], "L'argent est perdu."),
            ([["judge", "doubt"], ["clue", "k2"]], ["act", "a2"], None),
        ],
    )
    def test_are_those_of_what_was_touched(self, before, action, why):
        game = some_items(FAKE)

        assert game.explain(game.play(before), action) == why

    @pytest.mark.parametrize("action", [["clue", "k1"], ["act", "a1"], ["next"]])
    def test_are_none_for_what_belongs_to_another_item(self, action):
        game = some_items(GENUINE, FAKE)

        assert game.explain(game.start(), action) is None

    def test_are_none_after_the_last_item(self):
        game = some_items(GENUINE)
        state = game.play([["judge", "trust"], ["next"]])

        assert game.explain(state, ["judge", "doubt"]) is None

    def test_leave_the_state_as_it_was_but_for_the_count(self):
        game = some_items(FAKE)
        state = game.start()
        before = copy.deepcopy(state)

        after = game.next(state, ["judge", "trust"])

        assert state == before
        assert after == {**before, "slips": 1}


class TestWay:
    def test_finds_the_clue_and_the_safe_act_instead_of_asking(self):
        game = some_items(FAKE, GENUINE)

        way = [["judge", "doubt"], ["clue", "k2"], ["act", "a2"], ["next"], ["judge", "trust"], ["next"]]

        assert solve(game).path == way

    def test_is_not_there_when_no_act_is_safe(self):
        game = some_items(an_item(1, fake=True, acts=[ACTS[0]]))

        assert solve(game).path is None
