from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses.progress.rules.counting import add_numbers, count_in_window, highest_contiguous, missing, missing_up_to

numbers = st.lists(st.integers(1, 60), max_size=40)


class TestAddNumbers:
    @given(numbers, numbers)
    def test_gives_the_same_in_any_order(self, some, others):
        assert add_numbers(add_numbers([], some), others) == add_numbers([], others + some)

    @given(numbers)
    def test_says_what_is_missing(self, some):
        seen = add_numbers([], some)

        assert missing(seen) == (max(some) - len(set(some)) if some else 0)

    @given(numbers, st.integers(0, 70))
    def test_says_what_is_missing_up_to_a_number(self, some, last):
        assert missing_up_to(add_numbers([], some), last) == len(set(range(1, last + 1)) - set(some))

    @given(numbers)
    def test_says_up_to_where_nothing_is_missing(self, some):
        expected = next(n for n in range(1, 62) if n not in some) - 1

        assert highest_contiguous(add_numbers([], some)) == expected

    @pytest.mark.parametrize(("some", "gap", "upto"), [([0], 0, 0), ([0, 1], 0, 1), ([0, 3], 2, 0), ([2], 1, 0)])
    def test_does_not_count_zero_as_an_answer(self, some, gap, upto):
        seen = add_numbers([], some)

        assert (missing(seen), highest_contiguous(seen)) == (gap, upto)


class TestCountInWindow:
    NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)

    @pytest.mark.parametrize(
        ("started", "count"),
        [(None, 0), (NOW - timedelta(seconds=59), 7), (NOW - timedelta(seconds=60), 0), (NOW + timedelta(1), 0)],
        ids=["first time", "still running", "over", "clock went back"],
    )
    def test_starts_again_when_the_window_is_over(self, started, count):
        start, found = count_in_window(started=started, count=7, now=self.NOW, length=timedelta(minutes=1))

        assert found == count
        assert start <= self.NOW
