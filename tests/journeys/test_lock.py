"""Four signs on a phone: the pad by touch and by keyboard, and what it leaves behind, which is nothing."""

import re

import pytest
from playwright.sync_api import expect

from tests.factories.locks import a_locked_learner
from tests.journeys.steps import faults

pytestmark = pytest.mark.browser
SHOWN = "[data-lock-pad]:visible"


def pad_of(phone, theme="light"):
    """Return the pattern page's pad of pictures with what was handed over in `window.handed`."""
    page = phone.open(f"/dev/components/fr/{theme}/")
    pad = page.locator(SHOWN).first
    pad.evaluate(
        """async (root) => {
            const { watchPad } = await import("/static/js/components/lock-pad.js");
            window.handed = [];
            window.deaf = watchPad(root, { whenFull: () => window.handed.push("to an earlier caller") });
            window.pad = watchPad(root, { whenFull: (signs) => window.handed.push(signs) });
        }"""
    )
    return page, pad


def touch(pad, signs):
    for sign in signs:
        pad.locator(f'[data-sign="{sign}"]').click()


def filled(pad):
    return pad.locator("[data-filled]").count()


class TestPad:
    def test_hands_over_four_signs_and_no_fifth(self, phone):
        page, pad = pad_of(phone)

        touch(pad, "afk")
        assert (filled(pad), page.evaluate("handed")) == (3, [])
        touch(pad, "caa")

        assert (filled(pad), page.evaluate("handed")) == (4, ["afkc"])
        assert phone.said == []

    def test_takes_the_last_sign_back_and_begins_again_with_the_other_kind(self, phone):
        page, pad = pad_of(phone)

        touch(pad, "ab")
        pad.locator("[data-lock-erase]").click()
        assert filled(pad) == 1
        pad.locator('[data-lock-switch="digits"]').click()
        assert filled(pad) == 0
        expect(pad.locator('[data-lock-switch="pictures"]')).to_be_focused()
        touch(pad, "4071")

        assert page.evaluate("handed") == ["4071"]

    def test_works_by_keyboard_and_says_how_many_were_chosen(self, phone):
        page, pad = pad_of(phone)

        pad.locator('[data-sign="a"]').focus()
        for key in ("Enter", "Tab", "Space", "Tab", "Enter", "Enter"):
            page.keyboard.press(key)

        assert page.evaluate("handed") == ["abcc"]
        assert pad.locator("[data-lock-heard]").text_content() == "4 / 4"

    def test_rests_and_speaks_when_it_is_told(self, phone):
        page, pad = pad_of(phone)

        page.evaluate("pad.rest(true); pad.say('Une minute.')")
        pad.locator('[data-sign="a"]').click(force=True)
        assert filled(pad) == 0
        expect(pad.locator("[data-lock-said]")).to_have_text("Une minute.")
        page.evaluate("pad.rest(false)")
        touch(pad, "ab")
        assert filled(pad) == 2
        page.evaluate("pad.clear()")

        assert filled(pad) == 0

    def test_keeps_no_sign_in_the_page_or_on_the_phone(self, phone):
        page, pad = pad_of(phone)
        before = pad.evaluate("root => root.outerHTML")

        touch(pad, "afkc")
        page.evaluate("pad.clear()")

        assert pad.evaluate("root => root.outerHTML") == before
        assert page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])").count("afkc") == 0

    @pytest.mark.parametrize("theme", ["light", "dark"])
    def test_has_targets_of_48_pixels_and_no_fault_that_a_machine_finds(self, phone, theme):
        page, pad = pad_of(phone, theme)

        sizes = pad.locator("button:visible").evaluate_all(
            "all => all.map(one => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height))"
        )

        assert len(sizes) == 14
        assert min(sizes) >= 48
        assert faults(page) == []


class TestNumberAndLock:
    def test_open_ones_page_with_the_pad(self, phone, content_on):
        held = a_locked_learner("Amina", "afkc")
        page = phone.open("/carte")
        page.locator("#number").fill(held.issued.number)
        page.locator("#secret").fill(held.issued.secret)
        page.locator("main .button").first.click()
        page.locator("button[value=yes]").click()
        expect(page.locator(SHOWN)).to_be_visible()
        assert page.locator("select:visible").count() == 0
        assert phone.overflows() == 0
        assert page.locator("[data-lock-erase]").evaluate("one => one.getBoundingClientRect().bottom") <= 640

        touch(page.locator(SHOWN), "afkd")
        expect(page.locator(".said")).to_be_visible()
        assert faults(page) == []
        touch(page.locator(SHOWN), "afkc")

        expect(page).to_have_url(re.compile("/moi$"))
