"""The assessment: what comes before it, its cases, its result; its reference is in no answer."""

import json
import re
import uuid
from datetime import timedelta
from fractions import Fraction

import pytest
from django.utils import timezone
from django.utils.html import escape
from wagtail.models import Page

from content.case_outlines import Purpose
from content.outlines import Track
from content.pages.track import TrackPage
from content.seeding.tree import locales
from content.snippets.case import InterviewCase
from courses.training.models import Assessment, Grading
from tests.factories import people
from tests.factories.cases import publish_cases
from tests.factories.desk import text
from tests.factories.pages import a_course, a_module
from tests.factories.trainings import (
    ASSESSMENT,
    ATTESTATION,
    TURN,
    an_assessment,
    an_attestation,
    as_meant,
    finish_training,
    secrets_of,
    send,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def published_dir(settings, tmp_path):
    settings.PUBLISHED_DIR = tmp_path / "published"


@pytest.fixture
def training():
    a_module(a_course("training"), title="The grid")
    TrackPage.objects.update(audience=Track.PRO.value)
    Page.objects.filter(depth__gt=1).update(locale=locales()["en"])


@pytest.fixture
def cases(training):
    return publish_cases()[Purpose.ASSESSMENT]


@pytest.fixture
def ready(cases, worker):
    finish_training(worker)


@pytest.fixture
def begun(ready, desk):
    return desk.post(ASSESSMENT)


def walk(desk, cases, *, fields=as_meant):
    """Fill in the grid of every case; return all pages that were shown, the result last."""
    pages = []
    for case in cases:
        pages.append(desk.get(TURN))
        sent = send(desk, pages[-1], to=TURN, **fields(case))
    return [*pages, desk.get(sent["Location"])]


def otherwise(_case):
    return {"q-deadline": "none", "q-phone": "none"}


class TestBefore:
    def test_modules_that_are_not_finished_are_named(self, desk, cases):
        page = text(desk.get(ASSESSMENT))

        assert "First finish these modules" in page
        assert "The grid" in page
        assert desk.post(ASSESSMENT)["Location"] == ASSESSMENT
        assert not Assessment.objects.exists()

    def test_it_is_open_once_every_module_is_finished(self, desk, ready):
        assert "Start the assessment" in text(desk.get(ASSESSMENT))

    def test_it_is_not_open_without_cases(self, desk, training, worker):
        finish_training(worker)

        assert "There is no case yet." in text(desk.get(ASSESSMENT))
        assert desk.post(ASSESSMENT)["Location"] == ASSESSMENT

    def test_it_is_not_open_without_modules(self, desk):
        publish_cases()

        assert desk.post(ASSESSMENT)["Location"] == ASSESSMENT
        assert not Assessment.objects.exists()

    def test_no_case_is_shown(self, desk, ready):
        assert desk.get(TURN)["Location"] == ASSESSMENT

    def test_trainers_read_and_do_not_take_it(self, ready):
        trainer = people.signed_in(people.a_trainer(language="en"))

        assert trainer.get(ASSESSMENT).status_code == 200
        assert trainer.post(ASSESSMENT).status_code == 403


class TestCases:
    def test_come_one_after_the_other(self, desk, begun, cases):
        pages = walk(desk, cases)

        assert [case.name in text(page) for case, page in zip(cases, pages, strict=False)] == [True] * 4
        assert "Person 1 of 4" in text(pages[0])
        assert "Person 4 of 4" in text(pages[3])
        assert Assessment.objects.get().share == 1

    def test_are_played_by_the_same_script(self, desk, begun, cases):
        page = desk.get(TURN)
        data = json.loads(text(page).partition("data-scenario>")[2].partition("</script>")[0])

        assert data["scenario"] == json.loads(cases[0].scenario)
        assert data["type"].endswith("/interview.js")
        assert "script-src 'self'" in page["Content-Security-Policy"]
        assert page["Cache-Control"] == "no-store"

    def test_hold_nothing_of_the_reference_in_any_answer(self, desk, begun, cases):
        pages = [*walk(desk, cases), desk.get(ASSESSMENT), desk.get(ATTESTATION)]
        pages += [desk.get("/pro/"), desk.get("/pro/entretiens/")]

        shown = "\n".join(text(page) for page in pages)
        secrets = secrets_of(*cases)
        assert len(secrets) > 40
        assert [why for why in secrets if escape(why) in shown or why in shown] == []
        # Every answer that is ticked when a page comes is the empty one.
        assert set(re.findall(r'value="([^"]*)" checked', shown)) == {""}

    def test_that_are_wrong_are_not_told(self, desk, begun, cases):
        result = text(walk(desk, cases, fields=otherwise)[-1])

        assert [why for why in secrets_of(*cases) if escape(why) in result] == []

    def test_are_kept_once_when_they_are_sent_twice(self, desk, begun, cases):
        shown = desk.get(TURN)

        first, second = [send(desk, shown, to=TURN, **as_meant(cases[0])) for _ in range(2)]

        assert first["Location"] == second["Location"] == TURN
        assert Grading.objects.count() == 1

    def test_are_graded_once_each(self, desk, begun, cases):
        shown = desk.get(TURN)
        send(desk, shown, to=TURN, **as_meant(cases[0]))

        again = send(desk, shown, to=TURN, **(as_meant(cases[0]) | {"id": str(uuid.uuid4())}))

        assert again["Location"] == ASSESSMENT
        assert Grading.objects.count() == 1

    def test_whose_turn_it_is_not_are_not_kept(self, desk, begun, cases):
        sent = send(desk, desk.get(TURN), to=TURN, **(as_meant(cases[1]) | {"case": cases[1].key}))

        assert sent["Location"] == ASSESSMENT
        assert not Grading.objects.exists()

    @pytest.mark.parametrize("fields", [{"grid": "0" * 16}, {"id": "seven"}, {"case": ""}, {"case": "x" * 5000}])
    def test_from_a_strange_form_are_not_kept(self, desk, begun, cases, fields):
        sent = send(desk, desk.get(TURN), to=TURN, **(as_meant(cases[0]) | fields))

        assert sent["Location"] == ASSESSMENT
        assert not Grading.objects.exists()

    def test_that_are_empty_are_asked_again(self, desk, begun):
        assert "Answer one question at least." in text(send(desk, desk.get(TURN), to=TURN))
        assert not Grading.objects.exists()

    def test_go_on_where_they_were_left(self, desk, begun, cases):
        send(desk, desk.get(TURN), to=TURN, **as_meant(cases[0]))

        assert "Go on with the assessment" in text(desk.get(ASSESSMENT))
        assert desk.post(ASSESSMENT)["Location"] == TURN
        assert Assessment.objects.count() == 1
        assert "Person 2 of 4" in text(desk.get(TURN))

    def test_are_refused_without_an_open_assessment(self, desk, ready, cases):
        shown = desk.post(ASSESSMENT) and desk.get(TURN)
        Assessment.objects.all().delete()

        assert send(desk, shown, to=TURN, **as_meant(cases[0]))["Location"] == ASSESSMENT

    def test_that_are_no_longer_live_are_passed_over(self, desk, begun, cases):
        for case in cases[:3]:
            send(desk, desk.get(TURN), to=TURN, **as_meant(case))
        for gone in InterviewCase.objects.filter(key=cases[3].key):
            gone.delete()

        assert desk.get(TURN)["Location"] == ASSESSMENT
        desk.post(ASSESSMENT)

        assert Assessment.objects.get().share == 1

    def test_that_have_all_gone_before_an_answer_give_way_to_a_new_beginning(self, desk, begun, cases):
        old = Assessment.objects.get()
        Assessment.objects.update(cases=["gone"])

        desk.post(ASSESSMENT)

        assert Assessment.objects.get() != old
        assert desk.get(TURN).status_code == 200

    def test_of_somebody_else_stay_theirs(self, begun, cases):
        other = people.signed_in(people.a_social_worker())

        assert other.get(TURN)["Location"] == ASSESSMENT


class TestResult:
    def test_that_is_enough_leads_to_the_attestation(self, desk, begun, cases):
        page = text(walk(desk, cases)[-1])

        assert "You passed" in page
        assert "100 % like the reference." in page
        assert "Read these modules again" not in page
        assert ATTESTATION in page

    def test_that_is_not_enough_says_what_to_read_and_from_when(self, desk, begun, cases):
        page = text(walk(desk, cases, fields=otherwise)[-1])

        assert "Not yet" in page
        assert "Read these modules again" in page
        assert "You can take the assessment again from" in page

    def test_says_kappa_and_what_it_means(self, desk, begun, cases):
        page = text(walk(desk, cases)[-1])

        assert "Kappa: 1.00, very good agreement." in page
        assert "Cohen, 1968" in page

    def test_of_somebody_else_is_not_found(self, desk, worker):
        other = an_assessment()

        assert desk.get(f"{ASSESSMENT}{other.pk}/").status_code == 404
        assert desk.get(f"{ASSESSMENT}{uuid.uuid4()}/").status_code == 404
        assert desk.get(f"{ASSESSMENT}{an_assessment(worker, share=None).pk}/").status_code == 404
        assert desk.post(f"{ASSESSMENT}{other.pk}/").status_code == 405


class TestAgain:
    def test_it_may_be_taken_the_day_after_it_was_not_passed(self, desk, ready, worker):
        failed = an_assessment(worker, share=Fraction(1, 2))
        assert "You can take it from" in text(desk.get(ASSESSMENT))
        assert desk.post(ASSESSMENT)["Location"] == ASSESSMENT

        Assessment.objects.filter(pk=failed.pk).update(finished_at=timezone.now() - timedelta(days=1))

        assert desk.post(ASSESSMENT)["Location"] == TURN

    def test_it_may_not_be_taken_before_the_name_is_written(self, desk, ready, worker):
        an_assessment(worker)

        assert "Get my attestation" in text(desk.get(ASSESSMENT))
        assert desk.post(ASSESSMENT)["Location"] == ASSESSMENT

    @pytest.mark.parametrize(("days", "is_open"), [(0, False), (600, False), (660, True), (740, True)])
    def test_it_may_be_renewed_three_months_before_the_end(self, desk, ready, worker, days, is_open):
        an_attestation(worker, now=timezone.now() - timedelta(days=days))

        assert desk.post(ASSESSMENT)["Location"] == (TURN if is_open else ASSESSMENT)
