"""What waits in a phone, and how it leaves."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.factories.people import LearnerWithCard
from tests.journeys.cards import MODULE, events
from tests.journeys.steps import wait_until
from tests.journeys.wire import Wire, refuses, says

# What showing a card does, without the pages in between.
_TAKE = """async (token) => {
    const [keys, mine] = await Promise.all([import("/static/js/lib/keys.js"), import("/static/js/lib/mine.js")]);
    const body = { read: await keys.derive(token, "read"), confirm: true, phone: "own" };
    await fetch("/api/v1/session", {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
    });
    await mine.take({ ...(await mine.keysOf(token)), kind: "own", person: {} });
}"""
_COUNT = """async () => {
    const { onChange } = await import("/static/js/lib/keep.js");
    window.counts = [];
    onChange(({ waiting }) => window.counts.push(waiting));
}"""
_ANSWER = """async (steps) => {
    const { keep } = await import("/static/js/lib/keep.js");
    const { version } = document.querySelector("[data-module]").dataset;
    const all = [...document.querySelectorAll("[data-step]")].map((one) => one.dataset.step.slice(0, 8));
    const ids = [];
    for (let n = 0; n < steps; n += 1) ids.push(await keep({ kind: "step.done", version, step: all[n % all.length] }));
    return ids;
}"""
_DEAF = """(() => {
    const listen = window.addEventListener;
    window.addEventListener = (name, ...rest) => name === "online" || listen.call(window, name, ...rest);
})()"""
_SEND = """() => import("/static/js/lib/keep.js").then(({ send }) => send({ urgent: true, whole: true }))"""


def take_card(phone: Any, held: LearnerWithCard, *, path: str = MODULE, page: Page | None = None) -> Page:
    """Make somebody the phone's person at once, on their own phone; return the page, opened anew."""
    page = page or phone.page
    page.goto(f"{phone.base}/vos-donnees/")
    page.evaluate(_TAKE, held.issued.token)
    page.goto(phone.base + path)
    expect(page.locator("main")).to_be_visible()
    page.wait_for_load_state("networkidle")
    return page


def take_up(phone: Any, held: LearnerWithCard) -> Page:
    """Return a module open for somebody whose first event has arrived."""
    page = take_card(phone, held)
    send(page)
    wait_until(page, lambda: not events(page))
    return page


def answer(page: Page, number: int = 1) -> list[str]:
    """Keep that many finished steps of the open module as the page does; return the ids of their events."""
    return page.evaluate(_ANSWER, number)


def send(page: Page) -> None:
    """Send what waits; return when it arrived, or when it could not leave."""
    page.evaluate(_SEND)


def make_deaf(page: Page) -> None:
    """Open the page again in such a way that it does not notice when internet comes back."""
    page.add_init_script(_DEAF)
    page.reload()
    page.wait_for_load_state("networkidle")


def count_what_waits(page: Page) -> Callable[[], list[int]]:
    """Note from now on what the page hears of how many answers wait."""
    page.evaluate(_COUNT)
    return lambda: page.evaluate("window.counts")


def header(page: Page) -> Locator:
    return page.locator("[data-waiting]")


def at_most(wire: Wire, number: int) -> Any:
    """Take no batch of more events than that."""

    def judge(environ: Any, start: Any) -> Any:
        is_large = len(wire.batches[-1].ids) > number
        return (refuses("413 Content Too Large", "too large") if is_large else wire.site)(environ, start)

    return judge


def without(wire: Wire, id: str) -> Any:
    """Read no batch with this event in it."""

    def judge(environ: Any, start: Any) -> Any:
        is_bad = id in wire.batches[-1].ids
        return (refuses("400 Bad Request", "malformed") if is_bad else wire.site)(environ, start)

    return judge


def acknowledging(wire: Wire, epoch: str) -> Any:
    """Say that every event is new, under this epoch, and store nothing."""

    def agree(environ: Any, start: Any) -> Any:
        told = {"epoch": epoch, "now": 0, "acked": wire.batches[-1].ids, "dup": [], "held": [], "next": 0}
        return says("200 OK", told)(environ, start)

    return agree
