"""A phone that a social worker prepared: what it believes, whose diagnoses it brings, and how it is taken back."""

import json
import threading

import pytest
from playwright.sync_api import expect

from courses.diagnosis.models import Case, Diagnosis, DiagnosisKey, SealedDiagnosis
from courses.web.pro import without_internet
from elearning import staticfiles
from tests.factories import people
from tests.factories.diagnoses import CASES
from tests.journeys.listening import give_voices, heard
from tests.journeys.preparing import DOOR, NAME, PAGE, Worker, leaks
from tests.journeys.steps import wait_until
from tests.journeys.wire import refuses, says

pytestmark = [pytest.mark.browser, pytest.mark.scale, pytest.mark.usefixtures("content_on")]


@pytest.fixture
def own(new_phone, db):
    """A social worker with a 360 by 640 phone in French."""
    return Worker(new_phone(), people.a_social_worker())


@pytest.fixture(autouse=True)
def nothing_before(db):
    Case.objects.all().delete()
    SealedDiagnosis.objects.all().delete()


class TestTheWordsReadAloud:
    def test_are_read_in_the_person_s_language_without_internet(self, own):
        give_voices(own.page, "fr-FR", "en-GB")
        own.prepare()
        own.offline()
        own.short()

        own.page.locator("summary", has_text="English").click()
        own.page.locator('details [lang="en"]').get_by_role("button", name="Listen").click()

        wait_until(own.page, lambda: len(heard(own.page)) == 5)
        assert heard(own.page)[0].startswith("I would like to keep what we did today.")
        assert own.page.evaluate("window.spokenIn") == "en-GB"


class TestWhatWaits:
    def test_is_counted_once_when_the_answer_is_lost_on_its_way(self, own, wire):
        own.prepare()
        with wire.losing_answers(f"POST {DOOR}"):
            own.keep(NAME)
            wait_until(own.page, lambda: Case.objects.count() == 1)
            own.do("home")
            expect(own.page.locator("[data-do=send]")).to_be_visible()
            assert len(own.boxes()) == 1

        own.phone.open(PAGE)

        wait_until(own.page, lambda: own.boxes() == [])
        assert Case.objects.count() == Diagnosis.objects.count() == 1

    def test_does_not_keep_the_next_diagnosis_waiting(self, own, wire):
        arrived = threading.Event()
        own.prepare()
        with wire.answering(f"POST {DOOR}", wire.once(arrived)):
            own.keep(NAME)
            own.do("begin")
            expect(own.part("questions")).to_be_visible()
            arrived.set()

        wait_until(own.page, lambda: own.boxes() == [])

    def test_believes_no_welcome_page(self, own, wire):
        own.prepare()

        with wire.welcome(f"POST {DOOR}|GET {PAGE}$"):
            own.phone.open(PAGE)
            own.keep(NAME)
            own.page.wait_for_timeout(500)
            assert len(own.boxes()) == 1

        own.phone.open(PAGE)
        wait_until(own.page, lambda: Case.objects.count() == 1)

    def test_belongs_to_who_prepared_the_phone_then(self, own):
        other = people.a_social_worker()
        own.prepare()
        own.offline()
        own.phone.open(PAGE)
        own.keep("First")
        own.sign_in(other)
        own.offline(False)
        own.phone.open(PAGE)
        own.do("prepare")
        wait_until(own.page, lambda: DiagnosisKey.objects.filter(worker=other).exists())
        own.keep("Second")

        wait_until(own.page, lambda: Case.objects.count() == 2)
        found = {case.nickname: case.worker for case in Case.objects.select_related("worker")}
        assert found == {"First": own.person, "Second": other}

    def test_that_cannot_be_read_is_said(self, own, wire):
        own.phone.open(PAGE)
        Diagnosis.objects.all().delete()

        def hold(environ, start):
            body = json.loads(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))
            held = [{"id": item["id"], "why": "grid"} for item in body["items"]]
            return says("200 OK", {"now": 1, "acked": [], "dup": [], "held": held, "next": 30})(environ, start)

        with wire.answering(f"POST {DOOR}", hold):
            own.keep()
            wait_until(own.page, lambda: own.boxes() == [])
        own.do("home")

        expect(own.page.locator("[data-held]")).to_contain_text("1 ")


class TestPreparing:
    def test_is_refused_in_words_to_who_keeps_no_diagnosis(self, new_phone):
        own = Worker(new_phone(), people.a_trainer())
        own.phone.open(PAGE)

        own.do("prepare")

        expect(own.page.locator("[data-said]")).not_to_be_empty()
        expect(own.page.locator("[data-ready]")).to_be_hidden()
        assert own.lies()["kept"] == []

    def test_keeps_one_page_with_its_files_and_nothing_about_the_worker(self, own):
        own.prepare()

        kept = [url.removeprefix(own.phone.base) for url, _text in own.lies()["kept"]]
        assert sorted(path for path in kept if not path.startswith("/static/")) == [
            f"{PAGE}fr/",
            "/pro/diagnostic/whole",
        ]
        assert leaks(own) == []

    def test_can_be_taken_back(self, own):
        own.prepare()

        own.do("takeOut")

        expect(own.page.locator("[data-ready]")).to_be_hidden()
        told = own.lies()
        assert told["kept"] == []
        assert [held for held in told["found"].values() if held] == []

    def test_takes_what_could_not_leave_at_a_second_touch_only(self, own, wire):
        own.prepare()
        with wire.answering(f"POST {DOOR}", refuses("403 Forbidden", "closed")):
            own.keep(NAME)
            own.do("home")
            expect(own.page.locator("[data-lost]")).to_contain_text("1 ")
            own.do("takeOut")
            expect(own.page.locator("[data-said]")).to_contain_text("Touchez encore")
            assert len(own.boxes()) == 1

            own.do("takeOut")

            wait_until(own.page, lambda: own.boxes() == [])

    def test_leads_every_page_of_the_diagnosis_to_the_one_in_the_phone(self, own):
        own.prepare()
        own.offline()

        own.phone.open(CASES)

        expect(own.page).to_have_url(own.phone.base + PAGE)
        expect(own.part("start")).to_be_visible()

    def test_ends_with_the_kill_switch(self, own, monkeypatch, settings):
        own.prepare()
        settings.OFFLINE_APP = False

        own.phone.open(PAGE)
        own.page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.update())")

        wait_until(own.page, lambda: own.page.evaluate("caches.keys()") == [])

    def test_is_renewed_with_a_release(self, own, monkeypatch):
        own.prepare()
        before = own.page.evaluate("caches.keys()")
        monkeypatch.setattr(staticfiles, "build_key", lambda: "0123456789ab")
        without_internet._rendered.cache_clear()

        own.phone.open(PAGE)
        own.page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.update())")
        own.page.wait_for_timeout(1500)
        own.phone.open(PAGE)

        wait_until(own.page, lambda: len(own.page.evaluate("caches.keys()")) == 1)
        assert own.page.evaluate("caches.keys()") != before
        own.offline()
        own.phone.open(PAGE)
        expect(own.part("start")).to_be_visible()
        without_internet._rendered.cache_clear()
