"""The end of a loan: everything leaves, the phone forgets, and a code proves it at the desk."""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from courses.progress.models import Event
from courses.reception.models import ReturnReceipt
from elearning.accounts import cards
from elearning.accounts.models import AppendKey
from tests.journeys.cards import (
    MODULE,
    NAME,
    NEXT,
    begin_alone,
    do_a_step,
    events,
    keep_in_phone,
    kept_pages,
    say_done,
    sign_in,
    state,
    stores,
)
from tests.journeys.steps import faults, main_button, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
UNKNOWN = "A" * 26


def open_return(phone):
    page = phone.open("/rendre")
    expect(page.get_by_role("heading", name="Rendre le téléphone")).to_be_visible()
    return page


def press(page) -> None:
    page.locator("main").get_by_role("button", name=re.compile("^(Rendre le téléphone|Essayer encore)$")).click()


def give_back(phone):
    page = open_return(phone)
    press(page)
    return page


def is_forgotten(page) -> None:
    assert stores(page) == {"events": {}, "log": {}, "state": {}}
    assert {"modules", "waiting"}.isdisjoint(page.evaluate("caches.keys()"))


def code_on(page) -> str:
    shown = page.locator("[data-code]").text_content() or ""
    assert re.fullmatch(r"[0-9A-Z]{3}-[0-9A-Z]{3}", shown)
    return shown.replace("-", "")


def is_fine(phone) -> None:
    """Nothing that a machine finds, nothing wider than the screen, the heading read out."""
    assert faults(phone.page) == []
    assert phone.overflows() == 0
    expect(phone.page.locator("main h1:visible")).to_be_focused()


@pytest.fixture
def ready(phone, holder):
    """Somebody at a phone that keeps Escale."""
    held = holder()
    keep_in_phone(phone)
    return sign_in(phone, held), held


@pytest.fixture
def at_work(phone, ready):
    """The same, with a step done that may not have left."""
    page, held = ready
    phone.open(MODULE)
    do_a_step(page)
    return page, held


@pytest.fixture
def stranded(phone, ready):
    """The same, with a step done without internet."""
    page, held = ready
    page.context.set_offline(True)
    phone.open(MODULE)
    do_a_step(page)
    return page, held


class TestPhoneWhoseAnswersCanLeave:
    def test_sends_them_forgets_everything_and_shows_the_code_that_the_desk_knows(self, phone, at_work):
        _page, held = at_work

        page = give_back(phone)

        expect(page.get_by_role("heading", name="Tout est arrivé")).to_be_visible()
        receipt = ReturnReceipt.objects.get(code=code_on(page))
        assert receipt.answers == Event.objects.filter(learner=held.learner).count() >= 3
        assert Event.objects.filter(learner=held.learner, kind="step.done").count() == 1
        is_forgotten(page)

    def test_ends_the_session_and_shows_nobody(self, phone, at_work):
        page = give_back(phone)
        expect(page.get_by_role("heading", name="Tout est arrivé")).to_be_visible()

        assert "sid" not in {cookie["name"] for cookie in page.context.cookies()}
        phone.open("/moi")
        expect(page).to_have_url(re.compile("/carte"))
        expect(page.get_by_text(NAME)).to_have_count(0)

    def test_says_at_each_moment_what_happens_in_words_that_everybody_can_use(self, phone, at_work):
        page = open_return(phone)
        expect(page.get_by_text("ce téléphone oublie tout")).to_be_visible()
        assert faults(page) == []
        assert phone.overflows() == 0
        page.route("**/api/v1/sync", lambda route: page.wait_for_timeout(600) or route.continue_())
        press(page)
        expect(page.get_by_text("Vos réponses partent.", exact=True)).to_be_visible()

        expect(page.get_by_text("Montrez ce code à l'accueil")).to_be_visible()

        is_fine(phone)

    def test_has_another_name_for_the_next_person(self, phone, at_work, holder):
        page, _held = at_work
        before = state(page)["dev"]
        give_back(phone)
        expect(page.get_by_role("heading", name="Tout est arrivé")).to_be_visible()
        device = ReturnReceipt.objects.get(code=code_on(page)).device

        sign_in(phone, holder(NEXT))

        assert str(device) == before
        assert state(page)["dev"] != before

    def test_can_be_given_back_again_after_the_next_person(self, phone, at_work, holder):
        page = give_back(phone)
        expect(page.get_by_role("heading", name="Tout est arrivé")).to_be_visible()
        first = code_on(page)
        sign_in(phone, holder(NEXT))

        give_back(phone)
        expect(page.get_by_role("heading", name="Tout est arrivé")).to_be_visible()

        assert code_on(page) != first


@pytest.mark.scale
class TestPhoneWithoutInternet:
    def test_refuses_kindly_and_forgets_nothing(self, phone, stranded):
        page, _held = stranded
        before = {one["id"] for one in events(page)}

        give_back(phone)

        expect(page.get_by_role("heading", name="Pas encore")).to_be_visible()
        expect(page.get_by_text("1 réponse attend internet. Rien n'est perdu.")).to_have_count(2)
        is_fine(phone)
        assert {one["id"] for one in events(page)} == before
        assert {"key", "local", "mine", "session", "dev"} <= set(state(page))
        assert "data-module" in kept_pages(page)

    def test_is_given_back_once_internet_is_there(self, phone, stranded):
        page, held = stranded
        give_back(phone)
        expect(page.get_by_role("heading", name="Pas encore")).to_be_visible()

        page.context.set_offline(False)
        press(page)

        expect(page.get_by_role("heading", name="Tout est arrivé")).to_be_visible()
        assert Event.objects.filter(learner=held.learner, kind="step.done").count() == 1
        is_forgotten(page)

    def test_gives_no_code_when_there_is_nothing_to_send(self, phone):
        keep_in_phone(phone)
        page = phone.page
        page.context.set_offline(True)

        give_back(phone)

        expect(page.get_by_text("Le reçu a besoin d'internet.")).to_be_visible()
        is_fine(phone)
        assert ReturnReceipt.objects.count() == 0 or "modules" in page.evaluate("caches.keys()")

    def test_is_asked_to_come_back_in_a_minute_when_too_many_do(self, phone, holder):
        page = sign_in(phone, holder())
        page.route("**/api/v1/return", lambda route: route.fulfill(status=429, json={"detail": "too many tries"}))

        give_back(phone)

        expect(page.get_by_role("heading", name="Dans une minute")).to_be_visible()
        assert {"key", "session"} <= set(state(page))

    def test_is_given_back_after_the_goodbye_in_words(self, phone, stranded):
        page, held = stranded
        say_done(page)
        expect(page.get_by_text("1 réponse partira plus tard. Rien n'est perdu.")).to_be_visible()
        expect(page.get_by_text("Personne ne verra votre compte après vous.")).to_be_visible()
        page.context.set_offline(False)

        page.get_by_role("link", name="Rendre le téléphone").click()
        press(page)

        expect(page.get_by_role("heading", name="Tout est arrivé")).to_be_visible()
        assert Event.objects.filter(learner=held.learner, kind="step.done").count() == 1
        is_forgotten(page)


@pytest.mark.scale
class TestPhoneWithAnswersThatCannotLeave:
    @pytest.fixture
    def dead(self, phone, stranded):
        """The card was voided long ago: its answers are not taken any more."""
        page, held = stranded
        cards.void_card(card=held.issued.card, voided_by=None, now=timezone.now() - 2 * cards.APPEND_AFTER_VOID)
        assert AppendKey.objects.get(card=held.issued.card).valid_until < timezone.now()
        page.context.set_offline(False)
        give_back(phone)
        expect(page.get_by_role("heading", name="Des réponses ne peuvent pas partir")).to_be_visible()
        return page, held

    def test_says_what_is_lost_and_whom_to_ask_before_anything_is(self, phone, dead):
        page, _held = dead

        expect(page.get_by_text("1 réponse ne peut pas partir")).to_be_visible()
        expect(page.locator("main").get_by_role("link", name="Demander à quelqu'un")).to_be_visible()
        is_fine(phone)
        assert [one["event"]["k"] for one in events(page)].count("step.done") == 1

    def test_is_wiped_when_the_person_says_so_and_does_not_claim_that_all_arrived(self, phone, dead):
        page, held = dead

        page.get_by_role("button", name="Les effacer et rendre le téléphone").click()

        expect(page.get_by_text("Montrez ce code à l'accueil")).to_be_visible()
        expect(page.get_by_role("heading", name="Ce téléphone a tout oublié")).to_be_visible()
        expect(page.get_by_role("heading", name="Tout est arrivé")).to_have_count(0)
        is_fine(phone)
        assert ReturnReceipt.objects.get(code=code_on(page)).answers == 0
        assert not Event.objects.filter(learner=held.learner, kind="step.done").exists()
        is_forgotten(page)

    def test_says_the_same_of_a_card_that_nobody_knows(self, phone):
        keep_in_phone(phone)
        phone.page.context.set_offline(True)
        page = begin_alone(phone, UNKNOWN)
        phone.open(MODULE)
        do_a_step(page)
        page.context.set_offline(False)

        give_back(phone)

        expect(page.get_by_text("1 réponse ne peut pas partir")).to_be_visible()

    def test_still_sends_those_of_another_person(self, phone, stranded, holder):
        page, held = stranded
        cards.void_card(card=held.issued.card, voided_by=None, now=timezone.now() - 2 * cards.APPEND_AFTER_VOID)
        following = holder(NEXT)
        begin_alone(phone, following.issued.token)
        phone.open(MODULE)
        do_a_step(page)
        page.context.set_offline(False)

        give_back(phone)
        page.get_by_role("button", name="Les effacer et rendre le téléphone").click()

        expect(page.get_by_text("Montrez ce code à l'accueil")).to_be_visible()
        assert Event.objects.filter(learner=following.learner, kind="step.done").count() == 1


class TestPhoneOfAGuest:
    def test_is_wiped_with_what_was_done_without_a_card_which_is_said(self, phone):
        page = phone.open(MODULE)
        main_button(page).click()
        wait_until(page, lambda: len(events(page)) == 2)

        open_return(phone)
        expect(page.get_by_text("Ce que vous avez fait sans carte est effacé aussi.")).to_be_visible()
        press(page)

        expect(page.get_by_role("heading", name="Tout est arrivé")).to_be_visible()
        assert ReturnReceipt.objects.get(code=code_on(page)).answers == 0
        is_forgotten(page)
        assert phone.said == []
