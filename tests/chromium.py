"""The Chromium that tests and benchmark drive: the system's own."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, BrowserType, Error, Playwright

from elearning.start import machine

PATH = os.environ.get("CHROMIUM") or machine.chromium()
# Chromium reads the last list only, so this one begins with what Playwright itself switches off and these tests need.
# The pages of the address bar's own lists cost a third of the time of every new context and now and then never close.
_SWITCHED_OFF = (
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "OptimizationHints",
    "NetworkTimeServiceQuerying",
    "AimEnabled",
    "PreconnectToSearch",
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join(_SWITCHED_OFF)}",
]

SECONDS_TO_CLOSE = 60


class Chromium:
    """One Chromium for all browser tests of a process: begun when it is asked for, ended when it answers no more.

    A page that never closes would keep a whole run waiting for ever; so it costs one test at most, and the next one
    begins another Chromium.
    """

    def __init__(self, playwright: Playwright) -> None:
        self.browser_type: BrowserType = playwright.chromium
        self._browser: Any = None

    def new_context(self, **options: Any) -> BrowserContext:
        if self._browser is None or not self._browser.is_connected():
            self._browser = self.browser_type.launch(executable_path=PATH, args=FLAGS)
        context: BrowserContext = self._browser.new_context(**options)
        return context

    def close_context(self, context: BrowserContext) -> None:
        """Close a context, or the whole Chromium when it does not answer within a minute."""
        with self.answering_within(SECONDS_TO_CLOSE):
            try:
                context.close()
            except Error:
                if self._browser.is_connected():
                    raise

    def close(self) -> None:
        with self.answering_within(SECONDS_TO_CLOSE), suppress(Error):
            if self._browser is not None:
                self._browser.close()

    @contextmanager
    def answering_within(self, seconds: float) -> Iterator[None]:
        """End Chromium when what is done inside is not over after so many seconds: whoever waits gets an error."""
        timer = threading.Timer(seconds, signal_browsers, [signal.SIGKILL])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()


def signal_browsers(number: signal.Signals) -> None:
    """Signal the browsers that this process began. Playwright's own calls belong to the thread that waits."""
    for pid in _descendants(os.getpid()):
        with suppress(OSError):
            said = Path(f"/proc/{pid}/cmdline").read_bytes()
            if b"--remote-debugging-p" in said and b"--type=" not in said:
                os.kill(pid, number)


def _descendants(pid: int) -> Iterator[int]:
    with suppress(OSError):
        for children in Path(f"/proc/{pid}/task").glob("*/children"):
            for child in children.read_text().split():
                yield int(child)
                yield from _descendants(int(child))
