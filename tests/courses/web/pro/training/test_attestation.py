"""Writing the name, the paper, and the page that anybody can check."""

import io
import uuid
from datetime import timedelta
from fractions import Fraction

import pypdfium2
import pytest
import zxingcpp
from django.test import Client
from django.utils import timezone

from courses.training.models import Attestation
from tests.factories import people
from tests.factories.desk import text
from tests.factories.trainings import ATTESTATION, an_assessment, an_attestation

pytestmark = pytest.mark.django_db


def paper_of(attestation):
    return f"{ATTESTATION}{attestation.pk}.pdf"


def public(attestation):
    return f"/attestations/{attestation.pk}/"


class TestName:
    def test_is_asked_once_the_assessment_is_passed(self, desk, worker):
        assert 'name="name"' not in text(desk.get(ATTESTATION))
        an_assessment(worker)

        assert 'name="name"' in text(desk.get(ATTESTATION))

    def test_is_not_asked_when_it_was_not_passed(self, desk, worker):
        an_assessment(worker, share=Fraction(1, 2))

        assert 'name="name"' not in text(desk.get(ATTESTATION))
        assert desk.post(ATTESTATION, {"name": "Camille Roy"}).status_code == 302
        assert not Attestation.objects.exists()

    def test_is_kept_as_written_and_once(self, desk, worker):
        an_assessment(worker)

        sent = [desk.post(ATTESTATION, {"name": name}) for name in ("Camille Roy", "Somebody Else")]

        assert [page.status_code for page in sent] == [302, 302]
        assert Attestation.objects.get().name == "Camille Roy"
        assert "Camille Roy" in text(desk.get(ATTESTATION))

    @pytest.mark.parametrize(
        ("name", "said"),
        [
            ("", "Write your first and last name."),
            ("   ", "Write your first and last name."),
            ("a" * 81, "Write 80 letters at most."),
            ("Надія", "Use Latin letters."),
            ("\x00", "Write your first and last name."),
        ],
        ids=["empty", "blank", "long", "Cyrillic", "a NUL"],
    )
    def test_that_cannot_be_printed_is_asked_again(self, desk, worker, name, said):
        an_assessment(worker)

        page = desk.post(ATTESTATION, {"name": name})

        assert said in text(page)
        assert not Attestation.objects.exists()

    def test_is_asked_again_when_it_was_renewed(self, desk, worker):
        an_attestation(worker, now=timezone.now() - timedelta(days=660))
        an_assessment(worker)

        page = text(desk.get(ATTESTATION))

        assert 'name="name"' in page
        assert "Camille Roy" in page

    def test_is_written_by_social_workers_only(self):
        assert people.signed_in(people.a_trainer()).post(ATTESTATION, {"name": "x"}).status_code == 403


class TestPaper:
    def test_is_one_page_that_says_the_name_and_leads_to_the_check(self, desk, worker, settings):
        attestation = an_attestation(worker)

        answer = desk.get(paper_of(attestation))

        document = pypdfium2.PdfDocument(io.BytesIO(answer.content))
        said = document[0].get_textpage().get_text_bounded()
        address = f"{settings.BASE_URL}{public(attestation)}"
        square = zxingcpp.read_barcodes(document[0].render(scale=3).to_pil().convert("L"))
        assert (answer.status_code, answer["Content-Type"]) == (200, "application/pdf")
        assert answer["Cache-Control"] == "no-store"
        assert len(document) == 1
        assert "Camille Roy" in said
        assert "can do the digital diagnosis" in said
        assert [code.text for code in square] == [address]
        assert str(attestation.pk) in said.replace("\r\n", "").replace("\n", "")

    def test_of_somebody_else_is_not_found(self, desk):
        assert desk.get(paper_of(an_attestation())).status_code == 404
        assert desk.get(f"{ATTESTATION}{uuid.uuid4()}.pdf").status_code == 404

    def test_is_read_only(self, desk, worker):
        assert desk.post(paper_of(an_attestation(worker))).status_code == 405

    @pytest.mark.parametrize("name", ["W" * 80, "Abcdefghi " * 8, "Ô", "Amina أمينة"])
    def test_is_printed_for_awkward_names(self, desk, worker, name):
        assert desk.get(paper_of(an_attestation(worker, name=name))).content.startswith(b"%PDF")


class TestCheck:
    def test_says_to_anybody_that_it_is_genuine(self):
        attestation = an_attestation(name="Camille <Roy>")

        page = Client(headers={"Accept-Language": "en"}).get(public(attestation))

        assert page.status_code == 200
        assert "This attestation is genuine" in text(page)
        assert "Camille &lt;Roy&gt;" in text(page)
        assert 'name="robots" content="noindex"' in text(page)
        assert page["Cache-Control"] == "no-store"

    def test_says_that_it_is_over(self):
        attestation = an_attestation(now=timezone.now() - timedelta(days=735))

        page = text(Client(headers={"Accept-Language": "en"}).get(public(attestation)))

        assert "This attestation is over" in page
        assert "genuine" not in page

    def test_says_that_it_knows_none(self):
        page = Client(headers={"Accept-Language": "en"}).get(f"/attestations/{uuid.uuid4()}/")

        assert page.status_code == 404
        assert "No attestation has this address here." in text(page)

    def test_takes_no_form(self):
        assert Client().post(public(an_attestation())).status_code == 405

    @pytest.mark.parametrize("host", ["learn.example.org", "staff.example.org"])
    def test_is_open_on_both_hosts(self, settings, host):
        settings.BASE_URL, settings.STAFF_URL = "http://learn.example.org", "http://staff.example.org"
        settings.ALLOWED_HOSTS = ["learn.example.org", "staff.example.org"]

        assert Client().get(public(an_attestation()), headers={"host": host}).status_code == 200
