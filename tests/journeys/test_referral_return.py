"""Somebody is sent and the answer comes back: from a reception point, and from a place without an account."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.utils import timezone
from playwright.sync_api import expect

from content.grid_outlines import NextStep
from courses.network import services as network
from courses.referrals.links import token_of
from courses.referrals.models import State
from tests.factories import people
from tests.factories.diagnoses import a_case, a_diagnosis
from tests.factories.network import a_point
from tests.factories.places import a_place
from tests.factories.referrals import a_partner, a_referral
from tests.journeys.steps import faults

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
RECEIVED = "/accueil/orientations/"
FIGURES = "/region/orientations/"


@pytest.fixture
def signed_in(new_phone):
    """Put somebody of staff before a 360 by 640 phone in English."""

    def sit(person, **options):
        phone = new_phone(**({"locale": "en-GB"} | options))
        cookie = people.signed_in(person).cookies[settings.SESSION_COOKIE_NAME].value
        phone.page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": phone.base}])
        return phone

    return sit


@pytest.fixture
def point(content_on, db):
    return a_point()


@pytest.fixture
def staff(point):
    member = people.a_reception(language="en")
    network.join_point(user=member, point=point, now=timezone.now())
    return member


@pytest.fixture
def worker(content_on, db):
    return people.a_social_worker(language="en")


@pytest.fixture
def case(worker):
    return a_diagnosis(case=a_case(worker=worker, nickname="Perle")).case


@pytest.fixture
def sent(point, case, worker):
    return a_referral(point=point, case=case, sender=worker, partner=a_partner(), need=NextStep.BEGINNER_PATH)


@pytest.fixture
def to_place(case, worker):
    return a_referral(place=a_place(), case=case, sender=worker, partner=a_partner())


class TestAtTheDesk:
    def test_somebody_is_found_by_their_code_and_leaves_with_a_card(self, signed_in, staff, sent, worker, case):
        phone = signed_in(staff)
        page = phone.open("/accueil/")

        page.get_by_role("link", name="Sent to us 1 waiting").click()
        page.get_by_label("Code of the person").fill(sent.shown.lower())
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", name=f"Referral {sent.shown}")).to_be_visible()
        day = timezone.localdate() + timedelta(days=3)
        page.get_by_label("Day of the appointment").fill(day.isoformat())
        page.get_by_role("button", name="An appointment is made").click()
        expect(page.locator("dl")).to_contain_text("Appointment made")
        page.get_by_role("link", name="Make a card for this person").click()
        page.get_by_label("First name or nickname").fill("Nour")
        page.get_by_label("Français").check()
        page.get_by_label("A phone that we lend").check()
        page.get_by_role("button", name="Add this person, then print").click()
        expect(page.get_by_role("heading", name="A card for Nour")).to_be_visible()
        with page.expect_download():
            page.get_by_role("button", name="Print the card").click()

        sent.refresh_from_db()
        assert sent.state == State.CAME
        case.refresh_from_db()
        assert case.learner.first_name == "Nour"
        sender = signed_in(worker).open(f"/pro/diagnostic/{case.pk}/")
        expect(sender.get_by_text("the person came")).to_be_visible()
        expect(sender.get_by_text("Nour")).to_have_count(0)

    def test_pages_suit_a_small_phone_and_everybody(self, signed_in, staff, sent):
        phone = signed_in(staff)

        for address in ("/accueil/", RECEIVED, f"{RECEIVED}{sent.pk}/", f"{RECEIVED}{sent.pk}/carte/"):
            phone.open(address)
            for fold in phone.page.locator("details:not([open]) > summary").all():
                fold.click()
            assert faults(phone.page) == [], address
            assert phone.overflows() == 0, address
        phone.open(RECEIVED)
        phone.page.get_by_label("Code of the person").fill("ZZZ-ZZZ")
        phone.page.keyboard.press("Enter")
        expect(phone.page.locator("#said")).to_be_visible()
        assert faults(phone.page) == []
        assert phone.said == []


class TestThroughTheLink:
    def test_a_place_answers_and_the_token_leaves_the_address(self, new_phone, to_place):
        phone = new_phone(locale="en-GB")
        asked = []
        phone.page.on("request", lambda request: asked.append(request.url + str(request.headers.get("referer"))))

        page = phone.open(f"/orientation#{token_of(to_place.pk)}")
        expect(page.get_by_text(f"They carry the code {to_place.shown}.")).to_be_visible()
        assert faults(page) == []
        assert phone.overflows() == 0
        page.get_by_role("button", name="The person came").click()

        expect(page.get_by_text("It is kept. Thank you.")).to_be_visible()
        expect(page).to_have_url(f"{phone.base}/orientation")
        to_place.refresh_from_db()
        assert to_place.state == State.CAME
        assert [one for one in asked[1:] if token_of(to_place.pk) in one] == []
        assert phone.said == []

    def test_a_place_opens_a_second_mail_in_the_same_tab(self, new_phone, to_place, case, worker):
        second = a_referral(place=a_place("second"), case=case, sender=worker, partner=a_partner())
        phone = new_phone(locale="en-GB")
        page = phone.open(f"/orientation#{token_of(to_place.pk)}")
        expect(page.get_by_text(to_place.shown)).to_be_visible()

        page.evaluate(f"location.hash = '{token_of(second.pk)}'")

        expect(page.get_by_text(second.shown)).to_be_visible()
        assert "#" not in page.url

    def test_a_place_pastes_the_link_without_any_script(self, new_phone, to_place):
        phone = new_phone(java_script_enabled=False, locale="en-GB")
        link = f"{phone.base}/orientation#{token_of(to_place.pk)}"

        page = phone.open("/orientation")
        page.get_by_label("Paste the whole link here").fill(link)
        page.get_by_role("button", name="Open").click()
        page.get_by_role("button", name="The person did not come").click()

        expect(page.get_by_text("It is kept. Thank you.")).to_be_visible()
        to_place.refresh_from_db()
        assert to_place.state == State.DID_NOT_COME

    def test_a_wrong_link_says_what_to_do(self, new_phone):
        phone = new_phone(locale="en-GB")

        page = phone.open(f"/orientation#{'A' * 43}")

        expect(page.get_by_text("This link is not known, or it is too old.")).to_be_visible()
        assert faults(page) == []
        assert phone.overflows() == 0


class TestTheRegion:
    def test_reads_figures_that_suit_a_small_phone(self, signed_in, worker):
        partner = a_partner()
        for _ in range(10):
            a_referral(sender=worker, partner=partner)
        phone = signed_in(people.a_region(language="en"))

        page = phone.open(FIGURES)

        expect(page.get_by_text(str(partner))).to_be_visible()
        assert faults(page) == []
        assert phone.overflows() == 0
