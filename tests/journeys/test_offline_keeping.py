"""Keeping a course, a module or Escale alone in the phone: on purpose, the price first, and whole."""

import re

import pytest
from playwright.sync_api import expect

from tests.journeys.cards import MODULE as WITH_A_PICTURE
from tests.journeys.cards import sign_in
from tests.journeys.keeping import (
    COURSE,
    HERE,
    MODULES,
    ask_price,
    cached,
    documents,
    keep,
    offer,
    say_go,
    shells,
    worker_states,
)
from tests.journeys.playing import Practice, evidence
from tests.journeys.steps import faults, shown, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
seldom = pytest.mark.scale
SAVES_DATA = "Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true, type: 'wifi' } });"
IS_MOBILE = (
    "Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: false, type: 'cellular' } });"
)
# What says the price, which no other visitor pays for.
WHAT_OFFERS = {f"GET /static/js/{name}.js" for name in ("components/keeping", "lib/installing", "lib/shelf")}
ON_WIFI = "Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: false, type: 'wifi' } });"


@pytest.fixture
def at(phone, holder):
    """Open the page that offers to keep a course, a module or the app."""

    def opening(what: str):
        if what == "app":
            return sign_in(phone, holder())
        page = phone.open({"course": COURSE, "module": MODULES[0]}[what])
        page.wait_for_load_state("networkidle")
        return page

    return opening


def go_offline(phone, wire) -> None:
    """Take internet away; what the phone still asks of the server would be seen in `wire.asked`."""
    phone.page.wait_for_load_state("networkidle")
    phone.page.context.set_offline(True)
    wire.asked.clear()


class TestAnOrdinaryVisit:
    def test_puts_nothing_in_the_phone(self, phone, wire):
        for path in ("/", COURSE, MODULES[0], "/aide", "/carte"):
            page = phone.open(path)
            page.wait_for_load_state("networkidle")

        assert worker_states(page) is None
        assert cached(page) == {}
        assert wire.count(r"/sw\.js|/app/|worker\.js") + len(wire.looked) == 0


@pytest.mark.parametrize("what", ["course", "module", pytest.param("app", marks=seldom)])
class TestTheOffer:
    def test_says_what_it_costs_and_fetches_nothing_of_it_before_yes(self, wire, at, what):
        page = at(what)
        before = len(wire.asked)

        said = ask_price(page, what)

        assert 20 <= int(re.search(r"environ (\d+)\sko", said)[1]) <= 200
        page.get_by_role("button", name="Plus tard").click()
        expect(offer(page, what)).to_be_visible()
        assert set(wire.asked[before:]) <= WHAT_OFFERS
        assert (cached(page), worker_states(page)) == ({}, None)

    def test_has_no_fault_that_a_machine_finds_in_any_state(self, phone, at, what):
        page = at(what)
        assert faults(page) == []
        ask_price(page, what)
        assert faults(page) == []

        say_go(page)

        expect(page.get_by_text(HERE)).to_be_visible()
        assert faults(page) == []
        assert phone.overflows() == 0
        assert phone.said == []


class TestSomebodyWhoPaysForData:
    @pytest.mark.parametrize(("connection", "is_said"), [
        (SAVES_DATA, True), pytest.param(IS_MOBILE, True, marks=seldom), pytest.param(ON_WIFI, False, marks=seldom),
    ])  # fmt: skip
    def test_is_told_that_it_uses_it(self, phone, connection, is_said):
        phone.page.add_init_script(connection)
        page = phone.open(MODULES[0])

        ask_price(page, "module")

        expect(page.get_by_text("Cela prend sur votre forfait.")).to_be_visible(visible=is_said)


class TestACourseThatIsKept:
    @seldom
    def test_is_there_with_all_its_modules(self, phone):
        page = phone.open(COURSE)

        keep(page, "course")

        assert sorted(documents(page)) == sorted(MODULES)
        expect(page.get_by_text("Ce parcours est dans ce téléphone.")).to_be_visible()

    def test_goes_module_by_module_from_ones_own_page(self, phone, holder):
        page = sign_in(phone, holder())
        for path in MODULES[:2]:
            phone.open(path)
            keep(page, "module")
        phone.open("/moi")

        page.get_by_role("button", name="Enlever").first.click()

        expect(page.get_by_text("Le téléphone a retrouvé sa place")).to_be_focused()
        assert len(documents(page)) == 1
        expect(page.get_by_role("button", name="Enlever")).to_have_count(1)

    def test_is_taken_away_alone(self, phone):
        page = phone.open(WITH_A_PICTURE)
        keep(page, "module")
        before = cached(page)["modules"]
        page = phone.open(COURSE)
        keep(page, "course")

        page.get_by_role("button", name="L'enlever").click()

        expect(page.get_by_text("Le téléphone a retrouvé sa place.")).to_be_visible()
        assert faults(page) == []
        assert cached(page)["modules"] == before
        assert len(shells(page)) == 1


class TestAModuleThatIsKept:
    def test_opens_without_internet_and_asks_the_server_nothing(self, phone, wire):
        keep(phone.open(WITH_A_PICTURE), "module")
        go_offline(phone, wire)

        page = phone.open(WITH_A_PICTURE)

        expect(page.locator("[data-steps][data-ready]")).to_be_visible()
        page.wait_for_load_state("networkidle")
        assert wire.asked == []

    def test_has_its_pictures_without_internet(self, phone, wire):
        keep(phone.open(WITH_A_PICTURE), "module")
        go_offline(phone, wire)
        page = phone.open(WITH_A_PICTURE)

        picture = page.locator("main picture img").first
        page.evaluate("(id) => { location.hash = id; }", picture.evaluate("(one) => one.closest('.step').id"))
        expect(picture).to_be_visible()

        wait_until(page, lambda: picture.evaluate("(one) => one.complete && one.naturalWidth > 0"))
        assert wire.asked == []

    def test_is_practised_without_internet(self, phone, wire):
        keep(phone.open(MODULES[0]), "module")
        go_offline(phone, wire)
        page = phone.open(MODULES[0])
        section = page.locator("section.step:has([data-practice])").first
        page.evaluate("(id) => { location.hash = id; }", section.get_attribute("id"))
        data = section.locator("[data-scenario]").evaluate("(one) => JSON.parse(one.textContent)")
        practice = Practice(page, section, data["scenario"], data["path"])

        practice.start.tap()
        for action in practice.path:
            practice.touch(action)

        expect(practice.result).to_be_visible()
        expect(shown(page)).to_contain_text("Gardé dans ce téléphone.")
        assert [one["mode"] for one in evidence(page)] == ["with"]
        assert wire.asked == []

    def test_leads_to_words_and_a_list_where_another_is_not_kept(self, phone, wire):
        keep(phone.open(MODULES[0]), "module")
        go_offline(phone, wire)

        page = phone.open(MODULES[1])

        expect(page.get_by_role("heading", name="Pas d'internet")).to_be_visible()
        expect(page.get_by_text("Cette page n'est pas dans ce téléphone.")).to_be_visible()
        expect(page.locator("[data-list] a")).to_have_text(["Lire son agenda"])
        assert faults(page) == []
        page.locator("[data-list] a").click()
        expect(page.locator("main")).to_have_attribute("data-module", re.compile("."))
        assert wire.asked == []


class TestAPartThatDoesNotCome:
    def stop_at(self, phone, wire, answer) -> None:
        """Keep the course while one part of its second module does not come as it should."""
        page = phone.open(COURSE)
        ask_price(page, "course")
        with answer:
            say_go(page)
            expect(page.get_by_text("Tout n'est pas arrivé.")).to_be_visible()

    def test_leaves_nothing_of_its_module_and_is_said(self, phone, wire):
        self.stop_at(phone, wire, wire.losing_answers(f"GET {MODULES[1]}"))

        page = phone.page
        assert documents(page) == [MODULES[0]]
        expect(page.get_by_text("1 module est dans ce téléphone.")).to_be_visible()
        assert faults(page) == []
        expect(offer(page, "course")).to_be_enabled()

    @pytest.mark.parametrize(("part", "whole"), [
        pytest.param(MODULES[1], [MODULES[0]], marks=seldom), ("/practice/calendar.js", []),
    ])  # fmt: skip
    def test_is_no_welcome_page_of_a_hotel(self, phone, wire, part, whole):
        self.stop_at(phone, wire, wire.welcome(part))

        assert documents(phone.page) == whole

    @seldom
    def test_is_no_welcome_page_in_place_of_a_picture(self, phone, wire):
        page = phone.open(WITH_A_PICTURE)
        ask_price(page, "module")

        with wire.welcome("GET /media/"):
            say_go(page)
            expect(page.get_by_text("Tout n'est pas arrivé.")).to_be_visible()

        assert cached(page)["modules"] == []

    @seldom
    def test_comes_at_the_next_try_without_paying_twice(self, phone, wire):
        self.stop_at(phone, wire, wire.losing_answers(f"GET {MODULES[1]}"))
        wire.asked.clear()

        keep(phone.page, "course")

        assert sorted(documents(phone.page)) == sorted(MODULES)
        assert wire.count(f"{MODULES[0]}|/app/") == 0

    def test_of_escale_itself_leaves_no_worker(self, phone, wire):
        page = phone.open(MODULES[0])
        ask_price(page, "module")

        with wire.welcome("/practice/engine.js"):
            say_go(page)
            expect(page.get_by_text("Tout n'est pas arrivé.")).to_be_visible()

        assert worker_states(page) is None
        assert documents(page) == []
        keep(page, "module")
        assert documents(page) == [MODULES[0]]


class TestTheHomeScreen:
    def test_takes_escale_up(self, phone):
        page = phone.open("/")
        session = page.context.new_cdp_session(page)

        manifest = session.send("Page.getAppManifest")
        hindrances = session.send("Page.getInstallabilityErrors")["installabilityErrors"]

        assert manifest["errors"] == []
        assert manifest["url"].endswith("/manifest.webmanifest")
        # Playwright's windows are private ones.
        assert [one["errorId"] for one in hindrances if one["errorId"] != "in-incognito"] == []
