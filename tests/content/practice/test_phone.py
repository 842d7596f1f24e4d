"""The telephone: what its vectors do not show."""

import copy

from content.practice.engine import Game
from content.practice.phone import KIND
from content.practice.solver import solve


def a_contact(number):
    return {"id": f"c{number}", "name": f"Paul {number}", "number": f"06 39 98 00 {number:02}"}


def a_phone(goals, *, traps=(), **setting):
    contacts = [a_contact(number) for number in range(1, 7)]
    return Game(KIND, {"setting": {"contacts": contacts, **setting}, "goals": goals, "traps": list(traps)})


class TestState:
    def test_names_the_entries_of_a_saved_contact_and_never_its_letters(self):
        new = {"names": ["Ferrand", "Nadia"], "numbers": ["06 39 98 12 34"], "missing": "Il manque un nom."}
        game = a_phone([], new=new)

        state = game.play([["contacts"], ["new"], ["type", "name", 1], ["type", "number", 0], ["save"]])

        assert state["on"]["saved"] == [[1, 0]]

    def test_holds_a_number_that_is_dialled_twice_once(self):
        game = a_phone([], dial={"accept": ["112", "15"], "missing": "Tapez le numéro."})

        state = game.play([["keypad"], ["type", "dial", 1], ["dial"], ["dial"]])

        assert state["on"]["dialled"] == [1]

    def test_is_left_as_it_was_by_the_next_act(self):
        game = a_phone([])
        state = game.play([["contacts"], ["open", "c1"]])
        before = copy.deepcopy(state)

        game.next(state, ["call", "c1"])

        assert state == before


class TestWay:
    def test_leads_past_what_no_goal_asks_for(self):
        game = a_phone(
            [{"do": "share", "on": "c4"}],
            place=True,
            card={"title": "Carte", "text": "Un numéro"},
            messages=[{"id": "s1", "from": "Paul", "text": "Bonjour", "day": "lundi"}],
        )

        solution = solve(game)

        assert solution.path == [["contacts"], ["open", "c4"], ["share", "c4"]]
        assert solution.visited < 10

    def test_through_six_calls_is_found_soon(self):
        game = a_phone([{"do": "call", "on": f"c{number}"} for number in range(1, 7)])

        solution = solve(game)

        assert len(solution.path) == 18
        assert solution.visited < 600

    def test_is_not_there_for_a_message_that_is_not_there(self):
        assert solve(a_phone([{"do": "block", "on": "s1"}])).path is None
