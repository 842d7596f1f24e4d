from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from elearning.accounts import people as accounts
from elearning.accounts import sessions
from elearning.accounts.models import PersonSession
from elearning.accounts.sessions import SessionKind, SessionState
from tests.factories import people

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
OPEN, LOCKED, NONE = SessionState.OPEN, SessionState.LOCKED, SessionState.NONE


class TestJudge:
    @pytest.mark.parametrize(
        ("kind", "idle", "age", "verdict"),
        [
            (SessionKind.LENT, {"minutes": 4, "seconds": 59}, {"hours": 1}, OPEN),
            (SessionKind.LENT, {"minutes": 5}, {"hours": 1}, LOCKED),
            (SessionKind.LENT, {"seconds": 1}, {"hours": 11, "minutes": 59}, OPEN),
            (SessionKind.LENT, {"seconds": 1}, {"hours": 12}, NONE),
            (SessionKind.OWN, {"days": 29}, {"days": 29}, OPEN),
            (SessionKind.OWN, {"seconds": 1}, {"days": 30}, NONE),
            (SessionKind.STAFF, {"minutes": 14}, {"hours": 9}, OPEN),
            (SessionKind.STAFF, {"minutes": 15}, {"hours": 9}, NONE),
            (SessionKind.STAFF, {"seconds": 1}, {"hours": 10}, NONE),
            (SessionKind.REGION, {"minutes": 14}, {"hours": 7}, OPEN),
            (SessionKind.REGION, {"minutes": 15}, {"hours": 7}, NONE),
            (SessionKind.REGION, {"seconds": 1}, {"hours": 8}, NONE),
        ],
    )
    def test_follows_the_lifetimes(self, kind, idle, age, verdict):
        started = START - timedelta(**age)
        seen = START - timedelta(**idle)

        assert sessions.judge(kind=kind, started=started, seen=seen, locked=False, now=START) == verdict

    def test_keeps_a_locked_session_locked(self):
        assert sessions.judge(kind=SessionKind.LENT, started=START, seen=START, locked=True, now=START) == LOCKED

    def test_gives_nothing_to_a_session_from_the_future(self):
        later = START + timedelta(hours=2)

        assert sessions.judge(kind=SessionKind.OWN, started=later, seen=later, locked=False, now=START) == NONE


@pytest.mark.django_db
class TestLentPhone:
    def test_hides_personal_pages_after_five_idle_minutes(self):
        with time_machine.travel(START, tick=False) as clock:
            client = people.with_card(people.a_learner_with_card().issued)
            assert client.get("/api/v1/me").status_code == 200

            clock.shift(timedelta(minutes=5))
            assert client.get("/api/v1/me").status_code == 401
            # Coming back at once does not open it again: the card does.
            assert client.get("/api/v1/me").status_code == 401
            assert client.get("/moi")["Location"].startswith("/carte")

    def test_opens_again_with_the_card(self, rf):
        with time_machine.travel(START, tick=False) as clock:
            held = people.a_learner_with_card()
            client = people.with_card(held.issued)
            clock.shift(timedelta(minutes=6))
            assert client.get("/api/v1/me").status_code == 401

            again = people.with_card(held.issued)
            assert again.get("/api/v1/me").status_code == 200

    def test_ends_after_twelve_hours_of_work(self):
        with time_machine.travel(START, tick=False) as clock:
            client = people.with_card(people.a_learner_with_card().issued)
            for _ in range(179):
                clock.shift(timedelta(minutes=4))
                assert client.get("/api/v1/me").status_code == 200
            clock.shift(timedelta(minutes=4))

            assert client.get("/api/v1/me").status_code == 401
            assert PersonSession.objects.filter(user__isnull=False).count() == 0

    def test_keeps_its_cookie_only_as_long_as_the_browser_runs(self):
        client = people.with_card(people.a_learner_with_card().issued)

        assert client.session.get_expire_at_browser_close()


@pytest.mark.django_db
class TestOwnPhone:
    def test_stays_signed_in_for_thirty_days(self, rf):
        with time_machine.travel(START, tick=False) as clock:
            learner = people.a_learner()
            client = Client()
            client.force_login(learner, backend=sessions.CARD_BACKEND)
            request = rf.get("/")
            request.session = client.session
            sessions.begin(request, kind=SessionKind.OWN, now=START)
            request.session.save()

            clock.shift(timedelta(days=29, hours=23))
            assert client.get("/api/v1/me").status_code == 200
            clock.shift(timedelta(hours=1))
            assert client.get("/api/v1/me").status_code == 401


@pytest.mark.django_db
class TestStaff:
    def test_are_signed_out_after_fifteen_idle_minutes(self):
        with time_machine.travel(START, tick=False) as clock:
            client = people.signed_in(people.an_administrator())
            assert client.get("/equipe/").status_code == 200

            clock.shift(timedelta(minutes=15))

            assert client.get("/equipe/")["Location"].startswith("/accounts/login/")
            assert PersonSession.objects.filter(user__isnull=False).count() == 0

    def test_are_signed_out_after_ten_hours_whatever_they_do(self):
        with time_machine.travel(START, tick=False) as clock:
            client = people.signed_in(people.an_administrator())
            for _ in range(59):
                clock.shift(timedelta(minutes=10))
                assert client.get("/equipe/").status_code == 200
            clock.shift(timedelta(minutes=10))

            assert client.get("/equipe/").status_code == 302

    def test_of_the_region_have_eight_hours(self):
        assert sessions.kind_for(people.a_region()) is SessionKind.REGION


@pytest.mark.django_db
class TestRows:
    def test_are_written_at_most_once_a_minute(self, django_assert_max_num_queries):
        with time_machine.travel(START, tick=False) as clock:
            learner = people.a_learner()
            client = people.signed_in(learner)
            row = PersonSession.objects.get(user=learner)

            clock.shift(timedelta(seconds=59))
            client.get("/api/v1/me")
            assert PersonSession.objects.get(user=learner).session_data == row.session_data

            clock.shift(timedelta(seconds=1))
            client.get("/api/v1/me")
            assert PersonSession.objects.get(user=learner).session_data != row.session_data

    def test_end_at_once_when_an_account_is_closed(self):
        person = people.an_administrator()
        phone, desk = people.signed_in(person), people.signed_in(person)

        accounts.close(person=person, by=None, why="left", now=timezone.now())

        assert phone.get("/equipe/").status_code == 302
        assert desk.get("/equipe/").status_code == 302

    def test_without_a_kind_open_nothing(self):
        client = people.signed_in(people.an_administrator())
        session = client.session
        del session["kind"]
        session.save()

        assert client.get("/equipe/").status_code == 302

    def test_of_staff_are_never_opened_by_a_card(self, rf):
        request = rf.get("/")
        request.session = Client().session

        with pytest.raises(ValueError, match="staff"):
            sessions.open_for_learner(request, owner=people.a_trainer(), kind=SessionKind.LENT, now=timezone.now())

    def test_of_the_previous_person_do_not_survive_the_next_sign_in(self, rf):
        amina, bilal = people.a_learner("Amina"), people.a_learner("Bilal")
        client = people.signed_in(amina)
        request = rf.get("/")
        request.session = client.session

        sessions.open_for_learner(request, owner=bilal, kind=SessionKind.LENT, now=timezone.now())
        request.session.save()

        assert PersonSession.objects.filter(user=amina).count() == 0
        assert PersonSession.objects.filter(user=bilal).count() == 1


@pytest.mark.django_db
class TestAGoodbyeThatNobodyHeard:
    def test_ends_the_session_before_anything_is_shown(self):
        learner = people.a_learner("Amina")
        client = people.signed_in(learner)
        client.cookies[sessions.GOODBYE_COOKIE] = "1"

        answer = client.get("/moi")

        assert answer.status_code == 302
        assert PersonSession.objects.filter(user=learner).count() == 0
        assert answer.cookies[sessions.GOODBYE_COOKIE]["max-age"] == 0

    def test_ends_nothing_of_staff(self):
        client = people.signed_in(people.an_administrator())
        client.cookies[sessions.GOODBYE_COOKIE] = "1"

        assert client.get("/equipe/").status_code == 200
