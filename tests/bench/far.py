"""A phone on a network that is hardly one, 64 kbit/s and 2 s there and back: signing in, going on, sending."""

import re
import time

from playwright.sync_api import Page, expect, sync_playwright

from tests import chromium
from tests.bench import records
from tests.bench.figures import Figures
from tests.bench.learning import to_the_end
from tests.bench.line import Line
from tests.bench.phone import CPU_SLOWER, open_phone
from tests.bench.servers import Gunicorn

# Seconds each way, bytes per second towards the phone.
DELAY, SPEED = 1.0, 8000
# Milliseconds that the browser's driver waits for a page, and that somebody who reads fast looks at a screen.
PATIENCE, READING = 60_000, 1000
# Milliseconds from each touch that led to another step until the frame after the one that shows it.
WATCH_STEPS = """
window.__steps = [];
let touched = 0, before = null;
const seen = () => document.querySelector(".steps > :not([hidden])");
addEventListener("click", () => { touched = performance.now(); before = seen(); }, {capture: true});
new MutationObserver(() => {
  if (before === null || !seen() || seen() === before) return;
  before = null;
  requestAnimationFrame(() => setTimeout(() => window.__steps.push(performance.now() - touched)));
}).observe(document, {subtree: true, attributes: true, attributeFilter: ["hidden"]});
"""


def measure(figures: Figures, site: Gunicorn) -> None:
    """Add the seconds until a card has opened one's own page, until a screen follows another, and until all is sent."""
    if chromium.PATH is None:
        return
    token = records.run("tests.bench.card", environment=site.environment)["token"]
    with Line(site.address) as line, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.PATH, args=chromium.FLAGS)
        page, session = open_phone(browser)
        page.add_init_script(WATCH_STEPS)
        page.set_default_timeout(PATIENCE)
        expect.set_options(timeout=PATIENCE)
        session.send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWER})
        line.delay, line.speed = DELAY, SPEED
        _sign_in(figures, page, f"{line.address}/c#{token}")
        _learn(figures, page)
        expect.set_options(timeout=None)
        browser.close()


def _sign_in(figures: Figures, page: Page, card: str) -> None:
    began = time.monotonic()
    page.goto(card)
    page.get_by_role("button", name="Oui, c'est moi").click()
    page.get_by_role("button", name="Il est prêté").click()
    expect(page.get_by_role("link", name=re.compile("Commencer"))).to_be_visible()
    figures.add("64 kbit/s, 2 s away: from the card to one's own page", time.monotonic() - began, "s", most=20)


def _learn(figures: Figures, page: Page) -> None:
    page.get_by_role("link", name=re.compile("Commencer")).click()
    expect(page.locator("[data-steps][data-ready]")).to_be_visible()
    to_the_end(page, reading=READING)
    waits: list[float] = page.evaluate("window.__steps")
    figures.add("64 kbit/s, 2 s away: the longest wait for a next screen", max(waits) / 1000, "s", most=0.3)
    figures.note("screens that followed another one, all sent", str(len(waits)))
