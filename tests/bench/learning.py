"""What it costs a phone to learn: a card shown, modules done to their end and sent, Escale kept for later."""

import re
import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from tests import chromium
from tests.bench import records
from tests.bench.figures import Figures
from tests.bench.line import Line
from tests.bench.phone import BYTES_PER_SECOND, CPU_SLOWER, RTT_MS, RUNS, WATCH, open_phone
from tests.bench.servers import Gunicorn
from tests.journeys.learning import learn

_LEFT = """() => new Promise((resolve) => {
    indexedDB.open("escale").onsuccess = ({ target: { result } }) => {
        const all = result.transaction("events").objectStore("events").count();
        all.onsuccess = () => { result.close(); resolve(all.result); };
    };
})"""
# Seconds.
PATIENCE = 20
KEPT_COURSE, IN_IT = "/parcours/email/", "/parcours/email/trouver-l-important/"
NOT_KEPT = ("/parcours/agenda/lire-agenda/", "/parcours/emploi/postuler/", "/parcours/contacts/enregistrer-un-contact/")


def measure(figures: Figures, site: Gunicorn) -> None:
    """Add what goes over the line, both ways and whoever sends it, and how soon a phone that keeps Escale paints."""
    if chromium.PATH is None:
        return
    with browser_and_card(site) as (browser, line, card):
        _learn(figures, browser, line, card)
        _keep(figures, browser, line)


@contextmanager
def browser_and_card(site: Gunicorn) -> Iterator[tuple[Browser, Line, str]]:
    """Give a browser, the line that it reaches the server by, and the address on a new card."""
    token = records.run("tests.bench.card", environment=site.environment)["token"]
    with Line(site.address) as line, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.PATH, args=chromium.FLAGS)
        yield browser, line, f"{line.address}/c#{token}"
        browser.close()


def show_card(page: Page, card: str) -> Locator:
    """Show a card on a lent phone; return the link to the first module once one's own page is there."""
    page.goto(card)
    page.get_by_role("button", name="Oui, c'est moi").click()
    page.get_by_role("button", name="Il est prêté").click()
    first = page.get_by_role("link", name=re.compile("Commencer"))
    expect(first).to_be_visible()
    return first


def _learn(figures: Figures, browser: Browser, line: Line, card: str) -> None:
    page, session = open_phone(browser)
    first = show_card(page, card)
    page.wait_for_load_state("networkidle")
    figures.add("card shown, up to one's own page", sum(line.take()), "kB")
    # The module pays for every file it needs, as if showing the card had brought none of them.
    session.send("Network.clearBrowserCache")
    first.click()
    to_the_end(page)
    down, up = line.take()
    figures.add("first module learned and sent, on a phone that holds no file of it", down + up, "kB", most=60)
    figures.add("of these, what the phone itself sent", up, "kB")
    page.locator("#fin a.button").first.click()
    to_the_end(page)
    figures.add("the next module learned and sent", sum(line.take()), "kB", most=20)
    page.goto(page.url.partition("#")[0])
    to_the_end(page)
    figures.add("the same one learned and sent again", sum(line.take()), "kB", most=3)
    page.context.close()


def to_the_end(page: Page, *, reading: int = 0) -> None:
    """Do every step, and wait until the phone says that nothing is left to send. reading: milliseconds before each."""
    learn(page, reading=reading)
    for _ in range(PATIENCE):
        page.wait_for_timeout(1000)
        if not page.evaluate(_LEFT):
            return page.wait_for_load_state("networkidle")
    raise RuntimeError("not every event has left")


def _keep(figures: Figures, browser: Browser, line: Line) -> None:
    page, session = open_phone(browser)
    page.add_init_script(WATCH)
    page.goto(line.address + KEPT_COURSE)
    page.wait_for_load_state("networkidle")
    line.take()
    page.get_by_role("button", name="Garder ce parcours").click()
    price = page.locator("[data-keep=price]")
    expect(price).to_be_visible()
    said = int(re.findall(r"\d+", price.inner_text())[0])
    page.get_by_role("button", name="Télécharger maintenant").click()
    expect(page.get_by_text("C'est dans ce téléphone maintenant.")).to_be_visible(timeout=60_000)
    kilobytes = sum(line.take())
    figures.add("Escale and a course with 3 pictures kept", kilobytes, "kB")
    figures.add("the same, beside what was said", kilobytes / said, "times", most=1.1)
    session.send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWER})
    line.delay, line.speed = RTT_MS / 2000, BYTES_PER_SECOND
    painted = [_paint(page, line, path) for path in NOT_KEPT]
    figures.add(
        "slow phone with Escale in it, another module: largest paint", statistics.median(painted), "s", most=0.6
    )
    line.delay = line.speed = 0.0
    page.context.set_offline(True)
    painted = [_paint(page, line, IN_IT) for _ in range(RUNS)]
    figures.add("slow phone, a module in it, offline: largest paint", statistics.median(painted), "s", most=0.3)
    page.context.close()


def _paint(page: Page, line: Line, path: str) -> float:
    """Return the seconds until the largest paint of a page opened from nothing."""
    page.goto("about:blank")
    page.wait_for_timeout(1500)
    page.goto(line.address + path, wait_until="load", timeout=60_000)
    page.wait_for_timeout(1500)
    seen: dict[str, Any] = page.evaluate("window.__seen")
    return seen["lcp"] / 1000
