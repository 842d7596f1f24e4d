"""A phone that is full, or that loses what it kept: nothing is called kept that is not."""

import re

import pytest
from playwright.sync_api import expect

from courses.progress.models import Event
from tests.journeys.cards import do_a_step, events, send_now, sign_in
from tests.journeys.keeping import COURSE, MODULES, ask_price, cached, documents, offer, say_go
from tests.journeys.sending import send
from tests.journeys.steps import faults, go_to, main_button, shown, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.scale, pytest.mark.usefixtures("content_on")]
MODULE = "/parcours/email/trouver-l-important/"
SMALL = 200_000
KEPT, REFUSED = "Gardé dans ce téléphone.", "Cette réponse n'est pas gardée."
SAYS_LITTLE_ROOM = """StorageManager.prototype.estimate = async () => ({ quota: 5_000_000, usage: 4_300_000 });"""
# From then on each write into the database fails as on a full phone.
FILL = """() => {
    IDBObjectStore.prototype.put = () => { throw new DOMException("no room", "QuotaExceededError"); };
}"""
# Writes until the browser itself says that there is no room.
REALLY_FILL = """() => new Promise((resolve) => {
    const opening = indexedDB.open("photos", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("all");
    opening.onsuccess = async () => {
        for (const size of [64_000, 4000, 400]) {
            for (let isRoom = true, name = 0; isRoom; name += 1) {
                isRoom = await new Promise((done) => {
                    const work = opening.result.transaction("all", "readwrite");
                    work.objectStore("all").put(crypto.getRandomValues(new Uint8Array(size)), `${size}-${name}`);
                    work.oncomplete = () => done(true);
                    work.onabort = () => done(false);
                });
            }
        }
        opening.result.close();
        resolve();
    };
})"""
WATCH = """(() => {
    window.said = [];
    new MutationObserver(() => {
        const shown = [...document.querySelectorAll("[data-kept]")].filter((one) => !one.hidden);
        window.said.push(...shown.map((one) => one.textContent.trim()));
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
})()"""


def give_little_room(phone, size: int = SMALL) -> None:
    session = phone.page.context.new_cdp_session(phone.page)
    session.send("Storage.overrideQuotaForOrigin", {"origin": phone.base, "quotaSize": size})


def answer_a_question(page) -> None:
    page.evaluate("location.hash = document.querySelector('[data-kind=choice]').id")
    expect(shown(page).locator("input[name=chosen]").first).to_be_visible()
    shown(page).locator("input[name=chosen]").first.check()
    main_button(page).click()


def finish_a_screen(page) -> None:
    main_button(page).click()


def tick_what_was_done_for_real(page) -> None:
    go_to(page, "real")
    shown(page).get_by_role("checkbox").first.click()


ACTS = [answer_a_question, finish_a_screen, tick_what_was_done_for_real]
each_act = pytest.mark.parametrize("act", ACTS, ids=lambda act: act.__name__)


@pytest.fixture
def full(phone):
    """A module open on a phone that becomes full then; every word about keeping is noted in `window.said`."""
    phone.page.add_init_script(WATCH)
    page = phone.open(MODULE)
    wait_until(page, lambda: events(page))
    page.evaluate(FILL)
    return page


class TestAPhoneThatIsAlmostFull:
    def test_says_so_before_anything_is_promised(self, phone, wire):
        phone.page.add_init_script(SAYS_LITTLE_ROOM)
        page = phone.open(COURSE)
        page.wait_for_load_state("networkidle")
        wire.asked.clear()

        offer(page, "course").click()

        expect(page.get_by_text("Le téléphone est presque plein.")).to_be_visible()
        expect(page.get_by_role("button", name="Télécharger maintenant")).to_be_hidden()
        assert faults(page) == []
        assert wire.count("/parcours/|/app/|/sw.js") == 0

    def test_says_so_where_the_browser_does_not_tell(self, phone, wire):
        page = phone.open(COURSE)
        page.wait_for_load_state("networkidle")
        give_little_room(phone)
        wire.asked.clear()

        offer(page, "course").click()

        expect(page.get_by_text("Le téléphone est presque plein.")).to_be_visible()
        assert wire.count("/parcours/|/app/|/sw.js") == 0
        assert cached(page) == {}

    def test_that_becomes_full_meanwhile_keeps_whole_modules_and_says_why_it_stopped(self, phone):
        page = phone.open(COURSE)
        ask_price(page, "course")
        page.evaluate(
            """(path) => {
                const put = Cache.prototype.put;
                Cache.prototype.put = function (request, response) {
                    if (String(request) === path) throw new DOMException("no room", "QuotaExceededError");
                    return put.call(this, request, response);
                };
            }""",
            MODULES[2],
        )

        say_go(page)

        expect(page.get_by_text("2 modules sont dans ce téléphone. Le téléphone est presque plein.")).to_be_visible()
        assert sorted(documents(page)) == sorted(MODULES[:2])


class TestAnAnswerThatCannotBeWritten:
    @each_act
    def test_is_refused_in_words_without_internet(self, full, act):
        full.context.set_offline(True)

        act(full)

        expect(shown(full).get_by_role("alert").filter(has_text=REFUSED)).to_be_visible()
        assert [line for line in full.evaluate("window.said") if KEPT in line] == []
        assert faults(full) == []

    def test_of_a_practice_is_refused_in_words(self, opened, phone):
        phone.page.add_init_script(WATCH)
        practice = opened("calendar")
        phone.page.evaluate(FILL)
        practice.start.tap()

        for action in practice.path:
            practice.touch(action)

        expect(shown(phone.page)).to_contain_text("Ce téléphone ne peut pas garder ce travail.")
        assert [line for line in phone.page.evaluate("window.said") if KEPT in line] == []

    def test_goes_to_the_server_as_a_plain_form_where_there_is_internet(self, phone, holder):
        held = holder()
        sign_in(phone, held)
        page = phone.open(MODULE)
        wait_until(page, lambda: events(page))
        page.evaluate(FILL)

        answer_a_question(page)

        expect(page.get_by_text("Votre réponse est gardée.")).to_be_visible()
        assert Event.objects.filter(learner=held.learner, kind="answer").count() == 1

    def test_is_refused_by_a_browser_that_really_has_no_room(self, phone):
        phone.page.add_init_script(WATCH)
        page = phone.open(MODULE)
        wait_until(page, lambda: events(page))
        give_little_room(phone)
        page.evaluate(REALLY_FILL)
        page.context.set_offline(True)

        refused = page.get_by_role("alert").filter(has_text=REFUSED)
        first = shown(page).get_attribute("id")

        for _ in range(30):
            finish_a_screen(page)
            wait_until(page, lambda: refused.count() or shown(page).get_attribute("id") != first)
            if refused.count():
                break
            page.go_back()
            wait_until(page, lambda: shown(page).get_attribute("id") == first)

        expect(refused).to_be_visible()


class TestADatabaseThatIsTakenAway:
    def test_under_an_open_page_comes_back_with_the_next_answer(self, phone, holder):
        held = holder()
        sign_in(phone, held)
        page = phone.open(MODULE)
        wait_until(page, lambda: events(page))
        send(page)
        assert Event.objects.filter(learner=held.learner).exists()
        page.evaluate(
            """() => new Promise((resolve, reject) => {
                const deleting = indexedDB.deleteDatabase("escale");
                deleting.onsuccess = resolve;
                deleting.onblocked = deleting.onerror = reject;
            })"""
        )

        do_a_step(page)

        assert [one["event"]["k"] for one in events(page)] == ["step.done"]
        page = phone.open("/moi")
        expect(page).to_have_url(re.compile("/moi$"))
        send_now(page)
        wait_until(page, lambda: Event.objects.filter(learner=held.learner, kind="step.done").count() == 1)
