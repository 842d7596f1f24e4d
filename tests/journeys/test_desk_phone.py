"""A lent phone comes back: everything was sent, the phone shows a code, the desk checks it."""

import re
import uuid

import pytest
from django.conf import settings
from django.utils import timezone
from playwright.sync_api import expect

from content import api as content
from courses.network import services as network
from courses.reception.models import ReturnReceipt
from tests.factories import events, people
from tests.factories.desk import DESK, PHONE
from tests.factories.network import a_point
from tests.factories.receipts import a_receipt, give_back, kept
from tests.journeys.steps import faults

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
WIDE = {"viewport": {"width": 1280, "height": 900}, "is_mobile": False, "has_touch": False}


@pytest.fixture
def at_reception(new_phone, content_on, db):
    """Sit somebody down at the desk; options are those of a browser context."""

    def sit(**options):
        member = people.a_reception(language="en")
        network.join_point(user=member, point=a_point(), now=timezone.now())
        phone = new_phone(**({"locale": "en-GB"} | options))
        cookie = people.signed_in(member).cookies[settings.SESSION_COOKIE_NAME].value
        phone.page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": phone.base}])
        return phone

    return sit


@pytest.fixture
def came_back(content_on, db):
    """The code on a phone where Amina began a module, after all of it was sent."""
    append = events.append_of(people.a_learner_with_card("Amina").issued)
    course = next(course for course in content.course_outlines("en") if course.key == "email")
    module, device = course.modules[0], uuid.uuid4()
    begun = events.an_event(c=module.version_key, s=module.step_keys[0])
    assert give_back(kept(append, 1), dev=device).status_code == 409
    events.send(append, events.a_batch([begun], dev=device))
    return give_back(kept(append, 1), dev=device).json()["code"]


def write(page, code):
    page.get_by_label(re.compile("Code o[nf]")).fill(code)
    page.get_by_role("button", name="Check the code").click()


class TestPhoneThatComesBack:
    def test_is_taken_back_once_its_code_was_checked_without_any_script(self, at_reception, came_back):
        page = at_reception(java_script_enabled=False).open(DESK)

        page.get_by_role("link", name="A phone comes back").click()
        write(page, came_back.lower().replace("-", " "))

        expect(page.get_by_role("heading", name="Everything has arrived.")).to_be_visible()
        expect(page.get_by_text("1 answer came from this phone.")).to_be_visible()
        expect(page.get_by_text("You can take the phone back.")).to_be_visible()
        receipt = ReturnReceipt.objects.get(code=came_back.replace("-", ""))
        assert receipt.checked_by is not None
        write(page, came_back)
        expect(page.get_by_text(re.compile("Already checked on"))).to_be_visible()

    def test_is_kept_aside_when_nobody_knows_its_code(self, at_reception):
        page = at_reception(**WIDE).open(PHONE)

        write(page, "ZZZ-ZZZ")

        expect(page.get_by_role("alert")).to_have_text("This code is not known. Read it again on the phone.")
        expect(page.get_by_label("Code on the phone")).to_have_value("ZZZ-ZZZ")
        expect(page.get_by_text("It shows a new code.")).to_be_visible()


class TestPage:
    @pytest.mark.parametrize("options", [{}, WIDE], ids=["phone", "screen"])
    @pytest.mark.parametrize("theme", ["light", "dark"])
    def test_suits_a_small_phone_a_screen_and_everybody(self, at_reception, options, theme):
        phone = at_reception(color_scheme=theme, **options)
        page = phone.open(PHONE)
        code = a_receipt().shown

        for typed in (None, code, code, "ZZZ-ZZZ", "K7"):
            if typed:
                write(page, typed)
                expect(page.locator("#came" if typed == code else "#said")).to_be_visible()
            assert faults(page) == [], typed
            assert phone.overflows() == 0, typed
        phone.open(DESK)
        assert phone.overflows() == 0
        assert phone.said == []
