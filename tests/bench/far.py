"""A phone on a network that is hardly one, 64 kbit/s and 2 s there and back: signing in, going on, sending."""

import time

from playwright.sync_api import expect

from tests import chromium
from tests.bench.figures import Figures
from tests.bench.learning import browser_and_card, show_card, to_the_end
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
    with browser_and_card(site) as (browser, line, card):
        page, session = open_phone(browser)
        page.add_init_script(WATCH_STEPS)
        page.set_default_timeout(PATIENCE)
        expect.set_options(timeout=PATIENCE)
        session.send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWER})
        line.delay, line.speed = DELAY, SPEED
        began = time.monotonic()
        first = show_card(page, card)
        figures.add("64 kbit/s, 2 s away: from the card to one's own page", time.monotonic() - began, "s", most=20)
        first.click()
        to_the_end(page, reading=READING)
        expect.set_options(timeout=None)
        waits: list[float] = page.evaluate("window.__steps")
    figures.add("64 kbit/s, 2 s away: the longest wait for a next screen", max(waits) / 1000, "s", most=0.3)
    figures.note("screens that followed another one, all sent", str(len(waits)))
