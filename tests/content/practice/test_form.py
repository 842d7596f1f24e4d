"""The procedure: what its vectors do not show, about the way that is found and the states on it."""

import copy

import pytest

from content.practice.solver import MOST_STATES, solve

from .playing import game_of, held


@pytest.fixture
def scenario():
    return copy.deepcopy(held("form")["scenarios"]["aide"])


def a_page(number, fields):
    """Return a page whose fields have ids of their own and are all needed."""
    return {
        "id": f"g{number}",
        "title": f"Page {number}",
        "fields": [
            {
                "id": f"i{number * 10 + place}",
                "label": "Nom",
                "kind": "text",
                "accept": ["Moreau"],
                "needed": True,
                "wrong": "Écrivez le nom.",
            }
            for place in range(fields)
        ],
    }


class TestWay:
    def test_is_found_soon_in_a_long_form(self, scenario):
        scenario["setting"]["pages"] = [a_page(number, fields=6) for number in range(1, 5)]
        scenario["setting"]["ask"] = {"text": "Qui répond ?", "options": [{"id": "o1", "text": "La CAF"}]}
        scenario["goals"].append({"do": "tell", "on": "o1", "say": "Dites qui répond.", "hint": "Lisez."})

        solution = solve(game_of(scenario))

        assert solution.path
        assert solution.visited < MOST_STATES / 10

    def test_meets_the_page_that_closes_only_where_the_setting_has_it(self, scenario):
        closing = solve(game_of(scenario)).path
        scenario["setting"]["timeout"] = False

        staying = solve(game_of(scenario)).path

        assert (closing.count(["login"]), staying.count(["login"])) == (2, 1)

    def test_refuses_cookies_and_skips_what_is_not_needed_though_no_goal_says_so(self, scenario):
        scenario["goals"] = [{"do": "send", "say": "Envoyez.", "hint": "En bas."}]
        scenario["traps"] = []

        path = solve(game_of(scenario)).path

        assert ["cookies", "no"] in path
        assert ["type", "i5", 0] not in path

    def test_picks_no_option_that_is_not_needed(self):
        scenario = copy.deepcopy(held("form")["scenarios"]["corriger"])
        scenario["setting"]["pages"][1]["fields"][0]["needed"] = False
        scenario["goals"] = [goal for goal in scenario["goals"] if goal.get("on") != "i3"]

        path = solve(game_of(scenario)).path

        assert "pick" not in {action[0] for action in path}

    def test_fills_a_field_that_is_not_needed_when_a_goal_asks_for_it(self, scenario):
        scenario["goals"] = [{"do": "fill", "on": "i5", "say": "Donnez le téléphone.", "hint": "En bas."}]

        assert solve(game_of(scenario)).path[-1] == ["type", "i5", 0]

    def test_is_not_there_when_no_photo_can_be_read(self, scenario):
        for document in scenario["setting"]["documents"]:
            document["look"] = "blurry"

        assert solve(game_of(scenario)).path is None


class TestState:
    def test_is_the_same_whichever_paper_came_first(self, scenario):
        game = game_of(scenario)
        papers = [["cookies", "no"], ["choose", "s1"], ["login"]]

        one = game.play([*papers, ["pack", "a1"], ["pack", "a3"]])
        other = game.play([*papers, ["pack", "a3"], ["pack", "a1"]])

        assert one == other

    def test_is_never_changed_in_place(self, scenario):
        game = game_of(scenario)
        states = [game.start()]
        before = [copy.deepcopy(states[0])]
        for action in solve(game).path:
            states.append(game.next(states[-1], action))
            before.append(copy.deepcopy(states[-1]))

        assert states == before

    def test_holds_no_text_that_was_typed(self, scenario):
        game = game_of(scenario)

        state = game.play(solve(game).path)

        assert state["on"]["filled"] == {"i1": 0, "i2": 0, "i3": "o1", "i4": 0}


class TestExplanation:
    @pytest.mark.parametrize(
        ("action", "why"),
        [
            (["pack", "a2"], "La CAF ne demande pas vos achats."),
            (["pick", "i3", "o2"], "Lina paie un loyer. Elle est locataire."),
            (["photo", "d1"], "La photo est floue. On ne lit pas le nom."),
            (["photo", "d2"], None),
        ],
        ids=["a paper that is not needed", "an option that is not right", "a blurry photo", "a readable photo"],
    )
    def test_is_the_sentence_that_the_setting_gives(self, scenario, action, why):
        game = game_of(scenario)

        assert game.explain(game.start(), action) == why
