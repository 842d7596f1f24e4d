"""A social worker does the diagnosis with a person: short with consent, full without."""

import io
import json

import pytest
from django.conf import settings
from django.core.management import call_command
from playwright.sync_api import expect

from courses.diagnosis.models import Case, Diagnosis
from elearning.accounts.models import PersonSession
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.diagnoses import DIAGNOSIS, a_case
from tests.journeys.steps import faults

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
MOST_TAPS = 9
"""Three minutes with the person present leave no more."""
CANARY = "pelargonium-7319"
WIDE = {"viewport": {"width": 1280, "height": 900}, "is_mobile": False, "has_touch": False}


class Taps:
    """Counts what a finger does."""

    def __init__(self, page):
        self.page = page
        self.count = 0

    def _on(self, found):
        self.count += 1
        found.click()

    def answer(self, question, label):
        """Choose an answer of a question, counted from 0."""
        self._on(self.page.locator("fieldset").nth(question).get_by_label(label, exact=True))

    def tick(self, label):
        self._on(self.page.get_by_label(label, exact=True))

    def press(self, name):
        self._on(self.page.get_by_role("button", name=name, exact=True))


@pytest.fixture
def at_work(new_phone, db):
    """Sit a social worker down with a 360 by 640 phone in French; options are those of a browser context."""

    def sit(**options):
        phone = new_phone(**options)
        cookie = people.signed_in(people.a_social_worker()).cookies[settings.SESSION_COOKIE_NAME].value
        phone.page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": phone.base}])
        return phone

    return sit


@pytest.fixture(autouse=True)
def no_case_before(db):
    Case.objects.all().delete()


def suits(phone):
    """Assert that the page in view fits and that axe finds nothing."""
    assert faults(phone.page) == []
    assert phone.overflows() == 0


class TestShortPath:
    def test_keeps_what_the_person_agreed_to_in_nine_taps(self, at_work):
        phone = at_work()
        page = phone.open(DIAGNOSIS)
        taps = Taps(page)

        taps.answer(0, "Oui, il marche et il est à moi")
        taps.answer(1, "Oui, sans aide")
        taps.answer(2, "Non")
        taps.press("Continuer")
        expect(page.get_by_role("heading", name="Prochaines étapes")).to_be_visible()
        suits(phone)
        taps.press("Continuer")
        expect(page.get_by_role("heading", name="Garder ou non", exact=False)).to_be_visible()
        suits(phone)
        taps.tick("Je l'ai lu à voix haute. La personne a dit oui.")
        taps.press("Garder")

        case = Case.objects.get()
        expect(page).to_have_url(f"{phone.base}{DIAGNOSIS}{case.pk}/")
        suits(phone)
        assert taps.count <= MOST_TAPS
        assert case.diagnoses.get().outcomes == ["O1"]
        assert phone.said == []

    def test_shows_what_changed_the_next_time(self, at_work):
        phone = at_work()
        page = phone.open(DIAGNOSIS)
        for phones in ("Non", "Oui, il marche et il est à moi"):
            page.locator("fieldset").first.get_by_label(phones, exact=True).check()
            page.locator("fieldset").nth(1).get_by_label("Oui, sans aide", exact=True).check()
            page.locator("fieldset").nth(2).get_by_label("Non", exact=True).check()
            page.get_by_role("button", name="Continuer").click()
            if page.get_by_role("button", name="Arrêter les questions ici").count():
                page.get_by_role("button", name="Arrêter les questions ici").click()
            page.get_by_role("button", name="Continuer").click()
            page.locator("[name=spoken]").check()
            page.get_by_role("button", name="Garder", exact=True).click()
            page.get_by_role("link", name="Reposer les questions").click()
        page.get_by_role("link", name="La page de cette personne").click()

        expect(page.locator("#changes + ul")).to_contain_text("Plus facile que la dernière fois")
        suits(phone)
        assert Case.objects.get().diagnoses.count() == 2


class TestObservedQuestions:
    def test_lead_to_a_practice_screen_beside_the_form(self, at_work):
        phone = at_work()
        page = phone.open(DIAGNOSIS)
        while not page.get_by_role("heading", name="Usages courants").count():
            page.get_by_role("button", name="Continuer").click()

        with page.context.expect_page() as opened:
            page.get_by_role("link", name="Ouvrir l'entraînement à côté de cette page").first.click()

        expect(opened.value.locator("[data-kind=jobs]:visible")).to_have_count(1)
        expect(page.get_by_role("heading", name="Usages courants")).to_be_visible()


class TestFullPathWithoutConsent:
    def test_prints_a_slip_and_leaves_nothing_behind(self, at_work, caplog):
        phone = at_work(java_script_enabled=False)
        page = phone.open(DIAGNOSIS)
        entries = Entry.objects.count()

        page.locator("fieldset").first.get_by_label("Non", exact=True).check()
        headings = []
        while not page.locator("#place").count():
            headings.append(page.get_by_role("heading", level=1).inner_text())
            page.locator("fieldset").last.get_by_role("radio").first.check()
            page.get_by_role("button", name="Continuer").click()
        page.locator("#place").fill(CANARY)
        page.get_by_role("button", name="Continuer").click()
        page.locator("#nickname").fill(CANARY)
        page.get_by_role("button", name="Imprimer sans garder").click()

        expect(page.get_by_role("heading", name="Mon prochain pas")).to_be_visible()
        expect(page.get_by_text(CANARY)).to_be_visible()
        assert len(headings) == 8
        assert not Case.objects.exists()
        assert not Diagnosis.objects.exists()
        assert Entry.objects.count() == entries
        assert CANARY not in caplog.text
        assert CANARY not in dump()
        assert CANARY not in page.url

    @pytest.mark.parametrize("options", [{}, WIDE], ids=["phone", "screen"])
    @pytest.mark.parametrize("theme", ["light", "dark"])
    def test_suits_a_small_phone_a_screen_and_everybody(self, at_work, theme, options):
        phone = at_work(color_scheme=theme, **options)
        page = phone.open(DIAGNOSIS)

        while not page.locator("#place").count():
            suits(phone)
            page.get_by_role("button", name="Continuer").click()
        suits(phone)
        page.get_by_role("button", name="Continuer").click()
        page.get_by_role("button", name="Garder", exact=True).click()
        expect(page.locator("#spoken-said")).to_be_visible()
        suits(phone)
        page.get_by_role("button", name="Imprimer sans garder").click()
        suits(phone)
        page.emulate_media(media="print")
        expect(page.get_by_role("link", name="Un autre diagnostic")).to_be_hidden()
        expect(page.get_by_role("heading", name="Mon prochain pas")).to_be_visible()
        assert phone.said == []


class TestDump:
    def test_would_show_a_word_that_was_kept(self, db):
        a_case(nickname=CANARY)

        assert CANARY in dump()


def dump() -> str:
    """Return everything that the database holds, with what sessions hold unpacked."""
    written = io.StringIO()
    call_command("dumpdata", stdout=written)
    sessions = [session.get_decoded() for session in PersonSession.objects.all()]
    return json.dumps([json.loads(written.getvalue()), str(sessions)], ensure_ascii=False)
