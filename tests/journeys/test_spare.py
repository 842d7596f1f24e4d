"""A browser that throws its database away, as Chromium does with one that is damaged, loses no answer."""

import pytest

from courses.progress.models import Event
from tests.journeys.cards import events, state
from tests.journeys.sending import answer, send, take_card, take_up
from tests.journeys.steps import MODULE, wait_until
from tests.journeys.wire import SYNC, refuses

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
_COPIES = """async () => {
    const cache = (await caches.has("waiting")) ? await caches.open("waiting") : null;
    return cache ? (await cache.keys()).map(({ url }) => url.split("/").at(-1)) : [];
}"""
_CUT_SHORT = """async (id) => {
    await (await caches.open("waiting")).put(`/app/waiting/${id}`, new Response('{"id": "'));
}"""
# Reading waits for a database that is being made anew.
_READ = """() => import("/static/js/lib/keep.js").then(({ read }) => read("key"))"""
_FORGET = """() => import("/static/js/lib/keep.js").then(({ forget }) => forget())"""


def answer_with_copies(page, number):
    """Keep answers, and their second copies: who answers waits for these a quarter of a second at most."""
    kept = answer(page, number)
    wait_until(page, lambda: set(page.evaluate(_COPIES)) >= set(kept))
    return kept


def lose_the_database(phone):
    """Have the browser throw its database away, and open a page that keeps nothing itself."""
    page = phone.page
    page.goto("about:blank")
    what = {"origin": phone.base, "storageTypes": "indexeddb"}
    page.context.new_cdp_session(page).send("Storage.clearDataForOrigin", what)
    phone.open("/vos-donnees/")
    page.wait_for_load_state("networkidle")
    page.evaluate(_READ)
    return page


@pytest.fixture
def held(holder):
    return holder()


@pytest.fixture
def page(phone, held, wire):
    return take_up(phone, held)


class TestADatabaseThatTheBrowserThrowsAway:
    def test_comes_back_with_what_waited_under_the_same_numbers(self, phone, page, wire):
        kept = answer_with_copies(page, 3)
        before = (events(page), state(page)["dev"])

        with wire.answering(SYNC, refuses("503 Service Unavailable", "busy")):
            page = lose_the_database(phone)

            assert (events(page), state(page)["dev"]) == before
            assert [one["id"] for one in events(page)] == kept

    def test_sends_it_as_if_nothing_had_happened(self, phone, page, held):
        kept = answer_with_copies(page, 3)

        page = lose_the_database(phone)
        send(page)

        wait_until(page, lambda: Event.objects.filter(learner=held.learner, pk__in=kept).count() == 3)
        assert len(set(Event.objects.filter(learner=held.learner).values_list("device", flat=True))) == 1

    def test_brings_nothing_back_that_arrived(self, phone, page):
        answer(page, 2)
        send(page)
        wait_until(page, lambda: page.evaluate(_COPIES) == [])

        page = lose_the_database(phone)

        assert events(page) == []

    def test_gives_back_the_other_answers_when_a_copy_is_cut_short(self, phone, page, wire):
        kept = answer_with_copies(page, 2)
        page.evaluate(_CUT_SHORT, kept[0])

        with wire.answering(SYNC, refuses("503 Service Unavailable", "busy")):
            page = lose_the_database(phone)

            assert [one["id"] for one in events(page)] == kept[1:]


class TestAScriptOfCopiesThatNeverComes:
    @pytest.fixture
    def waiting(self, phone):
        phone.page.route("**/lib/spare.js", lambda _route: None)
        page = phone.open(MODULE)
        page.wait_for_load_state("networkidle")
        return page

    def test_keeps_no_answer_waiting(self, waiting):
        kept = answer(waiting, 1)

        assert kept[0] in {one["id"] for one in events(waiting)}

    def test_keeps_nobody_from_going(self, waiting):
        answer(waiting, 1)
        waiting.evaluate(_FORGET)

        assert events(waiting) == []


class TestWhatAGuestDid:
    @pytest.fixture
    def guest(self, phone):
        page = phone.open(MODULE)
        page.wait_for_load_state("networkidle")
        return page

    def test_is_still_a_guest_s(self, phone, guest):
        kept = answer_with_copies(guest, 2)

        page = lose_the_database(phone)

        assert [one["key"] for one in events(page) if one["id"] in kept] == ["", ""]

    def test_does_not_come_back_once_they_have_gone(self, phone, guest):
        kept = answer_with_copies(guest, 2)
        guest.evaluate(_FORGET)

        page = lose_the_database(phone)

        assert not set(kept) & {one["id"] for one in events(page)}

    def test_is_theirs_once_they_have_shown_a_card(self, phone, guest, held, wire):
        kept = answer_with_copies(guest, 2)
        with wire.answering(SYNC, refuses("503 Service Unavailable", "busy")):
            theirs = state(take_card(phone, held))["key"]

            page = lose_the_database(phone)

            assert [one["key"] for one in events(page) if one["id"] in kept] == [theirs, theirs]
