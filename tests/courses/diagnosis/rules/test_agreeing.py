"""The day of the first step."""

from datetime import date, timedelta

import pytest

from content.grid_outlines import NextStep
from courses.diagnosis.rules.agreeing import first_day, is_day

TODAY = date(2026, 3, 2)


class TestFirstDay:
    @pytest.mark.parametrize(
        ("step", "days"),
        [(NextStep.DONE_WITH, 0), (NextStep.EQUIPMENT, 14), (NextStep.NOTHING_WANTED, 90), (None, 14)],
    )
    def test_is_today_for_a_right_that_stops_and_later_for_the_rest(self, step, days):
        assert first_day(step, today=TODAY) == TODAY + timedelta(days=days)


class TestIsDay:
    @pytest.mark.parametrize(("days", "may"), [(-1, False), (0, True), (365, True), (366, False)])
    def test_lies_between_today_and_the_end_of_what_is_kept(self, days, may):
        assert is_day(TODAY + timedelta(days=days), today=TODAY) is may
