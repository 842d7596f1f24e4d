"""The app in the phone believes nothing that is not ours, mends itself, and loses no answer meanwhile."""

import pytest
from playwright.sync_api import expect

from tests.journeys.cards import do_a_step, events
from tests.journeys.keeping import (
    MODULES,
    cached,
    documents,
    keep,
    look_for_update,
    offer,
    shells,
    spoil,
    worker_states,
)
from tests.journeys.steps import wait_until
from tests.journeys.wire import WELCOME

pytestmark = [pytest.mark.browser, pytest.mark.scale, pytest.mark.usefixtures("content_on")]
MODULE = MODULES[0]
MAIN, TYPE, APP = "/static/js/main.js", "/static/js/practice/calendar.js", "/app/fr/"
HTML, SCRIPT = {"Content-Type": "text/html"}, {"Content-Type": "text/javascript"}
PORTAL = WELCOME.decode()
ILL, OLD_SHELL = "window.poisoned = true;", "shell-000000000000"
_DELETE = "([name, path]) => caches.open(name).then((cache) => cache.delete(path))"
_TEXT = "([name, path]) => caches.open(name).then((cache) => cache.match(path)).then((found) => found?.text())"


@pytest.fixture
def kept(phone, wire):
    """A phone that holds Escale and one module, with an answer in its outbox."""
    page = phone.open(MODULE)
    keep(page, "module")
    do_a_step(page)
    wait_until(page, lambda: len(events(page)) == 2)
    page.wait_for_load_state("networkidle")
    wire.asked.clear()
    return phone


def ids(page) -> set[str]:
    return {one["event"]["id"] for one in events(page)}


def the_shell(page) -> str:
    (name,) = (name for name in shells(page) if name != OLD_SHELL)
    return name


def works(page) -> None:
    """The module's scripts run, and only ours do."""
    expect(page.locator("[data-steps][data-ready]")).to_be_visible()
    assert page.evaluate("window.poisoned") is None


def another_script(body: str, headers=SCRIPT, path: str = MAIN):
    return lambda page: spoil(page, the_shell(page), path, body=body, headers=headers)


def half_a_script(page) -> None:
    whole = page.evaluate(_TEXT, [the_shell(page), MAIN])
    spoil(page, the_shell(page), MAIN, body=whole[: len(whole) // 2])


def an_older_shell(page) -> None:
    """Only an older release's script is left under an address of this one."""
    spoil(page, OLD_SHELL, MAIN, body=ILL, headers=SCRIPT)
    page.evaluate(_DELETE, [the_shell(page), MAIN])


def a_damaged_module(page) -> None:
    whole = page.evaluate(_TEXT, ["modules", MODULE])
    spoil(page, "modules", MODULE, body=whole.replace("Votre but", "Notre but"))


SHELL_CASES = [
    pytest.param(another_script(PORTAL, HTML), id="a welcome page in place of a script"),
    pytest.param(half_a_script, id="half a script"),
    pytest.param(another_script(ILL), id="another script"),
    pytest.param(another_script(""), id="an empty script"),
    pytest.param(an_older_shell, id="an older shell"),
    pytest.param(lambda page: page.evaluate(_DELETE, [the_shell(page), MAIN]), id="a missing script"),
    pytest.param(lambda page: page.evaluate("(name) => caches.delete(name)", the_shell(page)), id="no shell"),
    pytest.param(
        lambda page: spoil(page, "modules", TYPE, body=PORTAL, headers=HTML),
        id="a welcome page for a practice",
    ),
]
MODULE_CASES = [
    pytest.param(a_damaged_module, id="a damaged module"),
    pytest.param(lambda page: spoil(page, "modules", MODULE, body=PORTAL), id="a welcome page with a module's mark"),
    pytest.param(
        lambda page: spoil(page, "modules", MODULE, body=PORTAL, headers=HTML),
        id="a welcome page for a module",
    ),
    pytest.param(
        lambda page: page.evaluate(
            "async () => { for (const name of await caches.keys()) await caches.delete(name); }"
        ),
        id="nothing left",
    ),
]


class TestAPoisonedShell:
    @pytest.mark.parametrize("poison", SHELL_CASES)
    def test_is_refused_and_mended_from_the_network(self, kept, poison):
        page = kept.page
        waiting = ids(page)
        poison(page)

        works(kept.open(MODULE))

        page.wait_for_load_state("networkidle")
        assert waiting <= ids(page)
        page.context.set_offline(True)
        works(kept.open(MODULE))
        assert kept.page.evaluate(_TEXT, [the_shell(page), MAIN]).startswith("// Connects the page")

    def test_runs_nothing_of_it_without_internet_either(self, kept):
        page = kept.page
        another_script(ILL)(page)
        page.context.set_offline(True)

        kept.open(MODULE)

        expect(page.locator("[data-step]").first).to_be_visible()
        assert page.evaluate("window.poisoned") is None

    def test_shows_no_welcome_page_in_place_of_its_own(self, kept):
        spoil(kept.page, the_shell(kept.page), APP, body=PORTAL, headers=HTML)

        page = kept.open("/c")

        expect(page.get_by_role("heading", name="Montrez votre carte")).to_be_visible()
        page.context.set_offline(True)
        page = kept.open("/c")
        expect(page.get_by_role("heading", name="Montrez votre carte")).to_be_visible()

    def test_is_whole_again_before_anything_more_is_kept(self, kept):
        shell = the_shell(kept.page)
        whole = set(cached(kept.page)[shell])
        kept.page.evaluate("(name) => caches.delete(name)", shell)
        page = kept.open(MODULES[1])

        keep(page, "module")

        assert whole - {TYPE} <= set(cached(page)[shell])


class TestAPoisonedModule:
    @pytest.mark.parametrize("poison", MODULE_CASES)
    def test_is_refused_said_to_be_absent_and_kept_anew(self, kept, poison):
        page = kept.page
        waiting = ids(page)
        poison(page)
        page.context.set_offline(True)
        kept.open("/moi")
        expect(page.locator("body")).not_to_contain_text("Accept our terms")
        page.context.set_offline(False)

        works(kept.open(MODULE))

        assert documents(page) == []
        expect(offer(page, "module")).to_be_visible()
        keep(page, "module")
        page.context.set_offline(True)
        works(kept.open(MODULE))
        assert waiting <= ids(page)


class TestAWelcomePageWhileAReleaseComes:
    @pytest.mark.parametrize("stands_before", ["/sw.js", r"\.js$", ""])
    def test_leaves_the_one_that_is_there(self, kept, wire, another_build, stands_before):
        page = kept.page
        before = cached(page)

        with wire.welcome(stands_before):
            another_build()
            look_for_update(page)
            works(kept.open(MODULE))

        assert worker_states(page) == ["active"]
        assert {name: paths for name, paths in cached(page).items() if name in before} == before
        look_for_update(page)
        assert worker_states(page) == ["waiting", "active"]
