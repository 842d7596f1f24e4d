"""Referrals are sent once, answered in order, asked about after two weeks, closed after 60 days, then deleted."""

import uuid
from datetime import timedelta

import pytest
from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.module_loading import import_string

from content.grid_outlines import NextStep
from courses.network import services as network
from courses.reception.rules import is_code
from courses.referrals import links, selectors, services
from courses.referrals.models import Referral, ReferralChange, State
from elearning.accounts import cards
from elearning.jobs.models import Job
from tests.factories import people
from tests.factories.network import a_point, a_territory
from tests.factories.places import a_place
from tests.factories.referrals import a_partner, a_referral

pytestmark = pytest.mark.django_db
NOW = timezone.now()
TODAY = timezone.localdate(NOW)


def days(number: int) -> timedelta:
    return timedelta(days=number)


def letters() -> list[str]:
    return sorted(job.args["letter"] for job in Job.objects.filter(kind="referral.mail"))


def states_of(referral: Referral) -> list[str]:
    return [change.state for change in selectors.changes_of(referral)]


def answered(referral: Referral, state: State, **options) -> bool:
    return services.answer(referral=referral, state=state, **({"by": None, "now": NOW} | options))


class TestSend:
    def test_keeps_the_place_as_it_is_called_today_and_only_the_hash_of_its_link(self):
        place = a_place(nom="Le Quai", courriels="bonjour@quai.example|autre@quai.example")

        referral = a_referral(place=place, now=NOW)

        token = links.token_of(referral.pk)
        assert is_code(referral.code)
        assert (referral.place_name, referral.email) == ("Le Quai", "bonjour@quai.example")
        assert selectors.find_by_token(token) == referral
        assert token not in str(vars(referral))
        assert token not in str(list(Job.objects.values_list("args", flat=True)))
        assert letters() == ["to_place"]

    def test_writes_no_mail_to_a_point_nor_to_a_place_without_an_address(self):
        a_referral(point=a_point())
        a_referral(place=a_place())

        assert letters() == []
        assert Referral.objects.filter(token_hash=None).count() == 1

    def test_starts_with_the_appointment_that_was_made_on_the_telephone(self):
        referral = a_referral(appointment_on=TODAY + days(3), now=NOW)

        assert referral.state == State.APPOINTMENT
        assert states_of(referral) == ["sent", "appointment"]

    def test_refuses_the_same_form_twice(self):
        kept = a_referral()

        with pytest.raises(IntegrityError), transaction.atomic():
            services.send(
                id=kept.pk,
                sender=kept.sender,
                partner=None,
                case=None,
                to=services.to_point(a_point()),
                need=NextStep.READING,
                appointment_on=None,
                now=NOW,
            )
        assert ReferralChange.objects.count() == 1

    def test_draws_again_when_a_code_is_taken(self, monkeypatch):
        drawn = iter(["AAAAAA", "AAAAAA", "BBBBBB"])
        monkeypatch.setattr(cards, "new_secret", lambda _length: next(drawn))

        assert [a_referral().code for _ in range(2)] == ["AAAAAA", "BBBBBB"]

    def test_counts_for_the_territory_of_who_sends_else_of_the_place(self):
        aisne = a_point(territory=a_territory("02", "Aisne"))

        assert a_referral(point=aisne, partner=a_partner()).territory == a_territory()
        assert a_referral(point=aisne).territory == aisne.territory


class TestAnswer:
    def test_moves_on_and_has_the_sender_told(self):
        referral = a_referral(now=NOW - days(3))

        assert answered(referral, State.SEEN)
        assert answered(referral, State.STARTED, started=NextStep.READING)

        referral.refresh_from_db()
        assert (referral.state, referral.state_at, referral.started) == (State.STARTED, NOW, "O8")
        assert states_of(referral) == ["sent", "seen", "started"]
        assert letters() == ["state_changed", "state_changed"]

    def test_changes_nothing_the_second_time(self):
        referral = a_referral(now=NOW)
        answered(referral, State.CAME)

        assert not answered(referral, State.CAME)
        assert states_of(referral) == ["sent", "came"]
        assert letters() == ["state_changed"]

    def test_takes_another_day_for_an_appointment(self):
        referral = a_referral(appointment_on=TODAY + days(3), now=NOW)

        assert not answered(referral, State.APPOINTMENT)
        assert not answered(referral, State.APPOINTMENT, appointment_on=TODAY + days(3))
        assert answered(referral, State.APPOINTMENT, appointment_on=TODAY + days(5))
        referral.refresh_from_db()
        assert referral.appointment_on == TODAY + days(5)

    def test_keeps_the_day_when_the_person_came(self):
        referral = a_referral(appointment_on=TODAY, now=NOW)

        answered(referral, State.CAME)

        referral.refresh_from_db()
        assert referral.appointment_on == TODAY

    @pytest.mark.parametrize("state", [State.SENT, State.NO_NEWS, State.SEEN])
    def test_refuses_to_go_back(self, state):
        referral = a_referral(now=NOW)
        answered(referral, State.CAME)

        with pytest.raises(services.Impossible):
            answered(referral, state)
        assert states_of(referral) == ["sent", "came"]

    @pytest.mark.parametrize("state", [State.AUTONOMOUS, State.REFUSED])
    def test_closes_what_is_over(self, state):
        referral = a_referral(now=NOW)
        answered(referral, state)

        referral.refresh_from_db()
        assert referral.closed_at == NOW
        with pytest.raises(services.Impossible):
            answered(referral, State.CAME)

    def test_does_not_write_to_senders_about_what_they_noted_themselves(self):
        referral = a_referral()

        answered(referral, State.CAME, by=referral.sender)

        assert letters() == []
        assert selectors.changes_of(referral)[-1].by == referral.sender


class TestRemindDue:
    def test_asks_both_sides_once_after_14_days(self):
        a_referral(place=a_place(courriels="bonjour@quai.example"), now=NOW - days(14) - timedelta(minutes=1))
        Job.objects.all().delete()

        assert [services.remind_due(now=NOW) for _ in range(2)] == [1, 0]
        assert letters() == ["remind_place", "remind_sender"]
        assert services.remind_due(now=NOW + days(20)) == 0

    def test_asks_who_works_at_the_reception_of_a_point(self):
        point, here, elsewhere = a_point(), people.a_reception(), people.a_reception()
        network.join_point(user=here, point=point, now=NOW - days(30))
        network.join_point(user=elsewhere, point=a_point(), now=NOW - days(30))
        network.join_point(user=people.a_learner(), point=point, now=NOW - days(30))
        a_referral(point=point, now=NOW - days(15))

        services.remind_due(now=NOW)

        assert letters() == ["remind_point", "remind_sender"]
        assert Job.objects.get(args__letter="remind_point").args["person_id"] == str(here.pk)

    def test_leaves_the_fresh_the_known_and_the_day_to_come_alone(self):
        a_referral(now=NOW - days(13))
        a_referral(appointment_on=TODAY + days(1), now=NOW - days(15))
        known = a_referral(now=NOW - days(15))
        answered(known, State.DID_NOT_COME, by=known.sender)

        assert services.remind_due(now=NOW) == 0


class TestCloseDue:
    def test_says_no_news_after_60_days_and_tells_the_sender(self):
        old = a_referral(now=NOW - days(60) - timedelta(minutes=1))
        fresh = a_referral(now=NOW - days(59))

        assert [services.close_due(now=NOW) for _ in range(2)] == [1, 0]

        old.refresh_from_db()
        fresh.refresh_from_db()
        assert (old.state, old.closed_at) == (State.NO_NEWS, NOW)
        assert states_of(old) == ["sent", "no_news"]
        assert (fresh.state, fresh.closed_at) == (State.SENT, None)
        assert letters() == ["state_changed"]

    @pytest.mark.parametrize(("days_ago", "closed"), [(-3, 0), (0, 0), (13, 0), (14, 1)])
    def test_waits_for_an_appointment_and_two_weeks_for_what_came_of_it(self, days_ago, closed):
        referral = a_referral(now=NOW - days(70))
        day = timezone.localdate(NOW) - days(days_ago)
        Referral.objects.filter(pk=referral.pk).update(state=State.APPOINTMENT, appointment_on=day)

        assert services.close_due(now=NOW) == closed

    def test_keeps_the_outcome_that_is_known(self):
        referral = a_referral(now=NOW - days(61))
        answered(referral, State.STARTED, by=referral.sender)

        services.close_due(now=NOW)

        referral.refresh_from_db()
        assert (referral.state, referral.closed_at) == (State.STARTED, NOW)
        assert answered(referral, State.AUTONOMOUS)

    def test_lets_a_late_answer_count(self):
        partner = a_partner()
        referral = a_referral(partner=partner, now=NOW - days(61))
        services.close_due(now=NOW)

        assert answered(referral, State.CAME, now=NOW + days(5))

        assert selectors.counts_of_partner(partner) == {"came": 1}
        assert states_of(referral) == ["sent", "no_news", "came"]
        assert services.remind_due(now=NOW + days(30)) == 0


class TestPurge:
    def test_deletes_after_two_years_and_not_before(self):
        a_referral(now=NOW - days(731))
        fresh = a_referral(now=NOW - days(729))

        assert [services.purge(now=NOW) for _ in range(2)] == [1, 0]
        assert list(Referral.objects.all()) == [fresh]
        assert ReferralChange.objects.count() == 1


class TestHousekeeping:
    def test_follows_and_purges_once_a_day(self):
        a_referral(now=timezone.now() - days(15))
        late = a_referral(now=timezone.now() - days(61))
        a_referral(now=timezone.now() - days(800))

        import_string(settings.JOBS_DAILY["referrals.purge"])(of_a_later_release=True)
        import_string(settings.JOBS_DAILY["referrals.follow"])(of_a_later_release=True)

        late.refresh_from_db()
        assert late.state == State.NO_NEWS
        assert Referral.objects.count() == 2
        # Who is told that it is over is not asked as well.
        assert letters() == ["remind_sender", "state_changed"]


class TestSelectors:
    def test_find_a_code_as_people_type_it_at_their_own_points_only(self):
        referral = a_referral(point=a_point())
        typed = f" {referral.shown.lower()} "

        assert selectors.find_by_code(typed, point_ids={referral.point_id}) == referral
        assert selectors.find_by_code(typed, point_ids={a_point().pk}) is None
        assert selectors.find_by_code("", point_ids={referral.point_id}) is None

    def test_find_nothing_behind_another_link(self):
        a_referral(place=a_place())

        assert selectors.find_by_token(links.token_of(uuid.uuid4())) is None

    def test_count_those_of_a_structure(self):
        partner, other = a_partner(), a_partner()
        for state in (State.CAME, State.CAME, State.SEEN):
            answered(a_referral(partner=partner), state)
        a_referral(partner=other)
        a_referral()

        assert selectors.counts_of_partner(partner) == {"came": 2, "seen": 1}
        assert selectors.counts_of_partner(other) == {"sent": 1}
