"""Four signs on a card: chosen with the card in hand, asked for on every phone, taken off at the desk."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from courses.flows.unlock_card import unlock_card
from courses.network import services as network
from courses.network.models import AccessPoint
from elearning.accounts.models import Card, LockTry
from tests.factories import people
from tests.factories.locks import tried, with_lock
from tests.journeys.cards import (
    MINUTE,
    NAME,
    keep_in_phone,
    known,
    look_again,
    part,
    pass_time,
    say_yes,
    show_card,
    sign_in,
    state,
)
from tests.journeys.steps import faults, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
RIGHT, WRONG, NEW = "acfk", "bdeh", "lbgc"


def give(page, signs: str) -> None:
    pad = page.locator("[data-lock-pad]:visible")
    for sign in signs:
        pad.locator(f'[data-sign="{sign}"]').click()


def answer_to(page, signs: str) -> str:
    """Give four signs and return what the server says to them; the pad is empty again afterwards."""
    with page.expect_response("**/api/v1/session") as waited:
        give(page, signs)
    expect(page.locator("[data-lock-pad]:visible [data-filled]")).to_have_count(0)
    return waited.value.json()["detail"]


def pad_says(page, words: str) -> None:
    expect(page.locator("[data-lock-said]:visible")).to_have_text(words)


def has_come_in(page) -> None:
    expect(page).to_have_url(re.compile("/moi$"))
    expect(page.get_by_role("heading", name=f"Bonjour {NAME}")).to_be_visible()


def is_fine(phone) -> None:
    assert faults(phone.page) == []
    assert phone.overflows() == 0


def card_of(held) -> Card:
    return Card.objects.get(pk=held.issued.card.pk)


@pytest.fixture
def held(holder):
    return holder()


@pytest.fixture
def locked(held):
    return with_lock(held, RIGHT)


@pytest.fixture
def choosing(phone, held):
    """Somebody who asked for a lock on their own page and showed their card again."""
    page = sign_in(phone, held)
    page.get_by_role("button", name="Un cadenas pour ma carte").click()
    expect(page.get_by_role("heading", name="Montrez votre carte")).to_be_visible()
    expect(page.get_by_text("Ensuite, vous choisissez son cadenas.")).to_be_visible()
    show_card(phone, held.issued.token)
    say_yes(page)
    expect(page.get_by_role("heading", name="Un cadenas pour votre carte")).to_be_visible()
    return page


class TestChoosingALock:
    def test_asks_for_the_same_four_twice_and_says_that_it_is_there(self, phone, held, choosing):
        pad_says(choosing, "Choisissez quatre signes. Retenez-les.")
        expect(choosing.get_by_role("heading", name="Un cadenas pour votre carte")).to_be_focused()
        is_fine(phone)

        give(choosing, RIGHT)
        pad_says(choosing, "Encore une fois, les mêmes quatre.")
        assert not card_of(held).has_lock
        give(choosing, RIGHT)

        expect(choosing.get_by_role("heading", name="Votre carte a un cadenas")).to_be_focused()
        is_fine(phone)
        assert tried(held, RIGHT, now=timezone.now()) is None
        choosing.get_by_role("button", name="Continuer").click()
        has_come_in(choosing)
        wait_until(choosing, lambda: known(choosing) and known(choosing)["first_name"] == NAME)

    def test_begins_again_when_they_are_not_the_same(self, held, choosing):
        give(choosing, RIGHT)
        give(choosing, WRONG)

        pad_says(choosing, "Ce n'étaient pas les mêmes. Choisissez quatre signes.")
        assert not card_of(held).has_lock
        give(choosing, RIGHT)
        pad_says(choosing, "Encore une fois, les mêmes quatre.")

    @pytest.mark.parametrize("signs", ["aaaa", "abcd"])
    def test_refuses_the_first_ones_that_anybody_tries(self, held, choosing, signs):
        give(choosing, signs)
        give(choosing, signs)

        pad_says(choosing, "C'est trop facile à deviner. Choisissez-en quatre autres.")
        assert not card_of(held).has_lock
        give(choosing, RIGHT)
        give(choosing, RIGHT)
        expect(choosing.get_by_role("heading", name="Votre carte a un cadenas")).to_be_visible()

    def test_can_be_left_without_one(self, held, choosing):
        choosing.get_by_role("button", name="Pas de cadenas").click()

        has_come_in(choosing)
        assert not card_of(held).has_lock

    def test_replaces_or_takes_off_the_one_there_is(self, phone, held, choosing):
        give(choosing, RIGHT)
        give(choosing, RIGHT)
        choosing.get_by_role("button", name="Continuer").click()
        choosing.get_by_role("button", name="Un cadenas pour ma carte").click()
        expect(choosing.get_by_role("heading", name="Montrez votre carte")).to_be_visible()
        show_card(phone, held.issued.token)
        say_yes(choosing)
        give(choosing, RIGHT)
        expect(choosing.get_by_role("heading", name="Un cadenas pour votre carte")).to_be_visible()

        choosing.get_by_role("button", name="Enlever le cadenas").click()

        expect(choosing.get_by_role("heading", name="Votre carte n'a pas de cadenas")).to_be_visible()
        is_fine(phone)
        assert not card_of(held).has_lock

    def test_is_asked_of_nobody_who_did_not_want_one(self, phone, held):
        sign_in(phone, held)

        has_come_in(sign_in(phone, held))


class TestACardWithALock:
    @pytest.fixture
    def asked(self, phone, locked):
        page = show_card(phone, locked.issued.token)
        say_yes(page)
        expect(page.get_by_role("heading", name="Ouvrez le cadenas de votre carte")).to_be_focused()
        return page

    def test_opens_with_its_four_signs(self, phone, asked):
        is_fine(phone)

        give(asked, RIGHT)

        has_come_in(asked)

    def test_shows_no_name_in_the_address_and_no_sign_on_the_page(self, asked):
        before = asked.locator("[data-state=lock] [data-lock-keys]").first.inner_html()
        give(asked, RIGHT[:3])

        assert asked.locator("[data-state=lock] [data-lock-keys]").first.inner_html() == before
        assert asked.url.endswith("/c")

    def test_says_so_in_words_when_they_are_wrong_and_may_be_tried_again(self, phone, asked):
        give(asked, WRONG)

        pad_says(asked, "Pas encore. Essayez encore.")
        is_fine(phone)
        give(asked, RIGHT)
        has_come_in(asked)

    def test_makes_a_pause_then_sends_to_the_desk_which_takes_the_lock_off(self, phone, locked, asked):
        for _ in range(2):
            assert answer_to(asked, WRONG) == "lock wrong"
        assert answer_to(asked, WRONG) == "lock pause"
        pad_says(asked, "Attendez une minute. Puis essayez encore.")
        is_fine(phone)
        assert answer_to(asked, RIGHT) == "lock pause"
        LockTry.objects.update(last_wrong_at=timezone.now() - timedelta(minutes=2))
        assert answer_to(asked, WRONG) == "lock pause"
        LockTry.objects.update(last_wrong_at=timezone.now() - timedelta(minutes=2))
        assert answer_to(asked, WRONG) == "lock desk"

        expect(asked.get_by_role("heading", name="Demandez à l'accueil")).to_be_focused()
        is_fine(phone)
        unlock_card(by=self.member(locked), person_id=locked.learner.pk, now=timezone.now())
        show_card(phone, locked.issued.token)
        say_yes(asked)
        has_come_in(asked)

    def member(self, held):
        """Return somebody of the desk of a learner's point."""
        member = people.a_reception()
        point = AccessPoint.objects.get(memberships__user=held.learner)
        network.join_point(user=member, point=point, now=timezone.now())
        return member

    def test_opens_by_keyboard_alone(self, phone, locked):
        page = show_card(phone, locked.issued.token)
        press = page.keyboard.press
        expect(page.get_by_role("heading", name=f"Bonjour {NAME}")).to_be_focused()
        press("Tab")
        press("Enter")
        expect(page.get_by_role("heading", name="Ce téléphone est à vous, ou prêté")).to_be_focused()
        press("Tab")
        press("Enter")
        expect(page.get_by_role("heading", name="Ouvrez le cadenas de votre carte")).to_be_focused()

        for sign in RIGHT:
            for _ in range(12):
                press("Tab")
                if page.evaluate("document.activeElement.dataset.sign") == sign:
                    break
            press("Enter")

        has_come_in(page)


@pytest.mark.scale
class TestWithoutInternet:
    @pytest.fixture
    def alone(self, phone, locked):
        """A phone that knows the card, where nobody was for six minutes; then internet went."""
        keep_in_phone(phone)
        page = show_card(phone, locked.issued.token)
        say_yes(page)
        give(page, RIGHT)
        has_come_in(page)
        page.wait_for_load_state("networkidle")
        pass_time(page, 6 * MINUTE)
        look_again(page)
        expect(page.get_by_role("heading", name="Montrez votre carte")).to_be_visible()
        page.context.set_offline(True)
        show_card(phone, locked.issued.token)
        expect(page.get_by_role("heading", name="Ouvrez le cadenas de votre carte")).to_be_focused()
        return page

    def test_the_right_signs_open_what_the_phone_keeps(self, phone, alone):
        is_fine(phone)
        give(alone, RIGHT)

        expect(alone.get_by_role("heading", name=f"Bonjour {NAME}")).to_be_visible()
        say_yes(alone)
        has_come_in(alone)
        assert known(alone)["me"]["point"]["name"]

    def test_wrong_ones_open_nothing_and_say_no_name(self, alone):
        give(alone, WRONG)

        pad_says(alone, "Pas encore. Essayez encore.")
        expect(alone.get_by_text(NAME)).to_have_count(0)
        assert "local" not in state(alone)
        give(alone, RIGHT)
        expect(alone.get_by_role("heading", name=f"Bonjour {NAME}")).to_be_visible()

    def test_the_phone_counts_by_itself_up_to_the_pause_and_the_desk(self, phone, alone):
        for wrong in (1, 2, 3):
            give(alone, WRONG)
            wait_until(alone, lambda wrong=wrong: state(alone)["tries"]["wrong"] == wrong)
        pad_says(alone, "Attendez une minute. Puis essayez encore.")
        give(alone, RIGHT)
        pad_says(alone, "Attendez une minute. Puis essayez encore.")
        expect(alone.get_by_text(NAME)).to_have_count(0)

        alone.evaluate('import("/static/js/lib/keep.js").then((s) => s.write({ tries: { wrong: 4, at: 0 } }))')
        give(alone, WRONG)

        expect(alone.get_by_role("heading", name="Demandez à l'accueil")).to_be_focused()
        is_fine(phone)
        show_card(phone, "A" * 26)
        expect(part(alone, "alone")).to_be_visible()

    def test_the_lock_is_not_written_anywhere(self, alone):
        give(alone, WRONG)
        wait_until(alone, lambda: "tries" in state(alone))

        assert WRONG not in str(state(alone))
