"""Every component in three languages and two themes: readable by machines, and never wider than the screen."""

import pytest

from tests.journeys.steps import double_the_text, faults, wait_until

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [320, 360, 412])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["fr", "en", "ar"])
class TestEveryComponent:
    def test_has_no_fault_that_a_machine_finds(self, new_phone, language, theme, width):
        phone = new_phone(viewport={"width": width, "height": 740}, color_scheme=theme)
        page = phone.open(f"/dev/components/{language}/{theme}/")

        assert faults(page) == []
        assert phone.overflows() == 0
        assert phone.said == []


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
class TestBigText:
    def test_fits_a_small_phone_at_twice_the_size(self, new_phone, language):
        phone = new_phone(viewport={"width": 320, "height": 640}, is_mobile=False)
        page = phone.open(f"/dev/components/{language}/light/")
        before = page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")

        double_the_text(page)

        assert page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") == 2 * before
        assert phone.overflows() == 0

    def test_fits_when_the_phone_lies_down(self, new_phone, language):
        phone = new_phone(viewport={"width": 640, "height": 320})
        phone.open(f"/dev/components/{language}/light/")

        assert phone.overflows() == 0


class TestTargets:
    def test_are_48_pixels_or_more(self, phone):
        page = phone.open("/dev/components/fr/light/")

        small = page.evaluate(
            """() => [...document.querySelectorAll("a, button, input:not([type=hidden]), select")].filter((target) => {
                const box = (target.closest("label") ?? target).getBoundingClientRect();
                const card = target.closest(".card-name");
                return box.height && !card && !target.matches(".skip") && (box.height < 48 || box.width < 48);
            }).map((target) => target.outerHTML.slice(0, 100))"""
        )

        assert small == []

    def test_main_buttons_are_56_pixels_and_choices_64(self, phone):
        page = phone.open("/dev/components/fr/light/")
        least = "(all) => Math.min(...all.map((one) => one.getBoundingClientRect().height).filter(Boolean))"

        assert page.locator(".button:not(.button-small)").evaluate_all(least) >= 56
        assert page.locator(".option").evaluate_all(least) >= 64


class TestRightToLeft:
    def test_turns_arrows_and_leaves_pictures_alone(self, phone):
        page = phone.open("/dev/components/ar/light/")

        turned = page.evaluate(
            """() => Object.fromEntries(["next", "back", "out", "speaker", "help"].map((name) => {
                const uses = [...document.querySelectorAll(`use[href$="#i-${name}"]`)];
                const drawn = uses.find((use) => use.checkVisibility());
                return [name, getComputedStyle(drawn.parentElement).transform !== "none"];
            }))"""
        )

        assert turned == {"next": True, "back": True, "out": True, "speaker": False, "help": False}


class TestForcedColours:
    def test_keep_the_mark_of_where_one_is(self, new_phone):
        phone = new_phone(forced_colors="active")
        page = phone.open("/dev/module/fr/light/")
        page.locator("section:not([hidden]) .step-go .button").first.click()

        def colours():
            doors = page.locator(".door")
            return doors.evaluate_all("(doors) => doors.map((door) => getComputedStyle(door).backgroundColor)")

        wait_until(page, lambda: colours()[0] != colours()[2])
