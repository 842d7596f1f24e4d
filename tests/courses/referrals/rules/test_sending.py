"""Who may send, and what is asked for."""

import pytest

from content.grid_outlines import NextStep
from courses.referrals.rules.needs import ASKED, need_for
from courses.referrals.rules.sending import Standing, may_send
from courses.referrals.words import NEEDS


class TestMaySend:
    @pytest.mark.parametrize(
        ("who", "expected"),
        [
            (Standing(), False),
            (Standing(is_social_worker=True), True),
            (Standing(is_social_worker=True, is_employed=True), False),
            (Standing(is_social_worker=True, is_employed=True, has_partner=True), True),
            (Standing(is_at_reception=True), False),
            (Standing(is_at_reception=True, has_point=True), True),
            (Standing(has_partner=True, has_point=True, is_employed=True), False),
        ],
        ids=["trainer", "invited", "waiting", "approved", "no point", "reception", "no role"],
    )
    def test_asks_for_somebody_who_vouches(self, who, expected):
        assert may_send(who) is expected


class TestNeeds:
    def test_are_every_next_step_but_nothing(self):
        assert set(ASKED) == set(NEEDS) == set(NextStep) - {NextStep.NOTHING_WANTED}

    def test_ask_for_any_place_when_there_is_no_step(self):
        assert need_for(None) is None
        assert need_for(NextStep.NOTHING_WANTED) is None
