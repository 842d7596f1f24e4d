"""A social worker sends a person from their case to a place, and gives them the paper."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.utils import timezone
from playwright.sync_api import expect

from tests.factories import people
from tests.factories.diagnoses import a_case, a_diagnosis, page_of
from tests.factories.network import a_point
from tests.factories.places import a_place
from tests.factories.referrals import REFERRALS, employ
from tests.journeys.listening import give_voices, heard
from tests.journeys.steps import faults, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
NICKNAME = "Nour"


@pytest.fixture
def worker(db):
    worker = people.a_social_worker(language="en")
    employ(worker)
    return worker


@pytest.fixture
def point(db):
    return a_point(phone="01 99 00 00 02", hours="Mondays, 9:00 to 12:00")


@pytest.fixture
def case(worker, point):
    device = "Acquisition de matériel informatique à prix solidaire"
    a_place("quai", nom="Le Quai", telephone="+33199000001", horaires="24/7", services=device)
    case = a_case(worker=worker, nickname=NICKNAME)
    a_diagnosis(case=case)
    return case


@pytest.fixture
def at_work(new_phone, worker):
    """Sit the worker down with a 360 by 640 phone; options are those of a browser context."""

    def sit(**options):
        phone = new_phone(**options)
        cookie = people.signed_in(worker).cookies[settings.SESSION_COOKIE_NAME].value
        phone.page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": phone.base}])
        return phone

    return sit


def suits(phone) -> None:
    """Assert that the page in view fits and that axe finds nothing."""
    assert faults(phone.page) == []
    assert phone.overflows() == 0


class TestSending:
    @pytest.mark.parametrize("options", [{}, {"java_script_enabled": False}], ids=["script", "no script"])
    def test_leads_from_the_case_to_the_paper(self, at_work, case, point, options):
        phone = at_work(**options)
        day = timezone.localdate() + timedelta(days=3)
        page = phone.open(page_of(case))

        def is_sound():
            # axe is a script.
            if not options:
                suits(phone)

        is_sound()
        page.get_by_role("link", name="Send to a place").click()
        expect(page.get_by_role("heading", name=point.name)).to_be_visible()
        is_sound()
        page.get_by_label("Near which town?").fill("amiens")
        page.get_by_role("button", name="Find a place").click()
        expect(page.get_by_role("heading", name="1 place near Amiens")).to_be_visible()
        is_sound()
        page.get_by_role("link", name="Choose Le Quai").click()
        expect(page.get_by_role("link", name="Call")).to_have_attribute("href", "tel:+33199000001")
        is_sound()
        page.get_by_label("The day, if you made one").fill(day.isoformat())
        page.get_by_role("button", name="Send the person there").click()
        expect(page.locator("#spoken-said")).to_be_visible()
        is_sound()
        page.get_by_label("I read it aloud, and the person said yes.").check()
        page.get_by_role("button", name="Send the person there").click()

        referral = case.referrals.get()
        expect(page).to_have_url(f"{phone.base}{REFERRALS}{referral.pk}/")
        expect(page.get_by_text("Appointment made", exact=True)).to_be_visible()
        is_sound()
        page.get_by_role("link", name="The paper for the person").click()
        expect(page.locator("section").get_by_text(referral.shown)).to_be_visible()
        expect(page.locator("main")).not_to_contain_text(NICKNAME)
        is_sound()
        page.get_by_role("link", name="English").click()
        expect(page.get_by_role("heading", name="Where I am going")).to_be_visible()
        with page.expect_download() as fetched:
            page.get_by_role("link", name="As a file to print (PDF)").click()
        assert fetched.value.suggested_filename == "orientation.pdf"
        page.emulate_media(media="print")
        expect(page.get_by_role("link", name="As a file to print (PDF)")).to_be_hidden()
        expect(page.locator("section").get_by_text(referral.shown)).to_be_visible()
        assert phone.said == []


class TestTheWordsReadAloud:
    @pytest.fixture
    def asking(self, at_work, case, point):
        """Open the page that asks the person, on a phone with voices of these languages."""

        def ask(*languages):
            phone = at_work()
            give_voices(phone.page, *languages)
            phone.open(f"{REFERRALS}pour/{case.pk}/point/{point.pk}/")
            return phone

        return ask

    def test_are_there_in_the_person_s_language_and_what_was_filled_in_stays(self, asking):
        phone = asking("en-GB", "fr-FR")
        page, day = phone.page, (timezone.localdate() + timedelta(days=3)).isoformat()
        page.get_by_label("The day, if you made one").fill(day)

        page.locator("summary", has_text="Français").click()
        page.locator('details [lang="fr"]').get_by_role("button", name="Écouter").click()

        wait_until(page, lambda: len(heard(page)) == 5)
        assert heard(page)[0] == "Je voudrais dire à ce lieu que vous viendrez."
        assert page.evaluate("window.spokenIn") == "fr-FR"
        expect(page.get_by_label("The day, if you made one")).to_have_value(day)
        suits(phone)

    def test_are_not_read_by_a_voice_of_another_language(self, asking):
        page = asking("en-GB").page
        page.locator("summary", has_text="Français").click()

        expect(page.get_by_text("Je voudrais dire à ce lieu que vous viendrez.")).to_be_visible()
        expect(page.get_by_role("button", name="Écouter")).to_have_count(0)
        expect(page.get_by_role("button", name="Listen")).to_be_visible()


class TestNews:
    def test_of_a_referral_stands_in_the_list_and_on_the_case(self, at_work, case, point):
        phone = at_work()
        page = phone.open(f"{REFERRALS}pour/{case.pk}/")

        page.get_by_role("link", name=f"Choose {point.name}").click()
        page.get_by_label("I read it aloud, and the person said yes.").check()
        page.get_by_role("button", name="Send the person there").click()
        page.get_by_label("The person came", exact=True).check()
        page.get_by_role("button", name="Keep this").click()
        expect(page.get_by_text("It is kept. Thank you.")).to_be_visible()
        suits(phone)

        for address in (REFERRALS, page_of(case)):
            page = phone.open(address)
            expect(page.get_by_text("The person came, since")).to_be_visible()
            suits(phone)
        assert phone.said == []
