"""A morning at the desk: somebody new gets a card, somebody shows what they can do, somebody lost their card."""

import re

import pytest
from django.conf import settings
from django.utils import timezone
from playwright.sync_api import expect

from content import api as content
from courses.flows.create_learner import create_learner
from courses.network import services as network
from courses.progress.models import Event
from elearning.accounts.models import Card, User
from tests.factories import events, people
from tests.factories.network import a_point
from tests.journeys.steps import faults

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
DESK = "/accueil/"
WIDE = {"viewport": {"width": 1280, "height": 900}, "is_mobile": False, "has_touch": False}


@pytest.fixture
def point(content_on, db):
    return a_point()


@pytest.fixture
def at_reception(new_phone, point):
    """Sit somebody down at the desk; options are those of a browser context."""

    def sit(**options):
        member = people.a_reception(language="en")
        network.join_point(user=member, point=point, now=timezone.now())
        phone = new_phone(**({"locale": "en-GB"} | options))
        cookie = people.signed_in(member).cookies[settings.SESSION_COOKIE_NAME].value
        phone.page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": phone.base}])
        return phone

    return sit


@pytest.fixture
def amina(point):
    """Amina, who began a module of the e-mail course."""
    made = create_learner(first_name="Amina", language="fr", point=point, by=None, now=timezone.now())
    course = next(course for course in content.course_outlines("en") if course.key == "email")
    module = course.modules[0]
    begun = events.an_event(c=module.version_key, s=module.step_keys[0])
    events.send(events.append_of(made.issued), events.a_batch([begun]))
    return made


class TestAMorningAtTheDesk:
    def test_gives_somebody_new_a_card_without_any_script(self, at_reception):
        phone = at_reception(java_script_enabled=False, **WIDE)
        page = phone.open(DESK)

        page.get_by_role("link", name="Someone new").click()
        page.get_by_label("First name or nickname").fill("Nour")
        page.get_by_label("Français").check()
        page.get_by_label("A phone that we lend").check()
        page.get_by_role("button", name="Add this person").click()
        with page.expect_download() as printed:
            page.get_by_role("button", name="Print the card").click()

        assert printed.value.suggested_filename == "carte.pdf"
        assert printed.value.path().read_bytes().startswith(b"%PDF-")
        nour = User.objects.get(first_name="Nour")
        assert Card.objects.get(owner=nour).is_for_own_phone is False
        phone.open(DESK)
        page.get_by_label("Find somebody").fill(Card.objects.get(owner=nour).number)
        page.keyboard.press("Enter")
        expect(page).to_have_url(f"{phone.base}/accueil/{nour.pk}/")
        expect(page.get_by_role("heading", name="Nour")).to_be_visible()

    def test_finds_a_scanned_card_and_keeps_a_task_that_was_seen(self, at_reception, amina):
        phone = at_reception()
        page = phone.open(DESK)
        page.get_by_label("Find somebody").fill(f"{settings.BASE_URL}/c#{amina.issued.token}")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", name="Amina")).to_be_visible()
        task = page.locator("#badge-email-sait-faire")

        for line in task.get_by_role("checkbox").all():
            line.check()
        task.get_by_role("button", name="I saw it").click()

        expect(page.locator(".said")).to_have_text("It is kept: you saw the task.")
        expect(task.get_by_role("checkbox")).to_have_count(0)
        assert Event.objects.filter(learner=amina.learner, kind="observed").count() == 1

    def test_replaces_a_lost_card(self, at_reception, amina):
        phone = at_reception(**WIDE)
        page = phone.open(f"/accueil/{amina.learner.pk}/")

        page.get_by_role("link", name=re.compile("The card is lost")).click()
        expect(page.get_by_text("The old card stops working at once.")).to_be_visible()
        with page.expect_download():
            page.get_by_role("button", name="Make and print a new card").click()

        assert Card.objects.filter(owner=amina.learner, voided_at=None).count() == 1
        assert Card.objects.get(pk=amina.issued.card.pk).voided_at is not None


class TestPagesOfTheDesk:
    @pytest.mark.parametrize("options", [{}, WIDE], ids=["phone", "screen"])
    @pytest.mark.parametrize("theme", ["light", "dark"])
    def test_suit_a_small_phone_a_screen_and_everybody(self, at_reception, amina, options, theme):
        phone = at_reception(color_scheme=theme, **options)
        page, person = phone.page, f"/accueil/{amina.learner.pk}/"

        for address in (DESK, "/accueil/nouveau/", person, f"{person}carte/"):
            phone.open(address)
            assert faults(page) == [], address
            assert phone.overflows() == 0, address
        phone.open(DESK)
        page.get_by_role("checkbox").first.check()
        page.get_by_role("button", name="Print cards").click()
        expect(page.get_by_role("heading", name="1 card to print")).to_be_visible()
        assert faults(page) == []
        phone.open(DESK)
        page.get_by_label("Find somebody").fill("zz")
        page.keyboard.press("Enter")
        expect(page.locator("#said")).to_be_visible()
        assert faults(page) == []
        assert phone.said == []
