"""What a lock may be and when a phone may try one, as tables."""

from datetime import UTC, datetime, timedelta

import pytest

from elearning.accounts.lock_rules import Standing, is_lock, is_too_simple, standing

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
JUST_NOW, A_MINUTE_AGO, LATER = NOW - timedelta(seconds=59), NOW - timedelta(seconds=60), NOW + timedelta(hours=1)


class TestALock:
    @pytest.mark.parametrize("text", ["0000", "4071", "9999", "aaaa", "alka", "llll"])
    def test_is_four_digits_or_four_pictures(self, text):
        assert is_lock(text)

    @pytest.mark.parametrize(
        "text",
        ["", "407", "40711", "407 ", " 4071", "4071\n", "40a1", "abc1", "abcm", "ABCD", "４０７１", "٤٠٧١", "àbcd"],
        ids=ascii,
    )
    def test_is_nothing_else(self, text):
        assert not is_lock(text)

    @pytest.mark.parametrize(
        "lock", ["0000", "7777", "aaaa", "llll", "0123", "1234", "6789", "3210", "9876", "abcd", "ijkl", "dcba", "lkji"]
    )
    def test_is_too_simple_when_anybody_tries_it_first(self, lock):
        assert is_too_simple(lock)

    @pytest.mark.parametrize("lock", ["4071", "0001", "1235", "1324", "0246", "9012", "abce", "aabb", "afkc", "1010"])
    def test_is_good_otherwise(self, lock):
        assert not is_too_simple(lock)


class TestAPhone:
    @pytest.mark.parametrize(
        ("wrong", "wrong_today", "last_wrong_at", "expected"),
        [
            (0, 0, None, Standing.OPEN),
            (1, 1, NOW, Standing.OPEN),
            (2, 2, NOW, Standing.OPEN),
            (3, 3, NOW, Standing.PAUSE),
            (3, 3, JUST_NOW, Standing.PAUSE),
            (3, 3, A_MINUTE_AGO, Standing.OPEN),
            (4, 4, JUST_NOW, Standing.PAUSE),
            (4, 4, A_MINUTE_AGO, Standing.OPEN),
            (5, 5, A_MINUTE_AGO, Standing.DESK),
            (5, 0, NOW - timedelta(days=365), Standing.DESK),
            (0, 9, None, Standing.OPEN),
            (0, 10, None, Standing.DESK),
            (3, 10, NOW, Standing.DESK),
            (3, 3, LATER, Standing.OPEN),
        ],
        ids=str,
    )
    def test_stands(self, wrong, wrong_today, last_wrong_at, expected):
        found = standing(wrong=wrong, wrong_today=wrong_today, last_wrong_at=last_wrong_at, now=NOW)

        assert found is expected
