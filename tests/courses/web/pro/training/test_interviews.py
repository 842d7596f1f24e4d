"""Practising the grid on an invented person."""

import uuid

import pytest
from django.utils.html import escape

from content.case_outlines import Purpose
from content.snippets.grid import Grid
from courses.diagnosis.models import Case, Diagnosis
from courses.training.models import Grading
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.cases import publish_cases
from tests.factories.desk import text
from tests.factories.trainings import INTERVIEWS, a_grading, as_meant, secrets_of, send

pytestmark = pytest.mark.django_db


@pytest.fixture
def cases():
    return publish_cases()


@pytest.fixture
def case(cases):
    return cases[Purpose.PRACTICE][0]


@pytest.fixture
def address(case):
    return f"{INTERVIEWS}{case.key}/"


@pytest.fixture
def shown(desk, address):
    return desk.get(address)


class TestListOfInterviews:
    def test_names_the_practice_cases_and_no_other(self, desk, cases):
        shown = text(desk.get(INTERVIEWS))

        assert [case.name in shown for case in cases[Purpose.PRACTICE]] == [True] * 4
        assert [case.name in shown for case in cases[Purpose.ASSESSMENT]] == [False] * 4
        assert shown.count("Not practised yet.") == 4

    def test_says_what_was_done(self, desk, address, case, shown):
        send(desk, shown, to=address, **as_meant(case))

        assert "Last time: 100 % like the reference." in text(desk.get(INTERVIEWS))

    def test_says_so_while_there_is_no_case(self, desk):
        assert "There is no case yet." in text(desk.get(INTERVIEWS))


class TestInterview:
    def test_shows_the_person_and_the_whole_grid(self, shown, case):
        page = text(shown)

        assert case.name in page
        assert all(escape(fact) in page for fact in case.facts)
        assert page.count("<fieldset") == 31
        assert shown["Cache-Control"] == "no-store"

    def test_holds_nothing_of_the_reference(self, shown, case):
        assert len(secrets_of(case)) > 5
        assert [why for why in secrets_of(case) if escape(why) in text(shown) or why in text(shown)] == []

    @pytest.mark.parametrize("key", ["nobody", "x" * 200])
    def test_of_nobody_is_not_found(self, desk, cases, key):
        assert desk.get(f"{INTERVIEWS}{key}/").status_code == 404

    def test_of_the_assessment_is_not_found(self, desk, cases):
        for case in cases[Purpose.ASSESSMENT]:
            assert desk.get(f"{INTERVIEWS}{case.key}/").status_code == 404
            assert desk.post(f"{INTERVIEWS}{case.key}/").status_code == 404

    def test_says_so_when_no_grid_is_published(self, desk, cases):
        for grid in Grid.objects.all():
            grid.delete()

        assert desk.get(f"{INTERVIEWS}nadia/").status_code == 503

    def test_is_filled_in_by_social_workers_and_the_desk_only(self, address):
        trainer = people.signed_in(people.a_trainer(language="en"))

        assert "I have filled it in" not in text(trainer.get(address))
        assert trainer.post(address).status_code == 403
        assert people.signed_in(people.a_reception()).get(address).status_code == 200


class TestGradedInterview:
    def test_as_it_was_meant_agrees_in_full(self, desk, address, case, shown):
        sent = send(desk, shown, to=address, **as_meant(case))

        page = text(desk.get(sent["Location"]))
        assert "100 % like the reference." in page
        assert "Not like the reference yet" not in page

    def test_shows_the_reference_and_why(self, desk, address, case, shown):
        page = text(desk.get(send(desk, shown, to=address, **{"q-phone": "none"})["Location"]))

        assert page.count("Not like the reference yet") >= 5
        compared = [answer for answer in case.reference if answer.question in {"alone", "helper", "keeper", "message"}]
        assert compared
        assert all(escape(answer.why) in page for answer in compared)

    def test_is_kept_once_when_it_is_sent_twice(self, desk, address, case, shown):
        first, second = [send(desk, shown, to=address, **as_meant(case)) for _ in range(2)]

        assert first["Location"] == second["Location"]
        assert Grading.objects.count() == 1
        assert Entry.objects.filter(action="training.practised").count() == 1

    def test_opens_no_case_and_keeps_no_diagnosis(self, desk, address, case, shown):
        send(desk, shown, to=address, **as_meant(case))

        assert not Case.objects.exists()
        assert not Diagnosis.objects.exists()

    def test_that_is_empty_is_asked_again(self, desk, address, shown):
        page = send(desk, shown, to=address)

        assert "Answer one question at least." in text(page)
        assert not Grading.objects.exists()

    @pytest.mark.parametrize("fields", [{"grid": "0" * 16}, {"grid": ""}, {"id": "seven"}, {"grid": "x" * 5000}])
    def test_from_a_strange_form_is_not_kept(self, desk, address, case, shown, fields):
        sent = send(desk, shown, to=address, **(as_meant(case) | fields))

        assert sent["Location"] == address
        assert not Grading.objects.exists()

    def test_with_the_id_of_somebody_elses_is_not_kept(self, desk, address, case, shown):
        other = a_grading(people.a_social_worker())

        sent = send(desk, shown, to=address, **(as_meant(case) | {"id": str(other.pk)}))

        assert sent["Location"] == address
        assert Grading.objects.count() == 1

    def test_takes_what_no_question_has_for_skipped(self, desk, address, shown):
        sent = send(desk, shown, to=address, **{"q-phone": "own", "q-alone": "zzz", "q-zzz": "1"})

        assert sent.status_code == 302
        assert Grading.objects.get().chosen == {"phone": "own", "alone": None}

    def test_of_somebody_else_is_not_found(self, desk, address, case):
        other = a_grading(people.a_social_worker(), case_key=case.key)

        assert desk.get(f"{address}{other.pk}/").status_code == 404
        assert desk.get(f"{address}{uuid.uuid4()}/").status_code == 404
        assert desk.post(f"{address}{other.pk}/").status_code == 405
