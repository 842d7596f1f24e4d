import re

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from elearning.accounts import cards
from elearning.audit.models import Entry

pytestmark = pytest.mark.django_db
URL = "/carte"


def typed(client, number, secret, **fields):
    return client.post(URL, {"number": number, "secret": secret} | fields)


def promised(response):
    return re.search(r'name="promised" value="([^"]+)"', response.content.decode())[1]


def says(response, words):
    return words in response.content.decode()


@pytest.fixture
def english():
    client = Client(headers={"Accept-Language": "en"})
    client.cookies["lang"] = "en"
    return client


class TestCardNumber:
    @pytest.mark.parametrize("slash", ["", "/"])
    def test_shows_a_form_that_works_without_a_script(self, slash):
        response = Client().get(URL + slash)

        assert response.status_code == 200
        assert response["Cache-Control"] == "no-store"
        assert says(response, 'name="number"')

    def test_asks_is_it_you_and_opens_nothing(self, english, amina):
        response = typed(english, amina.issued.number, amina.issued.secret)

        assert says(response, "Amina")
        assert says(response, "Is it you?")
        assert "sid" not in english.cookies

    def test_opens_the_session_after_yes(self, english, amina):
        response = typed(english, amina.issued.number, amina.issued.secret)

        after = english.post(URL, {"promised": promised(response), "answer": "yes"})

        assert after["Location"] == "/moi"
        assert english.get("/moi").status_code == 200
        assert Entry.objects.filter(action="sign_in.ok").count() == 1

    def test_opens_nothing_after_no(self, english, amina):
        response = typed(english, amina.issued.number, amina.issued.secret)

        english.post(URL, {"promised": promised(response), "answer": "no"})

        assert english.get("/moi").status_code == 302

    @pytest.mark.parametrize("write", [str.lower, lambda text: f" {text[:4]}-{text[4:]} "])
    def test_reads_a_secret_however_it_is_spaced(self, english, amina, write):
        assert says(typed(english, amina.issued.number, write(amina.issued.secret)), "Is it you?")

    @pytest.mark.parametrize("number", ["000000", "12345", "x", "１２３４５６", "9" * 20])
    def test_says_what_to_do_when_they_do_not_go_together(self, english, amina, number):
        response = typed(english, number, amina.issued.secret)

        assert says(response, "do not go together")
        assert Entry.objects.filter(action="sign_in.refused").count() == 1

    def test_keeps_the_number_and_not_the_secret_in_the_form(self, english, amina):
        response = typed(english, amina.issued.number, "ZZZZZZZZ")

        assert says(response, amina.issued.number)
        assert not says(response, "ZZZZZZZZ")

    @pytest.mark.parametrize("fields", [("", ""), ("123456", ""), ("", "ABCD"), ("1" * 21, "A"), ("1", "A" * 31)])
    def test_says_what_to_write(self, english, fields):
        response = typed(english, *fields)

        assert response.status_code == 200
        assert says(response, 'role="alert"')

    def test_says_that_a_card_is_blocked_after_five_wrong_secrets(self, english, amina):
        for _ in range(5):
            typed(english, amina.issued.number, "ZZZZZZZZ")

        assert says(typed(english, amina.issued.number, amina.issued.secret), "Ask for a new card at the desk")

    def test_says_to_wait_when_an_address_tries_too_often(self, english):
        # The tries of one minute: a slow machine may begin another one in between.
        with time_machine.travel(timezone.now(), tick=False):
            answers = [typed(english, "000000", "ZZZZZZZZ") for _ in range(11)]

        assert answers[-1].status_code == 429
        assert says(answers[-1], "Wait one minute")

    def test_does_not_take_a_promise_it_did_not_make(self, english, amina):
        forged = "Ii0tLS0i:1abc:xyz"

        response = english.post(URL, {"promised": forged, "answer": "yes"})

        assert response.status_code == 200
        assert english.get("/moi").status_code == 302

    def test_does_not_open_a_card_voided_meanwhile(self, english, amina):
        response = typed(english, amina.issued.number, amina.issued.secret)
        cards.void_card(card=amina.issued.card, voided_by=None, now=timezone.now())

        english.post(URL, {"promised": promised(response), "answer": "yes"})

        assert english.get("/moi").status_code == 302

    def test_asks_for_our_own_form(self, amina):
        client = Client(enforce_csrf_checks=True)

        assert typed(client, amina.issued.number, amina.issued.secret).status_code == 403

    @pytest.mark.parametrize(
        ("next_path", "goes_to"),
        [
            ("/aide", "/aide"),
            ("/moi?x=1", "/moi?x=1"),
            ("//evil.example", "/moi"),
            ("https://evil.example", "/moi"),
            ("https:evil.example", "/moi"),
            ("/\\evil.example", "/moi"),
            ("\\\\evil.example", "/moi"),
            ("/\r\nX: 1", "/%0D%0AX:%201"),
            ("/\x00", "/%00"),
            ("javascript:alert(1)", "/moi"),
            ("evil.example", "/moi"),
            ("", "/moi"),
        ],
    )
    def test_goes_on_to_a_page_of_this_site_only(self, english, amina, next_path, goes_to):
        response = typed(english, amina.issued.number, amina.issued.secret, next=next_path)

        after = english.post(URL, {"promised": promised(response), "answer": "yes", "next": next_path})

        assert after["Location"] == goes_to

    def test_says_goodbye_after_somebody_finished(self, english):
        assert says(english.get("/carte?fini"), "Goodbye")


class TestScannedCard:
    @pytest.mark.parametrize("slash", ["", "/"])
    def test_names_nobody_and_shows_the_way_by_number(self, slash):
        response = Client().get("/c" + slash)

        assert response.status_code == 200
        assert says(response, 'href="/carte"')
        assert not response.cookies.get("sid")
        assert response["Cache-Control"] == "no-store"
