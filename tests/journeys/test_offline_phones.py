"""Other releases, other pages and other phones: what somebody did is there once, and nothing hangs."""

from contextlib import suppress

import pytest
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import expect

from courses.progress.models import Event
from tests.journeys.cards import MODULE, do_a_step, events, send_now, state
from tests.journeys.keeping import COURSE
from tests.journeys.sending import answer, header, send, take_card
from tests.journeys.steps import main_button, wait_until
from tests.journeys.wire import SYNC

pytestmark = [pytest.mark.browser, pytest.mark.scale, pytest.mark.usefixtures("content_on")]
# An address of ours without any script: what an older release left is laid down there.
BARE = "/manifest.webmanifest"
# The database as its first version made it, with what the phone kept then.
AS_IN_VERSION_1 = """([records, state]) => new Promise((resolve, reject) => {
    const opening = indexedDB.open("escale", 1);
    opening.onerror = reject;
    opening.onupgradeneeded = () => {
        const events = opening.result.createObjectStore("events", { keyPath: "id" });
        const known = opening.result.createObjectStore("state");
        for (const record of records) events.put(record);
        for (const [name, value] of Object.entries(state)) known.put(value, name);
    };
    opening.onsuccess = () => { window.held = opening.result; resolve(); };
})"""
# The upgrade goes on for as long as the page lives: no store is finished.
NEVER_UPGRADED = """
    const make = IDBDatabase.prototype.createObjectStore;
    IDBDatabase.prototype.createObjectStore = function (...given) {
        const store = make.apply(this, given);
        const again = () => { store.count().onsuccess = again; };
        again();
        window.upgrading = true;
        return store;
    };
"""


@pytest.fixture
def old_phone(phone, holder):
    """A phone with three events of a person's in a database of version 1; gives phone, person and the events' ids."""
    held = holder()
    page = take_card(phone, held)
    page.context.set_offline(True)
    kept = answer(page, 3)
    records, known = events(page), state(page)
    page.context.set_offline(False)
    page.goto(phone.base + BARE)
    page.evaluate("() => new Promise((resolve) => { indexedDB.deleteDatabase('escale').onsuccess = resolve; })")
    old = {name: known[name] for name in known if name in {"key", "dev"} or name.startswith("n:")}
    page.evaluate(AS_IN_VERSION_1, [records, old])
    return phone, held, kept


def close_what_is_held(page) -> None:
    page.evaluate("window.held.close()")


def arrived(held, ids) -> int:
    return Event.objects.filter(learner=held.learner, pk__in=ids).count()


class TestADatabaseOfTheFirstVersion:
    def test_is_taken_over_with_everything_in_it(self, old_phone):
        phone, held, kept = old_phone
        close_what_is_held(phone.page)

        page = phone.open(MODULE)

        wait_until(page, lambda: arrived(held, kept) == 3)
        wait_until(page, lambda: not [one for one in events(page) if one["id"] in kept])

    def test_is_whole_after_an_upgrade_that_was_cut_short(self, old_phone):
        phone, held, kept = old_phone
        close_what_is_held(phone.page)
        context = phone.page.context
        doomed = context.new_page()
        doomed.add_init_script(NEVER_UPGRADED)
        doomed.goto(phone.base + MODULE)
        wait_until(doomed, lambda: doomed.evaluate("window.upgrading"))
        with doomed.expect_event("crash"), suppress(PlaywrightError):
            doomed.goto("chrome://crash", timeout=2000)

        page = context.new_page()
        page.goto(phone.base + MODULE)

        wait_until(page, lambda: arrived(held, kept) == 3)

    def test_that_an_older_page_holds_makes_nobody_wait_for_ever(self, old_phone):
        phone, held, kept = old_phone
        page = phone.page.context.new_page()
        page.goto(phone.base + MODULE)
        expect(page.locator("[data-steps][data-ready]")).to_be_visible()
        page.context.set_offline(True)

        main_button(page).click()

        expect(page.get_by_role("alert").filter(has_text="Cette réponse n'est pas gardée.")).to_be_visible()
        page.context.set_offline(False)
        close_what_is_held(phone.page)
        page.reload()
        do_a_step(page)
        send(page)
        assert arrived(held, kept) == 3
        assert Event.objects.filter(learner=held.learner, kind="step.done").count() == 4


class TestTwoPages:
    def test_of_one_phone_keep_one_count_and_send_each_event_once(self, phone, holder, wire):
        held = holder()
        first = take_card(phone, held)
        second = first.context.new_page()
        second.goto(phone.base + "/parcours/email/mot-de-passe/")
        first.context.set_offline(True)
        for page in (first, second, first, second):
            answer(page)
        numbers = [one["event"]["n"] for one in events(first)]
        assert len(set(numbers)) == len(numbers)
        wire.batches.clear()

        first.context.set_offline(False)
        for page in (first, second):
            send_now(page)

        wait_until(first, lambda: not events(first))
        sent = [id for batch in wire.batches for id in batch.ids]
        assert len(set(sent)) == len(sent)
        assert Event.objects.filter(learner=held.learner, kind="step.done").count() == 4
        for page in (first, second):
            expect(header(page)).not_to_contain_text("attend")


class TestTwoPhones:
    def test_of_one_person_come_to_say_the_same(self, new_phone, holder):
        held = holder()
        one, other = new_phone(), new_phone()
        for phone in (one, other):
            take_card(phone, held)
        one.page.context.set_offline(True)
        do_a_step(one.page)
        do_a_step(other.page)
        do_a_step(other.page)
        send_now(other.page)
        wait_until(other.page, lambda: not events(other.page))
        one.page.context.set_offline(False)
        send_now(one.page)
        wait_until(one.page, lambda: not events(one.page))

        seen = [phone.open(COURSE.replace("agenda", "email")).locator("[data-far]").first for phone in (one, other)]

        for far in seen:
            expect(far).to_contain_text("2 étapes finies")
        assert Event.objects.filter(learner=held.learner, kind="step.done").count() == 3

    def test_on_which_two_people_are_keep_them_apart(self, new_phone, holder):
        people, phones = [holder(), holder("Bakary")], [new_phone(), new_phone()]
        for phone, held in zip(phones, people, strict=True):
            take_card(phone, held)
            answer(phone.page, 2)

        for phone in phones:
            send(phone.page)

        assert [Event.objects.filter(learner=held.learner, kind="step.done").count() for held in people] == [2, 2]


class TestASlowLine:
    """64 kbit/s and 2 s each way and back; one sending in ten is cut."""

    def slow(self, page) -> None:
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        speed = {"latency": 2000, "downloadThroughput": 8000, "uploadThroughput": 8000}
        session.send("Network.emulateNetworkConditions", {"offline": False, **speed})

    def test_opens_a_card_within_its_steps_and_sends_everything_in_the_end(self, phone, holder, wire):
        held = holder()
        page = phone.page
        page.set_default_timeout(90_000)
        self.slow(page)

        phone.open(f"/c#{held.issued.token}")
        page.get_by_role("button", name="Oui, c'est moi").click()
        page.get_by_role("button", name="Il est prêté").click()
        page.wait_for_url("**/moi")
        page.get_by_role("link", name="Commencer").click()
        expect(page.locator("[data-steps][data-ready]")).to_be_visible(timeout=60_000)
        page.wait_for_load_state("networkidle")

        wire.asked.clear()
        do_a_step(page)
        assert wire.asked == []
        with wire.losing_answers(SYNC):
            send(page)
        send(page)
        assert events(page) == []
        assert Event.objects.filter(learner=held.learner, kind="step.done").count() == 1
