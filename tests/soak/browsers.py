"""The browser is killed in the middle of its writes, again and again: what the phone called kept is still there."""

import os
import random
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, Playwright, sync_playwright

from tests import chromium
from tests.bench.figures import Figures
from tests.bench.servers import Gunicorn

MODULE = "/parcours/email/adresse-email/"
WRITERS = 4
# What Chromium writes when it found its database damaged, which a kill in the middle of a write can do to it.
_THROWN_AWAY = "recovering from a corrupted (and deleted) database"
# Says each id once the page may call it kept; a person's answers would come one by one.
_WRITE = """async (writers) => {
    const { keep } = await import(document.querySelector('link[rel=modulepreload][href*="/lib/keep"]').href);
    const { version } = document.querySelector("[data-module]").dataset;
    const write = async () => {
        for (;;) console.log("kept " + (await keep({ kind: "answer", version, step: "00000000" })));
    };
    for (let n = 0; n < writers; n += 1) write();
}"""
_READ = """() => new Promise((resolve, reject) => {
    const opening = indexedDB.open("escale");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
        const all = opening.result.transaction("events").objectStore("events").getAllKeys();
        all.onsuccess = () => { opening.result.close(); resolve(all.result); };
    };
})"""


def measure(figures: Figures, site: Gunicorn, *, kills: int) -> int:
    """Kill a browser `kills` times while its page keeps answers; return how many of those called kept are missing."""
    if chromium.PATH is None:
        figures.note("browser", "Chromium is not installed, so none was killed")
        return 0
    called_kept: set[str] = set()
    missing: set[str] = set()
    draw = random.Random(4)
    with (
        tempfile.TemporaryDirectory(prefix="escale-phone-", ignore_cleanup_errors=True) as name,
        sync_playwright() as play,
    ):
        profile, address = Path(name) / "profile", site.address + MODULE
        log = Path(name) / "chromium.txt"
        for _ in range(kills):
            with _browser(play, profile, address, log) as (page, process):
                missing |= called_kept - set(page.evaluate(_READ))
                page.on(
                    "console", lambda said: called_kept.add(said.text[5:]) if said.text.startswith("kept ") else None
                )
                page.evaluate(_WRITE, WRITERS)
                page.wait_for_timeout(draw.uniform(200, 1500))
                os.killpg(process.pid, signal.SIGKILL)
        with _browser(play, profile, address, log) as (page, _process):
            missing |= called_kept - set(page.evaluate(_READ))
        thrown_away = log.read_text(encoding="utf-8", errors="replace").count(_THROWN_AWAY)
    figures.add("kills of a browser", kills, "")
    figures.add("databases that it threw away as damaged", thrown_away, "")
    figures.add("answers that it had called kept", len(called_kept), "")
    figures.add("answers called kept that are missing", len(missing), "", most=0)
    return len(missing)


@contextmanager
def _browser(
    play: Playwright, profile: Path, address: str, log: Path
) -> Iterator[tuple[Page, "subprocess.Popen[bytes]"]]:
    """A phone's browser with what it kept before, which can be killed from outside; its page is open. log: added to."""
    port_file = profile / "DevToolsActivePort"
    port_file.unlink(missing_ok=True)
    options = ["--headless=new", "--enable-logging=stderr", "--remote-debugging-port=0", f"--user-data-dir={profile}"]
    with log.open("ab") as said:
        process = subprocess.Popen(
            [str(chromium.PATH), *chromium.FLAGS, *options, "about:blank"],
            stdout=subprocess.DEVNULL,
            stderr=said,
            start_new_session=True,
        )
    try:
        browser = play.chromium.connect_over_cdp(f"http://127.0.0.1:{_read_port(port_file)}")
        page = browser.contexts[0].pages[0]
        page.goto(address)
        page.wait_for_load_state("networkidle")
        yield page, process
    finally:
        # A browser that was killed already is no surprise.
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _read_port(file: Path, *, seconds: float = 30) -> int:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if file.exists() and (lines := file.read_text().splitlines()):
            return int(lines[0])
        time.sleep(0.05)
    raise TimeoutError("the browser does not start")
