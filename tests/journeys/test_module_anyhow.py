"""The sample module for those who listen, have no mouse, or whose script does not come."""

import pytest
from playwright.sync_api import expect

from tests.journeys.listening import give_voices, heard
from tests.journeys.steps import MODULE, go_to, main_button, said, shown, wait_until

pytestmark = pytest.mark.browser
LOOK_OF_FOCUS = """() => {
    const { outlineWidth, boxShadow } = getComputedStyle(document.activeElement);
    return [outlineWidth, boxShadow];
}"""


class TestListening:
    def test_has_no_button_without_a_voice_on_the_phone(self, phone):
        give_voices(phone.page, "en-GB", is_own=False)
        page = phone.open(MODULE)

        expect(shown(page)).to_have_count(1)
        expect(page.get_by_role("button", name="Listen")).to_have_count(0)

    def test_reads_the_heading_the_text_then_the_choices(self, phone):
        give_voices(phone.page, "en-GB")
        page = phone.open(MODULE)
        go_to(page, "choice")

        shown(page).get_by_role("button", name="Listen").click()

        wait_until(page, lambda: len(heard(page)) == 4)
        assert heard(page) == ["Who wrote this e-mail?", "Nadia, from the school", "An advert", "I don't know"]

    def test_stops_when_one_goes_on(self, phone):
        give_voices(phone.page, "en-GB", milliseconds=5000)
        page = phone.open(MODULE)
        shown(page).get_by_role("button", name="Listen").click()
        expect(shown(page).get_by_role("button", name="Stop")).to_be_visible()
        wait_until(page, lambda: len(page.evaluate("window.said")) >= 2)

        main_button(page).click()

        wait_until(page, lambda: page.evaluate("window.said.at(-1)") == "(hush)")


class TestAScriptThatDoesNotCome:
    def test_leaves_a_long_page_whose_forms_work(self, phone):
        phone.page.route("**/static/js/**", lambda route: route.abort())
        page = phone.open(MODULE)

        expect(page.locator(".step").nth(5)).to_be_visible(timeout=15_000)

        assert page.locator("form[data-step-form]").first.get_attribute("action").startswith("/m/")
        assert phone.overflows() == 0

    def test_of_the_steps_leaves_it_too(self, phone):
        phone.page.route("**/steps.js", lambda route: route.abort())
        page = phone.open(MODULE)

        expect(page.locator(".step").nth(5)).to_be_visible(timeout=15_000)


class TestWithoutScript:
    def test_shows_every_step_at_once(self, new_phone):
        phone = new_phone(java_script_enabled=False)
        page = phone.open(MODULE)

        expect(page.locator(".step").last).to_be_visible()
        assert page.locator(".step:visible").count() == 8
        assert page.get_by_role("button", name="Back").count() == 0
        assert page.get_by_text("Her name is at the top.").first.is_hidden()


class TestKeyboard:
    def test_is_enough_to_answer_and_go_on(self, new_phone):
        phone = new_phone(is_mobile=False, has_touch=False)
        page = phone.open(MODULE)
        expect(shown(page)).to_have_count(1)
        keys = page.keyboard

        keys.press("Tab")
        expect(page.locator(".skip")).to_be_focused()
        main_button(page).focus()
        keys.press("Enter")
        expect(page.locator("[data-kind=choice] h2")).to_be_focused()
        keys.press("Tab")
        keys.press("ArrowDown")
        keys.press("ArrowUp")
        keys.press("Tab")
        keys.press("Enter")
        expect(said(page).filter(has_text="Yes, that's it.")).to_have_count(1)
        shown(page).get_by_role("button", name="Continue").focus()
        keys.press("Enter")

        expect(page.locator("[data-kind=several]")).to_be_visible()

    def test_shows_where_one_is(self, new_phone):
        phone = new_phone(is_mobile=False, has_touch=False)
        page = phone.open(MODULE)

        page.keyboard.press("Tab")
        page.keyboard.press("Tab")

        style = page.evaluate(LOOK_OF_FOCUS)
        assert style[0] == "3px"
        assert "rgb(255, 200, 61)" in style[1]


class TestTheSizeOfTheText:
    def test_grows_twice_is_remembered_and_comes_back(self, phone):
        page = phone.open(MODULE)
        button = page.get_by_role("button", name="Change the text size")
        sizes = [text_size(page)]

        for _ in range(3):
            button.click()
            sizes.append(text_size(page))
            assert phone.overflows() == 0

        assert sizes == [19, 23.75, 28.5, 19]
        button.click()
        page.reload()
        expect(page.locator("html")).to_have_attribute("data-size", "large")


class TestARecordedVoice:
    STUB = """
        window.played = [];
        HTMLMediaElement.prototype.play = function () { window.played.push(this.src); return Promise.resolve(); };"""

    def test_is_offered_with_its_weight_and_fetched_only_when_asked_for(self, phone):
        asked = []
        phone.page.on("request", lambda request: asked.append(request.url))
        phone.page.add_init_script(self.STUB)
        page = phone.open(MODULE)
        go_to(page, "real")

        button = shown(page).get_by_role("button", name="Listen")
        expect(button).to_contain_text("12 kB")
        assert [url for url in asked if "recordings" in url] == []
        button.click()

        wait_until(page, lambda: page.evaluate("window.played.length") == 1)
        assert page.evaluate("window.played[0]").endswith("/media/recordings/sample.ogg")


def text_size(page) -> float:
    return page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")
