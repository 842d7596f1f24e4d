"""A social worker's own phone does the diagnosis without internet: sealed at once, arrived once, readable by nobody."""

import re

import pytest
from playwright.sync_api import expect

from courses.diagnosis.models import Case, Diagnosis, SealedDiagnosis
from tests.factories import people
from tests.factories.diagnoses import CASES, DIAGNOSIS
from tests.journeys.preparing import CANARY, NAME, PAGE, WELL, Worker, leaks
from tests.journeys.steps import wait_until
from tests.journeys.test_diagnosis import dump

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]


@pytest.fixture
def own(new_phone, db):
    """A social worker with a 360 by 640 phone in French."""
    return Worker(new_phone(), people.a_social_worker())


@pytest.fixture(autouse=True)
def nothing_before(db):
    Case.objects.all().delete()
    SealedDiagnosis.objects.all().delete()


class TestShortPath:
    @pytest.mark.parametrize("theme", ["light", "dark"])
    def test_is_kept_sealed_without_internet_and_arrives_once_with_it(self, new_phone, theme):
        own = Worker(new_phone(color_scheme=theme), people.a_social_worker())
        own.prepare()
        own.suits()
        own.offline()
        page = own.phone.open(PAGE)

        own.do("begin")
        own.suits()
        own.answer(*WELL)
        own.press("next")
        own.suits()
        page.locator("#place").fill(CANARY)
        own.press("next")
        own.suits()
        own.press("keep")
        expect(page.locator("#spoken-said")).to_be_visible()
        page.locator("#nickname").fill(NAME)
        page.locator("[name=spoken]").check()
        own.press("keep")
        expect(own.part("kept")).to_be_visible()
        own.suits()

        assert len(own.boxes()) == 1
        assert leaks(own) == []
        assert NAME not in page.content()
        assert not Case.objects.exists()
        own.offline(False)
        wait_until(page, lambda: Case.objects.exists())
        wait_until(page, lambda: own.boxes() == [])
        case = Case.objects.get()
        assert (case.worker, case.nickname) == (own.person, NAME)
        assert (case.diagnoses.get().outcomes, case.diagnoses.get().first_place) == (["O1"], CANARY)
        own.phone.open(CASES)
        expect(page.get_by_role("link", name=NAME)).to_be_visible()

    def test_works_with_internet_too(self, own):
        own.phone.open(PAGE)

        own.keep(NAME)

        wait_until(own.page, lambda: Diagnosis.objects.count() == 1)
        assert Case.objects.get().nickname == NAME
        assert own.phone.said == []


class TestFullPathWithoutConsent:
    def test_prints_a_slip_and_leaves_nothing_anywhere(self, own, caplog):
        own.prepare()
        own.offline()
        page = own.phone.open(PAGE)
        headings = []

        own.do("begin")
        own.answer("Non")
        while not own.part("proposal").is_visible():
            headings.append(page.locator("[data-heading]").inner_text())
            page.locator("fieldset:visible").last.get_by_role("radio").first.check()
            own.suits()
            own.press("next")
        page.locator("#place").fill(CANARY)
        own.press("next")
        page.locator("#nickname").fill(CANARY)
        own.press("print")

        expect(own.part("slip").get_by_role("heading", name="Mon prochain pas")).to_be_visible()
        expect(own.part("slip")).to_contain_text(CANARY)
        own.suits()
        page.emulate_media(media="print")
        expect(own.part("slip").get_by_role("button").first).to_be_hidden()
        page.emulate_media(media="screen")
        assert len(headings) == 8
        assert (own.boxes(), leaks(own)) == ([], [])
        own.do("home")
        assert CANARY not in page.content()
        own.offline(False)
        page.wait_for_timeout(500)
        assert not Case.objects.exists()
        assert not SealedDiagnosis.objects.exists()
        assert CANARY not in dump() + caplog.text

    def test_goes_back_page_by_page_with_the_phones_own_button(self, own):
        page = own.phone.open(PAGE)
        own.short(CANARY)

        page.go_back()
        expect(page.locator("#place")).to_have_value(CANARY)
        page.go_back()
        expect(page.get_by_label(WELL[0], exact=True)).to_be_checked()
        page.go_back()

        expect(own.part("start")).to_be_visible()


@pytest.mark.scale
class TestWhatWaits:
    def test_leaves_after_its_worker_signed_out(self, own):
        own.prepare()
        own.offline()
        own.phone.open(PAGE)
        own.keep(NAME)
        own.page.goto("about:blank")
        own.page.context.clear_cookies()
        own.offline(False)

        own.phone.open(DIAGNOSIS)

        expect(own.page).to_have_url(re.compile("/accounts/login/"))
        wait_until(own.page, lambda: Case.objects.filter(nickname=NAME).count() == 1)
        assert Case.objects.get().worker == own.person
