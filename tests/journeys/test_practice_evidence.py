"""What leaves a phone of a practice: the acts, never what was typed; and what it counts for."""

import json

import pytest
from playwright.sync_api import expect

from courses.progress.models import Event
from tests.factories import people
from tests.journeys.playing import PLACES, evidence
from tests.journeys.steps import kept_events, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]


class TestWhatIsTyped:
    CANARY = "canari-7Q2x-secret"

    def test_stays_in_memory(self, phone, opened, caplog):
        requests: list[str] = []
        phone.page.on("request", lambda request: requests.append(f"{request.url} {request.post_data or ''}"))
        practice = opened("jobs", done=("with:0",))
        practice.start.tap()
        for field in ("what", "where"):
            practice.section.locator(f'[data-field="{field}"]').fill(f"{self.CANARY} {field}")
            practice.section.locator(f'[data-field="{field}"]').blur()

        for action in practice.path:
            practice.touch(action)

        wait_until(phone.page, lambda: evidence(phone.page))
        kept = json.dumps(kept_events(phone.page)) + phone.page.evaluate(
            "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.title, history.state])"
        )
        assert self.CANARY not in kept + "".join(requests) + caplog.text
        assert ["type", "what", None] in evidence(phone.page)[0]["actions"]

    def test_is_forgotten_when_its_screen_is_left(self, opened):
        practice = opened("calendar", done=("with:0",))
        practice.start.tap()
        practice.touch(["new"])
        practice.section.locator('[data-field="title"]').fill(self.CANARY)
        practice.section.locator('[data-field="title"]').blur()
        practice.touch(["back"])

        practice.touch(["new"])

        expect(practice.section.locator('[data-field="title"]')).to_have_value("")

    def test_is_never_asked_as_a_password(self, phone):
        for address in PLACES.values():
            page = phone.open(address)
            assert page.locator('[type="password"]').count() == 0


class TestEvidence:
    def test_counts_for_who_is_signed_in(self, phone, opened):
        amina = people.a_learner_with_card()
        page = phone.open(f"/c#{amina.issued.token}")
        page.get_by_role("button", name="Oui, c'est moi").tap()
        page.get_by_role("button", name="Il est prêté").tap()
        page.wait_for_url("**/moi")
        practice = opened("scam", done=("with:0",))
        practice.start.tap()

        for action in practice.path:
            practice.touch(action)

        expect(practice.section.locator("[data-kept]")).to_contain_text("Gardé")
        page.evaluate("dispatchEvent(new Event('online'))")

        expect(practice.section.locator("[data-kept]")).to_contain_text("Envoyé", timeout=10_000)
        event = Event.objects.get(learner=amina.learner, kind="practice.done")
        assert event.held == ""
        assert event.data["mode"] == "alone"
