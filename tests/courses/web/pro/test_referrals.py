"""What became of the people I sent, and the paper that they take along."""

import uuid
from datetime import timedelta

import pypdfium2
import pytest
from django.utils import timezone

from courses.referrals import services
from courses.referrals.models import Referral, State
from tests.factories.desk import text
from tests.factories.diagnoses import a_case, a_diagnosis, page_of
from tests.factories.network import a_point
from tests.factories.places import a_place
from tests.factories.referrals import REFERRALS, a_referral, employ
from tests.factories.referrals import page_of as page_of_referral

pytestmark = pytest.mark.django_db
NOW = timezone.now()
TODAY = timezone.localdate(NOW)
CANARY = "pelargonium"


@pytest.fixture
def referral(worker):
    case = a_case(worker=worker, nickname=CANARY)
    a_diagnosis(case=case, declared={"phone": CANARY})
    place = a_place(nom="Le Quai", telephone="+33199000001", horaires="24/7")
    return a_referral(sender=worker, case=case, place=place)


def papers(referral: Referral) -> list[str]:
    return [f"{page_of_referral(referral)}papier/", f"{REFERRALS}{referral.pk}.pdf"]


def words(sheet: bytes) -> str:
    with pypdfium2.PdfDocument(sheet) as document:
        return " ".join(document[0].get_textpage().get_text_bounded().split())


class TestReferrals:
    def test_lists_mine_with_the_state_and_nobody_elses(self, desk, referral):
        other = a_referral()

        page = desk.get(REFERRALS)

        assert f"{referral.shown} · Le Quai" in text(page)
        assert "Sent, since" in text(page)
        assert other.shown not in text(page)
        assert page["Cache-Control"] == "no-store"

    def test_says_so_when_there_is_none(self, desk):
        assert "You sent nobody yet." in text(desk.get(REFERRALS))

    def test_shows_what_my_structure_knows_from_five_on(self, desk, worker):
        partner = employ(worker)
        for _ in range(4):
            services.answer(referral=a_referral(partner=partner), state=State.CAME, by=None, now=NOW)
        before = text(desk.get(REFERRALS))
        a_referral(partner=partner)

        assert "Your structure" not in before
        assert "4 of 5 people sent: 80%" in text(desk.get(REFERRALS))

    def test_shows_no_share_to_who_works_for_no_structure(self, desk):
        for _ in range(5):
            a_referral()

        assert "Your structure" not in text(desk.get(REFERRALS))

    @pytest.mark.parametrize("page", ["0", "99", "x"])
    def test_shows_the_nearest_page_for_a_number_out_of_range(self, desk, referral, page):
        assert referral.shown in text(desk.get(REFERRALS, {"page": page}))


class TestReferral:
    def test_tells_the_state_and_how_it_came_there(self, desk, referral):
        services.answer(referral=referral, state=State.SEEN, by=None, now=NOW)

        shown = text(desk.get(page_of_referral(referral)))

        assert "Seen by the place" in shown
        assert shown.count("<li>") == 2

    def test_shows_on_the_case_too(self, desk, referral):
        assert page_of_referral(referral) in text(desk.get(page_of(referral.case)))

    def test_stays_when_the_case_is_gone(self, desk, referral):
        referral.case.delete()

        assert desk.get(page_of_referral(referral)).status_code == 200
        assert desk.get(REFERRALS).status_code == 200

    def test_of_somebody_else_does_not_exist(self, desk):
        other = a_referral()

        for address in (page_of_referral(other), *papers(other), f"{REFERRALS}{uuid.uuid4()}/"):
            assert desk.get(address).status_code == 404
        assert desk.post(page_of_referral(other), {"state": "came"}).status_code == 404
        other.refresh_from_db()
        assert other.state == State.SENT


class TestToldByTelephone:
    def test_keeps_the_state_once(self, desk, worker, referral):
        for _ in range(2):
            assert desk.post(page_of_referral(referral), {"state": "came"})["Location"] == page_of_referral(referral)

        referral.refresh_from_db()
        assert referral.state == State.CAME
        assert [change.by for change in referral.changes.all()] == [worker, worker]

    def test_keeps_the_day_of_an_appointment(self, desk, referral):
        day = TODAY + timedelta(days=2)

        desk.post(page_of_referral(referral), {"state": "appointment", "on": day.isoformat()})

        referral.refresh_from_db()
        assert referral.appointment_on == day

    @pytest.mark.parametrize(
        ("sent", "said"),
        [
            ({}, "Choose what the place told you."),
            ({"state": "no_news"}, "Choose what the place told you."),
            ({"state": "\x00"}, "Choose what the place told you."),
            ({"state": "appointment"}, "Choose the day of the appointment."),
            ({"state": "appointment", "on": "soon"}, "Choose a day."),
            ({"state": "appointment", "on": "2020-01-01"}, "within 60 days."),
        ],
    )
    def test_says_what_it_cannot_keep(self, desk, referral, sent, said):
        page = desk.post(page_of_referral(referral), sent)

        assert page.status_code == 200
        assert said in text(page)
        referral.refresh_from_db()
        assert referral.state == State.SENT

    def test_is_not_asked_any_more_when_it_is_over(self, desk, referral):
        services.answer(referral=referral, state=State.REFUSED, by=None, now=NOW)

        page = desk.post(page_of_referral(referral), {"state": "came"}, follow=True)

        assert "It is over" in text(page)
        assert "Did the place tell you something?" not in text(page)
        referral.refresh_from_db()
        assert referral.state == State.REFUSED


class TestPaper:
    def test_says_code_place_telephone_and_hours_in_the_language_that_was_chosen(self, desk, referral):
        slip, pdf = papers(referral)

        english, french = (text(desk.get(slip, {"lang": language})) for language in ("en", "fr"))
        sheet = desk.get(pdf, {"lang": "en"})

        assert sheet["Content-Type"] == "application/pdf"
        assert sheet["Cache-Control"] == "no-store"
        for shown in (english, words(sheet.content)):
            for said in (referral.shown, "Le Quai", "12 rue du Pont", "Day and night, every day", "What to bring"):
                assert said in shown
        assert "Numéro de téléphone" in french
        assert 'lang="fr"' in french

    def test_can_be_sent_or_copied_as_a_message(self, desk, referral):
        shown = text(desk.get(papers(referral)[0], {"lang": "en"}))

        assert 'href="sms:?&amp;body=Le%20Quai%0A12%20rue%20du%20Pont' in shown
        assert f"Code: {referral.shown}</textarea>" in shown

    def test_says_what_is_known_of_a_point(self, desk, worker):
        point = a_point("Point Nord", address="3 rue Haute", hours="Lundi 9 h", phone="01 99 00 00 02")
        referral = a_referral(sender=worker, point=point, appointment_on=TODAY)

        shown = words(desk.get(papers(referral)[1]).content)

        for said in ("Point Nord, 3 rue Haute", "Lundi 9 h", "01 99 00 00 02", str(TODAY.year)):
            assert said in shown

    def test_keeps_the_name_of_a_place_that_left_the_directory(self, desk, referral):
        referral.place.delete()

        assert "Le Quai" in text(desk.get(papers(referral)[0]))

    @pytest.mark.parametrize("language", ["ar", "\x00", "x" * 500])
    def test_is_in_french_for_a_language_that_it_does_not_know(self, desk, referral, language):
        assert desk.get(papers(referral)[0], {"lang": language}).status_code == 200

    def test_never_says_who_it_is_nor_what_for(self, desk, worker, referral):
        pages = [text(desk.get(papers(referral)[0], {"lang": "en"})), words(desk.get(papers(referral)[1]).content)]

        for secret in (CANARY, referral.case.shown, worker.email, "Beginner course"):
            assert all(secret not in page for page in pages)

    def test_leaves_the_answers_of_the_diagnosis_out_of_the_page_of_the_state(self, desk, referral):
        shown = text(desk.get(page_of_referral(referral)))

        assert CANARY not in shown
        assert "Beginner course" not in shown
