"""POST /api/v1/lock: a person puts a lock on their own card."""

import pytest
from django.test import Client
from django.utils import timezone

from elearning.accounts import cards
from elearning.accounts.models import Card
from elearning.audit.models import Entry
from tests.factories.locks import DOOR, RIGHT, open_card, post, read_of, with_lock
from tests.factories.people import a_learner_with_card, a_reception, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(amina):
    """Amina's phone, with her session open."""
    return signed_in(amina.learner)


def ask(client, held, lock, **headers):
    return post(client, DOOR, {"read": read_of(held.issued), "lock": lock}, **headers)


class TestLock:
    @pytest.mark.parametrize("lock", ["4071", "afkc"])
    def test_is_set_by_the_cards_own_person(self, client, amina, lock):
        response = ask(client, amina, lock)

        assert (response.status_code, response.json()) == (200, {"lock": True})
        assert open_card(amina).status_code == 423
        assert open_card(amina, lock).status_code == 200
        assert Entry.objects.get(action="card.locked").actor == amina.learner.pk

    def test_takes_the_place_of_the_one_before(self, client, amina):
        with_lock(amina)

        ask(client, amina, "7305")

        assert open_card(amina, RIGHT).status_code == 423
        assert open_card(amina, "7305").status_code == 200

    def test_is_taken_off_with_null(self, client, amina):
        with_lock(amina)

        response = ask(client, amina, None)

        assert (response.status_code, response.json()) == (200, {"lock": False})
        assert open_card(amina).status_code == 200
        assert Entry.objects.filter(action="card.unlocked").count() == 1

    def test_that_is_not_there_is_taken_off_without_a_word_in_the_log(self, client, amina):
        assert ask(client, amina, None).json() == {"lock": False}
        assert not Entry.objects.filter(action="card.unlocked").exists()

    @pytest.mark.parametrize("lock", ["0000", "0123", "1234", "3210", "abcd", "llll"])
    def test_that_anybody_tries_first_is_refused(self, client, amina, lock):
        response = ask(client, amina, lock)

        assert (response.status_code, response.json()) == (400, {"detail": "lock too simple"})
        assert not Card.objects.get().has_lock

    @pytest.mark.parametrize("lock", ["", "12", "12ab", "abcm", 4071, ["4071"], True, "４０７１"], ids=ascii)
    def test_that_is_none_is_refused(self, client, amina, lock):
        assert ask(client, amina, lock).json() == {"detail": "malformed"}

    @pytest.mark.parametrize(
        "fields", [{}, {"lock": "4071"}, {"read": "x", "lock": "4071"}, {"read": None, "lock": None}]
    )
    def test_needs_a_card_and_a_word_about_the_lock(self, client, fields):
        assert post(client, DOOR, fields).status_code == 400

    def test_is_never_taken_off_because_nothing_was_said(self, client, amina):
        with_lock(amina)

        assert post(client, DOOR, {"read": read_of(amina.issued)}).status_code == 400
        assert Card.objects.get().has_lock

    def test_needs_an_open_session(self, amina):
        assert ask(Client(), amina, RIGHT).status_code == 401

    def test_needs_more_than_a_locked_session(self, client, amina):
        session = client.session
        session["locked"] = True
        session.save()

        assert ask(client, amina, RIGHT).status_code == 401
        assert not Card.objects.get().has_lock

    def test_of_somebody_elses_card_is_refused(self, client):
        bilal = a_learner_with_card("Bilal")

        response = ask(client, bilal, RIGHT)

        assert (response.status_code, response.json()) == (401, {"detail": "unknown card"})
        assert not Card.objects.exclude(lock_hash="").exists()

    @pytest.mark.parametrize("lock", [RIGHT, None])
    def test_of_a_void_card_is_refused(self, amina, lock):
        cards.void_card(card=amina.issued.card, voided_by=None, now=timezone.now())

        assert ask(signed_in(amina.learner), amina, lock).status_code == 401

    def test_is_not_for_staff(self, amina):
        assert ask(signed_in(a_reception()), amina, RIGHT).status_code == 403

    @pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}], ids=str)
    def test_is_not_set_by_another_site(self, client, amina, headers):
        assert ask(client, amina, RIGHT, **headers).status_code == 403
        assert not Card.objects.get().has_lock

    def test_is_changed_twenty_times_an_hour_at_most(self, client, amina):
        statuses = [ask(client, amina, None).status_code for _ in range(21)]

        assert statuses == [200] * 20 + [429]

    def test_has_one_door(self, client):
        assert client.get(DOOR).status_code == 405
