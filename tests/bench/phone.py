"""What a phone downloads, and when it can be used, on a slow network with a slow processor."""

import statistics
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from tests import chromium
from tests.bench.figures import Figures

RTT_MS, BYTES_PER_SECOND, CPU_SLOWER, RUNS = 400, 400_000 / 8, 4, 3
# Chromium adds the delay once per request; setting up the connection is not slowed, so a real phone waits 2 or 3 more.
SLOW = {
    "offline": False,
    "latency": RTT_MS,
    "downloadThroughput": BYTES_PER_SECOND,
    "uploadThroughput": BYTES_PER_SECOND,
}
# The page says with data-ready that its questions answer; before that, their plain forms do.
WATCH = """
window.__seen = {lcp: null, ready: null};
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.__seen.lcp = entry.startTime; })
  .observe({type: 'largest-contentful-paint', buffered: true});
new MutationObserver(() => {
  if (window.__seen.ready === null && document.querySelector('main [data-ready], main[data-ready], [data-ready]'))
    window.__seen.ready = performance.now();
}).observe(document, {subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready']});
"""


@dataclass
class Traffic:
    """What went over the wire: headers and bodies as they were encoded; what came from the phone's cache counts 0."""

    sizes: dict[str, float] = field(default_factory=dict)
    hosts: set[str] = field(default_factory=set)

    def listen(self, session: CDPSession) -> None:
        cached: set[str] = set()
        session.on("Network.requestServedFromCache", lambda event: cached.add(event["requestId"]))

        def received(event: dict[str, Any]) -> None:
            response = event["response"]
            if response.get("fromDiskCache") or not response["url"].startswith("http"):
                cached.add(event["requestId"])
            else:
                self.hosts.add(response["url"].split("/")[2])

        def finished(event: dict[str, Any]) -> None:
            if event["requestId"] not in cached:
                self.sizes[event["requestId"]] = event["encodedDataLength"]

        session.on("Network.responseReceived", received)
        session.on("Network.loadingFinished", finished)
        session.send("Network.enable")

    def take(self) -> tuple[int, float]:
        """Return requests and kB since the last call."""
        taken = len(self.sizes), sum(self.sizes.values()) / 1000
        self.sizes.clear()
        return taken


def measure(figures: Figures, address: str, path: str) -> None:
    """Add bytes and requests of a first and a repeated visit, then the seconds of slow ones."""
    if chromium.PATH is None:
        figures.note("phone", "Chromium is not installed, so nothing was measured with it")
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.PATH, args=chromium.FLAGS)
        _weigh(figures, browser, address, path)
        _time(figures, browser, address, path)
        browser.close()


def _weigh(figures: Figures, browser: Browser, address: str, path: str) -> None:
    page, session = open_phone(browser)
    traffic = Traffic()
    traffic.listen(session)
    _visit(page, address + path)
    requests, kilobytes = traffic.take()
    figures.add("first visit of a module: everything", kilobytes, "kB", most=35)
    figures.add("first visit of a module: requests", requests, "", most=8)
    figures.add("first visit of a module: other hosts", len(traffic.hosts - {address.split("/")[2]}), "", most=0)
    page.goto("about:blank")
    traffic.take()
    _visit(page, address + path)
    requests, kilobytes = traffic.take()
    figures.add("the module opened again: everything", kilobytes, "kB")
    figures.add("the module opened again: requests", requests, "")
    page.context.close()


def _time(figures: Figures, browser: Browser, address: str, path: str) -> None:
    painted, answerable = [], []
    for _ in range(RUNS):
        page, session = open_phone(browser)
        page.add_init_script(WATCH)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", SLOW)
        session.send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWER})
        _visit(page, address + path)
        seen = page.evaluate("window.__seen")
        painted.append(seen["lcp"])
        answerable.append(seen["ready"])
        page.context.close()
    figures.add("slow phone, first visit: largest paint", statistics.median(painted) / 1000, "s", most=0.8)
    if None in answerable:
        figures.note("questions answerable", "the page never said so")
    else:
        figures.add("slow phone, first visit: questions answer", statistics.median(answerable) / 1000, "s", most=1.6)


def open_phone(browser: Browser) -> tuple[Page, CDPSession]:
    context = browser.new_context(
        viewport={"width": 360, "height": 640}, device_scale_factor=2, is_mobile=True, has_touch=True, locale="fr-FR"
    )
    page = context.new_page()
    return page, context.new_cdp_session(page)


def _visit(page: Page, address: str) -> None:
    page.goto(address, wait_until="load", timeout=90_000)
    page.wait_for_load_state("networkidle", timeout=60_000)
    page.wait_for_timeout(500)
