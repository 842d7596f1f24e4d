"""Three gates first; the rest only when one of them trips."""

import pytest

from courses.diagnosis.rules.path import Group, Path, gates_tripped, questions_to_ask
from tests.factories.grids import GATES, OUTLINE, answers


class TestGatesTripped:
    def test_are_none_when_all_is_well(self):
        assert gates_tripped(OUTLINE, answers(GATES)) == []

    @pytest.mark.parametrize(
        ("gate", "answer"),
        [
            ("phone", "shared"),
            ("phone", "none"),
            ("alone", "helped"),
            ("alone", "no"),
            ("urgent", "unsure"),
            ("urgent", "yes"),
            ("phone", None),
            ("alone", None),
            ("urgent", None),
        ],
    )
    def test_are_those_without_the_best_answer_skipped_ones_too(self, gate, answer):
        assert gates_tripped(OUTLINE, answers(GATES | {gate: answer})) == [gate]

    def test_are_all_when_nothing_was_asked(self):
        assert gates_tripped(OUTLINE, answers({})) == ["phone", "alone", "urgent"]


class TestQuestionsToAsk:
    def test_are_the_three_gates_on_the_short_path(self):
        (page,) = questions_to_ask(OUTLINE, Path.SHORT)

        assert [question.key for question in page.questions] == ["phone", "alone", "urgent"]

    def test_ask_each_question_once_over_both_paths(self):
        pages = questions_to_ask(OUTLINE, Path.SHORT) + questions_to_ask(OUTLINE, Path.FULL)
        asked = [question.key for page in pages for question in page.questions]

        assert sorted(asked) == sorted(question.key for question in OUTLINE.questions)

    def test_begin_with_rights_and_ask_before_they_look(self):
        pages = questions_to_ask(OUTLINE, Path.FULL)

        assert pages[0].group is Group.RIGHTS
        assert [page.is_observed for page in pages] == sorted(page.is_observed for page in pages)

    def test_never_mix_what_is_said_with_what_is_seen(self):
        for page in questions_to_ask(OUTLINE, Path.FULL):
            assert {question.is_observed for question in page.questions} == {page.is_observed}

    def test_put_five_questions_at_most_on_a_page(self):
        assert max(len(page.questions) for page in questions_to_ask(OUTLINE, Path.FULL)) <= 5
