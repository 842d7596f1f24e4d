"""What waits in a phone leaves once, whatever the server, the line or a stranger's page answers."""

import threading
import uuid

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from courses.progress import services as progress
from courses.progress.models import Event
from tests.journeys.cards import do_a_step, events, look_again, send_now, state, stores
from tests.journeys.sending import (
    acknowledging,
    answer,
    at_most,
    count_what_waits,
    header,
    make_deaf,
    send,
    take_card,
    take_up,
    without,
)
from tests.journeys.steps import main_button, shown, wait_until
from tests.journeys.wire import SYNC, refuses

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
DAY = 86_400_000
seldom = pytest.mark.scale
OFTEN, SELDOM = ("200 OK", "401 Unauthorized", "410 Gone"), ("400 Bad Request", "403 Forbidden", "511 X")


@pytest.fixture
def held(holder):
    return holder()


@pytest.fixture
def page(phone, held, wire):
    """A module open for somebody whose first event has arrived."""
    page = take_up(phone, held)
    wire.batches.clear()
    return page


def ids(page) -> list[str]:
    return [one["event"]["id"] for one in events(page)]


def arrived(held, ids) -> int:
    return Event.objects.filter(learner=held.learner, pk__in=ids).count()


class TestABatch:
    def test_that_is_too_large_is_halved(self, page, wire, held):
        kept = answer(page, 5)

        with wire.answering(SYNC, at_most(wire, 2)):
            send(page)

        assert [len(batch.ids) for batch in wire.batches] == [5, 3, 2, 1, 2]
        assert (arrived(held, kept), events(page)) == (5, [])

    def test_that_cannot_be_read_leaves_one_event_behind_and_the_others_go(self, page, wire, held):
        kept = answer(page, 4)

        with wire.answering(SYNC, without(wire, kept[1])):
            send(page)
            send(page)

        assert (arrived(held, kept), ids(page)) == (3, [kept[1]])
        assert [len(batch.ids) for batch in wire.batches] == [4, 1, 1, 1, 1]

    def test_whose_answer_is_lost_is_sent_again_and_counts_once(self, page, wire, held):
        kept = answer(page, 2)
        with wire.losing_answers(SYNC):
            send(page)
        assert ids(page) == kept

        send(page)

        assert events(page) == []
        assert Event.objects.filter(learner=held.learner, kind="step.done").count() == 2

    @seldom
    def test_holds_at_most_a_hundred_events_in_their_order(self, page, wire):
        kept = answer(page, 103)

        with wire.answering(SYNC, acknowledging(wire, state(page)["epoch"])):
            send(page)

        assert [batch.ids for batch in wire.batches] == [kept[:100], kept[100:]]


class TestAServerThatAsksForAPause:
    @pytest.mark.parametrize("status", [pytest.param("429 Too Many Requests", marks=seldom), "503 Service Unavailable"])
    def test_is_left_alone_until_then_by_every_page(self, phone, held, wire, status):
        phone.page.clock.install()
        page = take_card(phone, held)
        kept = answer(page, 2)
        with wire.answering(SYNC, refuses(status, "busy", retry_after="600")):
            send(page)
        wire.batches.clear()

        send_now(page)
        look_again(page)
        page = phone.open("/parcours/email/mot-de-passe/")
        send(page)
        page.clock.fast_forward(590_000)
        send_now(page)
        send(page)

        assert wire.batches == []
        page.clock.fast_forward(15_000)
        wait_until(page, lambda: arrived(held, kept) == 2)


class TestAServerThatDoesNotAnswer:
    def test_is_asked_less_and_less_often(self, phone, held, wire):
        phone.page.clock.install()
        phone.page.add_init_script("Math.random = () => 0.5;")
        page = take_card(phone, held)
        kept = answer(page)

        with wire.welcome(SYNC, status="502 Bad Gateway"):
            send(page)
            for before, after in ((3500, 2000), (8000, 3000), (17_000, 4000), (36_000, 5000)):
                asked = len(wire.batches)
                page.clock.fast_forward(before)
                page.wait_for_timeout(150)
                assert len(wire.batches) == asked
                page.clock.fast_forward(after)
                wait_until(page, lambda asked=asked: len(wire.batches) == asked + 1)
        send(page)

        assert arrived(held, kept) == 1


class TestARefusal:
    @pytest.mark.parametrize(("status", "detail"), [
        ("401 Unauthorized", "unknown key"), pytest.param("403 Forbidden", "key expired", marks=seldom),
    ])  # fmt: skip
    def test_keeps_what_waits_and_is_not_asked_for_in_a_loop(self, page, wire, status, detail):
        kept = answer(page, 2)

        with wire.answering(SYNC, refuses(status, detail)):
            for _ in range(3):
                send(page)

        assert ids(page) == kept
        assert len(wire.batches) == 1

    def test_of_somebody_who_is_erased_forgets_them(self, page, wire):
        answer(page, 2)

        with wire.answering(SYNC, refuses("410 Gone", "erased")):
            send(page)

        found = stores(page)
        assert (found["events"], found["log"]) == ({}, {})
        assert {"key", "local", "mine", "session"} & set(found["state"]) == set()


class TestAStrangersPage:
    @pytest.mark.parametrize("status", [*OFTEN, *(pytest.param(one, marks=seldom) for one in SELDOM)])
    def test_is_believed_by_nobody_and_counts_as_no_internet(self, page, wire, held, status):
        kept = answer(page, 2)
        before = state(page)

        with wire.welcome("/api/", status=status):
            send(page)
            page.reload()
            expect(header(page)).to_contain_text("2 réponses attendent internet. Rien n'est perdu.")

        assert kept == [id for id in ids(page) if id in kept]
        assert (state(page)["key"], state(page)["local"]) == (before["key"], before["local"])
        assert "locked" not in state(page)["session"]
        send(page)
        assert arrived(held, kept) == 2


class TestWhatIsSaid:
    def test_is_kept_first_and_sent_when_it_came_back(self, page):
        page.evaluate("location.hash = document.querySelector('[data-kind=choice]').id")
        shown(page).locator("input[name=chosen]").first.check()

        main_button(page).click()

        expect(shown(page)).to_contain_text("Gardé dans ce téléphone.")
        send_now(page)
        expect(shown(page)).to_contain_text("Envoyé. C'est bien arrivé.")

    def test_in_the_header_is_how_much_waits_and_once_that_it_arrived(self, page, phone):
        page.context.set_offline(True)
        do_a_step(page)
        main_button(page).click()
        answer(page)
        expect(header(page)).to_contain_text("attendent internet. Rien n'est perdu.")

        page.context.set_offline(False)

        expect(header(page)).to_have_text("Vos réponses sont bien arrivées.")
        page = phone.open("/parcours/email/mot-de-passe/")
        page.wait_for_load_state("networkidle")
        expect(header(page)).to_be_hidden()

    def test_on_one_page_is_heard_from_the_page_that_sent(self, page, phone):
        make_deaf(page)
        page.context.set_offline(True)
        answer(page, 2)
        expect(header(page)).to_contain_text("2 réponses")
        other = page.context.new_page()
        page.context.set_offline(False)
        other.goto(f"{phone.base}/vos-donnees/")

        send(other)

        expect(header(page)).to_have_text("Vos réponses sont bien arrivées.")

    def test_calls_nobody_back_who_goes_on_from_their_own_page(self, page, phone, wire):
        answer(page, 1)
        wire.batches.clear()
        arrives = threading.Event()
        with wire.answering(SYNC, wire.once(arrives)):
            phone.open("/moi")
            wait_until(page, lambda: wire.batches)
            # What a browser says when a link is touched, before anything of the next page is there.
            page.evaluate("window.leaving = setInterval(() => dispatchEvent(new Event('beforeunload')), 10)")
            page.wait_for_timeout(500)
            arrives.set()
            wait_until(page, lambda: not events(page))

        # Long enough for the page to come anew.
        page.wait_for_timeout(500)
        assert page.evaluate("window.leaving")


class TestAServerThatWasRestored:
    def test_gets_again_what_it_lost_and_the_count_does_not_jump(self, page, held):
        lost = answer(page, 3)
        send(page)
        Event.objects.filter(pk__in=lost).delete()
        progress.new_epoch(now=timezone.now())
        counts = count_what_waits(page)

        newer = answer(page)
        send(page)

        wait_until(page, lambda: not events(page))
        assert arrived(held, [*lost, *newer]) == 4
        assert max(counts()) == 1

    @seldom
    def test_gets_two_thousand_events_of_thirty_days_at_most(self, page, wire):
        page.evaluate(
            """(day) => new Promise((resolve) => {
                const opening = indexedDB.open("escale");
                opening.onsuccess = () => {
                    const work = opening.result.transaction(["log", "state"], "readwrite");
                    work.objectStore("state").get("key").onsuccess = ({ target: { result: key } }) => {
                        for (let n = 1; n <= 2110; n += 1) {
                            const id = crypto.randomUUID();
                            const at = Date.now() - (n <= 10 ? 31 : 1) * day + n;
                            const event = { id, n: n + 1000, k: "step.done", c: "", t: 0, d: {} };
                            work.objectStore("log").put({ id, key, at, event });
                        }
                    };
                    work.oncomplete = () => { opening.result.close(); resolve(); };
                };
            })""",
            DAY,
        )
        (newer,) = answer(page)

        with wire.answering(SYNC, acknowledging(wire, str(uuid.uuid4()))):
            send(page)

        again = [event["n"] for batch in wire.batches for event in batch.body["events"] if event["id"] != newer]
        assert len(again) == 2000
        assert [n for n in again if 1000 < n <= 1010] == []
        assert sorted(len(batch.ids) for batch in wire.batches)[-20:] == [100] * 20
