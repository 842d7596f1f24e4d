"""What may follow what, and what 14 and 60 days do."""

from datetime import UTC, date, datetime, timedelta

import pytest

from courses.referrals.models import State
from courses.referrals.rules.states import (
    CLOSE_AFTER,
    KNOWN,
    REMIND_AFTER,
    Stage,
    at_the_end,
    closes,
    following,
    is_appointment_day,
    is_to_remind,
    may_follow,
)

SENT_AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
TODAY = date(2026, 3, 16)
OUTCOMES = [Stage.CAME, Stage.DID_NOT_COME, Stage.REFUSED, Stage.STARTED, Stage.AUTONOMOUS]
WAYS = {
    Stage.SENT: [Stage.SEEN, Stage.APPOINTMENT, *OUTCOMES],
    Stage.SEEN: [Stage.APPOINTMENT, *OUTCOMES],
    Stage.APPOINTMENT: OUTCOMES,
    Stage.CAME: [Stage.STARTED, Stage.AUTONOMOUS],
    Stage.DID_NOT_COME: [Stage.APPOINTMENT, Stage.CAME, Stage.REFUSED, Stage.STARTED, Stage.AUTONOMOUS],
    Stage.REFUSED: [],
    Stage.STARTED: [Stage.AUTONOMOUS],
    Stage.AUTONOMOUS: [],
    Stage.NO_NEWS: [Stage.APPOINTMENT, *OUTCOMES],
}


class TestStages:
    def test_are_the_states_that_are_kept(self):
        assert [stage.value for stage in Stage] == State.values


class TestFollowing:
    @pytest.mark.parametrize("stage", Stage)
    def test_leads_where_the_way_leads(self, stage):
        assert following(stage) == WAYS[stage]

    @pytest.mark.parametrize("stage", Stage)
    def test_never_leads_back_to_sent_nor_to_no_news(self, stage):
        assert not may_follow(stage, Stage.SENT)
        assert not may_follow(stage, Stage.NO_NEWS)

    @pytest.mark.parametrize("stage", Stage)
    def test_ends_where_a_referral_closes(self, stage):
        assert closes(stage) is (WAYS[stage] == [])


class TestKnown:
    def test_is_every_outcome_and_no_waiting(self):
        assert set(KNOWN) == set(OUTCOMES)

    @pytest.mark.parametrize("stage", Stage)
    def test_stays_at_the_end_while_the_rest_is_no_news(self, stage):
        assert at_the_end(stage) is (stage if stage in OUTCOMES else Stage.NO_NEWS)


class TestReminder:
    @pytest.mark.parametrize("stage", Stage)
    def test_is_due_after_14_days_without_an_outcome(self, stage):
        due = [
            is_to_remind(stage, sent_at=SENT_AT, appointment_on=None, now=SENT_AT + age, today=TODAY)
            for age in (REMIND_AFTER - timedelta(seconds=1), REMIND_AFTER)
        ]

        assert due == [False, stage not in KNOWN]

    @pytest.mark.parametrize(
        ("day", "is_due"),
        [(TODAY - timedelta(days=1), True), (TODAY, False), (TODAY + timedelta(days=3), False)],
        ids=["past", "today", "to come"],
    )
    def test_waits_for_the_day_that_was_made(self, day, is_due):
        now = SENT_AT + REMIND_AFTER

        assert is_to_remind(Stage.APPOINTMENT, sent_at=SENT_AT, appointment_on=day, now=now, today=TODAY) is is_due


class TestAppointmentDay:
    @pytest.mark.parametrize(
        ("days", "is_right"), [(-1, False), (0, True), (CLOSE_AFTER.days, True), (CLOSE_AFTER.days + 1, False)]
    )
    def test_lies_between_today_and_the_end(self, days, is_right):
        assert is_appointment_day(TODAY + timedelta(days=days), today=TODAY) is is_right
