"""The people a worker follows, and one of them."""

from datetime import timedelta

import pytest
from django.utils import timezone

from courses.diagnosis.models import Case
from tests.factories.desk import text
from tests.factories.diagnoses import CASES, a_case, a_diagnosis, page_of
from tests.factories.grids import publish_grid

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def case(worker):
    return a_case(worker=worker, nickname="Nour")


class TestCases:
    def test_lists_my_own_and_nobody_elses(self, desk, case):
        a_diagnosis(case=case)
        other = a_diagnosis().case

        shown = text(desk.get(CASES))

        assert case.shown in shown
        assert other.shown not in shown

    def test_says_so_when_there_is_none(self, desk):
        assert "You keep no case yet." in text(desk.get(CASES))


class TestCase:
    def test_shows_the_next_steps_and_the_first_one(self, desk, case):
        a_diagnosis(case=case)

        page = desk.get(page_of(case))

        assert "A phone or a computer" in text(page)
        assert "Goes on alone" in text(page)
        assert case.shown in text(page)
        assert page["Cache-Control"] == "no-store"

    def test_says_what_changed_in_words_beside_a_small_picture(self, desk, case):
        grid = publish_grid()
        a_diagnosis(case=case, grid_version=grid.key, declared={"phone": "none"}, now=NOW - timedelta(days=30))
        a_diagnosis(case=case, grid_version=grid.key, declared={"phone": "own"})

        changes = text(desk.get(page_of(case))).partition('id="changes"')[2].partition("</section>")[0]

        assert "Easier than last time" in changes
        assert changes.count("<svg") == changes.count("<li") == 1
        assert "Not asked" not in changes

    def test_of_another_worker_does_not_exist(self, desk):
        assert desk.get(page_of(a_case())).status_code == 404

    def test_can_be_shown_without_any_diagnosis(self, desk, case):
        assert desk.get(page_of(case)).status_code == 200


class TestErase:
    def test_takes_the_case_away_when_the_line_is_ticked(self, desk, case):
        page = desk.post(f"{page_of(case)}effacer/", {"sure": "yes"})

        assert page["Location"] == CASES
        assert not Case.objects.exists()

    def test_asks_for_the_tick_first(self, desk, case):
        desk.post(f"{page_of(case)}effacer/")

        assert Case.objects.get() == case

    def test_does_not_find_the_case_of_another_worker(self, desk):
        case = a_case()

        assert desk.post(f"{page_of(case)}effacer/", {"sure": "yes"}).status_code == 404
        assert Case.objects.get() == case
