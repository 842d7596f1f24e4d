from fractions import Fraction

from content.grid_outlines import Dimension
from courses.training.rules.figures import Graded, figures

D = Dimension


class TestFigures:
    def test_count_what_is_the_same_and_what_is_left_empty(self):
        found = figures(
            [
                Graded({D.USES: 0, D.SAFETY: 1}, {D.USES: 0}),
                Graded({D.USES: 2}, {D.USES: 2, D.SAFETY: 1}),
                Graded({}, {D.USES: 1}),
            ]
        )

        assert [(one.dimension, one.same, one.compared, one.percent) for one in found] == [
            (D.USES, 2, 3, 66),
            (D.SAFETY, 0, 1, 0),
        ]
        assert found[0].kappa == Fraction(1)
        assert found[1].kappa is None
        assert not found[0].is_same

    def test_are_none_without_gradings(self):
        assert figures([]) == []
