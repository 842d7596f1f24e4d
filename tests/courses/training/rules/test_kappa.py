from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses.training.rules.kappa import Strength, kappa, strength

# 85 xeromammograms read by two radiologists: normal, benign, suspected, cancer. Boyd et al. (1982), as in Altman, D. G.
# (1991), Practical Statistics for Medical Research, chapter 14, and in the manual of Stata, "kappa": 0.5684.
RADIOLOGISTS = ((21, 12, 0, 0), (4, 17, 1, 0), (3, 9, 15, 2), (0, 0, 0, 1))
PAIRS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=40)


def pairs_of(table):
    return [
        (row, column) for row, cells in enumerate(table) for column, count in enumerate(cells) for _ in range(count)
    ]


class TestKappa:
    def test_is_that_of_the_worked_table(self):
        assert round(float(kappa(pairs_of(RADIOLOGISTS))), 4) == 0.5684

    @pytest.mark.parametrize(
        ("pairs", "expected"),
        [
            ([(0, 0), (1, 1), (2, 2)], Fraction(1)),
            ([(0, 0), (0, 1), (1, 0), (1, 1)], Fraction(0)),
            ([(0, 1), (1, 0)], Fraction(-1)),
            ([(0, 0), (2, 2), (0, 2), (2, 0)], Fraction(0)),
            ([(0, 0), (1, 1), (1, 2), (2, 2)], Fraction(5, 7)),
        ],
        ids=["full", "chance", "turned around", "chance far apart", "one step beside"],
    )
    def test_is_counted_by_hand(self, pairs, expected):
        assert kappa(pairs) == expected

    @pytest.mark.parametrize("pairs", [[], [(1, 1)], [(2, 2), (2, 2)]], ids=["nothing", "one", "one level"])
    def test_is_not_defined_where_nobody_could_disagree(self, pairs):
        assert kappa(pairs) is None

    def test_weighs_a_wide_difference_more(self):
        near = [(0, 0), (2, 2), (1, 1), (0, 1)]
        far = [(0, 0), (2, 2), (1, 1), (0, 2)]

        assert kappa(far) < kappa(near)

    @given(PAIRS)
    def test_is_the_same_the_other_way_round(self, pairs):
        assert kappa(pairs) == kappa([(b, a) for a, b in pairs])

    @given(PAIRS)
    def test_is_one_at_most_and_only_when_all_is_equal(self, pairs):
        value = kappa(pairs)

        assert value is None or value <= 1
        assert value is None or (value == 1) == all(a == b for a, b in pairs)

    @given(st.lists(st.integers(0, 3), min_size=2).filter(lambda levels: len(set(levels)) > 1))
    def test_is_one_for_full_agreement(self, levels):
        assert kappa([(level, level) for level in levels]) == 1

    @given(PAIRS, st.randoms())
    def test_does_not_depend_on_the_order(self, pairs, random):
        turned = list(pairs)
        random.shuffle(turned)

        assert kappa(turned) == kappa(pairs)


class TestStrength:
    @pytest.mark.parametrize(
        ("hundredths", "expected"),
        [
            (-100, Strength.LITTLE), (0, Strength.LITTLE), (20, Strength.LITTLE), (21, Strength.SOME),
            (60, Strength.SOME), (61, Strength.GOOD), (80, Strength.GOOD), (81, Strength.VERY_GOOD),
            (100, Strength.VERY_GOOD),
        ],
    )  # fmt: skip
    def test_follows_landis_and_koch(self, hundredths, expected):
        assert strength(Fraction(hundredths, 100)) is expected
