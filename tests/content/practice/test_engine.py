"""What all types of practice share: legality, traps, the question, goals."""

import copy
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.practice.engine import NotPossible

from .playing import NAMES, game_of, held

SCENARIO = {
    "v": 1,
    "type": "inbox",
    "task": "Open the mail from the town hall. Say the day.",
    "done": "You found the day.",
    "setting": {
        "me": {"name": "Amina", "address": "amina@exemple.fr"},
        "mails": [
            {"id": "m1", "from": "Shop", "address": "a@exemple.fr", "subject": "Sale", "day": "Monday", "body": "Buy."},
            {"id": "m2", "from": "Hall", "address": "b@exemple.fr", "subject": "You", "day": "Monday", "body": "Two."},
        ],
        "ask": {"text": "Which day?", "options": [{"id": "o1", "text": "Monday"}, {"id": "o2", "text": "Tuesday"}]},
    },
    "goals": [
        {"do": "open", "on": "m2", "say": "Open it.", "hint": "Look at the name."},
        {"do": "tell", "on": "o2", "say": "Say it.", "hint": "Read it."},
    ],
    "traps": [
        {"do": "tell", "on": "o1", "why": "That is when it came."},
        {"do": "open", "on": "m1", "why": "This is an advert."},
        {"do": "delete", "why": "Keep it."},
    ],
    "variants": [],
}  # fmt: skip


@pytest.fixture
def game():
    return game_of(SCENARIO)


class TestGame:
    def test_is_done_when_every_goal_is_met(self, game):
        before = game.play([["open", "m2"]])
        after = game.next(before, ["tell", "o2"])

        assert (game.met(before), game.is_done(before)) == ([True, False], False)
        assert game.is_done(after)

    def test_refuses_what_the_screen_does_not_offer(self, game):
        for action in (["reply", "m2"], ["open", "m9"], ["open"], ["fly"], [], ["tell", "o9"], ["back"]):
            with pytest.raises(NotPossible):
                game.next(game.start(), action)

    def test_counts_a_trap_and_lets_nothing_happen(self, game):
        after = game.next(game.start(), ["tell", "o1"])

        assert after == {**game.start(), "slips": 1}
        assert game.explain(game.start(), ["tell", "o1"]) == "That is when it came."

    def test_lets_an_act_that_only_looks_happen_on_a_trap(self, game):
        after = game.next(game.start(), ["open", "m1"])

        assert after["slips"] == 1
        assert after["on"] != game.start()["on"]

    def test_holds_a_trap_without_a_target_on_every_one(self, game):
        opened = game.play([["open", "m2"]])

        assert game.explain(opened, ["delete", "m2"]) == "Keep it."

    def test_takes_an_answer_once(self, game):
        told = game.play([["tell", "o2"]])

        assert ["tell", "o2"] not in game.moves(told)

    def test_is_never_done_without_a_goal(self):
        game = game_of(SCENARIO | {"goals": []})

        assert not game.is_done(game.start())


@pytest.mark.parametrize("name", NAMES)
class TestEveryType:
    @settings(max_examples=25)
    @given(data=st.data())
    def test_makes_a_new_state_at_each_act_and_leaves_the_old_one(self, name, data):
        scenario = data.draw(st.sampled_from(sorted(held(name)["scenarios"].values(), key=json.dumps)))
        game = game_of(scenario)
        setting = copy.deepcopy(scenario)
        state = game.start()
        for _ in range(data.draw(st.integers(0, 25))):
            moves = game.moves(state)
            if not moves:
                break
            before = copy.deepcopy(state)
            after = game.next(state, data.draw(st.sampled_from(moves)))
            assert state == before
            assert json.loads(json.dumps(after)) == after
            state = after

        assert scenario == setting

    @settings(max_examples=25)
    @given(data=st.data())
    def test_comes_to_the_same_end_whenever_the_same_acts_are_played(self, name, data):
        game = game_of(data.draw(st.sampled_from(sorted(held(name)["scenarios"].values(), key=json.dumps))))
        state, actions = game.start(), []
        for _ in range(data.draw(st.integers(0, 25))):
            if not (moves := game.moves(state)):
                break
            actions.append(data.draw(st.sampled_from(moves)))
            state = game.next(state, actions[-1])

        assert game.play(actions) == state
