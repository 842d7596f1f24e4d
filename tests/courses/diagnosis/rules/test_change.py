"""What changed between two visits."""

from dataclasses import replace

import pytest

from content.grid_outlines import Dimension
from courses.diagnosis.rules.answers import Taken
from courses.diagnosis.rules.change import Change, change
from tests.factories.grids import OUTLINE, answers


def changed(dimension, before, after, outline=OUTLINE):
    return change(Taken(OUTLINE, answers(before)), Taken(outline, answers(after)))[dimension]


class TestChange:
    @pytest.mark.parametrize(
        ("dimension", "before", "after", "said"),
        [
            (Dimension.EQUIPMENT, {"phone": "none"}, {"phone": "own"}, Change.BETTER),
            (Dimension.EQUIPMENT, {"phone": "own"}, {"phone": "own"}, Change.SAME),
            (Dimension.EQUIPMENT, {"phone": "own"}, {"phone": "shared"}, Change.LESS),
            (Dimension.EQUIPMENT, {"phone": "own"}, {"phone": None}, Change.NOT_ASKED),
            (Dimension.EQUIPMENT, {}, {"phone": "own"}, Change.NOT_ASKED),
            (
                Dimension.USES,
                {"find": "helped", "form": "not-yet"},
                {"find": "alone", "form": "not-yet"},
                Change.BETTER,
            ),
            (Dimension.USES, {"find": "alone", "form": "not-yet"}, {"find": "helped", "form": "helped"}, Change.SAME),
            (Dimension.USES, {"alone": "alone"}, {"find": "not-yet"}, Change.NOT_ASKED),
            (Dimension.CONFIDENCE, {"confidence": "afraid"}, {"confidence": "depends"}, Change.BETTER),
            (Dimension.CONFIDENCE, {"wish": "learn"}, {"wish": "nothing"}, Change.NOT_ASKED),
            (Dimension.RIGHTS, {"urgent": "yes"}, {"urgent": "no"}, Change.BETTER),
            (Dimension.SAFETY, {"scam": "no"}, {"scam": "yes"}, Change.LESS),
            (Dimension.ADAPTATION, {"easier": "nothing"}, {"easier": "larger"}, Change.OTHER),
            (Dimension.PEOPLE, {"helper": "professional"}, {"helper": "nobody"}, Change.OTHER),
            (Dimension.PEOPLE, {"helper": "family"}, {"helper": "family"}, Change.SAME),
        ],
    )
    def test_compares_what_was_answered_both_times(self, dimension, before, after, said):
        assert changed(dimension, before, after) is said

    def test_says_something_of_every_dimension(self):
        assert set(change(Taken(OUTLINE, answers({})), Taken(OUTLINE, answers({})))) == set(Dimension)

    def test_reads_each_visit_with_its_own_version_of_the_grid(self):
        shorter = replace(OUTLINE, questions=OUTLINE.questions[:2])

        assert changed(Dimension.EQUIPMENT, {"phone": "none"}, {"phone": "own"}, shorter) is Change.BETTER
        assert changed(Dimension.RIGHTS, {"urgent": "yes"}, {"urgent": "no"}, shorter) is Change.NOT_ASKED
