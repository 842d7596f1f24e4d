"""The interview cases that other packages are handed: live ones, in order, remembered."""

import json

import pytest

from content import api
from content.case_outlines import Purpose
from content.seed.contents import CASES
from content.seeding.cases import write_case
from content.seeding.records import Report
from content.seeding.tree import locales
from content.snippets.case import InterviewCase
from tests.factories.grids import publish_grid

pytestmark = pytest.mark.django_db

# Two of each: enough to be in order, and quick to publish.
SOME = [case for case in CASES if case.key in {"nadia", "paul", "sami", "amina"}]
PRACTISED = ["nadia", "paul"]
ASSESSED = ["sami", "amina"]


@pytest.fixture(autouse=True)
def cases():
    publish_grid()
    for place, case in enumerate(SOME, start=1):
        write_case(case, place, locales(), Report())


def row(key: str, language: str) -> InterviewCase:
    return InterviewCase.objects.get(key=key, locale__language_code=language)


def keys(language: str, purpose: Purpose) -> list[str]:
    return [case.key for case in api.case_outlines(language, purpose)]


class TestCaseOutlines:
    def test_are_those_of_a_purpose_in_order(self):
        assert keys("fr", Purpose.PRACTICE) == PRACTISED
        assert keys("en", Purpose.ASSESSMENT) == ASSESSED

    def test_follow_the_place_that_an_author_gives(self):
        last = row(PRACTISED[0], "fr")
        last.place = 50
        last.save_revision().publish()

        assert keys("fr", Purpose.PRACTICE) == [*PRACTISED[1:], PRACTISED[0]]

    def test_take_another_language_for_the_one_that_is_missing(self):
        row(ASSESSED[1], "en").unpublish()

        cases = api.case_outlines("en", Purpose.ASSESSMENT)

        assert [case.key for case in cases] == ASSESSED
        assert [case.language for case in cases] == ["en", "fr"]

    def test_leave_out_what_is_live_in_no_language(self):
        for language in ("fr", "en"):
            row(ASSESSED[0], language).unpublish()

        assert keys("fr", Purpose.ASSESSMENT) == ASSESSED[1:]

    def test_cost_no_query_while_nothing_changes(self, django_assert_num_queries):
        api.case_outlines("fr", Purpose.PRACTICE)

        with django_assert_num_queries(0):
            api.case_outlines("fr", Purpose.ASSESSMENT)
            api.find_case(PRACTISED[0], "fr")


class TestFindCase:
    def test_gives_the_case_in_its_language(self):
        case = api.find_case("nadia", "en")

        assert (case.name, case.language, case.purpose) == ("Nadia Ferrand", "en", Purpose.PRACTICE)
        assert json.loads(case.scenario)["setting"]["case"] == "nadia"

    def test_knows_no_case_of_another_key(self):
        assert api.find_case("nobody", "fr") is None

    def test_takes_another_language_when_one_is_missing(self):
        row("paul", "en").unpublish()

        assert api.find_case("paul", "en").language == "fr"

    def test_sees_no_draft(self):
        case = row("paul", "fr")
        case.about = "Brouillon"
        case.save_revision()

        assert api.find_case("paul", "fr").about != "Brouillon"

    def test_sees_a_change_at_once(self):
        assert api.find_case("paul", "fr").about != "Autre"
        case = row("paul", "fr")
        case.about = "Autre"
        case.save_revision().publish()

        assert api.find_case("paul", "fr").about == "Autre"

    def test_gives_references_that_the_live_grid_knows(self):
        grid = api.get_grid("fr")

        for key in (*PRACTISED, *ASSESSED):
            for said in api.find_case(key, "fr").reference:
                assert grid.question(said.question).option(said.option)
