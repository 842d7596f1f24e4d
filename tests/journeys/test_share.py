"""A phone that goes from hand to hand: whoever comes next learns nothing about who was there before."""

import pytest
from playwright.sync_api import expect

from courses.progress.models import Event
from tests import chromium as system_chromium
from tests.factories.locks import with_lock
from tests.journeys.cards import (
    MINUTE,
    MODULE,
    NAME,
    NEXT,
    Witness,
    do_a_step,
    keep_in_phone,
    known,
    look_again,
    pass_time,
    say_done,
    sign_in,
    tab_memory,
)
from tests.journeys.conftest import SMALL_PHONE, Phone
from tests.journeys.steps import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]


def settled(page) -> None:
    page.wait_for_load_state("networkidle")


def leave_by_the_button(page) -> None:
    say_done(page)


def leave_without_a_word(page) -> None:
    settled(page)
    pass_time(page, 6 * MINUTE)
    look_again(page)
    expect(page.get_by_role("heading", name="Montrez votre carte")).to_be_visible()


@pytest.fixture(params=[leave_by_the_button, leave_without_a_word], ids=["goodbye", "lock"])
def leave(request):
    """End one's time at the phone: by the button, or by going away."""
    return request.param


@pytest.fixture
def witness(phone):
    return Witness(phone.page.context)


def entries(page) -> list[str]:
    """Return the tab's history, each entry's address and title."""
    found = page.context.new_cdp_session(page).send("Page.getNavigationHistory")["entries"]
    return [f"{entry['url']} {entry['userTypedURL']} {entry['title']}" for entry in found]


class TestWhoComesNext:
    def test_sees_nobody_with_the_back_button_and_forward(self, phone, holder, witness, leave):
        phone.open("/")
        page = sign_in(phone, holder())
        phone.open(MODULE)
        phone.open("/")
        expect(page.get_by_text(NAME)).to_be_visible()
        leave_from = phone.open("/moi")
        leave(leave_from)
        witness.begin()

        for _ in range(4):
            page.go_back()
            settled(page)
        for _ in range(4):
            page.go_forward()
            settled(page)

        assert witness.seen == []

    def test_finds_no_name_and_no_card_in_the_history(self, phone, holder, leave):
        held = holder()
        page = sign_in(phone, held)
        phone.open(MODULE)
        phone.open("/moi")
        leave(page)

        told = "\n".join(entries(page))

        assert "/moi" in told or "/carte" in told
        for secret in (NAME, held.issued.token, held.issued.number, held.issued.secret):
            assert secret not in told

    def test_finds_no_name_in_the_title_that_recent_apps_show(self, phone, holder, leave):
        titles = []
        phone.page.context.add_init_script("addEventListener('load', () => console.log('TITLE ' + document.title))")
        phone.page.context.on("console", lambda m: titles.append(m.text) if m.text.startswith("TITLE") else None)
        page = sign_in(phone, holder())
        for path in ("/", MODULE, "/rendre", "/moi"):
            phone.open(path)
        leave(page)
        settled(page)

        assert len(titles) >= 6
        assert [title for title in titles if NAME in title or "Escale" not in title] == []

    def test_sees_nobody_in_a_tab_that_is_opened_again(self, phone, holder, witness, leave):
        page = sign_in(phone, holder())
        last = page.url
        leave(page)
        witness.begin()

        tab = page.context.new_page()
        tab.goto(last)
        settled(tab)

        assert witness.seen == []
        assert "/moi" not in tab.url
        assert NAME not in tab.content()

    def test_sees_nobody_in_a_tab_that_was_left_open(self, phone, holder, leave):
        page = sign_in(phone, holder())
        beside = page.context.new_page()
        beside.goto(page.url)
        expect(beside.get_by_role("heading", name=f"Bonjour {NAME}")).to_be_visible()
        settled(beside)
        leave(page)

        look_again(beside)

        expect(beside.get_by_text(NAME)).to_have_count(0)

    def test_sees_nobody_online_and_offline_in_a_phone_that_keeps_escale(self, phone, holder, witness, leave):
        keep_in_phone(phone)
        page = sign_in(phone, holder())
        leave(page)
        witness.begin()

        for offline in (True, False):
            page.context.set_offline(offline)
            for path in ("/moi", "/", MODULE):
                phone.open(path)
                settled(page)

        assert witness.seen == []
        assert known(page) is None

    def test_finds_the_tabs_memory_empty(self, phone, holder, leave):
        page = sign_in(phone, holder())
        page.get_by_role("button", name="Changer la taille du texte").click()
        phone.open(MODULE)
        do_a_step(page)
        wait_until(page, lambda: min(tab_memory(page).values()) > 0)
        phone.open("/moi")

        leave(page)

        wait_until(page, lambda: tab_memory(page)["tab"] == 0)
        # The size of the text says nothing about anybody; it waits for the same person to come back.
        assert tab_memory(page)["browser"] == (0 if leave is leave_by_the_button else 1)

    def test_has_a_page_with_nothing_of_the_one_before(self, phone, holder, witness, leave):
        page = sign_in(phone, holder())
        phone.open(MODULE)
        do_a_step(page)
        phone.open("/moi")
        leave(page)
        witness.begin()

        following = holder(NEXT)
        sign_in(phone, following)
        phone.open(MODULE)
        settled(page)
        expect(page.locator("[data-way]")).not_to_contain_text("finie")
        phone.open("/parcours/email/")
        settled(page)
        expect(page.get_by_text("1 étape finie")).to_have_count(0)

        assert witness.seen == []
        assert known(page)["first_name"] == NEXT
        assert not Event.objects.filter(learner=following.learner, kind="step.done").exists()


class TestTheBrowsersOwnMemoryOfPages:
    """Playwright switches it off; here it is on."""

    @pytest.fixture
    def remembering(self, chromium, server, content_on):
        browser = chromium.browser_type.launch(
            executable_path=system_chromium.PATH,
            args=system_chromium.FLAGS,
            ignore_default_args=["--disable-back-forward-cache"],
        )
        context = browser.new_context(viewport=SMALL_PHONE, is_mobile=True, has_touch=True, locale="fr-FR")
        yield Phone(context.new_page(), server.url)
        browser.close()

    def test_gives_back_no_page_with_a_name_after_the_goodbye(self, remembering, holder):
        page = sign_in(remembering, holder())
        witness = Witness(page.context)
        remembering.open("/")
        expect(page.get_by_text(NAME)).to_be_visible()
        settled(page)
        remembering.open("/moi")
        say_done(page)
        witness.begin()

        page.go_back(wait_until="commit")
        expect(page.get_by_role("heading", name="Bienvenue sur Escale")).to_be_visible()
        settled(page)

        assert witness.seen == []

    def test_puts_a_page_aside_without_the_name_in_it(self, remembering, holder):
        given = []
        page = remembering.page
        page.context.add_init_script(
            "addEventListener('pageshow', (e) => e.persisted && console.log('BACK ' + document.body.innerText))"
        )
        page.on("console", lambda m: given.append(m.text) if m.text.startswith("BACK") else None)
        # A browser that is short of something drops what it put aside, and then there is nothing to look at.
        for _visit in range(3):
            sign_in(remembering, holder())
            remembering.open("/")
            expect(page.get_by_text(NAME)).to_be_visible()
            settled(page)
            # Somewhere else: a page of ours would make the browser drop the one that is put aside.
            remembering.open("/healthz/live")
            pass_time(page, 11 * MINUTE)

            page.go_back(wait_until="commit")
            settled(page)
            expect(page.get_by_role("heading", level=1)).to_be_visible()
            if given:
                break

        assert given
        assert known(page) is None
        assert [text for text in given if NAME in text] == []
        assert NAME not in page.content()

    def test_is_not_believed_where_a_card_was_greeted(self, phone, holder):
        page = phone.open(f"/c#{holder().issued.token}")
        expect(page.get_by_role("heading", name=f"Bonjour {NAME}")).to_be_visible()

        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")

        expect(page.get_by_role("heading", name="Montrez votre carte")).to_be_visible()
        assert NAME not in page.content()


class TestWhatABrowserFillsIn:
    def test_is_nothing_of_a_lock(self, phone, holder):
        held = with_lock(holder(), "acfk")
        page = phone.open("/carte")
        page.get_by_label("Numéro de votre carte").fill(held.issued.number)
        page.get_by_label("Code de votre carte").fill(held.issued.secret)
        page.get_by_role("button", name="Continuer").click()
        page.get_by_role("button", name="Oui, c'est moi").click()
        expect(page.locator("[data-lock-page]")).to_be_visible()

        assert page.locator("form:has([name=sign])").get_attribute("autocomplete") == "off"
        assert page.locator("input:not([type=hidden])").count() == 0

    def test_is_nothing_of_a_card(self, phone, holder):
        held = holder()
        page = phone.open("/carte")
        assert page.locator("form:has(#number)").get_attribute("autocomplete") == "off"
        page.get_by_label("Numéro de votre carte").fill(held.issued.number)
        page.get_by_label("Code de votre carte").fill(held.issued.secret)
        page.get_by_role("button", name="Continuer").click()
        expect(page.get_by_role("heading", name=f"Bonjour {NAME}")).to_be_visible()
        assert page.locator("form:has([name=promised])").get_attribute("autocomplete") == "off"

        page.go_back()

        expect(page.get_by_label("Numéro de votre carte")).to_have_value("")
        expect(page.get_by_label("Code de votre carte")).to_have_value("")
