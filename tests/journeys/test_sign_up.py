"""A social worker makes an account with a work address, and an administrator opens another's."""

import uuid

import pytest
from django.conf import settings
from django.core import mail
from django.urls import reverse
from playwright.sync_api import expect

from tests.factories import people
from tests.factories.partners import ADDRESS, STRUCTURES, a_partner, a_waiting_worker, code_in_mail, wrong
from tests.journeys.steps import faults

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("db")]
PASSWORD = "girafe rideau lampe 9"
SMALL = {"viewport": {"width": 320, "height": 640}}


@pytest.fixture
def domain():
    """A domain that no other test knows: what these tests write stays in the server's database."""
    return f"{uuid.uuid4().hex[:12]}.exemple.fr"


def press(page) -> None:
    with page.expect_navigation():
        page.locator("main form button.button").first.click()


def suits_everybody(phone) -> None:
    assert faults(phone.page) == [], phone.page.url
    assert phone.overflows() == 0, phone.page.url


class TestSignUp:
    def test_leads_from_the_sign_in_page_to_the_second_factor(self, new_phone, domain):
        partner = a_partner(domains=[domain])
        phone = new_phone(locale="en-GB", **SMALL)
        page = phone.open(reverse("account_login"))

        page.get_by_role("link", name="Create an account").click()
        expect(page).to_have_url(phone.base + ADDRESS)
        suits_everybody(phone)
        page.fill("[name=email]", f"lou@{domain}")
        press(page)
        suits_everybody(phone)
        assert [one.to for one in mail.outbox] == [[f"lou@{domain}"]]

        page.fill("[name=code]", wrong(code_in_mail()))
        press(page)
        expect(page.locator(".errorlist")).to_be_visible()
        suits_everybody(phone)
        page.fill("[name=code]", code_in_mail())
        press(page)
        suits_everybody(phone)

        page.fill("[name=first_name]", "Lou")
        page.fill("[name=password]", PASSWORD)
        page.select_option("[name=partner]", str(partner.pk))
        press(page)

        expect(page).to_have_url(phone.base + reverse("after-login"))
        page.get_by_role("link", name="Use a code from an app").click()
        expect(page).to_have_url(phone.base + reverse("mfa_activate_totp"))
        assert phone.said == []

    def test_of_a_new_structure_leads_to_a_page_that_says_what_comes(self, new_phone, domain):
        partner = a_partner()
        phone = new_phone(locale="en-GB", color_scheme="dark", **SMALL)
        page = phone.open(ADDRESS)
        page.fill("[name=email]", f"lou@{domain}")
        press(page)
        page.fill("[name=code]", code_in_mail())
        press(page)

        page.fill("[name=first_name]", "Lou")
        page.fill("[name=password]", PASSWORD)
        page.select_option("[name=partner]", "new")
        press(page)
        suits_everybody(phone)
        page.fill("[name=password]", PASSWORD)
        page.fill("[name=name]", f"Association {domain}")
        page.fill("[name=town]", "Amiens")
        page.select_option("[name=territory]", partner.territory.code)
        press(page)

        expect(page.get_by_text(f"lou@{domain}")).to_be_visible()
        suits_everybody(phone)
        with page.expect_navigation():
            page.get_by_role("button", name="Sign out").click()
        expect(page).to_have_url(phone.base + reverse("account_login"))
        assert phone.said == []


class TestStructures:
    def test_are_answered_on_a_small_phone(self, new_phone, domain):
        waiting = a_partner(f"Association {domain}", is_approved=False)
        a_partner()
        vouched, other = a_waiting_worker(waiting, email=f"lou@{domain}"), a_waiting_worker(a_partner())
        phone = new_phone(locale="en-GB", **SMALL)
        client = people.signed_in(people.an_administrator(language="en"))
        cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
        phone.page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": phone.base}])

        page = phone.open(STRUCTURES)
        suits_everybody(phone)
        page.get_by_role("link", name=str(waiting)).click()
        suits_everybody(phone)
        with page.expect_navigation():
            page.get_by_role("button", name="Approve this structure").click()
        expect(page.get_by_role("status").first).to_contain_text("1 account was opened.")
        suits_everybody(phone)

        phone.open(STRUCTURES)
        expect(page.get_by_text(vouched.email)).to_have_count(0)
        page.locator("li", has_text=other.email).get_by_role("link", name="Refuse").click()
        suits_everybody(phone)
        page.fill("[name=why]", "Nobody knows them there.")
        press(page)

        expect(page.get_by_text(other.email)).to_have_count(0)
        assert [one.to for one in mail.outbox] == [[vouched.email], [other.email]]
        assert phone.said == []
