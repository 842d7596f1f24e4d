"""Somebody who was invited comes in for the first time, on a small phone, and comes back with a passkey."""

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import BrowserContext, Page, expect

from elearning.accounts import invitations
from elearning.accounts.roles import Role
from tests.factories import people
from tests.journeys.steps import faults

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("db")]


def with_passkeys(context: BrowserContext, page: Page) -> None:
    """Give the browser an authenticator that says yes, as a phone with a fingerprint does."""
    session = context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})


@pytest.fixture
def english_phone(new_phone):
    phone = new_phone(locale="en-GB")
    # Passkeys need a name, which 127.0.0.1 is not.
    phone.base = phone.base.replace("127.0.0.1", "localhost")
    return phone


class TestInvitedAdministrator:
    def test_sets_a_passkey_up_and_comes_back_with_it(self, english_phone):
        page = english_phone.page
        with_passkeys(page.context, page)
        now = timezone.now()
        token = invitations.invite(
            email=f"odile-{now.timestamp()}@example.org", role=Role.ADMINISTRATOR, point=None, by=None, now=now
        )

        english_phone.open(reverse("invitation", args=[token]))
        page.fill("[name=first_name]", "Odile")
        page.fill("[name=password]", "cerise velours 41 tambour")
        page.locator("main form .button").click()
        page.locator(f"a[href='{reverse('mfa_add_webauthn')}']").click()
        page.check("[name=passwordless]")
        page.locator("main form button.button").click()
        expect(page).to_have_url(english_phone.base + reverse("mfa_view_recovery_codes"))

        english_phone.open(reverse("team"))
        expect(page.get_by_role("heading", name="Odile")).to_be_visible()
        with page.expect_navigation():
            page.locator(".top button").click()
        english_phone.open(reverse("account_login"))
        page.locator("#passkey_login").click()
        expect(page).to_have_url(english_phone.base + reverse("team"))

        assert english_phone.said == []


class TestStaffPages:
    @pytest.mark.parametrize("language", ["fr-FR", "en-GB"])
    @pytest.mark.parametrize("theme", ["light", "dark"])
    def test_suit_a_small_phone_and_everybody(self, new_phone, settings, language, theme):
        phone = new_phone(locale=language, color_scheme=theme, viewport={"width": 320, "height": 640})
        person = people.an_administrator(language=language[:2])
        people.a_trainer(first_name="Tom")
        phone.open(reverse("account_login"))
        assert faults(phone.page) == []
        cookie = people.signed_in(person).cookies[settings.SESSION_COOKIE_NAME].value
        phone.page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": phone.base}])

        names = ("team", "team-invite", "mfa_index", "usersessions_list", "account_change_password")
        for address in map(reverse, (*names, "mfa_reauthenticate", "account_reset_password")):
            phone.open(address)
            assert faults(phone.page) == [], address
            assert phone.overflows() == 0, address
        assert phone.said == []
