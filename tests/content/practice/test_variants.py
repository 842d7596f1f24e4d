"""The same task with other names: every text changes, nothing that names a thing does."""

import pytest

from content.practice.variants import texts, vary

SCENARIO = {
    "v": 1,
    "type": "inbox",
    "task": "Write to Ana.",
    "done": "Ana has it.",
    "setting": {
        "mails": [{"id": "m1", "from": "Ana Lopes", "folder": "in", "body": "On 12 March, Ana."}],
        "message": {"accept": ["Ana", "12 March"], "missing": "Say Ana."},
        "events": [{"id": "e1", "date": "2026-03-12", "time": "14:00", "title": "Ana"}],
    },
    "goals": [{"do": "open", "on": "m1", "say": "Open Ana's mail.", "hint": "Ana."}],
    "traps": [],
    "variants": [
        [["Ana", "Sam"], ["Ana Lopes", "Sam Roy"], ["12 March", "19 March"], ["2026-03-12", "2026-03-19"]],
        [["m1", "m2"], ["in", "spam"], ["open", "shut"]],
        [["Ana", "Bob"], ["Bob", "Ana"]],
        [],
    ],
}


class TestVary:
    def test_is_the_scenario_itself_for_none(self):
        assert vary(SCENARIO, 0) == SCENARIO

    def test_replaces_the_longest_first_in_one_pass(self):
        told = vary(SCENARIO, 1)

        assert told["setting"]["mails"][0]["from"] == "Sam Roy"
        assert told["setting"]["mails"][0]["body"] == "On 19 March, Sam."
        assert told["goals"][0]["say"] == "Open Sam's mail."

    def test_replaces_what_is_accepted_and_dates_too(self):
        setting = vary(SCENARIO, 1)["setting"]

        assert setting["message"]["accept"] == ["Sam", "19 March"]
        assert setting["events"][0]["date"] == "2026-03-19"

    def test_never_replaces_what_was_put_in_place(self):
        assert vary(SCENARIO, 3)["task"] == "Write to Bob."

    def test_leaves_ids_verbs_and_kinds(self):
        told = vary(SCENARIO, 2)

        assert told["setting"]["mails"][0] | {"body": "", "from": ""} == {
            "id": "m1",
            "folder": "in",
            "body": "",
            "from": "",
        }
        assert told["goals"][0]["do"] == "open"
        assert told["type"] == "inbox"

    def test_may_change_nothing(self):
        assert vary(SCENARIO, 4) == SCENARIO

    @pytest.mark.parametrize("variant", [-1, 5])
    def test_knows_no_variant_that_is_not_there(self, variant):
        with pytest.raises(IndexError):
            vary(SCENARIO, variant)


class TestTexts:
    def test_are_those_that_a_replacement_could_change(self):
        found = texts(SCENARIO)

        assert "Ana Lopes" in found
        assert "2026-03-12" in found
        assert not {"m1", "in", "open", "inbox", "Sam"} & set(found)
