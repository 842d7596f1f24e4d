"""A social worker practises the grid, takes the assessment, and holds an attestation that anybody can check."""

import json

import pytest
from django.conf import settings
from playwright.sync_api import expect

from content import api as content
from content.case_outlines import Purpose
from courses.training.models import Assessment, Attestation
from tests.factories import people
from tests.factories.trainings import ASSESSMENT, ATTESTATION, INTERVIEWS, TURN, finish_training
from tests.journeys.playing import Practice
from tests.journeys.steps import faults

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
NAME = "Camille Roy"


@pytest.fixture
def worker(db):
    worker = people.a_social_worker(language="en")
    finish_training(worker)
    return worker


@pytest.fixture
def at_work(new_phone, worker):
    phone = new_phone()
    cookie = people.signed_in(worker).cookies[settings.SESSION_COOKIE_NAME].value
    phone.page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": phone.base}])
    return phone


def suits(phone):
    """Assert that the page in view fits and that axe finds nothing."""
    assert faults(phone.page) == []
    assert phone.overflows() == 0


def fill_in(page, case):
    """Choose what the reference says."""
    for answer in case.reference:
        page.locator(f'input[name="q-{answer.question}"][value="{answer.option}"]').check()
    page.get_by_role("button", name="I have filled it in").click()


def play(page):
    """Play the talk of the page to its end, the shortest way."""
    section = page.locator("[data-talk]")
    data = json.loads(section.locator("[data-scenario]").text_content())
    practice = Practice(page, section, data["scenario"], data["path"])
    practice.start.click()
    for action in practice.path:
        practice.touch(action)
    expect(practice.result).to_be_visible()


class TestTheWayToTheAttestation:
    def test_leads_from_practice_over_the_assessment_to_the_paper(self, at_work, worker, new_phone):
        phone = at_work
        page = phone.open("/pro/")
        page.get_by_role("link", name="Practise the grid").click()
        suits(phone)

        case = content.case_outlines("en", Purpose.PRACTICE)[0]
        page.get_by_role("link", name=case.name, exact=True).click()
        suits(phone)
        page.get_by_role("link", name="First the talk, in its module").click()
        expect(page.locator("[data-kind=interview]:visible")).to_have_count(1)
        page.go_back()
        fill_in(page, case)
        expect(page.get_by_text("100 % like the reference.")).to_be_visible()
        suits(phone)

        page.get_by_role("link", name="The assessment").click()
        suits(phone)
        page.get_by_role("button", name="Start the assessment").click()
        for number, case in enumerate(content.case_outlines("en", Purpose.ASSESSMENT)):
            expect(page.get_by_role("heading", level=1, name=case.name)).to_be_visible()
            if number == 0:
                suits(phone)
                play(page)
                suits(phone)
            fill_in(page, case)
        expect(page.get_by_role("heading", name="You passed")).to_be_visible()
        suits(phone)

        page.get_by_role("link", name="My attestation").first.click()
        suits(phone)
        page.get_by_label("First and last name").fill(NAME)
        page.get_by_role("button", name="Issue my attestation").click()
        expect(page.get_by_role("heading", name=NAME)).to_be_visible()
        suits(phone)
        with page.expect_download() as download:
            page.get_by_role("link", name="The paper (PDF)").click()

        attestation = Attestation.objects.get(worker=worker)
        assert download.value.suggested_filename == "attestation.pdf"
        assert Assessment.objects.get(worker=worker).share == 1
        stranger = new_phone(locale="en-GB")
        stranger.open(f"/attestations/{attestation.pk}/")
        expect(stranger.page.get_by_role("heading", name="This attestation is genuine")).to_be_visible()
        expect(stranger.page.get_by_text(NAME)).to_be_visible()
        suits(stranger)
        assert phone.said == stranger.said == []

    def test_goes_on_without_the_script(self, new_phone, worker):
        phone = new_phone(java_script_enabled=False)
        cookie = people.signed_in(worker).cookies[settings.SESSION_COOKIE_NAME].value
        phone.page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": phone.base}])
        page = phone.open(ASSESSMENT)

        page.get_by_role("button", name="Start the assessment").click()
        expect(page).to_have_url(f"{phone.base}{TURN}")
        expect(page.locator("[data-sentences] li").first).to_be_visible()
        fill_in(page, content.case_outlines("en", Purpose.ASSESSMENT)[0])

        expect(page.get_by_text("Person 2 of 4")).to_be_visible()


class TestAddresses:
    def test_are_those_of_the_home(self, at_work):
        page = at_work.open("/pro/")

        for address in (INTERVIEWS, ASSESSMENT, ATTESTATION):
            expect(page.locator(f'a[href="{address}"]')).to_have_count(1)
