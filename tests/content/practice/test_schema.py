"""A scenario that is not written as it should be is refused with the place and in plain words."""

import copy
import json

import pytest
from jsonschema import Draft202012Validator

from content.practice.schema import KINDS, faults, find_faults, schema

from .playing import VECTORS

SCENARIOS = {
    f"{file.stem}-{name}": scenario
    for file in sorted(VECTORS.glob("practice_*.json"))
    for name, scenario in json.loads(file.read_text(encoding="utf-8"))["scenarios"].items()
}
MISTAKES = [
    (lambda s: s.pop("task"), "“task” is missing."),
    (lambda s: s.update(more=1), "“more” is not known here."),
    (lambda s: s["setting"]["mails"][1].update(subject="x" * 121), "setting → mails → 2 → subject: 120 characters"),
    (lambda s: s["setting"]["mails"][1].update(subject=""), "setting → mails → 2 → subject: Write something here."),
    (lambda s: s["setting"]["mails"][1].pop("body"), "setting → mails → 2: “body” is missing."),
    (lambda s: s["setting"]["mails"].clear(), "setting → mails: 1 entries at least."),
    (lambda s: s["setting"]["mails"][0].update(folder="attic"), "folder: Only one of these: in, spam, trash."),
    (lambda s: s["setting"]["mails"][0].update(subject=3), "subject: This must be a string."),
    (lambda s: s["setting"]["mails"][0].update(id="x1"), "id: This is not written in the right form."),
    (lambda s: s["setting"]["mails"][1].update(id="m1"), "“m1” names two things."),
    (lambda s: s["goals"][0].update(on="m9"), "goals → 1 → on: “m9” names nothing that is there."),
    (lambda s: s["goals"][0].update(do="eat"), "goals → 1"),
    (lambda s: s["goals"].clear(), "goals: 1 entries at least."),
    (lambda s: s["traps"][0].update(do="search"), "traps → 1 → do: Only one of these"),
    (lambda s: s["traps"][0].update(on="m9"), "traps → 1 → on: “m9” names nothing that is there."),
    (lambda s: s["variants"].append([["one"]]), "variants → 2 → 1: 2 entries at least."),
    (lambda s: s.update(v=2), "v: Only one of these: 1."),
]

INTERVIEWS = [
    (lambda s: s["setting"]["nodes"][0]["choices"][0].update(to="n9"), "1 → to: “n9” names nothing that is there."),
    (lambda s: s["setting"]["nodes"][0]["choices"][0].update(to="s1"), "to: This is not written in the right form."),
    (lambda s: s["setting"]["nodes"][0]["choices"].clear(), "choices: 1 entries at least."),
    (lambda s: s["setting"]["hints"].pop("talk"), "hints: “talk” is missing."),
    (lambda s: s["setting"].update(case="Samira/../"), "case: This is not written in the right form."),
    (lambda s: s["setting"]["signs"][0].pop("right"), "“right” is missing."),
    (lambda s: s["goals"].append({"do": "talk", "say": "x", "hint": "x"}), "goals: 0 entries at most."),
    (lambda s: s["traps"].append({"do": "say", "on": "w1", "why": "x"}), "traps: 0 entries at most."),
]


@pytest.fixture
def inbox():
    return copy.deepcopy(next(s for name, s in SCENARIOS.items() if name == "practice_inbox-rendez-vous"))


class TestSchema:
    @pytest.mark.parametrize("kind", KINDS)
    def test_of_every_type_is_a_schema(self, kind):
        if schema(kind)["properties"]["goals"].get("items"):
            Draft202012Validator.check_schema(schema(kind))


class TestFaults:
    @pytest.mark.parametrize("name", list(SCENARIOS))
    def test_are_none_in_the_scenarios_that_are_played(self, name):
        assert faults(SCENARIOS[name]) == []

    @pytest.mark.parametrize(("spoil", "sentence"), MISTAKES, ids=[sentence for _spoil, sentence in MISTAKES])
    def test_name_the_place_in_plain_words(self, inbox, spoil, sentence):
        spoil(inbox)

        assert any(sentence in fault for fault in faults(inbox)), faults(inbox)

    @pytest.mark.parametrize(("spoil", "sentence"), INTERVIEWS, ids=[sentence for _spoil, sentence in INTERVIEWS])
    def test_name_the_place_in_an_interview(self, spoil, sentence):
        interview = copy.deepcopy(SCENARIOS["practice_interview-entretien"])

        spoil(interview)

        assert any(sentence in fault for fault in faults(interview)), faults(interview)

    def test_may_be_several_at_once(self, inbox):
        del inbox["task"]
        inbox["setting"]["mails"][0]["subject"] = ""

        assert len(find_faults(inbox)) == 2

    def test_let_a_trap_be_on_a_word_of_its_verb(self, inbox):
        inbox["traps"].append({"do": "folder", "on": "sent", "why": "Nothing was sent."})

        assert faults(inbox) == []

    @pytest.mark.parametrize("thing", [None, [], "text", 3, {}, {"type": "chess"}, {"type": ["inbox"]}])
    def test_say_so_when_it_is_no_practice_at_all(self, thing):
        assert faults(thing) == ["This is not a practice of Escale."]
