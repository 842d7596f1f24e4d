"""One's own phone or a lent one: the answer decides how long the server lets a session live."""

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from elearning.accounts.models import PersonSession
from elearning.accounts.session_store import SessionStore
from tests.journeys.cards import part, show_card, sign_in, state
from tests.journeys.steps import faults

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]


class TestWhoseThePhoneIs:
    @pytest.mark.parametrize(("said", "kind"), [("Il est prêté", "lent"), ("Il est à moi", "own")])
    def test_decides_how_long_the_session_lives(self, phone, holder, said, kind):
        held = holder()
        page = sign_in(phone, held, whose=said)

        cookie = next(one for one in page.context.cookies() if one["name"] == "sid")
        assert PersonSession.objects.filter(user=held.learner).count() == 1
        assert SessionStore(cookie["value"])["kind"] == kind
        assert state(page)["session"]["kind"] == kind
        days_left = (cookie["expires"] - timezone.now().timestamp()) / 86_400
        assert (29 < days_left <= 30) if kind == "own" else cookie["expires"] == -1

    def test_is_asked_in_two_pictures_that_everybody_can_use(self, phone, holder):
        page = show_card(phone, holder().issued.token)
        page.get_by_role("button", name="Oui, c'est moi").click()

        expect(page.get_by_role("heading", name="Ce téléphone est à vous, ou prêté")).to_be_focused()
        assert faults(page) == []
        assert phone.overflows() == 0
        assert part(page, "phone").locator("button svg").count() == 4
