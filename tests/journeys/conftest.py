"""A phone, and a server with the starter content on it.

The content is loaded once for all journeys: they run in a row, after the tests that roll their data back, and what
they leave is emptied at the end.
"""

import gc
import io
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from django.core.management import call_command
from django.db import connections
from django.utils import timezone
from playwright.sync_api import BrowserContext, Error, Page, expect
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from courses.network import services as network
from courses.network.models import AccessPoint
from courses.web import offline
from elearning import staticfiles
from tests.chromium import Chromium
from tests.factories import people
from tests.factories.network import a_point
from tests.factories.people import LearnerWithCard
from tests.journeys.cards import NAME
from tests.journeys.desks import Desk, sit_down
from tests.journeys.playing import PLACES, Practice, open_practice
from tests.journeys.wire import Wire

# Every one of these runs each time: they are quick, and each says something else.
EACH_TIME = ("test_script_vectors.py", "test_starter_content.py")
SMALL_PHONE = {"width": 360, "height": 640}
MOST_SECONDS = 300
expect.set_options(timeout=10_000)


@dataclass
class Phone:
    """One browser context with its first page. said: what the console and the policy complained about."""

    page: Page
    base: str
    said: list[str] = field(default_factory=list)

    def open(self, path: str) -> Page:
        try:
            self.page.goto(self.base + path)
        except Error as error:
            # One's own page came anew at that moment, because answers had arrived: it is asked for once more.
            if "ERR_ABORTED" not in error.message:
                raise
            self.page.goto(self.base + path)
        return self.page

    def overflows(self) -> int:
        """Return by how many pixels the page is wider than the screen."""
        return self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Walk each journey once in `make check`, and in its other themes, languages and types in `make check-scale`."""
    walked = set()
    for item in items:
        name, _bracket, way = item.nodeid.partition("[")
        if "journeys" not in item.path.parts or item.path.name in EACH_TIME or not way:
            continue
        if name in walked:
            item.add_marker(pytest.mark.scale)
        # A way that waits for the larger run anyway is not the one.
        elif not item.get_closest_marker("scale"):
            walked.add(name)


def _refuse_any_but_the_test_database() -> None:
    """The journeys empty the database at their end: never the one that somebody works with."""
    held = connections["default"].settings_dict
    name = str(held["NAME"])
    if name != str(held["TEST"]["NAME"]) and not name.startswith("test_"):
        pytest.fail(f"This is not a test database: {name}")


@pytest.fixture(scope="package")
def server(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[LiveServer]:
    """The whole site on a free port, without content."""
    with django_db_blocker.unblock():
        _refuse_any_but_the_test_database()
        running = LiveServer("127.0.0.1")
        running._live_server_modified_settings.enable()
        yield running
        running.stop()
        running._live_server_modified_settings.disable()


@pytest.fixture(scope="package")
def content_on(server: LiveServer) -> Iterator[None]:
    """The starter content, and afterwards an empty database as the first test found it."""
    creation = connections["default"].creation
    as_found = creation.serialize_db_to_string()
    with warnings.catch_warnings():
        # Wagtail leaves the temporary files of resized pictures to the garbage collector.
        warnings.simplefilter("ignore", ResourceWarning)
        call_command("load_initial_content", stdout=io.StringIO())
        call_command("write_documents", stdout=io.StringIO())
        gc.collect()
    yield
    call_command("flush", verbosity=0, interactive=False, inhibit_post_migrate=True)
    creation.deserialize_db_from_string(as_found)


@pytest.fixture(autouse=True)
def answered(chromium: Chromium) -> Iterator[None]:
    """A journey whose page never answers ends with an error, and the next one begins."""
    with chromium.answering_within(MOST_SECONDS):
        yield


@pytest.fixture
def db(server: LiveServer) -> None:
    """The server's own database, without a transaction around the test.

    It has the name that pytest-django looks for when it decides whether a test database is needed.
    """


@pytest.fixture
def new_phone(chromium: Chromium, server: LiveServer, db: None) -> Iterator[Callable[..., Phone]]:
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
        chromium.close_context(context)


@pytest.fixture
def wire(server: LiveServer) -> Iterator[Wire]:
    """What stands between the phones and the server."""
    line = Wire(server)
    yield line
    line.take_away()


@pytest.fixture
def another_build(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], str]]:
    """Put another release on the server; gives its name. What is published keeps naming the release before."""

    def release() -> str:
        monkeypatch.setattr(staticfiles, "build_key", lambda: "0123456789ab")
        offline._rendered.cache_clear()
        return staticfiles.build_key()

    yield release
    offline._rendered.cache_clear()


@pytest.fixture
def phone(new_phone: Callable[..., Phone]) -> Phone:
    """A 360 by 640 phone in French, light, with a working script."""
    return new_phone()


@pytest.fixture(scope="package")
def workshop(content_on: None) -> AccessPoint:
    """A point from whose address a whole class may sign in within a minute."""
    return a_point(addresses=["127.0.0.1"])


@pytest.fixture
def holder(workshop: AccessPoint, db: None) -> Callable[..., LearnerWithCard]:
    """Make people of the point with a card in their hand."""

    def make(first_name: str = NAME) -> LearnerWithCard:
        held = people.a_learner_with_card(first_name)
        network.join_point(user=held.learner, point=workshop, now=timezone.now())
        return held

    return make


@pytest.fixture
def at_desk(chromium: Chromium, server: LiveServer, db: None) -> Iterator[Callable[..., Desk]]:
    """Sit a person down at the editor, on a screen of a computer."""
    contexts: list[BrowserContext] = []

    def sit(person: object) -> Desk:
        context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="fr-FR")
        contexts.append(context)
        return sit_down(context.new_page(), server.url, people.signed_in(person))

    yield sit
    for context in contexts:
        chromium.close_context(context)


@pytest.fixture
def opened(phone: Phone) -> Callable[..., Practice]:
    """Open a type's practice on a phone."""

    def opening(kind: str, **options: tuple[str, ...]) -> Practice:
        return open_practice(phone.page, phone.base + PLACES[kind], **options)

    return opening
