"""A social worker learns: their own space, a module to its end, and what it says afterwards."""

import re

import pytest
from django.conf import settings
from playwright.sync_api import expect

from content import api as content
from content.outlines import Track
from courses.progress.models import ModuleProgress
from elearning.accounts.models import PersonSession
from tests.factories import people
from tests.journeys.cards import state
from tests.journeys.learning import learn
from tests.journeys.steps import faults, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
WIDE = {"viewport": {"width": 1280, "height": 900}, "is_mobile": False, "has_touch": False}


@pytest.fixture
def worker(db):
    return people.a_social_worker(language="fr")


@pytest.fixture
def at_work(new_phone, worker):
    def sit(**options):
        phone = new_phone(**options)
        cookie = people.signed_in(worker).cookies[settings.SESSION_COOKIE_NAME].value
        phone.page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": phone.base}])
        return phone

    return sit


class TestTheTraining:
    def test_is_learned_and_counted_for_the_one_who_did_it(self, at_work, worker):
        phone = at_work()
        page = phone.open("/pro/")
        module = content.course_outlines("fr", Track.PRO)[0].modules[0]

        page.get_by_role("link", name=f"Commencer : {module.title}").click()
        learn(page)
        page.get_by_role("link", name="Escale").first.click()

        expect(page).to_have_url(f"{phone.base}/pro/")
        expect(page.get_by_role("article").filter(has_text=module.title)).to_contain_text("Fini")
        assert ModuleProgress.objects.get(learner=worker).finished_at is not None
        assert phone.said == []

    def test_signs_in_again_in_peace_once_the_session_is_over(self, at_work, worker):
        phone = at_work()
        page = phone.open("/pro/")
        wait_until(page, lambda: "key" in state(page))
        PersonSession.objects.filter(user=worker).delete()

        phone.open("/accounts/login/")
        page.wait_for_load_state("networkidle")

        expect(page.get_by_role("heading", name="Accès de l'équipe")).to_be_visible()
        assert not {"key", "owes", "session"} & state(page).keys()

    @pytest.mark.parametrize("options", [{}, WIDE], ids=["phone", "screen"])
    def test_suits_a_small_phone_a_screen_and_everybody(self, at_work, options):
        phone = at_work(**options)

        page = phone.open("/pro/")
        assert faults(page) == []
        assert phone.overflows() == 0
        page.get_by_role("link", name=re.compile("^Commencer :")).click()
        expect(page.locator("[data-steps][data-ready]")).to_be_visible()

        assert faults(page) == []
        assert phone.overflows() == 0
        expect(page.get_by_text("Garder ce module")).to_have_count(0)
