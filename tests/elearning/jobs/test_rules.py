from datetime import timedelta

import pytest

from elearning.jobs import rules


class TestWaitAfter:
    @pytest.mark.parametrize(
        ("tries", "wait"),
        [
            (1, timedelta(seconds=30)),
            (2, timedelta(minutes=2)),
            (3, timedelta(minutes=8)),
            (7, timedelta(hours=6)),
            (1000, timedelta(hours=6)),
        ],
    )
    def test_grows_fourfold_up_to_six_hours(self, tries, wait):
        assert rules.wait_after(tries) == wait


class TestIsGivenUp:
    def test_comes_with_the_eighth_try(self):
        assert [tries for tries in range(10) if rules.is_given_up(tries)] == [8, 9]
