"""With the app in the phone: answers leave by themselves, and a hotel's welcome page takes nobody in."""

import pytest
from playwright.sync_api import expect

from courses.progress.models import Event
from tests.journeys.cards import events, part, show_card
from tests.journeys.keeping import MODULES, keep, spoil
from tests.journeys.sending import answer, header, make_deaf, send, take_card
from tests.journeys.steps import wait_until
from tests.journeys.wire import says

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
seldom = pytest.mark.scale
MODULE = MODULES[0]
# An address of ours without any script.
BARE = "/manifest.webmanifest"
_TAGS = "() => navigator.serviceWorker.ready.then(({ sync }) => sync.getTags())"


@pytest.fixture
def held(holder):
    return holder()


@pytest.fixture
def kept(phone, held):
    """A phone of somebody's that holds Escale and the module that is open; what is waiting leaves at once."""
    keep(take_card(phone, held, path=MODULE), "module")
    return phone


def arrived(held) -> int:
    return Event.objects.filter(learner=held.learner, kind="step.done").count()


def wake(page, base: str) -> None:
    """Tell the worker what the phone tells it when internet is back, were all pages closed."""
    session = page.context.new_cdp_session(page)
    known: list[str] = []
    session.on("ServiceWorker.workerRegistrationUpdated", lambda event: known.extend(
        one["registrationId"] for one in event["registrations"] if one["scopeURL"].startswith(base)
    ))  # fmt: skip
    session.send("ServiceWorker.enable")
    wait_until(page, lambda: known)
    session.send(
        "ServiceWorker.dispatchSyncEvent",
        {"origin": base, "registrationId": known[0], "tag": "outbox", "lastChance": False},
    )


class TestAnAnswerKeptWithoutInternet:
    def test_is_announced_to_the_phone(self, kept):
        kept.page.context.set_offline(True)

        answer(kept.page)

        wait_until(kept.page, lambda: kept.page.evaluate(_TAGS) == ["outbox"])

    def test_leaves_while_no_page_is_open(self, kept, held):
        page = kept.page
        page.context.set_offline(True)
        answer(page, 2)
        kept.open(MODULES[1])
        page.goto("about:blank")
        page.context.set_offline(False)
        page.goto(kept.base + BARE)

        wake(page, kept.base)

        wait_until(page, lambda: arrived(held) == 2)
        assert [one for one in events(page) if one["event"]["k"] == "step.done"] == []

    @seldom
    def test_that_the_worker_sent_is_said_on_the_page(self, kept):
        make_deaf(kept.page)
        kept.page.context.set_offline(True)
        answer(kept.page, 2)
        expect(header(kept.page)).to_contain_text("2 réponses")
        other = kept.page.context.new_page()
        kept.page.context.set_offline(False)
        other.goto(kept.base + BARE)

        wake(other, kept.base)

        expect(header(kept.page)).to_have_text("Vos réponses sont bien arrivées.")


class TestAnswersKeptWithInternet:
    def test_leave_together(self, phone, held, wire):
        phone.page.clock.install()
        keep(take_card(phone, held, path=MODULE), "module")
        page = phone.open(MODULE)
        page.wait_for_load_state("networkidle")
        send(page)
        wait_until(page, lambda: not events(page))
        wire.batches.clear()

        for _ in range(3):
            answer(page)
        page.wait_for_timeout(700)
        assert wire.batches == []
        page.clock.fast_forward(31_000)

        wait_until(page, lambda: arrived(held) == 3)
        assert [len(batch.ids) for batch in wire.batches if batch.ids] == [3]


class TestAWelcomePage:
    def test_does_not_come_in_place_of_a_module_in_the_phone(self, kept, wire):
        with wire.welcome():
            page = kept.open(MODULE)
            expect(page.locator("[data-steps][data-ready]")).to_be_visible()
            page.wait_for_load_state("networkidle")

        expect(page.locator("body")).not_to_contain_text("Accept our terms")

    @pytest.mark.parametrize("kind", ["page", pytest.param("redirect", marks=seldom)])
    def test_does_not_come_in_place_of_one_that_was_kept_long_ago(self, kept, wire, kind):
        make_old(kept.page)
        wire.asked.clear()
        elsewhere = says("302 Found", b"", "text/html", location="/vos-donnees/")

        with wire.welcome() if kind == "page" else wire.answering("GET /parcours", elsewhere):
            page = kept.open(MODULE)

        expect(page.locator("[data-steps][data-ready]")).to_be_visible()
        assert page.url == kept.base + MODULE
        assert wire.count(f"GET {MODULE}") == 1

    @seldom
    def test_lets_somebody_begin_with_a_card_as_without_internet(self, kept, holder, wire):
        with wire.welcome("/api/"):
            page = show_card(kept, holder("Bakary").issued.token)

            expect(part(page, "alone")).to_be_visible()


@seldom
class TestAModuleThatWasKeptLongAgo:
    def test_comes_from_the_network_where_there_is_one(self, kept, wire):
        make_old(kept.page)

        with wire.answering(f"GET {MODULE}", changed(wire, b"Lire son agenda", b"Lire un agenda")):
            page = kept.open(MODULE)

        expect(page.get_by_role("heading", level=1)).to_have_text("Lire un agenda")

    def test_still_opens_without_internet(self, kept):
        make_old(kept.page)
        kept.page.context.set_offline(True)

        page = kept.open(MODULE)

        expect(page.get_by_role("heading", level=1)).to_have_text("Lire son agenda")


def make_old(page) -> None:
    """Make the phone believe that the module was kept eight days ago, when the page was open in no memory."""
    headers = page.evaluate("async (path) => Object.fromEntries((await caches.match(path)).headers)", MODULE)
    at = str(int(headers["x-escale-at"]) - 8 * 86_400_000)
    spoil(page, "modules", MODULE, headers={**headers, "x-escale-at": at})
    page.goto("about:blank")
    page.context.new_cdp_session(page).send("Network.clearBrowserCache")


def changed(wire, old: bytes, new: bytes):
    """Answer as the server does, in other words."""

    def newer(environ, start):
        body = b"".join(wire.site(environ | {"HTTP_ACCEPT_ENCODING": "identity"}, lambda *_given: None))
        return says("200 OK", body.replace(old, new), "text/html; charset=utf-8")(environ, start)

    return newer
