"""Sending answers counts as being there: the server's idle clock hears of it, and can never cost an answer."""

from datetime import timedelta

import pytest
import time_machine
from django.db import OperationalError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from content import api as content
from elearning.accounts import cards
from elearning.accounts.models import PersonSession
from elearning.accounts.session_store import SessionStore
from tests.factories.events import a_batch, a_published_version, an_event, append_of, everything, send
from tests.factories.locks import open_card
from tests.factories.pages import a_badge, version_of
from tests.factories.people import a_learner_with_card

pytestmark = pytest.mark.django_db
NOON = timezone.localtime().replace(hour=12, minute=0)


@pytest.fixture
def clock():
    with time_machine.travel(NOON, tick=False) as traveller:
        yield traveller


@pytest.fixture
def phone(clock, amina):
    """A lent phone where Amina's session was just opened."""
    client = Client()
    open_card(amina, client=client, phone="lent")
    return client


def is_open(client):
    return client.get("/api/v1/me").status_code == 200


class TestSomebodyWhoAnswers:
    def test_for_ten_minutes_is_not_idle(self, clock, phone, append, version):
        for n in range(1, 6):
            clock.shift(timedelta(minutes=2))
            send(append, a_batch([an_event(version, n=n)]), client=phone)

        clock.shift(timedelta(minutes=4))
        assert is_open(phone)

    def test_and_stops_is_locked_five_minutes_later(self, clock, phone, append, version):
        clock.shift(timedelta(minutes=4))
        send(append, a_batch([an_event(version)]), client=phone)

        clock.shift(timedelta(minutes=5))
        assert not is_open(phone)

    def test_does_not_open_a_session_that_was_locked(self, clock, phone, append, version):
        clock.shift(timedelta(minutes=6))

        assert send(append, a_batch([an_event(version)]), client=phone).json()["acked"]
        assert not is_open(phone)

    def test_may_say_so_with_nothing_to_send(self, clock, phone, append):
        clock.shift(timedelta(minutes=4))
        send(append, a_batch([]), client=phone)

        clock.shift(timedelta(minutes=2))
        assert is_open(phone)

    def test_is_not_known_from_a_phone_that_sends_by_itself(self, clock, phone, append):
        clock.shift(timedelta(minutes=4))
        send(append, a_batch([]), client=Client())

        clock.shift(timedelta(minutes=2))
        assert not is_open(phone)

    def test_for_somebody_else_leaves_the_session_idle(self, clock, phone, version):
        clock.shift(timedelta(minutes=4))
        send(append_of(a_learner_with_card("Bilal").issued), a_batch([an_event(version)]), client=phone)

        clock.shift(timedelta(minutes=2))
        assert not is_open(phone)

    def test_is_written_once_a_minute_at_most(self, clock, phone, append, version):
        seen = []
        for n in range(1, 6):
            clock.shift(timedelta(seconds=25))
            send(append, a_batch([an_event(version, n=n)]), client=phone)
            seen.append((phone.session["seen"] - int(NOON.timestamp())) // 25)

        assert seen == [0, 0, 3, 3, 3]


class TestASession:
    """What may be wrong with it costs no answer, and sending brings none back."""

    @pytest.fixture
    def one_batch(self, clock, phone, append, version):
        def sending():
            event = an_event(version)
            response = send(append, a_batch([event]), client=phone)
            assert response.json()["acked"] == [event["id"]]

        clock.shift(timedelta(minutes=2))
        return sending

    def test_that_cannot_be_written(self, one_batch, monkeypatch):
        def fail(*_arguments, **_options):
            raise OperationalError("locked")

        monkeypatch.setattr(SessionStore, "encode", fail)

        one_batch()

    @pytest.mark.parametrize("data", ["", "x", "eyJraW5kIjoibGVudCJ9:1abc:x"])
    def test_that_cannot_be_read(self, one_batch, data):
        PersonSession.objects.update(session_data=data)

        one_batch()

    def test_that_ended_while_the_batch_was_recorded(self, one_batch, monkeypatch):
        find = cards.find_append_key_beside

        def find_and_end(*arguments, **options):
            found = find(*arguments, **options)
            PersonSession.objects.all().delete()
            return found

        monkeypatch.setattr(cards, "find_append_key_beside", find_and_end)

        one_batch()
        assert not PersonSession.objects.exists()

    def test_that_was_locked_while_the_batch_was_recorded(self, one_batch, phone, monkeypatch):
        find = cards.find_append_key_beside

        def find_and_lock(*arguments, **options):
            found = find(*arguments, **options)
            session = phone.session
            session["locked"] = True
            session.save()
            return found

        monkeypatch.setattr(cards, "find_append_key_beside", find_and_lock)

        one_batch()
        assert not is_open(phone)

    def test_that_is_over(self, clock, one_batch, phone):
        clock.shift(timedelta(hours=13))

        one_batch()
        assert not is_open(phone)

    @pytest.mark.parametrize(
        "cookie", ["x", "a" * 31, "A" * 32, '"' + "a" * 28 + '\\000aaa"', "é" * 32, "a" * 4000], ids=ascii
    )
    def test_that_nobody_ever_had(self, one_batch, phone, cookie):
        phone.cookies["sid"] = cookie

        one_batch()


class TestQueries:
    @pytest.mark.parametrize("earns_a_badge", [True, False])
    def test_are_12_at_most_for_100_events_and_a_session(
        self, clock, phone, amina, module, earns_a_badge, django_assert_max_num_queries
    ):
        versions = [version_of(module), *(a_published_version() for _ in range(16))]
        if earns_a_badge:
            a_badge(module)
        events = [event for n, version in enumerate(versions) for event in everything(version, start=6 * n + 1)][:100]
        content.badge_outlines("fr")
        content.find_versions({version.key for version in versions})
        clock.shift(timedelta(minutes=2))

        with django_assert_max_num_queries(12):
            response = send(append_of(amina.issued), a_batch(events), client=phone)

        assert len(response.json()["acked"]) == 100
        assert amina.learner.awards.exists() is earns_a_badge
        assert (phone.session["seen"] == int(timezone.now().timestamp())) is not earns_a_badge

    def test_look_at_no_session_without_its_cookie(self, append, version):
        with CaptureQueriesContext(connection) as asked:
            assert send(append, a_batch([an_event(version)])).status_code == 200

        assert "accounts_personsession" not in str(asked.captured_queries)
