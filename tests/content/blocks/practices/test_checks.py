"""Mistakes of authors are shown beside the field, with what to do."""

import copy
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation
from wagtail.blocks.base import get_error_json_data

from content.blocks.practices.problems import problems
from content.blocks.practices.scenario import to_scenario

from .written import BLOCKS, scenarios, value_of

NAMED = dict(scenarios())
INBOX, SCAM = NAMED["practice_inbox-rendez-vous"], NAMED["practice_scam-boite"]
FORM, CALENDAR = NAMED["practice_form-aide"], NAMED["practice_calendar-rendez_vous"]
INTERVIEW = NAMED["practice_interview-entretien"]


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


def refusal(value: Any) -> tuple[str, str]:
    """Return the path of the first field that is refused and the sentence beside it; empty when none is."""
    try:
        value.block.clean(value)
    except ValidationError as error:
        node, path = get_error_json_data(error), []
        while "blockErrors" in node:
            (name, node), *_more = node["blockErrors"].items()
            path.append(str(name))
        return "/".join(path), str(node["messages"][0])
    return "", ""


def _drop_mail(value):
    del value["mails"][2]


def _wrong_list(value):
    value["goals"][0]["on"] = value["ask"]["options"].bound_blocks[0].id


INBOX_MISTAKES = [
    (lambda v: v["goals"][0].update(on=""), "goals/0/on", "Choose on which."),
    (_drop_mail, "traps/1/on", "no longer there"),
    (_wrong_list, "goals/0/on", "cannot be done with it"),
    (lambda v: v["goals"][0].update(do="send"), "goals/0/on", "nothing in particular"),
    (lambda v: v["goals"][0].update(do="send", on=""), "goals/0/to", "needs it"),
    (lambda v: v["goals"].__delitem__(1), "ask/text", "Add the goal"),
    (lambda v: v["traps"].__delitem__(4), "ask/options/1/text", "Add a trap"),
    (lambda v: v["traps"][0].update(on=v["goals"][0]["on"]), "traps/0/on", "A goal asks for this"),
    (lambda v: v["variants"][0]["changes"][0].update(old="Nobody"), "variants/0/changes/0/old", "nowhere"),
    (lambda v: v["variants"][0]["changes"][1].update(old="Amina Diallo"), "variants/0/changes/1/old", "Another change"),
    (lambda v: v["me"].update(name=""), "me/name", "required"),
    (lambda v: v["message"].update(missing=""), "message/missing", "required"),
]


class TestInbox:
    @pytest.mark.parametrize(
        ("spoil", "field", "sentence"), INBOX_MISTAKES, ids=[f"{f}: {s}" for _spoil, f, s in INBOX_MISTAKES]
    )
    def test_with_a_mistake_is_refused_beside_the_field(self, spoil, field, sentence):
        value = value_of(copy.deepcopy(INBOX))

        spoil(value)

        found, said = refusal(value)
        assert found == field
        assert sentence in said

    def test_may_leave_out_what_is_optional_as_a_whole(self):
        scenario = copy.deepcopy(NAMED["practice_inbox-tri"])

        assert refusal(value_of(scenario)) == ("", "")

    def test_with_a_mistake_can_be_kept_as_a_draft(self):
        value = value_of(copy.deepcopy(INBOX))
        value["goals"][0]["on"] = ""

        assert value.block.clean_deferred(value)


class TestScam:
    @pytest.mark.parametrize(
        ("spoil", "field", "sentence"),
        [
            (lambda item: [clue.update(right=False) for clue in item["clues"]], "clues", "gives it away"),
            (lambda item: [act.update(safe=False) for act in item["acts"]], "acts", "Tick the safe one"),
            (lambda item: item.update(fake=False), "clues", "genuine"),
        ],
    )
    def test_with_a_mistake_in_a_message_is_refused(self, spoil, field, sentence):
        value = value_of(copy.deepcopy(SCAM))
        place = next(n for n, item in enumerate(value["items"]) if item["fake"] and len(item["clues"]))

        spoil(value["items"][place])

        found, said = refusal(value)
        assert found == f"items/{place}/{field}"
        assert sentence in said


def _words(value, moment, place):
    return value["nodes"][moment]["choices"][place]


def _judge(value, moment):
    for choice in value["nodes"][moment]["choices"]:
        choice["wrong"] = True


def _never_end(value):
    """Let the two last moments lead to each other for ever."""
    last = value["nodes"].bound_blocks[3].id
    for place in (0, 1):
        _words(value, 3, place)["to"] = last


def _leave_out(value, moment):
    """Let no right words lead to a moment."""
    key = value["nodes"].bound_blocks[moment].id
    for node in value["nodes"]:
        for choice in node["choices"]:
            if choice["to"] == key and not choice["wrong"]:
                choice["to"] = ""


INTERVIEW_MISTAKES = [
    (lambda v: _words(v, 0, 2).update(to="n9"), "nodes/0/choices/2/to", "no longer there"),
    (lambda v: v["nodes"].__delitem__(3), "nodes/1/choices/0/to", "no longer there"),
    (lambda v: _words(v, 2, 0).update(to=v["signs"].bound_blocks[0].id), "nodes/2/choices/0/to", "no longer there"),
    (lambda v: _judge(v, 1), "nodes/1/choices", "not wrong"),
    (lambda v: _leave_out(v, 2), "nodes/2/says", "No right words lead to this moment"),
    (lambda v: _leave_out(v, 1), "nodes/1/says", "No right words lead to this moment"),
    (_never_end, "nodes/0/choices", "never ends"),
    (lambda v: v["signs"][0].update(right=False) or v["signs"][1].update(right=False), "signs", "three signs"),
    (lambda v: [step.update(right=False) for step in v["steps"]], "steps", "Tick the one that fits"),
    (lambda v: v["steps"].__delitem__(slice(1, None)), "steps", "two steps at least"),
    (lambda v: v["hints"].update(step=""), "hints/step", "Say where to look"),
    (lambda v: v.update(case="Samira !"), "case", "Small letters"),
    (lambda v: v["person"].update(about=""), "person/about", "required"),
]


class TestInterview:
    @pytest.mark.parametrize(
        ("spoil", "field", "sentence"), INTERVIEW_MISTAKES, ids=[f"{f}: {s}" for _spoil, f, s in INTERVIEW_MISTAKES]
    )
    def test_with_a_mistake_is_refused_beside_the_field(self, spoil, field, sentence):
        value = value_of(copy.deepcopy(INTERVIEW))

        spoil(value)

        found, said = refusal(value)
        assert found == field
        assert sentence in said

    def test_may_have_fewer_than_three_signs_when_all_were_there(self):
        value = value_of(copy.deepcopy(INTERVIEW))
        del value["signs"][2:]
        assert refusal(value) == ("", "")

        value["signs"][1]["right"] = False

        assert refusal(value)[0] == "signs"

    def test_may_have_neither_steps_nor_a_case(self):
        value = value_of(copy.deepcopy(NAMED["practice_interview-court"]))

        assert refusal(value) == ("", "")

    def test_may_lead_back_to_a_moment(self):
        value = value_of(copy.deepcopy(INTERVIEW))

        _words(value, 2, 2)["to"] = value["nodes"].bound_blocks[0].id

        assert refusal(value) == ("", "")

    def test_with_a_mistake_can_be_kept_as_a_draft(self):
        value = value_of(copy.deepcopy(INTERVIEW))
        _words(value, 0, 0)["to"] = "n9"

        assert value.block.clean_deferred(value)


class TestForm:
    def test_asks_for_entries_to_compare_with(self):
        value = value_of(copy.deepcopy(FORM))
        field = next(f for f in value["pages"][0]["fields"] if f["kind"] != "choice")

        del field["accept"][:]

        assert refusal(value)[1] == "Write a right entry."

    def test_asks_for_answers_to_choose_from(self):
        value = value_of(copy.deepcopy(FORM))
        field = next(f for f in value["pages"][0]["fields"] if f["kind"] != "choice")

        field.update(kind="choice")

        assert refusal(value)[1] == "Write two answers at least."


class TestCalendar:
    def test_refuses_a_day_that_does_not_exist(self):
        value = value_of(copy.deepcopy(CALENDAR))

        value["events"][0]["date"] = "2026-02-30"

        assert refusal(value) == ("events/0/date", "This day does not exist. Choose another one.")

    def test_refuses_a_variant_that_breaks_a_day(self):
        scenario = copy.deepcopy(CALENDAR)
        scenario["variants"] = [[["2026-03", "mars"]]]

        assert "a day or a time is none" in refusal(value_of(scenario))[1]


def _problems(scenario, change=lambda _scenario: None):
    scenario = copy.deepcopy(scenario)
    change(scenario)
    return problems(BLOCKS[scenario["type"]], scenario, "fr")


class TestProblems:
    @pytest.mark.parametrize("name", list(NAMED))
    def test_are_none_in_the_scenarios_that_are_played(self, name):
        scenario = NAMED[name]

        assert problems(BLOCKS[scenario["type"]], to_scenario(BLOCKS[scenario["type"]], value_of(scenario)), "fr") == []

    @pytest.mark.parametrize(
        ("change", "sentence"),
        [
            (
                lambda s: s["setting"]["mails"][1].update(address="caf@caf-aides.com"),
                "Mails → 2 → Address: “caf-aides.com” may be a real address.",
            ),
            (
                lambda s: s["traps"][0].update(why="Appelez le 01 42 00 12 34."),
                "Traps → 1 → Why this is not the way: “01 42 00 12 34” may be somebody's number.",
            ),
            (
                lambda s: s["variants"][0][0].__setitem__(1, "Chronopost"),
                "Variants → 1 → Replacements → 1 → Say: “Chronopost” is a real name.",
            ),
            (
                lambda s: s["setting"]["mails"][0].update(subject="x" * 121),
                "Mails → 1 → Subject: 120 characters at most.",
            ),
            (
                lambda s: s["setting"]["message"]["accept"].append("…"),
                "Text to type → Right entries → 3: Escale cannot read “…”.",
            ),
        ],
    )
    def test_name_the_field_as_the_author_knows_it(self, change, sentence):
        assert any(problem.startswith(sentence) for problem in _problems(INBOX, change)), _problems(INBOX, change)

    def test_look_at_the_heading_too(self):
        found = problems(BLOCKS["inbox"], INBOX, "fr", heading="Ouvrir Gmail")

        assert found == ["Heading: “Gmail” is a real name. Invent one."]

    def test_say_that_nobody_can_reach_the_goals(self):
        def bar_the_way(scenario):
            scenario["traps"].append({"do": "reply", "on": "m2", "why": "No."})

        assert "Nobody can reach all the goals." in _problems(INBOX, bar_the_way)[0]

    def test_say_so_when_only_words_that_judge_ask_for_consent(self):
        def judge(scenario):
            for choice in (choice for node in scenario["setting"]["nodes"] for choice in node["choices"]):
                choice["wrong"] = choice.get("wrong", False) or choice.get("consent", False)

        assert "Nobody can reach all the goals." in _problems(INTERVIEW, judge)[0]

    def test_name_the_variant_that_has_no_way(self):
        def break_the_day(scenario):
            scenario["variants"] = [[["14:00", "23:00"]], [["2026-03-12", "2027-03-12"]]]

        assert any("In variant 2" in problem for problem in _problems(CALENDAR, break_the_day))

    def test_name_the_variant_that_makes_a_real_address(self):
        def cut_the_address(scenario):
            scenario["variants"][0].append([".exemple.", "."])

        assert any(problem.startswith("Variants → 1: “mairie.fr”") for problem in _problems(INBOX, cut_the_address))
