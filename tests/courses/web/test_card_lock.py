"""/carte: whose phone it is, and the lock of a card, asked on pages that need no script."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from courses.templatetags.lock_tags import lock_digits, lock_pictures
from elearning.accounts import cards
from elearning.accounts.lock_rules import DIGITS, PICTURES
from elearning.accounts.models import LockTry
from elearning.accounts.sessions import SessionKind
from tests.factories.locks import MINE, RIGHT, WRONG, a_locked_learner, tried
from tests.factories.people import a_learner_with_card

pytestmark = pytest.mark.django_db
URL = "/carte"


@pytest.fixture
def clock():
    noon = timezone.localtime().replace(hour=12, minute=0)
    with time_machine.travel(noon, tick=False) as traveller:
        yield traveller


@pytest.fixture
def english():
    client = Client()
    client.cookies["lang"] = "en"
    return client


def hidden(response, name):
    return re.search(rf'name="{name}" value="([^"]*)"', response.content.decode())[1]


def says(response, words):
    return words in response.content.decode()


def type_card(client, held, **fields):
    return client.post(URL, {"number": held.issued.number, "secret": held.issued.secret} | fields)


def answer_yes(client, page, **fields):
    return client.post(URL, {"promised": hidden(page, "promised"), "answer": "yes"} | fields)


def give(client, page, signs, **fields):
    """Choose four signs on the page of the lock, and send its form."""
    sent = {name: hidden(page, name) for name in ("promised", "answer", "phone", "next")}
    return client.post(URL, sent | {"sign": list(signs)} | fields)


def is_signed_in(client):
    return client.get("/api/v1/me").status_code == 200


class TestWhosePhone:
    def test_is_asked_with_lent_chosen(self, english, amina):
        page = type_card(english, amina)

        assert says(page, "Is this phone yours, or lent?")
        assert re.search(r'value="lent" checked', page.content.decode())

    @pytest.mark.parametrize(
        ("is_own_card", "fields", "kind"),
        [
            (False, {"phone": "own"}, SessionKind.OWN),
            (True, {"phone": "lent"}, SessionKind.LENT),
            (True, {}, SessionKind.OWN),
            (False, {"phone": "staff"}, SessionKind.LENT),
        ],
        ids=str,
    )
    def test_decides_how_long_the_session_lives(self, english, is_own_card, fields, kind):
        held = a_learner_with_card(is_for_own_phone=is_own_card)

        answer_yes(english, type_card(english, held), **fields)

        assert english.session["kind"] == kind

    def test_is_remembered_behind_the_lock(self, english):
        page = answer_yes(english, type_card(english, a_locked_learner()), phone="own")

        give(english, page, RIGHT)

        assert english.session["kind"] == SessionKind.OWN


class TestLockPage:
    @pytest.fixture
    def held(self):
        return a_locked_learner()

    @pytest.fixture
    def page(self, english, held):
        return answer_yes(english, type_card(english, held))

    def test_comes_after_yes_and_opens_nothing(self, english, page):
        assert says(page, "Your lock")
        assert page.content.decode().count('<select id="sign-') == 4
        assert page["Cache-Control"] == "no-store"
        assert not is_signed_in(english)
        assert not LockTry.objects.exists()

    def test_opens_the_session_with_the_right_signs(self, english, page):
        response = give(english, page, RIGHT)

        assert response["Location"] == "/moi"
        assert is_signed_in(english)

    def test_opens_with_pictures_too(self, english):
        page = answer_yes(english, type_card(english, a_locked_learner("Chen", "afkc")))

        assert give(english, page, "afkc")["Location"] == "/moi"

    def test_goes_on_to_the_page_that_was_wanted(self, english, held):
        page = answer_yes(english, type_card(english, held, next="/aide"), next="/aide")

        assert give(english, page, RIGHT)["Location"] == "/aide"

    def test_asks_for_pictures_or_for_digits(self, english, page):
        assert says(page, '<option value="l">Bird</option>')

        digits = give(english, page, [], by="digits")
        pictures = give(english, digits, [], by="pictures")

        assert says(digits, "<option>9</option>")
        assert not says(digits, '<option value="l">')
        assert says(pictures, '<option value="l">')
        assert not LockTry.objects.exists()

    def test_does_not_take_the_other_kind_for_a_try(self, english, page):
        assert give(english, page, WRONG, by="pictures").status_code == 200
        assert not LockTry.objects.exists()

    def test_says_what_to_do_after_wrong_signs_and_stays_with_digits(self, english, page):
        again = give(english, page, WRONG)

        assert says(again, "These are not your four signs. Try again.")
        assert says(again, "<option>9</option>")
        assert not says(again, WRONG)
        assert give(english, again, RIGHT)["Location"] == "/moi"

    @pytest.mark.parametrize(
        "signs", [["4"], ["4", "0", "7", ""], ["4", "0", "7", "1", "1"], ["a", "0", "7", "1"], ["4071"] * 4]
    )
    def test_counts_no_try_without_four_signs_of_one_kind(self, english, page, signs):
        again = give(english, page, signs)

        assert says(again, "Choose four signs.")
        assert not LockTry.objects.exists()

    def test_asks_to_wait_after_three_wrong_ones_without_a_clock(self, english, clock):
        page = answer_yes(english, type_card(english, a_locked_learner()))
        for _ in range(3):
            page = give(english, page, WRONG)
        still = give(english, page, RIGHT)

        assert says(page, "Wait one minute. Then try again.")
        assert says(still, "Wait one minute. Then try again.")
        assert not is_signed_in(english)
        clock.shift(timedelta(minutes=1))
        assert give(english, still, RIGHT)["Location"] == "/moi"

    def test_leads_to_the_desk_after_five_wrong_ones(self, english, clock):
        page = answer_yes(english, type_card(english, a_locked_learner()))
        for _ in range(5):
            last = give(english, page, WRONG)
            clock.shift(timedelta(minutes=1))

        assert says(last, "Ask at the desk")
        assert not says(last, "<select")
        assert says(give(english, page, RIGHT), "Ask at the desk")
        assert not is_signed_in(english)

    def test_shares_its_limits_with_the_scanned_card(self, english, held, page):
        for _ in range(10):
            tried(held, WRONG, device=MINE, now=timezone.now())
            LockTry.objects.all().delete()

        assert says(give(english, page, RIGHT), "Ask at the desk")

    def test_pauses_an_address_that_tries_too_often(self, clock, english, page):
        statuses = [give(english, page, WRONG).status_code for _ in range(31)]

        assert statuses[-1] == 429

    def test_carries_a_promise_that_ends(self, english, clock):
        page = answer_yes(english, type_card(english, a_locked_learner()))
        clock.shift(timedelta(seconds=301))

        assert says(give(english, page, RIGHT), "You waited a long time.")
        assert not is_signed_in(english)

    def test_begins_a_new_promise_with_each_page(self, english, clock):
        page = answer_yes(english, type_card(english, a_locked_learner()))
        for _ in range(3):
            clock.shift(timedelta(seconds=200))
            page = give(english, page, [], by="digits")

        assert give(english, page, RIGHT)["Location"] == "/moi"

    def test_opens_no_card_that_was_voided_meanwhile(self, english, held, page):
        cards.void_card(card=held.issued.card, voided_by=None, now=timezone.now())

        assert says(give(english, page, RIGHT), "You waited a long time.")
        assert not is_signed_in(english)

    def test_takes_our_own_form_only(self, held):
        client = Client(enforce_csrf_checks=True)

        assert client.post(URL, {"promised": "x", "answer": "yes", "sign": list(RIGHT)}).status_code == 403


class TestSigns:
    def test_are_twelve_pictures_with_a_name_each(self):
        pictures = lock_pictures()

        assert "".join(picture.sign for picture in pictures) == PICTURES
        assert len({picture.icon for picture in pictures}) == len({str(picture.name) for picture in pictures}) == 12

    def test_are_ten_digits(self):
        assert sorted(lock_digits()) == sorted(DIGITS)
