from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.case_outlines import CaseReference
from content.grid_outlines import SCALES, Dimension
from courses.training.rules.agreement import (
    COMPARED,
    agree,
    chosen_in,
    is_passed,
    levels_of,
    mean_share,
    share_of,
)
from tests.factories.grids import OUTLINE, WELL

D = Dimension
LEVELS = st.dictionaries(st.sampled_from(COMPARED), st.integers(0, 2))


class TestCompared:
    def test_leaves_out_wishes_adaptations_and_dates(self):
        assert [dimension.value for dimension in COMPARED] == ["D1", "D2", "D3", "D4", "D5", "D7", "D10", "D11", "D12"]


class TestLevelsOf:
    def test_are_the_highest_for_somebody_who_needs_nothing(self):
        found = levels_of(OUTLINE, WELL)

        assert found == {dimension: SCALES[dimension][1] for dimension in COMPARED}

    def test_are_the_lowest_of_what_was_said(self):
        assert levels_of(OUTLINE, {"phone": "own", "device": WELL["device"]})[D.EQUIPMENT] == 2
        assert levels_of(OUTLINE, {"phone": "none", "device": WELL["device"]})[D.EQUIPMENT] == 0

    def test_put_what_was_seen_before_what_was_said(self):
        said = {"alone": "no"}
        seen = {"find": WELL["find"]}

        assert levels_of(OUTLINE, said)[D.USES] == 0
        assert levels_of(OUTLINE, said | seen)[D.USES] == 2

    @pytest.mark.parametrize("chosen", [{}, {"phone": None}, {"phone": "word"}, {"word": "own"}])
    def test_are_absent_where_nothing_is_known(self, chosen):
        assert levels_of(OUTLINE, chosen) == {}

    def test_are_those_of_a_reference(self):
        reference = (CaseReference("phone", "own", "It is hers."),)

        assert levels_of(OUTLINE, chosen_in(reference)) == {D.EQUIPMENT: 2}


class TestAgree:
    @pytest.mark.parametrize(
        ("given", "reference", "expected"),
        [
            ({}, {}, {}),
            ({D.USES: 1}, {}, {}),
            ({D.USES: 1}, {D.USES: 1}, {D.USES: True}),
            ({D.USES: 0}, {D.USES: 1}, {D.USES: False}),
            ({}, {D.USES: 1}, {D.USES: False}),
            ({D.CONFIDENCE: 1}, {D.CONFIDENCE: 1}, {}),
            ({D.USES: 1, D.SAFETY: 0}, {D.USES: 1, D.SAFETY: 1}, {D.USES: True, D.SAFETY: False}),
        ],
        ids=["nothing", "ungraded", "same", "other", "left empty", "not compared", "two"],
    )
    def test_says_of_each_graded_dimension_whether_it_is_the_same(self, given, reference, expected):
        assert agree(given, reference) == expected

    @given(LEVELS)
    def test_is_full_with_oneself(self, levels):
        assert all(agree(levels, levels).values())
        assert share_of(agree(levels, levels)) == (1 if levels else 0)

    @given(LEVELS, LEVELS)
    def test_compares_what_the_reference_grades(self, given, reference):
        assert set(agree(given, reference)) == set(reference)


class TestShare:
    def test_is_the_part_that_is_the_same(self):
        assert share_of({D.USES: True, D.SAFETY: False, D.PEOPLE: True, D.READING: True}) == Fraction(3, 4)

    def test_is_nothing_where_nothing_is_compared(self):
        assert share_of({}) == 0

    def test_of_several_cases_is_their_mean(self):
        assert mean_share([Fraction(1), Fraction(1, 2)]) == Fraction(3, 4)
        assert mean_share([]) == 0

    @pytest.mark.parametrize(
        ("share", "expected"), [(Fraction(3, 4), True), (Fraction(7499, 10_000), False), (Fraction(1), True)]
    )
    def test_is_enough_from_three_out_of_four(self, share, expected):
        assert is_passed(share) is expected
