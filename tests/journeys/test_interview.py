"""An interview on a small phone: words are chosen, a wrong word is explained, consent is asked for."""

import pytest
from playwright.sync_api import expect

from tests.journeys.playing import evidence, open_practice
from tests.journeys.steps import double_the_text, faults, wait_until

pytestmark = pytest.mark.browser
PLACE = "/dev/interview/fr/light/"


@pytest.fixture
def alone(phone):
    """An interview that is played alone, at its first words."""
    practice = open_practice(phone.page, phone.base + PLACE, done=("with:0",))
    practice.start.tap()
    return practice


class TestInterview:
    def test_is_done_by_touch_and_kept(self, phone, alone):
        for action in alone.path:
            assert faults(phone.page) == []
            assert phone.overflows() == 0
            alone.touch(action)

        expect(alone.result).to_contain_text(alone.scenario["done"])
        wait_until(phone.page, lambda: evidence(phone.page))
        (sent,) = evidence(phone.page)
        assert (sent["mode"], sent["variant"], sent["hints"]) == ("alone", 0, 0)
        assert phone.said == []

    def test_is_done_with_the_keyboard(self, new_phone):
        phone = new_phone(is_mobile=False, has_touch=False)
        practice = open_practice(phone.page, phone.base + PLACE, done=("with:0",))
        practice.start.focus()
        phone.page.keyboard.press("Enter")

        for action in practice.path:
            practice.press(action)

        expect(practice.result).to_contain_text(practice.scenario["done"])

    def test_explains_words_that_judge_and_does_not_say_them(self, alone):
        alone.touch(["say", "w2"])

        expect(alone.section.locator(".answer:visible")).to_contain_text("Cette phrase juge")
        expect(alone.screen).to_contain_text("Moi, je ne touche pas.")

    def test_says_why_the_words_that_were_said_help(self, alone):
        alone.touch(["say", "w1"])

        expect(alone.screen).to_contain_text("Voulez-vous que nous en parlions dix minutes ?")
        expect(alone.screen).to_contain_text("Elle peut dire non.")
        expect(alone.screen).to_contain_text("Les lettres sont trop petites.")

    def test_sends_who_asked_for_no_consent_back_to_the_talk(self, alone):
        for action in [["say", "w3"], ["say", "w4"], ["notice", "s1"], ["notice", "s2"], ["notice", "s3"], ["next"]]:
            alone.touch(action)
        alone.touch(["choose", "f2"])
        expect(alone.result).to_have_count(0)

        for action in [["again"], ["say", "w1"], ["say", "w4"]]:
            alone.touch(action)

        expect(alone.result).to_contain_text(alone.scenario["done"])

    def test_with_help_points_at_the_talk_where_consent_is_missing(self, phone):
        practice = open_practice(phone.page, phone.base + PLACE)
        practice.start.tap()
        practice.touch(["say", "w3"])
        practice.touch(["say", "w4"])

        target = practice.section.locator(".play-target")

        expect(target).to_have_count(1)
        assert target.get_attribute("data-act") == '["again"]'

    def test_says_how_many_signs_are_missing(self, alone):
        for action in [["say", "w1"], ["say", "w4"], ["notice", "s1"]]:
            alone.touch(action)

        alone.touch(["next"])

        expect(alone.section.locator(".answer:visible")).to_contain_text("3")

    @pytest.mark.parametrize(("language", "theme"), [("ar", "dark"), ("fr", "dark"), ("en", "light")])
    def test_fits_320_pixels_at_twice_the_text_size(self, new_phone, language, theme):
        phone = new_phone(viewport={"width": 320, "height": 640}, is_mobile=False)
        double_the_text(phone.page)
        practice = open_practice(phone.page, phone.base + f"/dev/interview/{language}/{theme}/")
        practice.start.tap()

        for action in practice.path:
            assert phone.overflows() == 0
            practice.touch(action)
        expect(practice.result).to_be_visible()


class TestWithoutAScript:
    def test_says_the_task_in_sentences_and_leads_to_the_grid(self, new_phone):
        page = new_phone(java_script_enabled=False).open(PLACE)

        assert page.locator("[data-sentences] li").count() == 3
        expect(page.locator('a[href="/pro/entretiens/samira/"]')).to_be_visible()
