"""What is read of a form, and what is known of a dimension."""

import pytest

from content.grid_outlines import Dimension
from courses.diagnosis.rules.answers import Taken, below, is_empty, standing
from tests.factories.grids import OUTLINE, answers


def known(dimension, **chosen):
    return {question.key: level for question, level in standing(Taken(OUTLINE, answers(chosen)), dimension)}


class TestReadAnswers:
    def test_keeps_what_is_said_apart_from_what_is_seen(self):
        read = answers({"phone": "own", "unlock": "helped"})

        assert read.declared == {"phone": "own"}
        assert read.observed == {"unlock": "helped"}

    @pytest.mark.parametrize("value", [None, "", "an option of nobody", "alone"])
    def test_takes_what_the_question_does_not_offer_for_skipped(self, value):
        assert answers({"phone": value}).declared == {"phone": None}

    def test_leaves_out_a_question_that_the_grid_does_not_have(self):
        assert answers({"religion": "yes"}).declared == {}

    @pytest.mark.parametrize(("chosen", "empty"), [({}, True), ({"phone": None}, True), ({"unlock": "alone"}, False)])
    def test_knows_when_nothing_was_answered(self, chosen, empty):
        assert is_empty(answers(chosen)) is empty


class TestStanding:
    def test_believes_what_was_seen_before_what_was_said(self):
        assert known(Dimension.USES, alone="alone", find="not-yet") == {"find": 0}
        assert known(Dimension.USES, alone="no", find="alone") == {"find": 2}

    def test_believes_what_was_said_where_nothing_was_seen(self):
        assert known(Dimension.USES, alone="helped", find=None) == {"alone": 1}

    def test_knows_nothing_of_answers_that_stand_on_no_scale(self):
        assert known(Dimension.CONFIDENCE, wish="nothing") == {}


class TestBelow:
    def test_names_the_questions_that_need_something(self):
        taken = Taken(OUTLINE, answers({"data": "enough", "bill": "hard"}))

        assert [question.key for question in below(taken, Dimension.CONNECTION)] == ["bill"]
