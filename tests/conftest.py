"""What every test stands on: no network, an append-only log that can be emptied between tests, one Chromium."""

import os
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.db.backends.base.operations import BaseDatabaseOperations
from pytest_django.plugin import DjangoDbBlocker
from pytest_socket import socket_allow_hosts

from elearning.start import places
from tests import as_migrated
from tests import chromium as system_chromium

# Playwright's synchronous API keeps an event loop in the thread of the tests, which Django would take for async code.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"


# Who may open what, what authors write and what is no sync at all do not depend on the database.
ASKED_ONCE = (
    "tests/architecture/test_access_matrix.py",
    "tests/content/pages/",
    "tests/content/snippets/",
    "tests/courses/api/test_bad_input.py",
)
# Journeys over many parts of the site, walked on PostgreSQL too.
WALKED_TWICE = {
    "test_card",
    "test_desk",
    "test_diagnosis",
    "test_diagnosis_offline",
    "test_give_back",
    "test_offline_outbox",
    "test_places",
    "test_pro_training",
    "test_referral",
    "test_referral_return",
    "test_sign_up",
    "test_starter_content",
}


def pytest_configure(config: pytest.Config) -> None:
    _let_flush_leave_what_migrations_made()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Refuse every connection that leaves the machine."""
    socket_allow_hosts(["127.0.0.1", "::1", "localhost"], allow_unix_socket=True)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put the journeys last, and leave out what this machine cannot run.

    Journeys share one filled database, which any other test would find full. Browser tests are left out where there is
    no Chromium, except in CI, where its absence is a failure. Tests that need a broker run only when `make check-scale`
    names one; then those are left out that say what they said in `make check` a moment ago.
    """
    items.sort(key=lambda item: "journeys" in item.path.parts)
    left_out = set()
    if system_chromium.PATH is None and not places.in_ci():
        left_out.add("browser")
    is_at_scale = bool(os.environ.get("CELERY_BROKER_URL"))
    if not is_at_scale:
        left_out.add("scale")
    dropped = [
        item
        for item in items
        if any(item.get_closest_marker(name) for name in left_out) or (is_at_scale and _says_the_same(item))
    ]
    if dropped:
        config.hook.pytest_deselected(items=dropped)
        items[:] = [item for item in items if item not in set(dropped)]


def _says_the_same(item: pytest.Item) -> bool:
    """Whether a test needs no database, or one of which any will do."""
    if item.get_closest_marker("scale"):
        return False
    if "journeys" in item.path.parts:
        return item.path.stem not in WALKED_TWICE
    path = item.path.relative_to(places.ROOT).as_posix()
    return path.startswith(ASKED_ONCE) or _asks_nobody(item)


def _asks_nobody(item: pytest.Item) -> bool:
    """Whether a test needs neither a database nor a server, and starts none by itself."""
    starts_its_own = {"faults", "scale", "soak"} & set(item.path.parts)
    asks = {"db", "transactional_db", "django_db_setup", "server"} & set(getattr(item, "fixturenames", ()))
    marked = any(item.get_closest_marker(name) for name in ("django_db", "scale"))
    return not (starts_its_own or asks or marked)


def _let_flush_leave_what_migrations_made() -> None:
    """Lift the log's triggers while a test database is emptied, which no other program may do, and put back roles,
    languages and Wagtail's first pages, so that a test may come after any other.
    """
    original = BaseDatabaseOperations.execute_sql_flush

    def execute_sql_flush(self: BaseDatabaseOperations, sql_list: list[str]) -> None:
        from elearning.audit import triggers

        triggers.remove(self.connection)
        original(self, sql_list)
        triggers.install(self.connection)
        as_migrated.put_back()

    BaseDatabaseOperations.execute_sql_flush = execute_sql_flush


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The test database, a copy of what migrations put in it, and nobody in it when it is taken down."""
    with django_db_blocker.unblock():
        as_migrated.keep()
    yield
    if connection.vendor == "postgresql":
        # A thread of the live server may still hold a connection, and PostgreSQL drops no database in use.
        with django_db_blocker.unblock(), connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )


@pytest.fixture(autouse=True)
def _own_cache() -> None:
    """Empty a cache that no transaction rolls back."""
    if settings.REDIS_URL:
        cache.clear()


@pytest.fixture(scope="session")
def chromium() -> Iterator[system_chromium.Chromium]:
    """One Chromium for all browser tests of a process; each test opens its own context."""
    from playwright.sync_api import sync_playwright

    if system_chromium.PATH is None:
        pytest.fail("Chromium is not installed: apt-get install chromium.")
    with sync_playwright() as playwright:
        browser = system_chromium.Chromium(playwright)
        yield browser
        browser.close()
