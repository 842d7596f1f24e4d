"""A phone, and a server with the starter content on it.

The content is loaded once for all journeys: they run in a row, after the tests that roll their data back, and what
they leave is emptied at the end.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from django.core.management import call_command
from django.db import connections
from playwright.sync_api import BrowserContext, Page, expect
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

SMALL_PHONE = {"width": 360, "height": 640}
expect.set_options(timeout=10_000)


@dataclass
class Phone:
    """One browser context with its first page. said: what the console and the policy complained about."""

    page: Page
    base: str
    said: list[str] = field(default_factory=list)

    def open(self, path: str) -> Page:
        self.page.goto(self.base + path)
        return self.page

    def overflows(self) -> int:
        """Return by how many pixels the page is wider than the screen."""
        return self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.fixture(scope="package")
def server(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[LiveServer]:
    """The whole site on a free port, without content."""
    with django_db_blocker.unblock():
        running = LiveServer("127.0.0.1")
        running._live_server_modified_settings.enable()
        yield running
        running.stop()
        running._live_server_modified_settings.disable()


@pytest.fixture(scope="package")
def content_on(server: LiveServer) -> Iterator[None]:
    """The starter content, and afterwards an empty database as the first test found it."""
    connection = connections["default"]
    call_command("load_initial_content", verbosity=0)
    yield
    call_command("flush", verbosity=0, interactive=False)
    connection.creation.deserialize_db_from_string(connection._test_serialized_contents)


@pytest.fixture
def new_phone(chromium, server: LiveServer) -> Iterator[Callable[..., Phone]]:
    """Make phones; options are those of a browser context."""
    contexts: list[BrowserContext] = []

    def make(**options: object) -> Phone:
        defaults = {"viewport": SMALL_PHONE, "is_mobile": True, "has_touch": True, "locale": "fr-FR"}
        context = chromium.new_context(**(defaults | options))
        contexts.append(context)
        phone = Phone(context.new_page(), server.url)
        phone.page.on("console", lambda m: phone.said.append(m.text) if m.type in {"error", "warning"} else None)
        phone.page.on("pageerror", lambda error: phone.said.append(str(error)))
        return phone

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def phone(new_phone: Callable[..., Phone]) -> Phone:
    """A 360 by 640 phone in French, light, with a working script."""
    return new_phone()
