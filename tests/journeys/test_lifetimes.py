"""How long a phone shows somebody who has gone: minutes when it is lent, a month when it is theirs."""

import pytest
from playwright.sync_api import expect

from courses.progress.models import Event
from tests.journeys.cards import (
    DAY,
    HOUR,
    MINUTE,
    MODULE,
    NAME,
    NEXT,
    do_a_step,
    events,
    keep_in_phone,
    known,
    look_again,
    pass_time,
    say_yes,
    send_now,
    show_card,
    sign_in,
    state,
)
from tests.journeys.steps import main_button, shown, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
MINE = "Il est à moi"


def greeting(page, name: str = NAME):
    return page.get_by_role("heading", name=f"Bonjour {name}")


def is_asked_for_the_card(page) -> None:
    expect(page.get_by_role("heading", name="Montrez votre carte")).to_be_visible()
    expect(page.get_by_text(NAME)).to_have_count(0)


def still_shows(page) -> None:
    """Let a look at the clock end before saying that it changed nothing."""
    page.wait_for_timeout(300)
    expect(greeting(page)).to_be_visible()


class TestAClockOnThePage:
    """The page's own clock, minute by minute."""

    @pytest.fixture
    def here(self, phone, holder):
        page = sign_in(phone, holder())
        page.clock.install()
        page.reload()
        expect(greeting(page)).to_be_visible()
        page.wait_for_load_state("networkidle")
        return page

    def test_locks_after_five_minutes_without_a_touch(self, here):
        here.clock.run_for(4 * MINUTE * 1000)
        still_shows(here)

        here.clock.run_for(2 * MINUTE * 1000)

        is_asked_for_the_card(here)
        assert state(here)["session"]["locked"] is True

    def test_begins_again_with_each_touch(self, here):
        for _ in range(2):
            here.clock.run_for(4 * MINUTE * 1000)
            seen = state(here)["session"]["seen"]
            here.locator("h2").first.click()
            wait_until(here, lambda seen=seen: state(here)["session"]["seen"] > seen)

        still_shows(here)


class TestALentPhone:
    @pytest.fixture
    def here(self, phone, holder):
        return sign_in(phone, holder())

    @pytest.mark.parametrize("seconds", [5 * MINUTE, HOUR, -MINUTE], ids=["idle", "an hour", "clock gone back"])
    def test_hides_its_person_on_the_open_page(self, here, seconds):
        pass_time(here, seconds)

        look_again(here)

        is_asked_for_the_card(here)
        assert known(here) is None

    @pytest.mark.parametrize("seconds", [10 * MINUTE, HOUR, -MINUTE], ids=["away", "an hour", "clock gone back"])
    def test_hides_its_person_when_a_page_is_opened_again(self, phone, here, seconds):
        pass_time(here, seconds)

        phone.open("/")

        expect(here.get_by_role("heading", name="Bienvenue sur Escale")).to_be_visible()
        here.wait_for_load_state("networkidle")
        expect(here.get_by_text(NAME)).to_have_count(0)
        assert known(here) is None

    def test_gives_ten_minutes_to_who_left_the_screen(self, here):
        here.evaluate("Object.defineProperty(document, 'visibilityState', { get: () => window.seen ?? 'hidden' })")
        look_again(here)
        pass_time(here, 9 * MINUTE)
        look_again(here)
        still_shows(here)

        pass_time(here, 1 * MINUTE)
        here.evaluate("window.seen = 'visible'")
        look_again(here)

        is_asked_for_the_card(here)

    def test_keeps_its_person_for_four_minutes(self, here):
        pass_time(here, 4 * MINUTE)

        look_again(here)

        still_shows(here)

    def test_forgets_its_person_after_twelve_hours_but_not_what_they_did(self, phone, here):
        phone.open(MODULE)
        here.context.set_offline(True)
        do_a_step(here)
        waiting = [one["id"] for one in events(here)]
        pass_time(here, 12 * HOUR)

        look_again(here)

        wait_until(here, lambda: {"key", "local", "mine", "session"} & set(state(here)) == set())
        assert [one["id"] for one in events(here)] == waiting
        assert state(here)["owes"] is True

    def test_ends_the_session_on_the_server_too(self, phone, here):
        pass_time(here, 5 * MINUTE)
        look_again(here)

        wait_until(here, lambda: "sid" not in {cookie["name"] for cookie in here.context.cookies()})
        wait_until(here, lambda: "owes" not in state(here))


class TestOnesOwnPhone:
    @pytest.fixture
    def here(self, phone, holder):
        return sign_in(phone, holder(), whose=MINE)

    @pytest.mark.parametrize("seconds", [HOUR, 29 * DAY, -DAY], ids=["an hour", "29 days", "clock gone back"])
    def test_keeps_its_person(self, phone, here, seconds):
        pass_time(here, seconds)

        look_again(here)
        still_shows(here)
        phone.open("/moi")

        still_shows(here)
        assert known(here)["first_name"] == NAME

    def test_forgets_its_person_after_thirty_days(self, here):
        pass_time(here, 30 * DAY)

        look_again(here)

        is_asked_for_the_card(here)
        assert {"key", "local", "mine", "session"} & set(state(here)) == set()


class TestAModuleThatWasLeftOpen:
    @pytest.fixture
    def held(self, holder):
        return holder()

    @pytest.fixture
    def locked(self, phone, held):
        """One step done, then nobody for six minutes."""
        page = sign_in(phone, held)
        phone.open(MODULE)
        page.wait_for_load_state("networkidle")
        do_a_step(page)
        expect(page.locator("[data-way]")).to_contain_text("1 étape finie")
        page.wait_for_load_state("networkidle")
        self.key = state(page)["key"]
        pass_time(page, 6 * MINUTE)
        look_again(page)
        wait_until(page, lambda: state(page)["session"].get("locked"))
        return page

    def test_stays_open_without_the_marks_of_how_far_one_was(self, locked):
        expect(shown(locked)).to_have_count(1)
        expect(locked.locator("[data-way]")).not_to_contain_text("finie")
        assert locked.locator('.door[data-state="done"]').count() == 0
        assert locked.evaluate("sessionStorage.length") == 0

    def test_shows_no_marks_after_a_reload_either(self, locked):
        locked.reload()
        locked.wait_for_load_state("networkidle")

        expect(locked.locator("[data-way]")).not_to_contain_text("finie")

    def test_still_takes_answers_for_the_same_person(self, locked, held):
        before = {one["id"] for one in events(locked)}

        choices = shown(locked).locator("input:not([type=hidden])")
        if choices.count():
            choices.first.check()
        main_button(locked).click()
        wait_until(locked, lambda: {one["id"] for one in events(locked)} - before)

        new = [one for one in events(locked) if one["id"] not in before]
        assert {one["key"] for one in new} == {self.key}
        send_now(locked)
        wait_until(locked, lambda: Event.objects.filter(pk=new[0]["id"], learner=held.learner).exists())

    def test_gives_everything_back_to_who_shows_the_card_again(self, phone, locked, held):
        sign_in(phone, held)
        phone.open(MODULE)

        expect(locked.locator("[data-way]")).to_contain_text("1 étape finie")
        assert known(locked)["first_name"] == NAME

    def test_gives_nothing_to_who_shows_another_card(self, phone, locked, holder, held):
        following = holder(NEXT)
        sign_in(phone, following)
        phone.open(MODULE)
        locked.wait_for_load_state("networkidle")

        expect(locked.locator("[data-way]")).not_to_contain_text("finie")
        assert known(locked)["first_name"] == NEXT
        assert set(known(locked).get("done", {})) == set()
        send_now(locked)
        wait_until(locked, lambda: Event.objects.filter(learner=held.learner, kind="step.done").count() == 1)
        assert not Event.objects.filter(learner=following.learner, kind="step.done").exists()


@pytest.mark.scale
class TestWithoutInternet:
    @pytest.fixture
    def alone(self, phone, holder):
        """Somebody with a step done, six minutes ago, on a phone that keeps Escale and has no internet."""
        self.held = holder()
        keep_in_phone(phone)
        page = sign_in(phone, self.held)
        page.context.set_offline(True)
        phone.open(MODULE)
        do_a_step(page)
        wait_until(page, lambda: known(page).get("done"))
        phone.open("/moi")
        expect(greeting(page)).to_be_visible()
        pass_time(page, 6 * MINUTE)
        look_again(page)
        is_asked_for_the_card(page)
        return page

    def test_the_card_gives_everything_back(self, phone, alone):
        show_card(phone, self.held.issued.token)
        expect(greeting(alone)).to_be_visible()
        say_yes(alone)

        expect(alone.get_by_role("link", name="Continuer")).to_be_visible()
        phone.open(MODULE)
        expect(alone.locator("[data-way]")).to_contain_text("1 étape finie")

    def test_another_card_gives_nothing_of_the_first(self, phone, alone, holder):
        show_card(phone, holder(NEXT).issued.token)
        expect(alone.get_by_text("Est-ce votre carte")).to_be_visible()
        say_yes(alone)

        expect(alone.locator(f"main a[href='{MODULE}']")).to_be_visible()
        expect(alone.get_by_text(NAME)).to_have_count(0)
        expect(alone.get_by_role("link", name="Continuer")).to_have_count(0)
        phone.open(MODULE)
        alone.wait_for_timeout(300)
        expect(alone.locator("[data-way]")).not_to_contain_text("finie")

    def test_nobody_is_shown_when_internet_is_back(self, phone, alone):
        alone.context.set_offline(False)
        wait_until(alone, lambda: "owes" not in state(alone))

        phone.open("/moi")

        expect(alone).not_to_have_url(f"{phone.base}/moi")
        expect(alone.get_by_text(NAME)).to_have_count(0)
