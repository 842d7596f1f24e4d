"""Every kind of page with the starter content: no fault that a machine finds, no policy broken, light enough."""

import brotli
import pytest
from playwright.sync_api import expect

from tests.journeys.steps import WIDTHS, faults, main_button, said, shown

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
PAGES = {
    "fr": {
        "home": "/",
        "course": "/parcours/email/",
        "module": "/parcours/email/trouver-l-important/",
        "article": "/vos-donnees/",
        "help": "/aide",
        "card": "/c",
        "number": "/carte",
        "goodbye": "/carte?fini",
        "nothing": "/il-n-y-a-rien/",
    },
    "en": {
        "home": "/en/",
        "course": "/en/courses/email/",
        "module": "/en/courses/email/find-what-matters/",
        "article": "/en/your-data/",
        "help": "/aide",
        "card": "/c",
        "number": "/carte",
        "goodbye": "/carte?fini",
        "nothing": "/en/nothing-here/",
    },
}
CASES = [(language, kind) for language, pages in PAGES.items() for kind in pages]
KILOBYTE = 1000


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("language", "kind"), CASES)
class TestEveryPage:
    def test_has_no_fault_that_a_machine_finds(self, new_phone, language, kind, theme):
        phone = new_phone(color_scheme=theme, locale=language)
        page = phone.open(PAGES[language][kind])
        expect(page.locator("html")).to_have_attribute("lang", language)

        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 740})
            assert faults(page) == []
            assert phone.overflows() == 0
        assert [line for line in phone.said if "404" not in line] == []


@pytest.mark.parametrize("language", ["fr", "en"])
class TestEveryStepOfAModule:
    def test_has_no_fault_before_and_after_an_answer(self, phone, language):
        page = phone.open(PAGES[language]["module"])
        expect(shown(page)).to_have_count(1)
        steps = page.locator(".step").count()

        for step in range(steps):
            page.evaluate("(step) => { location.hash = document.querySelectorAll('.step')[step].id }", step)
            expect(page.locator(".step").nth(step)).to_be_visible()
            assert faults(page) == []
            if answer_something(page):
                expect(said(page).first).to_be_visible()
                assert faults(page) == []
        assert phone.said == []


def answer_something(page) -> bool:
    """Answer the question on the screen somehow; return whether there was one."""
    check = shown(page).locator("[data-check]")
    if not check.count():
        return False
    choices = shown(page).locator("input[name=chosen]")
    places = shown(page).locator("button.option")
    if choices.count():
        choices.first.check()
    elif places.count():
        for place in places.all():
            place.click()
    else:
        shown(page).locator("[name=typed]").fill("je ne sais pas")
    check.click()
    return True


class TestWithoutScript:
    def test_a_module_is_read_and_answered_with_plain_forms(self, new_phone):
        phone = new_phone(java_script_enabled=False)
        page = phone.open(PAGES["fr"]["module"])
        form = page.locator("form[data-step-form]:has([name=chosen])").first
        wrong = form.locator("[data-right='0']").first
        wrong.click()

        form.get_by_role("button", name="Vérifier").click()

        expect(page.get_by_text("Pas encore.")).to_be_visible()
        page.get_by_role("link", name="Essayer encore").click()
        form = page.locator("form[data-step-form]:has([name=chosen])").first
        form.locator("[data-right='1']").first.click()
        form.get_by_role("button", name="Vérifier").click()
        expect(page.get_by_text("Oui, c'est ça.")).to_be_visible()
        page.get_by_role("link", name="Continuer").click()
        assert "#e-" in page.url

    def test_a_screen_leads_to_the_next_one(self, new_phone):
        phone = new_phone(java_script_enabled=False)
        page = phone.open(PAGES["fr"]["module"])
        second = page.locator(".step").nth(1).get_attribute("id")

        page.locator(".step").first.get_by_role("button", name="Continuer").click()

        assert page.url.endswith(f"#{second}")

    def test_im_done_leads_to_a_goodbye(self, new_phone):
        phone = new_phone(java_script_enabled=False)
        page = phone.open("/")

        page.get_by_role("button", name="J'ai fini").click()

        expect(page.get_by_role("heading", name="Au revoir")).to_be_visible()


class TestWeight:
    def first_visit(self, phone, path: str) -> dict[str, int]:
        """Return the bytes of everything a first visit fetches, compressed as the server does."""
        fetched: dict[str, int] = {}
        responses = []
        phone.page.on("response", lambda response: responses.append(response))
        phone.open(path)
        phone.page.wait_for_timeout(1500)
        for response in responses:
            body = response.body() if response.status < 300 else b""
            is_text = response.headers.get("content-type", "").split(";")[0].split("/")[0] in {"text", "application"}
            fetched[response.url] = len(brotli.compress(body)) if is_text or ".svg" in response.url else len(body)
        return fetched

    @pytest.mark.parametrize("slug", [
        "adresse-email", "mot-de-passe", "trouver-l-important", "repondre", "joindre-photo-cv", "trier-et-jeter",
    ])  # fmt: skip
    def test_of_a_module_fits_one_first_round_trip_and_a_poor_plan(self, phone, slug):
        path = f"/parcours/email/{slug}/"

        fetched = self.first_visit(phone, path)

        scripts = [url for url in fetched if url.endswith(".js")]
        assert fetched[phone.base + path] <= 14 * KILOBYTE
        assert len(fetched) <= 8
        assert sum(fetched.values()) <= 35 * KILOBYTE
        assert len(scripts) <= 4
        assert sum(fetched[url] for url in scripts) <= 14 * KILOBYTE
        assert {url.split("/")[2] for url in fetched} == {phone.base.split("/")[2]}

    def test_of_a_module_opened_again_is_nothing(self, phone):
        path = PAGES["fr"]["course"]
        phone.open(path)
        page = phone.open(PAGES["fr"]["module"])
        page.wait_for_timeout(500)
        page.go_back()
        asked = []
        page.on("request", lambda request: asked.append(request.url))

        page.get_by_role("link", name="Trouver l'important").first.click()
        page.wait_for_timeout(500)

        sizes = [request_size(page, url) for url in asked]
        assert sum(sizes) == 0


def request_size(page, url: str) -> int:
    """Return the bytes that came over the network for a resource of this page; 0 from the phone's own store."""
    return page.evaluate(
        """(url) => Math.max(0, ...[...performance.getEntriesByType("navigation"),
            ...performance.getEntriesByType("resource")].filter((entry) => entry.name === url)
            .map((entry) => entry.transferSize))""",
        url,
    )


class TestAnswering:
    def test_goes_through_a_whole_module_to_its_end(self, phone):
        page = phone.open(PAGES["fr"]["module"])
        expect(shown(page)).to_have_count(1)
        steps = page.locator(".step[data-step]").count()

        for _ in range(steps):
            before = shown(page).get_attribute("id")
            is_practice = shown(page).locator("[data-practice]").count() > 0
            if is_practice or answer_something(page):
                shown(page).get_by_role("button", name="Continuer").click()
            else:
                main_button(page).click()
            expect(page.locator(f"#{before}")).to_be_hidden()

        expect(page.locator("#fin")).to_be_visible()
        expect(page.get_by_role("link", name="Ensuite")).to_be_visible()
