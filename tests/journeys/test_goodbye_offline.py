"""Goodbyes without internet, and those of guests: the server hears later, nobody sees anything meanwhile."""

import threading

import pytest
from playwright.sync_api import expect

from courses.progress.models import Event
from tests.journeys.cards import (
    MODULE,
    NAME,
    NEXT,
    Witness,
    begin_alone,
    do_a_step,
    events,
    keep_in_phone,
    say_done,
    send_now,
    sign_in,
    state,
)
from tests.journeys.steps import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]


def settled(page) -> None:
    page.wait_for_load_state("networkidle")


class TestAGuest:
    def test_leaves_nothing_to_who_comes_next(self, phone, holder):
        page = phone.open(MODULE)
        do_a_step(page)
        assert len(events(page)) == 2

        say_done(page)

        assert events(page) == []
        following = holder(NEXT)
        page = sign_in(phone, following)
        send_now(page)
        phone.open(MODULE)
        expect(page.locator("[data-way]")).not_to_contain_text("finie")
        assert not Event.objects.filter(learner=following.learner, kind="step.done").exists()


class TestAGoodbye:
    def test_forgets_the_person_although_the_server_never_answers(self, phone, holder, wire):
        page = sign_in(phone, holder())
        held = threading.Event()

        with wire.answering("DELETE /api/v1/session", wire.once(held)):
            page.get_by_role("button", name="J'ai fini").click()
            expect(page.get_by_role("heading", name="Un moment")).to_be_focused()
            page.wait_for_timeout(9000)
            wait_until(page, lambda: not {"key", "local", "mine"} & state(page).keys())
            held.set()

    def test_is_said_whatever_answer_comes_late(self, phone, holder):
        page = sign_in(phone, holder())
        asked = []
        page.route("**/api/v1/me", lambda route: asked.append(route))
        page.reload(wait_until="domcontentloaded")
        wait_until(page, lambda: asked)

        def end_and_answer(route) -> None:
            asked[0].fulfill(status=401, json={"detail": "signed out"})
            page.wait_for_timeout(500)
            route.continue_()

        page.route("**/api/v1/session", end_and_answer, times=1)

        say_done(page)

        expect(page).to_have_url(f"{phone.base}/carte?fini")
        wait_until(page, lambda: {"key", "session", "owes"} & set(state(page)) == set())


class TestAGoodbyeWithoutInternet:
    @pytest.fixture
    def gone(self, phone, holder):
        """A phone whose person said goodbye on their own page while there was no internet."""
        page = sign_in(phone, holder())
        page.context.set_offline(True)
        say_done(page)
        return page

    def test_is_heard_when_internet_comes_back_to_the_open_page(self, phone, gone):
        gone.context.set_offline(False)

        wait_until(gone, lambda: "sid" not in {cookie["name"] for cookie in gone.context.cookies()})
        wait_until(gone, lambda: "owes" not in state(gone))
        gone.wait_for_load_state("networkidle")
        phone.open("/moi")
        expect(gone).not_to_have_url(f"{phone.base}/moi")
        assert NAME not in gone.content()

    def test_is_heard_by_the_next_page_which_takes_nobody_up_again(self, phone, gone):
        following = gone.context.new_page()
        gone.close()
        phone.page = following
        following.context.set_offline(False)

        phone.open("/moi")

        expect(following).not_to_have_url(f"{phone.base}/moi")
        settled(following)
        assert NAME not in following.content()
        assert {"key", "local", "mine", "session", "owes"} & set(state(following)) == set()

    @pytest.mark.parametrize("keeps_escale", [False, True])
    def test_shows_nobody_on_ones_own_page(self, phone, holder, keeps_escale):
        witness = Witness(phone.page.context)
        if keeps_escale:
            keep_in_phone(phone)
        page = sign_in(phone, holder())
        page.context.set_offline(True)
        say_done(page)
        witness.begin()
        tab = page.context.new_page()
        page.close()
        tab.context.set_offline(False)

        tab.goto(f"{phone.base}/moi")
        settled(tab)

        assert witness.seen == []
        assert {"sid", "gone"} & {cookie["name"] for cookie in tab.context.cookies()} == set()
        assert "owes" not in state(tab)


class TestABeginningWithoutInternet:
    def test_is_forgotten_like_any_other(self, phone, holder):
        keep_in_phone(phone)
        phone.page.context.set_offline(True)
        page = begin_alone(phone, holder().issued.token)
        phone.open(MODULE)
        do_a_step(page)

        say_done(page)

        expect(page.get_by_text("1 réponse partira plus tard.")).to_be_visible()
        assert {"key", "local", "mine", "session"} & set(state(page)) == set()
        assert len(events(page)) >= 2
