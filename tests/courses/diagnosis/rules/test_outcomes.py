"""Worked cases: what the answers of a person propose, in order."""

import pytest

from content.grid_outlines import NextStep
from courses.diagnosis.rules.outcomes import ORDER, propose
from tests.factories.grids import GATES, OUTLINE, WELL, answers

SEEN = {question.key for question in OUTLINE.questions if question.is_observed}
UNSEEN = {key: value for key, value in WELL.items() if key not in SEEN}
USES = ("find", "photo", "date", "contact", "form")

# Who it is, what was answered, what is proposed.
CASES: list[tuple[str, dict[str, str | None], str]] = [
    ("short path, all well", GATES, "O1"),
    ("full grid, all well", WELL, "O1"),
    ("all well but the connection, not asked", GATES | {"phone": "own", "urgent": "unsure"}, ""),
    ("a right that stops, and all else well", WELL | {"urgent": "yes"}, "O4 O1"),
    ("a right that stops, nothing else asked", GATES | {"urgent": "yes"}, "O4"),
    ("a date this week, said on the second page", WELL | {"deadline": "week"}, "O4 O1"),
    ("a date this month is no emergency", WELL | {"deadline": "month"}, "O1"),
    ("urgent, and wants it done for them", WELL | {"urgent": "yes", "agree": "for-me"}, "O4 O5 O1"),
    ("wants it done for them, nothing urgent", WELL | {"agree": "for-me"}, "O1"),
    ("no phone", WELL | {"phone": "none"}, "O6"),
    ("a shared phone", WELL | {"phone": "shared"}, "O6"),
    ("their own phone, which fails", WELL | {"device": "weak"}, "O6"),
    ("counts the data", WELL | {"data": "rationed"}, "O7"),
    ("a bill that cuts the line", WELL | {"bill": "cut"}, "O7"),
    ("no phone and no internet", WELL | {"phone": "none", "device": "none", "data": "none"}, "O6 O7"),
    ("lost password", WELL | {"password": "not-yet"}, "O10"),
    ("no mailbox at all", WELL | {"mailbox": "not-yet", "password": "not-yet", "franceconnect": "not-yet"}, "O10"),
    ("reads with help", WELL | {"message": "helped"}, "O8 O1"),
    ("avoids reading", WELL | {"avoids": "yes"}, "O8 O1"),
    ("needs larger text", WELL | {"easier": "larger"}, "O9 O1"),
    ("a password that somebody knows", WELL | {"known": "yes"}, "O11 O1"),
    ("paid for something free", WELL | {"paid": "yes"}, "O11 O1"),
    ("says that one thing is blocked", WELL | {"blocked": "one"}, "O2 O1"),
    ("wants to settle one thing", WELL | {"wish": "one-thing"}, "O2 O1"),
    ("only the form is blocked", WELL | {"form": "not-yet"}, "O2"),
    ("two uses are blocked", WELL | {"form": "not-yet", "photo": "helped"}, "O3"),
    ("says that they do nothing alone, seen nothing", UNSEEN | {"alone": "no"}, "O3"),
    ("says no, but shows it all", WELL | {"alone": "no"}, "O1"),
    ("says yes, but shows none of it", WELL | dict.fromkeys(USES, "not-yet"), "O3"),
    ("gestures with help", WELL | {"unlock": "helped", "type": "helped"}, "O3"),
    ("weak, and afraid but willing", WELL | {"form": "helped", "photo": "helped", "confidence": "afraid"}, "O3"),
    ("weak, wish not said", WELL | {"form": "helped", "photo": "helped", "confidence": None, "wish": None}, "O3"),
    ("weak, would rather not touch it", WELL | {"form": "helped", "photo": "helped", "confidence": "untouched"}, "O4"),
    ("nothing alone, and no gesture repeated", WELL | dict.fromkeys(USES, "not-yet") | {"repeats": "not-yet"}, "O4"),
    ("the same, who agrees to a mandate",
     WELL | dict.fromkeys(USES, "not-yet") | {"repeats": "not-yet", "agree": "for-me"}, "O4 O5"),
    ("no gesture repeated, but all done alone", WELL | {"repeats": "not-yet"}, "O1"),
    ("wants nothing", WELL | {"wish": "nothing", "phone": "none", "form": "not-yet"}, "O12"),
    ("wants nothing, but a right stops", WELL | {"wish": "nothing", "urgent": "yes"}, "O4 O12"),
    ("answers nothing", dict.fromkeys(WELL), "O12"),
    ("is asked nothing", {}, "O12"),
    ("much at once", WELL | {"urgent": "yes", "phone": "none", "data": "none", "known": "yes", "password": "helped",
     "message": "helped", "easier": "heard", "blocked": "one", "form": "helped", "date": "helped"},
     "O4 O6 O7 O11 O10 O8 O9 O2 O3"),
]  # fmt: skip


def proposed(chosen, **options):
    return propose(OUTLINE, answers(chosen, **options))


class TestPropose:
    @pytest.mark.parametrize(("chosen", "steps"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
    def test_proposes_for_somebody_with(self, chosen, steps):
        assert [proposal.step.value for proposal in proposed(chosen)] == steps.split()

    def test_covers_every_next_step_in_the_worked_cases(self):
        assert {code for case in CASES for code in case[2].split()} == {step.value for step in NextStep}

    @pytest.mark.parametrize(("urgent", "steps"), [("no", ["O12"]), ("yes", ["O4", "O12"])])
    def test_leaves_the_door_open_after_a_refusal(self, urgent, steps):
        found = proposed(WELL | {"phone": "none", "urgent": urgent}, is_refused=True)

        assert [proposal.step.value for proposal in found] == steps

    def test_says_which_answers_speak_for_a_step(self):
        found = proposed(WELL | {"phone": "shared", "device": "weak"})

        assert [(proposal.step, proposal.why) for proposal in found] == [(NextStep.EQUIPMENT, ("phone", "device"))]

    def test_keeps_its_order(self):
        assert sorted(ORDER) == sorted(NextStep)
        assert ORDER[0] is NextStep.DONE_WITH
        assert ORDER[-1] is NextStep.NOTHING_WANTED
