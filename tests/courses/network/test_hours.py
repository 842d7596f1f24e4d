from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courses.network import hours
from courses.network.hours import Span, Week

# In Paris a Tuesday, 10.30 and 13 o'clock; the national holiday; a Saturday.
MORNING = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)
NOON = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
HOLIDAY = datetime(2026, 7, 14, 8, 30, tzinfo=UTC)
SATURDAY = datetime(2026, 3, 7, 9, 30, tzinfo=UTC)
OFFICE = "Mo-Fr 09:00-12:00,14:00-17:00; PH off"
NINE_TO_NOON = Span(540, 720)


def days_of(text: str) -> list[list[tuple[int, int]]]:
    week = hours.week(text)
    assert week is not None
    return [[(span.start // 60, span.end // 60) for span in spans] for spans in week.days]


class TestWeek:
    @pytest.mark.parametrize(
        ("text", "days"),
        [
            ("Mo-Fr 09:00-12:00", [[(9, 12)]] * 5 + [[], []]),
            ("mo-fr 9:00-12:00;", [[(9, 12)]] * 5 + [[], []]),
            ("Mo 09:00-12:00, Tu 14:00-17:00", [[(9, 12)], [(14, 17)], [], [], [], [], []]),
            ("Mo-Fr 09:00-12:00; We 14:00-17:00", [[(9, 12)]] * 2 + [[(14, 17)]] + [[(9, 12)]] * 2 + [[], []]),
            ("Fr-Mo 08:00-10:00", [[(8, 10)], [], [], [], [(8, 10)], [(8, 10)], [(8, 10)]]),
            ("Mo-Su 22:00-02:00", [[(22, 26)]] * 7),
            ("Mo-Sa 10:00-00:00", [[(10, 24)]] * 6 + [[]]),
            ("24/7", [[(0, 24)]] * 7),
            ("off", [[]] * 7),
        ],
    )
    def test_has_seven_days(self, text, days):
        assert days_of(text) == days

    def test_says_what_holds_on_public_holidays(self):
        assert hours.week(OFFICE).holidays == ()
        assert hours.week("Mo-Fr 09:00-12:00; PH 09:00-12:00").holidays == (NINE_TO_NOON,)
        assert hours.week("Mo-Fr 09:00-12:00").holidays is None

    def test_keeps_a_comment_that_holds_for_all_of_it(self):
        assert hours.week('Mo-Fr 09:00-12:00 "sur rendez-vous"').comment == "sur rendez-vous"

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "le matin",
            "Lu-Ve 9h-12h",
            "Mo-Fr",
            '"sur rendez-vous"',
            "Mo-Fr 09:00+",
            "Mo[1] 09:00-12:00",
            "week 1-53/2 Mo 09:00-12:00",
            "Jan-Mar Mo 09:00-12:00",
            "Mo-Fr 09:00-12:00; SH off",
            "Mo-Fr 09:00-12:00 unknown",
            "Mo 09:00-12:00; " * 40,
        ],
    )
    def test_is_none_when_it_is_not_certain_or_not_always_the_same(self, text):
        assert hours.week(text) is None


class TestOpen:
    @pytest.mark.parametrize(
        ("text", "at", "is_open"),
        [
            (OFFICE, MORNING, True),
            (OFFICE, NOON, False),
            (OFFICE, SATURDAY, False),
            (OFFICE, HOLIDAY, False),
            ("Mo-Fr 09:00-12:00", HOLIDAY, True),
            ("Tu[1] 09:00-12:00", MORNING, True),
            ("24/7", NOON, True),
            ("le matin", MORNING, None),
            ("Mo-Fr", MORNING, None),
            ("Mo-Fr 09:00-12:00; SH off", MORNING, None),
            ("Mo-Fr 09:00-12:00 unknown", MORNING, None),
        ],
    )
    def test_is_said_in_the_time_of_paris(self, text, at, is_open):
        assert hours.is_open(text, at) is is_open


class TestLines:
    def test_join_days_with_the_same_hours_and_put_closed_ones_last(self):
        morning, closed = (NINE_TO_NOON,), ()
        week = Week((closed, morning, morning, morning, closed, morning, closed))

        found = hours.lines(week)

        assert [(line.runs, line.spans) for line in found] == [
            (((1, 3), (5, 5)), morning),
            (((0, 0), (4, 4), (6, 6)), closed),
        ]

    def test_are_none_of_a_week_without_any_hours(self):
        assert hours.lines(Week(((),) * 7)) == []


PIECES = '- , ; 09:00 12:00 24:00 25:00 off 24/7 [ 1 -1 ] Mo Fr Sa PH SH week Jan 2026 easter sunrise ( || " / 99'
pieces = st.sampled_from(PIECES.split())
written = st.lists(pieces, max_size=9)


class TestAnyText:
    @settings(max_examples=300, deadline=None)
    @given(st.text() | written.map("".join) | written.map(" ".join))
    def test_is_read_or_not_and_never_raises(self, text):
        week = hours.week(text)

        assert week is None or len(week.days) == 7
        assert week is None or all(line.runs for line in hours.lines(week))
        assert hours.is_open(text, MORNING) in (True, False, None)
