"""The browser that all journeys share: what it does when it answers no more."""

import signal

import pytest
from playwright.sync_api import Error

from tests import chromium as system_chromium

pytestmark = pytest.mark.browser


class TestABrowserThatDoesNotAnswer:
    def test_is_ended_and_another_one_begins(self, chromium, monkeypatch):
        monkeypatch.setattr(system_chromium, "SECONDS_TO_CLOSE", 1)
        context = chromium.new_context()
        context.new_page()
        system_chromium.signal_browsers(signal.SIGSTOP)

        chromium.close_context(context)

        page = chromium.new_context().new_page()
        assert page.evaluate("1 + 1") == 2

    def test_ends_what_waits_for_it_with_an_error(self, chromium):
        page = chromium.new_context().new_page()

        with chromium.answering_within(1), pytest.raises(Error, match="closed"):
            page.evaluate("new Promise(() => {})")
