"""All of the starter content on a server: light enough, loaded once, fetched only where it is used."""

import io
import json
import re

import brotli
import pytest
from django.core.management import call_command
from playwright.sync_api import expect

from content.pages import rendering
from content.pages.module import ModulePage
from content.seed.contents import COURSES
from tests.journeys.playing import PLACES
from tests.journeys.steps import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]


class TestModules:
    def test_are_32_in_each_language_within_14_kilobytes_each(self, phone):
        # Other journeys write modules of their own.
        ours = {module.id for course in COURSES for module in course.modules}
        pages = ModulePage.objects.live().filter(translation_key__in=ours)
        weights = {page.url: rendering.brotli_size(rendering.render(page)) for page in pages}

        assert len(weights) == 64
        assert {url: size for url, size in weights.items() if size > 14 * 1024} == {}

    def test_carry_scenarios_of_six_kilobytes_at_most(self, phone):
        found = [
            scenario
            for page in ModulePage.objects.live()
            for scenario in re.findall(r"data-scenario>(.*?)</script>", rendering.render(page).decode(), re.DOTALL)
        ]

        assert len(found) >= 64
        assert max(len(brotli.compress(json.dumps(json.loads(one)["scenario"]).encode())) for one in found) <= 6000

    def test_are_found_as_they_were_when_they_are_loaded_again(self, phone):
        said = io.StringIO()

        call_command("load_initial_content", stdout=said)

        summary = json.loads(said.getvalue().strip().splitlines()[-1])
        assert (summary["created"], summary["updated"]) == (0, 0)


class TestScripts:
    def fetched(self, phone, address, *, step=None):
        asked: list[str] = []
        phone.page.on("request", lambda request: asked.append(request.url.rpartition("/static/js/")[2]))
        page = phone.open(address + (f"#{step}" if step else ""))
        if step:
            expect(page.locator(f"#{step} [data-start]")).to_be_visible()
        page.wait_for_load_state("networkidle")
        return {name for name in asked if name.startswith("practice/")}

    def test_of_a_practice_wait_until_it_is_near(self, phone):
        assert self.fetched(phone, PLACES["form"]) == set()

    @pytest.mark.parametrize("kind", PLACES)
    def test_of_a_type_come_only_where_it_is_used(self, phone, kind):
        step = phone.open(PLACES[kind]).locator("section.step:has([data-practice])").first.get_attribute("id")

        common = {"practice/run.js", "practice/round.js", "practice/view.js", "practice/engine.js"}
        assert self.fetched(phone, PLACES[kind], step=step) == common | {f"practice/{kind}.js"}

    def test_of_a_practice_do_not_wait_for_one_another(self, phone):
        """On a slow line each turn takes two seconds: all are asked for before the first one has come."""
        held, asked = [], set()
        phone.page.on("request", lambda request: asked.add(request.url.rpartition("/static/js/")[2]))
        phone.page.route("**/static/js/practice/run.js", lambda route: held.append(route))
        page = phone.open(PLACES["phone"])
        page.evaluate("location.hash = document.querySelector('.step:has([data-practice])').id")
        every = {"practice/run.js", "practice/engine.js", "practice/round.js", "practice/view.js", "lib/matching.js"}

        wait_until(page, lambda: asked >= every | {"practice/phone.js"})
        assert page.locator("[data-start]:visible").count() == 0
        held[0].continue_()
        expect(page.locator("[data-start]:visible")).to_be_visible()


class TestHomePage:
    def test_leads_straight_to_seven_courses_and_to_the_search(self, phone):
        page = phone.open("/")

        assert page.locator("#courses ~ .card").count() == 7
        page.get_by_label("Chercher un module").fill("mél")
        page.get_by_role("button", name="Chercher").tap()

        page.wait_for_url("**/chercher?q=*")
        assert page.locator(".card-name a").count() >= 6
        assert phone.overflows() == 0
        assert phone.said == []
