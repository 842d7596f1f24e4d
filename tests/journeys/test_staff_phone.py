"""Somebody of the staff tries a module, then gives the device to somebody else."""

import re

import pytest
from playwright.sync_api import expect

from courses.progress.models import Event
from tests.factories.people import PASSWORD, a_trainer
from tests.journeys.cards import send_now
from tests.journeys.steps import main_button, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
MODULE = "/parcours/email/adresse-email/"


@pytest.fixture
def trainer(monkeypatch):
    # As the demonstration's people, who are named in var/demo.json.
    monkeypatch.setattr("elearning.accounts.middleware.may_skip_second_factor", lambda user: True)
    return a_trainer(email="essai@escale.example", with_second_factor=False)


class TestSigningOutAsStaff:
    def test_keeps_the_next_persons_acts_from_being_theirs(self, phone, trainer):
        page = phone.open("/accounts/login/")
        page.locator("[name=login]").fill(trainer.email)
        page.locator("[name=password]").fill(PASSWORD)
        page.get_by_role("button", name="Se connecter", exact=True).click()
        expect(page).not_to_have_url(re.compile("login"))
        page = phone.open("/moi")
        page.wait_for_load_state("networkidle")
        page = phone.open(MODULE)
        page.wait_for_load_state("networkidle")
        send_now(page)
        wait_until(page, lambda: Event.objects.filter(learner=trainer).count() == 1)
        page = phone.open("/accounts/sessions/")
        page.get_by_role("button", name="Se déconnecter").first.click()
        expect(page).not_to_have_url(re.compile("sessions"))
        page = phone.open(MODULE)

        main_button(page).click()
        send_now(page)
        page.wait_for_timeout(800)

        assert Event.objects.filter(learner=trainer).count() == 1
