"""A diagnosis is kept with consent, once, and read by its own worker only."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.db import connection
from django.utils import timezone

from content.grid_outlines import Dimension
from courses.diagnosis.models import Case, Diagnosis
from courses.diagnosis.rules.answers import Answers
from courses.diagnosis.rules.change import Change
from courses.flows.erase_case import erase_case
from courses.flows.show_case import list_cases, show_case
from courses.flows.take_diagnosis import OldForm, retake_diagnosis, take_diagnosis
from courses.network import services as network
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.diagnoses import a_case, a_diagnosis, agreed
from tests.factories.grids import keep_grid
from tests.factories.network import a_point

NOW = timezone.now()
ANSWERS = Answers(declared={"phone": "none"}, observed={"unlock": "helped"})


@pytest.fixture
def worker(db):
    return people.a_social_worker()


@pytest.fixture
def grid(db):
    return keep_grid()


@pytest.fixture
def take(worker, grid):
    """Take a diagnosis as the worker; the form's id and the answers may be given."""

    def taking(*, by=worker, id=None, answers=ANSWERS, version=grid.key, now=NOW, nickname=""):
        return take_diagnosis(
            by=by,
            id=id or uuid.uuid4(),
            grid_version=version,
            answers=answers,
            agreed=agreed(),
            nickname=nickname,
            now=now,
        )

    return taking


class TestTakeDiagnosis:
    def test_keeps_a_case_with_what_was_said_and_seen_apart(self, take, worker, grid):
        case = take(nickname="Nour")

        kept = Diagnosis.objects.get(case=case)
        assert (case.worker, case.nickname, case.consent_at) == (worker, "Nour", NOW)
        assert (kept.declared, kept.observed) == ({"phone": "none"}, {"unlock": "helped"})
        assert kept.grid_version == grid.key
        assert (kept.outcomes, kept.first_step) == (["O6", "O1"], "O6")

    def test_notes_where_the_worker_works(self, take, worker):
        point = a_point()
        network.join_point(user=worker, point=point, now=NOW - timedelta(days=1))

        assert take().point == point

    def test_counts_the_same_form_once(self, take):
        form = uuid.uuid4()

        assert take(id=form) == take(id=form)
        assert Case.objects.count() == Diagnosis.objects.count() == 1
        assert Entry.objects.filter(action="diagnosis.kept").count() == 1

    def test_writes_in_the_log_who_kept_it_and_no_answer(self, take, worker, grid):
        case = take(nickname="Nour")

        entry = Entry.objects.get(action="diagnosis.kept")
        assert (entry.actor, entry.subject, entry.data) == (worker.pk, f"case:{case.pk}", {"grid": grid.key})
        assert "Nour" not in str(vars(entry))

    def test_refuses_a_grid_that_was_never_published(self, take):
        with pytest.raises(OldForm):
            take(version="0" * 16)

        assert not Case.objects.exists()

    def test_refuses_the_form_of_another_worker(self, take):
        form = uuid.uuid4()
        take(id=form)

        with pytest.raises(OldForm):
            take(id=form, by=people.a_social_worker())

        assert Case.objects.count() == 1


class TestRetakeDiagnosis:
    def test_adds_a_visit_to_the_case_and_notes_that_the_person_agreed_again(self, take, worker, grid):
        case, later = take(), NOW + timedelta(days=30)

        retake_diagnosis(
            by=worker, case_id=case.pk, id=uuid.uuid4(), grid_version=grid.key, answers=ANSWERS, agreed=agreed(),
            now=later,
        )  # fmt: skip

        case.refresh_from_db()
        assert case.diagnoses.count() == 2
        assert case.consent_at == later

    def test_counts_the_same_form_once(self, take, worker, grid):
        case, form = take(), uuid.uuid4()

        for _press in range(2):
            retake_diagnosis(
                by=worker, case_id=case.pk, id=form, grid_version=grid.key, answers=ANSWERS, agreed=agreed(), now=NOW
            )

        assert case.diagnoses.count() == 2

    def test_does_not_find_the_case_of_another_worker(self, take, grid):
        case = take()

        with pytest.raises(Case.DoesNotExist):
            retake_diagnosis(
                by=people.a_social_worker(), case_id=case.pk, id=uuid.uuid4(), grid_version=grid.key, answers=ANSWERS,
                agreed=agreed(), now=NOW,
            )  # fmt: skip


class TestShowCase:
    def test_says_what_changed_since_the_visit_before(self, worker, grid):
        case = a_case(worker=worker)
        a_diagnosis(case=case, grid_version=grid.key, declared={"phone": "none"}, now=NOW - timedelta(days=30))
        a_diagnosis(case=case, grid_version=grid.key, declared={"phone": "own"}, now=NOW)

        page = show_case(by=worker, case_id=case.pk, now=NOW)

        assert page.changes[Dimension.EQUIPMENT] is Change.BETTER
        assert page.changes[Dimension.SAFETY] is Change.NOT_ASKED

    def test_compares_nothing_after_a_first_visit(self, take, worker):
        page = show_case(by=worker, case_id=take().pk, now=NOW)

        assert page.before is None
        assert page.changes == {}

    def test_is_in_the_log_every_time(self, take, worker):
        case = take()

        for _look in range(2):
            show_case(by=worker, case_id=case.pk, now=NOW)

        entries = Entry.objects.filter(action="case.read", actor=worker.pk, subject=f"case:{case.pk}")
        assert entries.count() == 2

    @pytest.mark.parametrize("make", [people.a_social_worker, people.a_reception, people.an_administrator])
    def test_does_not_find_a_case_of_somebody_else(self, take, make):
        case = take()

        with pytest.raises(Case.DoesNotExist):
            show_case(by=make(), case_id=case.pk, now=NOW)

        assert not Entry.objects.filter(action="case.read").exists()


class TestListCases:
    def test_shows_own_cases_the_last_seen_first(self, worker):
        first, second, unseen = (a_case(worker=worker) for _ in range(3))
        a_diagnosis(case=first, now=NOW)
        a_diagnosis(case=second, now=NOW - timedelta(days=1))
        a_diagnosis(now=NOW)

        rows = list_cases(by=worker, page="1", now=NOW).rows

        assert [row.id for row in rows] == [first.pk, second.pk, unseen.pk]
        assert Entry.objects.get(action="cases.listed").data == {"shown": 3}


class TestEraseCase:
    def test_takes_all_of_it_and_says_so_in_the_log(self, take, worker):
        case = take()

        erase_case(by=worker, case_id=case.pk, now=NOW)

        assert not Case.objects.exists()
        assert not Diagnosis.objects.exists()
        assert Entry.objects.get(action="case.erased").subject == f"case:{case.pk}"

    def test_does_not_find_the_case_of_another_worker(self, take):
        case = take()

        with pytest.raises(Case.DoesNotExist):
            erase_case(by=people.a_social_worker(), case_id=case.pk, now=NOW)

        assert Case.objects.exists()


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
class TestSentAtOnce:
    def test_a_form_is_kept_once(self, take):
        form, start = uuid.uuid4(), Barrier(4)

        def press(_number):
            start.wait()
            try:
                return take(id=form).pk
            finally:
                connection.close()

        with ThreadPoolExecutor(4) as pool:
            cases = set(pool.map(press, range(4)))

        assert len(cases) == Case.objects.count() == Diagnosis.objects.count() == 1
