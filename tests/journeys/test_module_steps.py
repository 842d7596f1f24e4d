"""One step at a time, on the sample module of the pattern page: every kind of step, no content, nobody signed in."""

import re

import pytest
from playwright.sync_api import expect

from tests.journeys.steps import MODULE, go_to, kept_events, main_button, said, shown

pytestmark = pytest.mark.browser


class TestSteps:
    def test_come_one_at_a_time(self, phone):
        page = phone.open(MODULE)

        expect(shown(page)).to_have_count(1)
        expect(shown(page)).to_have_attribute("data-kind", "screen")

    def test_go_on_with_one_button_and_say_how_far_one_is_without_percents(self, phone):
        page = phone.open(MODULE)
        expect(page.locator("[data-way]")).to_have_text("7 steps, about 4 minutes.")

        main_button(page).click()

        expect(shown(page)).to_have_attribute("data-kind", "choice")
        expect(page.locator("[data-way]")).to_have_text("1 step done, 6 are left, about 4 minutes.")
        assert page.locator(".door").evaluate_all("(doors) => doors.map((d) => d.dataset.state)")[:3] == [
            "done",
            "here",
            "",
        ]

    def test_put_the_cursor_on_the_heading_of_the_next_one(self, phone):
        page = phone.open(MODULE)

        main_button(page).click()

        expect(shown(page).locator("h2").first).to_be_focused()

    def test_end_with_what_one_can_do_now_and_the_weight_of_what_comes_next(self, phone):
        page = phone.open(MODULE)
        everything = page.locator("[data-step]").evaluate_all("(all) => all.map((one) => one.dataset.step.slice(0, 8))")
        module = page.locator("main").get_attribute("data-module")
        page.evaluate(
            "([name, steps]) => sessionStorage.setItem(name, steps)", [f"done:{module}", " ".join(everything)]
        )
        page.reload()
        go_to(page, "real")

        main_button(page).click()

        expect(shown(page)).to_have_attribute("id", "fin")
        expect(shown(page)).to_contain_text("What you can do now")
        expect(shown(page)).to_contain_text("11 kB")

    def test_that_are_left_can_be_done_from_the_end(self, phone):
        page = phone.open(MODULE)
        main_button(page).click()
        expect(page.locator("[data-kind=choice]")).to_be_visible()
        go_to(page, "real")
        main_button(page).click()

        expect(shown(page)).to_contain_text("Some steps are left")
        expect(shown(page).get_by_text("What you can do now")).to_be_hidden()
        shown(page).get_by_role("button", name="Do the steps that are left").click()

        expect(shown(page)).to_have_attribute("data-kind", "choice")

    def test_survive_a_reload_where_one_was(self, phone):
        page = phone.open(MODULE)
        main_button(page).click()
        expect(page.locator("[data-kind=choice]")).to_be_visible()

        page.reload()

        expect(page.locator("[data-kind=choice]")).to_be_visible()
        expect(page.locator("[data-way]")).to_contain_text("1 step done")


class TestThePhonesOwnBack:
    def test_leads_to_the_step_before_in_the_state_it_was_left(self, phone):
        page = phone.open(MODULE)
        main_button(page).click()
        page.get_by_text("An advert").first.click()
        main_button(page).click()
        shown(page).get_by_role("button", name="Continue").click()
        expect(shown(page)).to_have_attribute("data-kind", "several")

        page.go_back()

        expect(shown(page)).to_have_attribute("data-kind", "choice")
        expect(page.get_by_role("radio", name="An advert")).to_be_checked()
        expect(said(page).filter(has_text="Not yet.")).to_have_count(1)

    def test_is_the_visible_back_too(self, phone):
        page = phone.open(MODULE)
        main_button(page).click()

        shown(page).get_by_role("button", name="Back").click()

        expect(page.locator("[data-kind=screen]")).to_be_visible()

    def test_asks_before_it_leaves_the_module(self, phone):
        phone.open("/dev/components/en/light/")
        page = phone.open(MODULE)
        main_button(page).click()
        expect(page.locator("[data-kind=choice]")).to_be_visible()
        page.go_back()

        page.go_back()

        expect(page.get_by_role("dialog")).to_be_visible()
        page.get_by_role("button", name="Stay here").click()
        expect(page.get_by_role("dialog")).to_be_hidden()
        expect(shown(page)).to_have_attribute("data-kind", "screen")

    def test_leaves_when_the_person_says_so(self, phone):
        phone.open("/dev/components/en/light/")
        page = phone.open(MODULE)
        main_button(page).click()
        expect(page.locator("[data-kind=choice]")).to_be_visible()
        page.go_back()
        page.go_back()

        page.get_by_role("button", name="Leave").click()

        expect(page).to_have_url(re.compile("/dev/components/"))


class TestOneAnswer:
    def test_is_explained_at_once_and_can_be_tried_again(self, phone):
        page = phone.open(MODULE)
        go_to(page, "choice")
        page.get_by_role("radio", name="An advert").first.click()
        main_button(page).click()
        expect(said(page).filter(has_text="An advert wants to sell.")).to_have_count(1)
        expect(shown(page)).to_contain_text("Kept in this phone.")

        shown(page).get_by_role("button", name="Try again").click()
        page.get_by_role("radio", name="Nadia, from the school").first.click()
        main_button(page).click()

        expect(said(page).filter(has_text="Yes, that's it.")).to_have_count(1)
        expect(said(page).filter(has_text="An advert wants to sell.")).to_have_count(0)
        answers = [event["d"]["chosen"] for event in kept_events(page) if event["k"] == "answer"]
        assert len(answers) == 2
        assert answers[0] != answers[1]

    def test_does_not_hold_anybody_up(self, phone):
        page = phone.open(MODULE)
        go_to(page, "choice")
        page.get_by_role("radio", name="An advert").first.click()
        main_button(page).click()

        shown(page).get_by_role("button", name="Continue").click()

        expect(shown(page)).to_have_attribute("data-kind", "several")
        expect(page.locator("[data-way]")).not_to_contain_text("done")

    def test_is_asked_for_in_words_when_there_is_none(self, phone):
        page = phone.open(MODULE)
        go_to(page, "choice")

        main_button(page).click()

        expect(shown(page).get_by_role("alert")).to_have_text("Give an answer first. You can change it after.")
        assert [event for event in kept_events(page) if event["k"] == "answer"] == []


class TestSeveralAnswers:
    def test_explain_each_one_that_was_chosen(self, phone):
        page = phone.open(MODULE)
        go_to(page, "several")
        for name in ("Nadia, from the school", "An advert"):
            shown(page).get_by_role("checkbox", name=name).click()

        main_button(page).click()

        expect(said(page).filter(has_text="Her name is at the top.")).to_have_count(1)
        expect(said(page).filter(has_text="An advert wants to sell.")).to_have_count(1)


class TestPuttingInOrder:
    def order(self, page, *names: str) -> None:
        for name in names:
            shown(page).get_by_role("button", name=name).click()

    def test_works_by_touching_one_thing_after_the_other(self, phone):
        page = phone.open(MODULE)
        go_to(page, "order")

        self.order(page, "Open the e-mail", "Read the name", "Read the text")
        shown(page).get_by_role("button", name="Check").click()

        expect(said(page).filter(has_text="Yes, that's it.")).to_have_count(1)
        chosen = next(event["d"]["chosen"] for event in kept_events(page) if event["k"] == "answer")
        assert chosen == page.locator("[data-right-order]").get_attribute("data-right-order").split()

    def test_can_be_undone_one_touch_at_a_time(self, phone):
        page = phone.open(MODULE)
        go_to(page, "order")
        self.order(page, "Read the text", "Open the e-mail")

        shown(page).get_by_role("button", name="Undo").click()
        self.order(page, "Read the text")

        expect(shown(page).locator("[aria-pressed=true]")).to_have_count(0)

    def test_says_what_comes_at_the_first_wrong_place(self, phone):
        page = phone.open(MODULE)
        go_to(page, "order")

        self.order(page, "Read the name", "Open the e-mail", "Read the text")
        shown(page).get_by_role("button", name="Check").click()

        expect(said(page).first).to_contain_text("Not yet.")
        expect(shown(page).locator(".answer:visible strong")).to_have_text("Open the e-mail")


class TestFillingIn:
    @pytest.mark.parametrize(("typed", "why"), [
        ("12 March 2026", "Yes, that's it."),
        ("13.3.26", "An advert wants to sell."),
        ("tomorrow", "Look at the top line"),
    ])  # fmt: skip
    def test_explains_what_was_meant_and_keeps_no_word_of_it(self, phone, typed, why):
        page = phone.open(MODULE)
        go_to(page, "fill")
        page.get_by_label("Write the date").fill(typed)

        main_button(page).click()

        expect(said(page)).to_contain_text(why)
        answer = next(event for event in kept_events(page) if event["k"] == "answer")
        assert answer["d"] == {"variant": 0 if why.startswith("Yes") else None}


class TestForReal:
    def test_keeps_each_thing_that_is_ticked(self, phone):
        page = phone.open(MODULE)
        go_to(page, "real")

        page.get_by_role("checkbox", name="I opened an e-mail.").click()

        expect(shown(page)).to_contain_text("Kept in this phone.")
        assert [event["k"] for event in kept_events(page)] == ["module.open", "real.done"]


class TestEvents:
    def test_name_the_version_the_step_and_a_number_and_nothing_else(self, phone):
        page = phone.open(MODULE)
        main_button(page).click()
        expect(page.locator("[data-kind=choice]")).to_be_visible()

        opened, done = kept_events(page)

        assert set(opened) == {"id", "n", "k", "c", "t", "d"}
        assert set(done) == {"id", "n", "k", "c", "s", "t", "d"}
        assert (opened["n"], opened["k"], done["n"], done["k"]) == (1, "module.open", 2, "step.done")
        assert done["c"] == page.locator("main").get_attribute("data-version")
        assert re.fullmatch(r"[0-9a-f]{8}", done["s"])
        assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", done["id"])

    def test_of_nobody_stay_on_the_phone(self, phone):
        asked = []
        phone.page.on("request", lambda request: asked.append(request.url))
        page = phone.open(MODULE)

        main_button(page).click()
        page.wait_for_timeout(1000)

        assert [url for url in asked if "/api/" in url] == []
