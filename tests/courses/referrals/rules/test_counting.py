"""The share of referrals whose outcome is known."""

import pytest

from courses.referrals.rules.counting import KnownShare, known_share
from courses.referrals.rules.states import Stage

WAITING = {Stage.SENT: 2, Stage.SEEN: 1, Stage.APPOINTMENT: 1, Stage.NO_NEWS: 1}


class TestKnownShare:
    @pytest.mark.parametrize(
        ("counts", "expected"),
        [
            ({}, KnownShare(0, 0, None)),
            ({Stage.CAME: 4}, KnownShare(4, 4, None)),
            ({Stage.CAME: 5}, KnownShare(5, 5, 1.0)),
            (WAITING, KnownShare(0, 5, 0.0)),
            (WAITING | {Stage.REFUSED: 1, Stage.DID_NOT_COME: 2, Stage.AUTONOMOUS: 2}, KnownShare(5, 10, 0.5)),
        ],
        ids=["none", "too few", "five", "only waiting", "half"],
    )
    def test_counts_every_outcome_over_everything_sent(self, counts, expected):
        assert known_share(counts) == expected

    @pytest.mark.parametrize(("known", "percent"), [(2, 33), (4, 67)])
    def test_is_said_as_a_whole_number(self, known, percent):
        assert known_share({Stage.CAME: known, Stage.SENT: 6 - known}).percent == percent

    def test_has_no_number_below_five(self):
        assert known_share({Stage.CAME: 4}).percent is None
