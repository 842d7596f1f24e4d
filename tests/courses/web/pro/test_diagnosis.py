"""The questions, the proposal, the consent and the slip."""

import uuid

import pytest
from django.utils import timezone

from courses.diagnosis.models import Case, Diagnosis
from elearning.accounts.models import PersonSession
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.desk import text
from tests.factories.diagnoses import DIAGNOSIS, SLIP, a_case, a_diagnosis, hidden, page_of, send
from tests.factories.grids import publish_grid

pytestmark = pytest.mark.django_db
WELL = {"q-phone": "own", "q-alone": "alone", "q-urgent": "no"}
POOR = {"q-phone": "none", "q-alone": "no", "q-urgent": "yes"}


@pytest.fixture
def grid():
    return publish_grid("en")


@pytest.fixture
def first(desk, grid):
    return desk.get(DIAGNOSIS)


def agreeing(**changes):
    return {"step": ["O6", "O4"], "first": "O4", "on": timezone.localdate().isoformat(), "place": ""} | changes


@pytest.fixture
def proposal(desk, first):
    return send(desk, first, **POOR, go="finish")


@pytest.fixture
def consent(desk, proposal):
    return send(desk, proposal, **agreeing(place="Maison du Pont"), go="next")


class TestQuestions:
    def test_begin_with_three_gates_and_say_why(self, first):
        shown = text(first)

        assert shown.count("<fieldset") == 3
        assert "Do you have a phone that works and is yours?" in shown
        assert "Learning needs a phone at hand" in shown
        assert first["Cache-Control"] == "no-store"

    def test_can_all_be_skipped(self, first):
        assert text(first).count('value="" checked') == 3

    def test_end_at_once_when_no_gate_trips(self, desk, first):
        shown = text(send(desk, first, **WELL, go="next"))

        assert "This is a proposal." in shown
        assert 'value="O1" checked' in shown
        assert 'value="O1" selected' in shown

    def test_go_on_when_a_gate_trips(self, desk, first):
        page = send(desk, first, **(WELL | {"q-phone": "shared"}), go="next")

        assert "Rights and people around" in text(page)
        assert hidden(page)["q-phone"] == ["shared"]
        assert hidden(page)["at"] == ["1"]

    def test_keep_what_is_said_apart_from_what_is_seen(self, desk, first):
        page, seen = send(desk, first, **POOR, go="next"), []
        while "The person says" in text(page):
            page = send(desk, page, go="next")
        while "You look" in text(page):
            seen.append(hidden(page)["at"])
            page = send(desk, page, go="next")

        assert len(seen) == 3
        assert "This is a proposal." in text(page)

    def test_show_again_what_was_chosen(self, desk, first):
        second = send(desk, first, **POOR, go="next")

        shown = text(send(desk, second, **{"q-deadline": "week"}, go="back"))

        assert 'name="q-phone" value="none" checked' in shown

    def test_go_back_from_the_proposal_to_the_last_page(self, desk, proposal):
        assert "Accounts and reading" in text(send(desk, proposal, go="back"))

    def test_end_with_an_open_door_when_the_person_wants_nothing(self, desk, first):
        shown = text(send(desk, first, **WELL, go="refuse"))

        assert 'value="O12" checked' in shown
        assert 'value="O1" checked' not in shown

    @pytest.mark.parametrize(
        "fields",
        [
            {"grid": "0" * 16},
            {"grid": ""},
            {"grid": "0" * 15 + "\0"},
            {"id": "seven"},
            {"id": ""},
            {"grid": "x" * 5000},
        ],
    )
    def test_say_that_a_strange_form_is_old(self, desk, first, fields):
        page = send(desk, first, **fields)

        assert page.status_code == 400
        assert "This page is old" in text(page)

    @pytest.mark.parametrize("go", ["next", "back", "finish", "refuse", "x"])
    @pytest.mark.parametrize("at", ["99", "-3", "x", "²", "1" * 50])
    def test_take_a_strange_place_for_the_end(self, desk, first, at, go):
        assert send(desk, first, **WELL, at=at, go=go).status_code == 200

    def test_say_so_when_no_grid_is_published(self, desk):
        page = desk.get(DIAGNOSIS)

        assert page.status_code == 503
        assert "No question is published yet" in text(page)

    def test_are_asked_by_social_workers_and_the_desk_only(self, grid):
        assert people.signed_in(people.a_reception()).get(DIAGNOSIS).status_code == 200
        assert people.signed_in(people.a_trainer()).post(DIAGNOSIS).status_code == 403
        assert people.signed_in(people.a_region()).get(DIAGNOSIS).status_code == 403


class TestProposal:
    def test_puts_rights_first_and_says_why(self, proposal):
        shown = text(proposal)

        assert shown.index('value="O4" checked') < shown.index('value="O6" checked')
        assert "Because of:" in shown
        assert f'value="{timezone.localdate().isoformat()}"' in shown

    def test_shows_no_number_about_the_person(self, proposal):
        words = text(proposal).partition("<main")[2].partition("<select")[0]

        assert "level" not in words.casefold()
        assert "score" not in words.casefold()

    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            ({"first": ""}, "Choose the first step."),
            ({"on": ""}, "Choose a day."),
            ({"on": "2001-01-01"}, "Choose today or a later day, within a year."),
            ({"on": "soon"}, "Choose a day."),
            ({"place": "x" * 141}, "Write 140 letters at most."),
        ],
        ids=["first", "day", "past", "no day", "place"],
    )
    def test_says_what_is_missing_and_keeps_the_rest(self, desk, proposal, fields, said):
        shown = text(send(desk, proposal, **agreeing(**fields), go="next"))

        assert said in shown
        assert 'value="O6" checked' in shown

    def test_ticks_the_first_step_by_choosing_it(self, desk, proposal):
        page = send(desk, proposal, **agreeing(step=["O6"], first="O3"), go="next")

        assert hidden(page)["step"] == ["O3", "O6"]

    def test_asks_about_a_word_that_may_say_too_much(self, desk, proposal):
        page = send(desk, proposal, **agreeing(place="CHU, psychiatrie"), go="next")

        assert "Does “psychiatrie” say something about the person?" in text(page)

    def test_keeps_the_workers_changes_on_the_way_back(self, desk, consent):
        shown = text(send(desk, consent, go="back"))

        assert 'value="Maison du Pont"' in shown
        assert 'value="O4" selected' in shown


class TestKeeping:
    def test_asks_whether_the_person_said_yes(self, desk, consent):
        shown = text(send(desk, consent, go="keep"))

        assert "Tick it once the person said yes." in shown
        assert not Case.objects.exists()

    def test_keeps_the_case_when_they_did(self, desk, worker, consent):
        page = send(desk, consent, spoken="yes", nickname="Nour", go="keep")

        case = Case.objects.get()
        assert page["Location"] == page_of(case)
        assert (case.worker, case.nickname) == (worker, "Nour")
        kept = case.diagnoses.get()
        assert kept.declared == {"phone": "none", "alone": "no", "urgent": "yes"}
        assert (kept.outcomes, kept.first_step, kept.first_place) == (["O6", "O4"], "O4", "Maison du Pont")

    def test_keeps_it_once_when_the_button_is_pressed_twice(self, desk, consent):
        for _press in range(2):
            page = send(desk, consent, spoken="yes", go="keep")

        assert Diagnosis.objects.count() == 1
        assert page["Location"] == page_of(Case.objects.get())

    def test_adds_a_visit_to_a_kept_case(self, desk, worker, grid):
        case = a_case(worker=worker, nickname="Nour")
        a_diagnosis(case=case, grid_version=grid.key, declared={"phone": "none"})
        again = f"{page_of(case)}reprendre/"
        proposal = send(desk, desk.get(again), to=again, **WELL, go="next")
        consent = send(desk, proposal, to=again, **agreeing(step=["O1"], first="O1"), go="next")

        page = send(desk, consent, to=again, spoken="yes", go="keep")

        assert page["Location"] == page_of(case)
        assert case.diagnoses.count() == 2

    @pytest.mark.parametrize("method", ["get", "post"])
    def test_does_not_find_the_case_of_another_worker(self, desk, grid, method):
        case = a_case()

        assert getattr(desk, method)(f"{page_of(case)}reprendre/").status_code == 404
        assert desk.get(f"{DIAGNOSIS}{uuid.uuid4()}/reprendre/").status_code == 404


class TestSlip:
    def test_says_the_next_step_its_day_and_place_and_nothing_else(self, desk, consent):
        page = send(desk, consent, to=SLIP)

        shown = text(page)
        assert "We do the procedure with you." in shown
        assert "Maison du Pont" in shown
        assert "phone that works" not in shown
        assert page["Cache-Control"] == "no-store"

    def test_leads_back_when_nothing_was_sent(self, desk, grid):
        assert desk.post(SLIP)["Location"] == DIAGNOSIS
        assert desk.get(SLIP)["Location"] == DIAGNOSIS


class TestWithoutConsent:
    def test_leaves_no_trace_of_what_was_typed(self, desk, first, caplog):
        canary = "pelargonium"
        before = Entry.objects.count()
        page = send(desk, first, **POOR, go="next")
        while "This is a proposal." not in text(page):
            page = send(desk, page, **{"q-blocked": "one"}, go="next")
        consent = send(desk, page, **agreeing(place=canary), go="next")

        slip = send(desk, consent, to=SLIP, nickname=canary)

        assert canary in text(slip)
        assert not Case.objects.exists()
        assert not Diagnosis.objects.exists()
        assert Entry.objects.count() == before
        assert canary not in caplog.text
        # What a session holds is packed: no dump of the database shows it.
        sessions = [session.get_decoded() for session in PersonSession.objects.all()]
        assert len(sessions) == 1
        assert "q-phone" not in str(sessions)
        assert canary not in str(sessions)
