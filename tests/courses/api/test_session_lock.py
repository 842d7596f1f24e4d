"""POST /api/v1/session with a card that has a lock, and with a phone that says whose it is."""

import uuid
from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from elearning.accounts import cards
from elearning.accounts.models import Card, LockTry
from elearning.accounts.sessions import SessionKind
from elearning.audit.models import Entry
from tests.factories.events import a_batch, an_event, append_of, send
from tests.factories.locks import RIGHT, SESSION, WRONG, a_locked_learner, open_card, post, read_of
from tests.factories.people import a_learner_with_card

pytestmark = pytest.mark.django_db


@pytest.fixture
def locked():
    return a_locked_learner()


@pytest.fixture
def clock():
    """A clock that tests move, in the middle of a day."""
    noon = timezone.localtime().replace(hour=12, minute=0)
    with time_machine.travel(noon, tick=False) as traveller:
        yield traveller


def said(response):
    return response.status_code, response.json().get("detail"), response.headers.get("Retry-After")


class TestALockedCard:
    def test_says_so_and_opens_nothing_before_yes(self, locked):
        client = Client()

        response = post(client, SESSION, {"read": read_of(locked.issued), "confirm": False, "lock": RIGHT})

        assert response.json() == {"first_name": "Amina", "lang": "fr", "lock": True}
        assert not response.cookies
        assert not LockTry.objects.exists()

    def test_opens_with_its_lock(self, locked):
        client = Client()

        response = open_card(locked, RIGHT, client=client, dev=str(uuid.uuid4()))

        assert response.json() == {"first_name": "Amina", "lang": "fr", "lock": True}
        assert client.get("/api/v1/me").status_code == 200
        assert not LockTry.objects.exists()

    def test_asks_for_the_lock_that_is_missing_and_counts_no_try(self, locked):
        response = open_card(locked)

        assert said(response) == (423, "lock missing", None)
        assert response["Cache-Control"] == "no-store"
        assert not response.cookies
        assert not LockTry.objects.exists()
        assert not Entry.objects.filter(action="sign_in.refused").exists()

    def test_makes_a_pause_after_three_and_leads_to_the_desk_after_five(self, locked, clock):
        answers = [said(open_card(locked, WRONG)) for _ in range(3)]
        answers.append(said(open_card(locked, RIGHT)))
        for _ in range(2):
            clock.shift(timedelta(minutes=1))
            answers.append(said(open_card(locked, WRONG)))
        clock.shift(timedelta(minutes=1))
        answers.append(said(open_card(locked, RIGHT)))

        wrong, pause, desk = (
            (423, f"lock {word}", wait) for word, wait in (("wrong", None), ("pause", "60"), ("desk", None))
        )
        assert answers == [wrong, wrong, pause, pause, pause, desk, desk]

    def test_stays_open_for_its_person_on_another_phone_than_a_strangers(self, locked, clock):
        for _ in range(6):
            open_card(locked, WRONG, dev="6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
            clock.shift(timedelta(minutes=1))

        assert open_card(locked, RIGHT, dev=str(uuid.uuid4())).status_code == 200

    def test_leads_to_the_desk_after_ten_wrong_ones_in_a_day(self, locked):
        answers = [said(open_card(locked, WRONG, dev=str(uuid.uuid4()))) for _ in range(11)]

        assert [detail for _status, detail, _wait in answers] == ["lock wrong"] * 9 + ["lock desk"] * 2
        assert Card.objects.get().wrong_locks == 10

    def test_is_counted_by_address_when_the_phone_has_no_name(self, locked):
        for _ in range(3):
            open_card(locked, WRONG)

        elsewhere = Client(REMOTE_ADDR="192.0.2.9")
        assert said(open_card(locked, RIGHT))[1] == "lock pause"
        assert open_card(locked, RIGHT, client=elsewhere).status_code == 200

    def test_leaves_a_line_in_the_log_for_each_wrong_lock(self, locked):
        open_card(locked, WRONG)

        entry = Entry.objects.get(action="sign_in.refused")
        assert (entry.subject, entry.why, entry.actor) == (f"card:{locked.issued.card.pk}", "lock wrong", None)
        assert not Entry.objects.filter(action="sign_in.ok").exists()

    def test_that_is_void_is_unknown_whatever_its_lock(self, locked):
        cards.void_card(card=locked.issued.card, voided_by=None, now=timezone.now())

        assert open_card(locked, RIGHT).status_code == 401

    def test_still_sends_what_a_phone_kept(self, locked, version):
        event = an_event(version)

        assert send(append_of(locked.issued), a_batch([event])).json()["acked"] == [event["id"]]

    def test_is_replaced_by_one_without_a_lock(self, locked):
        fresh = cards.reissue_card(owner=locked.learner, by=None, now=timezone.now())

        response = post(Client(), SESSION, {"read": read_of(fresh), "confirm": True})

        assert (response.status_code, response.json()["lock"]) == (200, False)


class TestACardWithoutALock:
    @pytest.mark.parametrize("lock", [None, WRONG])
    def test_opens_whatever_is_said_of_one(self, amina, lock):
        assert open_card(amina, lock).json() == {"first_name": "Amina", "lang": "fr", "lock": False}
        assert not LockTry.objects.exists()


class TestWhosePhone:
    @pytest.mark.parametrize(
        ("is_own_card", "fields", "kind"),
        [
            (False, {}, SessionKind.LENT),
            (True, {}, SessionKind.OWN),
            (False, {"phone": "own"}, SessionKind.OWN),
            (True, {"phone": "lent"}, SessionKind.LENT),
            (True, {"phone": "own"}, SessionKind.OWN),
        ],
        ids=str,
    )
    def test_decides_how_long_the_session_lives(self, is_own_card, fields, kind):
        client, held = Client(), a_learner_with_card(is_for_own_phone=is_own_card)

        response = open_card(held, client=client, **fields)

        assert client.session["kind"] == kind
        assert bool(response.cookies["sid"]["max-age"]) is (kind is SessionKind.OWN)


class TestWhatIsMalformed:
    @pytest.mark.parametrize("confirm", [True, False])
    @pytest.mark.parametrize(
        "fields",
        [
            {"lock": "123"},
            {"lock": "12345"},
            {"lock": "12ab"},
            {"lock": "abcm"},
            {"lock": "４０７１"},
            {"lock": "4071\n"},
            {"lock": ""},
            {"lock": 4071},
            {"lock": None},
            {"lock": ["4", "0", "7", "1"]},
            {"dev": "x"},
            {"dev": "6F9619FF-8B86-4D01-B42D-00CF4FC964FF"},
            {"dev": 1},
            {"dev": None},
            {"phone": "staff"},
            {"phone": "region"},
            {"phone": ""},
            {"phone": None},
            {"phone": ["own"]},
        ],
        ids=ascii,
    )
    def test_is_refused_and_counts_no_try(self, locked, fields, confirm):
        response = post(Client(), SESSION, {"read": read_of(locked.issued), "confirm": confirm} | fields)

        assert said(response) == (400, "malformed", None)
        assert not LockTry.objects.exists()
