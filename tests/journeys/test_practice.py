"""Practising on a small phone: each type in each mode, by touch and with the keyboard alone."""

import pytest
from playwright.sync_api import expect

from tests.journeys.playing import PLACES, evidence, open_practice
from tests.journeys.steps import double_the_text, faults, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
each_type = pytest.mark.parametrize("kind", PLACES)


@each_type
class TestEveryType:
    def test_is_done_alone_by_touch(self, phone, opened, kind):
        practice = opened(kind, done=("with:0",))
        practice.start.tap()
        assert practice.section.locator(".play-target").count() == 0
        assert faults(phone.page) == []

        for action in practice.path:
            practice.touch(action)
            assert phone.overflows() == 0

        expect(practice.result).to_contain_text(practice.scenario["done"])
        wait_until(phone.page, lambda: evidence(phone.page))
        (sent,) = evidence(phone.page)
        assert (sent["mode"], sent["variant"], sent["hints"]) == ("alone", 0, 0)
        assert phone.said == []

    def test_is_done_alone_with_the_keyboard(self, new_phone, kind):
        phone = new_phone(is_mobile=False, has_touch=False)
        practice = open_practice(phone.page, phone.base + PLACES[kind], done=("with:0",))
        practice.start.focus()
        phone.page.keyboard.press("Enter")

        for action in practice.path:
            practice.press(action)

        expect(practice.result).to_contain_text(practice.scenario["done"])

    def test_with_help_shows_each_next_place_and_has_no_fault_that_a_machine_finds(self, phone, opened, kind):
        practice = opened(kind)
        practice.start.tap()

        for action in practice.path:
            target = practice.section.locator(".play-target")
            expect(target).to_have_count(1)
            assert target.evaluate("(one, other) => one === other", practice.place_of(action).element_handle())
            assert faults(phone.page) == []
            practice.touch(action)

        expect(practice.result).to_be_visible()
        assert faults(phone.page) == []

    def test_is_shown_first_at_the_pace_of_the_person(self, phone, opened, kind):
        practice = opened(kind)
        practice.section.locator("[data-show]").tap()
        assert faults(phone.page) == []

        for _action in practice.path:
            expect(practice.section.locator(".play-target")).to_have_count(1)
            practice.section.get_by_role("button", name="Suite").tap()

        expect(practice.result).to_contain_text("À vous maintenant")
        assert evidence(phone.page) == []

    def test_is_done_again_with_other_names(self, phone, opened, kind):
        practice = opened(kind, done=("with:0", "alone:0"))
        expect(practice.start).to_contain_text("autres noms")
        practice.start.tap()
        old = practice.scenario["variants"][0][0][0]
        assert old not in practice.section.locator(".play-now").inner_text()

    def test_in_english_says_no_word_of_french_interface(self, phone, kind):
        page = phone.open(PLACES[kind])
        english = page.locator('a[hreflang="en"]').first.get_attribute("href")
        practice = open_practice(page, phone.base + english)
        practice.start.tap()

        for word in ("Retour", "Annuler", "indice", "Entraînement"):
            assert word not in practice.room.inner_text()
        assert faults(page) == []

    @pytest.mark.parametrize("theme", ["light", "dark"])
    def test_fits_320_pixels_in_both_themes(self, new_phone, kind, theme):
        phone = new_phone(viewport={"width": 320, "height": 640}, color_scheme=theme)
        practice = open_practice(phone.page, phone.base + PLACES[kind])
        practice.start.tap()

        for action in practice.path[:4]:
            assert phone.overflows() == 0
            practice.touch(action)
        assert faults(phone.page) == []

    def test_fits_320_pixels_at_twice_the_text_size(self, new_phone, kind):
        phone = new_phone(viewport={"width": 320, "height": 640}, is_mobile=False)
        double_the_text(phone.page)
        practice = open_practice(phone.page, phone.base + PLACES[kind], done=("with:0",))
        practice.start.tap()

        for action in practice.path:
            assert phone.overflows() == 0
            practice.touch(action)
        expect(practice.result).to_be_visible()
        assert phone.overflows() == 0

    def test_without_a_script_says_the_task_in_sentences(self, new_phone, kind):
        phone = new_phone(java_script_enabled=False)
        page = phone.open(PLACES[kind])

        sentences = page.locator("[data-sentences]").first
        expect(sentences).to_be_visible()
        assert sentences.locator("li").count() >= 1
        assert page.locator("[data-start]").first.is_hidden()


class TestHelp:
    def test_grows_from_a_sentence_to_the_place_to_the_whole_way(self, opened):
        practice = opened("inbox", done=("with:0",))
        practice.start.tap()
        hint = practice.section.get_by_role("button", name="Un indice")

        hint.tap()
        expect(practice.section.locator(".callout:visible").last).to_contain_text(practice.scenario["goals"][0]["hint"])
        assert practice.section.locator(".play-target").count() == 0
        hint.tap()
        expect(practice.section.locator(".play-target")).to_have_count(1)
        hint.tap()
        practice.section.get_by_role("button", name="Regarder comment faire").tap()

        expect(practice.section.locator(".play-band").last).to_contain_text("regardez")

    def test_is_counted(self, phone, opened):
        practice = opened("jobs", done=("with:0",))
        practice.start.tap()
        practice.section.get_by_role("button", name="Un indice").tap()

        for action in practice.path:
            practice.touch(action)

        wait_until(phone.page, lambda: evidence(phone.page))
        assert evidence(phone.page)[0]["hints"] == 1

    def test_explains_a_trap_and_changes_nothing(self, opened):
        practice = opened("inbox", done=("with:0",))
        practice.start.tap()
        trap = next(one for one in practice.scenario["traps"] if one["do"] == "reply")
        practice.touch(["open", trap["on"]])

        practice.touch(["reply", trap["on"]])

        expect(practice.section.locator(".answer:visible")).to_contain_text("Pas encore")
        expect(practice.section.locator(".answer:visible")).to_contain_text(trap["why"])
        expect(practice.place_of(["reply", trap["on"]])).to_be_visible()

    def test_says_what_is_missing_when_it_is_too_early(self, opened):
        practice = opened("jobs", done=("with:0",))
        practice.start.tap()

        practice.section.locator("[data-act='[\"search\"]']").tap()

        expect(practice.section.locator(".answer:visible")).to_contain_text(practice.scenario["setting"]["missing"])

    def test_takes_the_last_act_back(self, opened):
        practice = opened("inbox", done=("with:0",))
        practice.start.tap()
        before = practice.screen.inner_text()
        practice.touch(["open", "m2"])
        assert practice.screen.inner_text() != before

        practice.section.get_by_role("button", name="Annuler").tap()

        expect(practice.screen.locator("h2")).to_have_text(before.split("\n")[0])


class TestWhatCannotCome:
    def test_leaves_the_sentences_and_the_way_on(self, phone):
        phone.page.route("**/js/practice/run*.js", lambda route: route.abort())
        page = phone.open(PLACES["form"])
        section = page.locator("section.step:has([data-practice])").first
        page.goto(f"{phone.base}{PLACES['form']}#{section.get_attribute('id')}")
        page.reload()

        expect(section.locator("[data-sentences] li").first).to_be_visible()
        section.locator("[data-next]").tap()

        expect(section).to_be_hidden()

    def test_starts_a_round_again_with_words_when_too_much_was_touched(self, phone, opened):
        practice = opened("inbox", done=("with:0",))
        practice.start.tap()

        for _ in range(45):
            practice.touch(["folder", "spam"])
            practice.touch(["folder", "in"])

        expect(practice.section.locator(".answer:visible")).to_contain_text("Recommencez calmement")
        expect(practice.screen.locator("h2")).to_be_visible()


class TestThePhonesOwnBack:
    def test_goes_one_screen_back_inside_the_practice(self, phone, opened):
        practice = opened("inbox", done=("with:0",))
        practice.start.tap()
        first = practice.screen.locator("h2").inner_text()
        practice.touch(["open", "m1"])

        phone.page.go_back()

        expect(practice.screen.locator("h2")).to_have_text(first)

    def test_on_the_first_screen_leaves_the_practice_and_not_the_module(self, phone, opened):
        practice = opened("inbox", done=("with:0",))
        practice.start.tap()

        phone.page.go_back()

        expect(practice.start).to_be_visible()
        expect(practice.screen).to_have_count(0)

    def test_after_a_practice_leads_to_the_step_before(self, phone, opened):
        practice = opened("form", done=("with:0",))
        practice.start.tap()
        practice.section.get_by_role("button", name="Arrêter").tap()
        expect(practice.start).to_be_visible()

        practice.section.locator("[data-next]").tap()
        expect(practice.section).to_be_hidden()
        phone.page.go_back()

        expect(practice.start).to_be_visible()
