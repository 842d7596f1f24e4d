from datetime import UTC, date, datetime

import pytest

from courses.training.rules.validity import ends_at, opens_on


class TestEnd:
    @pytest.mark.parametrize(
        ("passed", "ends"),
        [
            (datetime(2026, 3, 12, 10, 30, tzinfo=UTC), datetime(2028, 3, 12, 10, 30, tzinfo=UTC)),
            (datetime(2028, 2, 29, 8, tzinfo=UTC), datetime(2030, 2, 28, 8, tzinfo=UTC)),
            (datetime(2026, 12, 31, 8, tzinfo=UTC), datetime(2028, 12, 31, 8, tzinfo=UTC)),
        ],
        ids=["the same day", "a leap day", "the last day"],
    )
    def test_is_two_years_later(self, passed, ends):
        assert ends_at(passed) == ends


class TestOpening:
    @pytest.mark.parametrize(
        ("failed_on", "valid_until", "expected"),
        [
            (None, None, None),
            (date(2026, 3, 31), None, date(2026, 4, 1)),
            (None, date(2028, 3, 12), date(2027, 12, 12)),
            (None, date(2028, 5, 31), date(2028, 2, 29)),
            (date(2028, 2, 1), date(2028, 3, 12), date(2028, 2, 2)),
            (date(2026, 2, 1), date(2028, 3, 12), date(2027, 12, 12)),
        ],
        ids=["at any time", "the next day", "three months before", "a short month", "failed late", "failed before"],
    )
    def test_is_on_the_first_day_that_nothing_forbids(self, failed_on, valid_until, expected):
        assert opens_on(failed_on=failed_on, valid_until=valid_until) == expected
