"""A card that is shown for the first time where there is no internet: one begins, and everything follows later."""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from courses.progress.models import Event
from elearning.accounts import cards
from elearning.accounts.models import PersonSession
from tests.factories.locks import with_lock
from tests.journeys.cards import (
    MODULE,
    NAME,
    begin_alone,
    do_a_step,
    events,
    keep_in_phone,
    known,
    say_yes,
    show_card,
    state,
)
from tests.journeys.steps import faults, shown, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
UNKNOWN = "B" * 26
TITLE = "À quoi sert une adresse e-mail"


@pytest.fixture
def page(phone):
    """A phone that keeps Escale and one module, without internet."""
    keep_in_phone(phone)
    phone.page.context.set_offline(True)
    return phone.page


@pytest.fixture
def held(holder):
    return holder()


def finish_the_module(page) -> None:
    """Note each step as the page does once it is done, whatever it asks."""
    steps = page.locator("[data-step]").evaluate_all("(all) => all.map((one) => one.dataset.step.slice(0, 8))")
    module = page.locator("main").get_attribute("data-module")
    page.evaluate(
        """async ([steps, module, url]) => {
            const mine = await import("/static/js/lib/mine.js");
            const title = document.querySelector("h1").textContent;
            for (const step of steps) await mine.note({ module, url, title, step, isDone: true });
        }""",
        [steps, module, MODULE],
    )


class TestACardWithoutInternet:
    def test_begins_in_words_without_a_name_that_nobody_checked(self, phone, page, held):
        show_card(phone, held.issued.token)

        expect(page.get_by_role("heading", name="Pas d'internet")).to_be_focused()
        expect(page.get_by_text("Ce que vous faites est gardé pour vous.")).to_be_visible()
        assert faults(page) == []
        assert phone.overflows() == 0
        assert NAME not in page.content()
        assert "key" not in state(page)

    def test_opens_nothing_for_who_says_no(self, phone, page, held):
        show_card(phone, held.issued.token)
        page.get_by_role("button", name="Non, ce n'est pas moi").click()

        expect(page.get_by_role("heading", name="Montrez votre carte")).to_be_visible()
        assert "key" not in state(page)

    def test_is_not_taken_up_by_a_phone_that_does_not_keep_escale(self, phone, held):
        phone.page.route("**/api/v1/session", lambda route: route.abort())

        page = show_card(phone, held.issued.token)

        expect(page.get_by_text("Votre carte est bonne.")).to_be_visible()

    def test_shows_what_was_done_at_once(self, phone, page, held):
        begin_alone(phone, held.issued.token)
        phone.open(MODULE)
        do_a_step(page)
        wait_until(page, lambda: known(page).get("done"))
        phone.open("/moi")

        expect(page.get_by_role("link", name=f"Continuer : {TITLE}")).to_be_visible()
        assert faults(page) == []
        page.get_by_role("link", name=f"Continuer : {TITLE}").click()
        expect(page.locator("[data-way]")).to_contain_text("1 étape finie")
        expect(shown(page)).to_have_attribute("data-kind", re.compile("^(?!$)"))

    def test_says_that_a_module_is_finished(self, phone, page, held):
        begin_alone(phone, held.issued.token)
        phone.open(MODULE)
        finish_the_module(page)

        phone.open("/moi")

        expect(page.locator("article", has_text=TITLE).get_by_text("Fini.")).to_be_visible()
        expect(page.get_by_role("link", name="Continuer")).to_have_count(0)


class TestInternetThatComesBack:
    @pytest.fixture
    def begun(self, phone, page, held):
        begin_alone(phone, held.issued.token)
        phone.open(MODULE)
        do_a_step(page)
        return page

    def test_opens_the_session_and_shows_ones_own_page(self, phone, begun, held):
        phone.open("/moi")
        begun.context.set_offline(False)

        expect(begun.get_by_role("heading", name=f"Bonjour {NAME}")).to_be_visible()
        assert PersonSession.objects.filter(user=held.learner).exists()
        wait_until(begun, lambda: "pending" not in (known(begun) or {"pending": 1}))
        wait_until(begun, lambda: not events(begun))
        assert Event.objects.filter(learner=held.learner, kind="step.done").count() == 1
        phone.open("/moi")
        expect(begun.get_by_text("1 étape finie").first).to_be_visible()

    def test_opens_it_too_when_the_page_was_closed_meanwhile(self, phone, begun, held):
        phone.page = begun.context.new_page()
        begun.close()
        phone.page.context.set_offline(False)

        phone.open("/moi")

        expect(phone.page.get_by_role("heading", name=f"Bonjour {NAME}")).to_be_visible()
        expect(phone.page).to_have_url(f"{phone.base}/moi")
        wait_until(phone.page, lambda: Event.objects.filter(learner=held.learner, kind="step.done").count() == 1)

    def test_lets_the_module_on_the_screen_go_on(self, phone, page, held):
        begin_alone(phone, held.issued.token)
        phone.open(MODULE)
        do_a_step(page)
        page.context.set_offline(False)

        wait_until(page, lambda: PersonSession.objects.filter(user=held.learner).exists())
        wait_until(page, lambda: Event.objects.filter(learner=held.learner, kind="step.done").count() == 1)
        assert page.url.startswith(phone.base + MODULE)
        expect(page.locator("[data-way]")).to_contain_text("1 étape finie")

    def test_asks_for_the_card_again_when_it_has_a_lock(self, phone, page, held):
        with_lock(held, "acfk")
        begin_alone(phone, held.issued.token)
        phone.open(MODULE)
        do_a_step(page)
        phone.open("/moi")
        page.context.set_offline(False)

        expect(page.get_by_role("heading", name="Montrez votre carte")).to_be_visible()
        expect(page.get_by_text(NAME)).to_have_count(0)
        assert not PersonSession.objects.filter(user=held.learner).exists()
        wait_until(page, lambda: Event.objects.filter(learner=held.learner, kind="step.done").count() == 1)


@pytest.mark.scale
class TestACardThatDoesNotExist:
    @pytest.fixture
    def begun(self, phone, page):
        begin_alone(phone, UNKNOWN)
        phone.open(MODULE)
        do_a_step(page)
        phone.open("/moi")
        page.context.set_offline(False)
        return page

    def test_is_said_in_words_once_the_server_was_asked(self, phone, begun):
        expect(begun.get_by_role("heading", name="Cette carte ne marche plus")).to_be_visible()
        expect(begun.get_by_text("Demandez une nouvelle carte à l'accueil. Votre travail est gardé.")).to_be_visible()
        assert faults(begun) == []

    def test_is_said_again_where_a_card_is_shown(self, phone, begun):
        expect(begun.get_by_role("heading", name="Cette carte ne marche plus")).to_be_visible()

        phone.open("/")
        phone.open("/c")

        expect(begun.get_by_role("heading", name="Cette carte ne marche plus")).to_be_visible()

    def test_loses_nothing_of_what_was_done(self, phone, begun):
        expect(begun.get_by_role("heading", name="Cette carte ne marche plus")).to_be_visible()
        phone.open("/")
        begun.wait_for_load_state("networkidle")

        assert [one["event"]["k"] for one in events(begun)].count("step.done") == 1

    def test_gives_nothing_to_the_next_card(self, phone, begun, held):
        expect(begun.get_by_role("heading", name="Cette carte ne marche plus")).to_be_visible()
        show_card(phone, held.issued.token)
        say_yes(begun)
        expect(begun.get_by_role("heading", name=f"Bonjour {NAME}")).to_be_visible()
        begun.wait_for_load_state("networkidle")

        assert not Event.objects.filter(learner=held.learner, kind="step.done").exists()
        assert [one["event"]["k"] for one in events(begun)].count("step.done") == 1
        phone.open("/c")
        expect(begun.get_by_role("heading", name="Montrez votre carte")).to_be_visible()


class TestACardThatWasVoidedMeanwhile:
    def test_still_counts_what_was_done_and_asks_for_the_new_card(self, phone, page, held):
        begin_alone(phone, held.issued.token)
        phone.open(MODULE)
        do_a_step(page)
        cards.void_card(card=held.issued.card, voided_by=None, now=timezone.now())
        phone.open("/moi")
        page.context.set_offline(False)

        expect(page.get_by_role("heading", name="Cette carte ne marche plus")).to_be_visible()
        wait_until(page, lambda: Event.objects.filter(learner=held.learner, kind="step.done").count() == 1)


class TestAGuestWithoutInternet:
    def test_takes_what_they_did_along_to_their_card(self, phone, page, held):
        phone.open(MODULE)
        do_a_step(page)
        assert {one["key"] for one in events(page)} == {""}
        acts = [one["id"] for one in events(page)]

        begin_alone(phone, held.issued.token)

        assert {one["key"] for one in events(page)} == {state(page)["key"]}
        assert [one["id"] for one in events(page)] == acts
        assert [one["event"]["n"] for one in events(page)] == list(range(1, len(acts) + 1))
        page.context.set_offline(False)
        wait_until(page, lambda: Event.objects.filter(learner=held.learner, kind="step.done").count() == 1)
