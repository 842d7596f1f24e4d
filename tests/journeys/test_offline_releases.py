"""The app in the phone when Escale changes: a new release, and the switch that takes the app out."""

import pytest
from playwright.sync_api import expect

from tests.journeys.cards import do_a_step, events
from tests.journeys.keeping import COURSE, MODULES, keep, look_for_update, shells, worker_states
from tests.journeys.steps import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.scale, pytest.mark.usefixtures("content_on")]
MODULE = MODULES[0]


@pytest.fixture
def kept(phone):
    """A phone that holds Escale and one module, which is open."""
    keep(phone.open(MODULE), "module")
    return phone


def ids(page) -> list[str]:
    return [one["event"]["id"] for one in events(page)]


def stood_between(page) -> bool:
    """Whether a worker was asked for the page before the network was."""
    return page.evaluate("performance.getEntriesByType('navigation')[0].workerStart > 0")


class TestANewRelease:
    def test_waits_while_a_module_is_open(self, kept, another_build):
        page = kept.page
        old = shells(page)
        another_build()

        look_for_update(page)
        do_a_step(page)
        kept.open(MODULE)

        assert worker_states(page) == ["waiting", "active"]
        assert set(old) < set(shells(page))

    def test_takes_over_from_a_page_that_is_no_module(self, kept, another_build):
        another_build()
        look_for_update(kept.page)

        page = kept.open(COURSE)

        wait_until(page, lambda: worker_states(page) == ["active"])

    def test_does_not_take_over_while_another_page_has_a_module_open(self, kept, another_build):
        another_build()
        look_for_update(kept.page)

        page = kept.page.context.new_page()
        page.goto(kept.base + COURSE, wait_until="networkidle")

        assert worker_states(page) == ["waiting", "active"]

    def test_takes_over_at_the_next_start(self, kept, another_build):
        another_build()
        look_for_update(kept.page)
        context = kept.page.context
        kept.page.close()

        kept.page = context.new_page()
        page = kept.open(MODULE)

        wait_until(page, lambda: worker_states(page) == ["active"])
        expect(page.locator("[data-steps][data-ready]")).to_be_visible()

    def test_leaves_an_older_shell_while_a_module_in_the_phone_needs_it(self, kept, another_build):
        (old,) = shells(kept.page)
        new = f"shell-{another_build()}"
        look_for_update(kept.page)

        page = kept.open(COURSE)

        wait_until(page, lambda: worker_states(page) == ["active"])
        assert set(shells(page)) == {old, new}
        page.context.set_offline(True)
        expect(kept.open(MODULE).locator("[data-steps][data-ready]")).to_be_visible()

    def test_takes_the_older_shell_away_when_nothing_needs_it(self, kept, another_build):
        kept.page.evaluate("caches.delete('modules')")
        new = f"shell-{another_build()}"
        look_for_update(kept.page)

        page = kept.open(COURSE)

        wait_until(page, lambda: shells(page) == [new])

    def test_fetches_again_only_what_changed(self, kept, another_build, wire):
        kept.page.wait_for_load_state("networkidle")
        wire.asked.clear()
        another_build()

        look_for_update(kept.page)

        assert wire.asked == ["GET /app/fr/"]


class TestTheSwitch:
    @pytest.fixture
    def switched_off(self, kept, settings):
        do_a_step(kept.open(MODULE))
        assert stood_between(kept.page)
        settings.OFFLINE_APP = False
        look_for_update(kept.page)
        wait_until(kept.page, lambda: shells(kept.page) == [])
        return kept

    def test_takes_the_app_out_and_leaves_the_answers(self, switched_off):
        page = switched_off.page
        before = ids(page)

        switched_off.open(MODULE)

        expect(page.locator("[data-steps][data-ready]")).to_be_visible()
        assert not stood_between(page)
        assert len(before) == 3
        assert set(before) <= set(ids(page))

    def test_offers_the_app_again_instead_of_saying_that_it_is_there(self, switched_off):
        page = switched_off.open(COURSE)

        expect(page.get_by_role("button", name="Garder ce parcours")).to_be_visible()
        expect(page.get_by_text("Il s'ouvre sans internet.")).to_be_hidden()

    def test_brings_it_back_when_it_is_switched_on_again(self, switched_off, settings):
        page = switched_off.page
        before = ids(page)
        settings.OFFLINE_APP = True

        look_for_update(page)
        switched_off.open(COURSE)

        wait_until(page, lambda: worker_states(page) == ["active"])
        page.context.set_offline(True)
        expect(switched_off.open(MODULE).locator("[data-steps][data-ready]")).to_be_visible()
        assert set(before) <= set(ids(page))
