"""The starter grid is loaded like everything else, and never over an author."""

from dataclasses import replace

import pytest

from content.seed.contents import GRIDS
from content.seed.writing import T
from content.seeding.load import load
from content.seeding.records import Outcome
from content.snippets.grid import Grid
from tests.factories import starter

pytestmark = pytest.mark.django_db


def contents(**changes):
    return starter.contents(grids=(replace(GRIDS[0], **changes),))


class TestGrids:
    def test_are_loaded_in_both_languages_with_the_same_keys(self):
        load(contents())

        french, english = (Grid.objects.get(locale__language_code=code) for code in ("fr", "en"))
        assert french.live
        assert english.live
        assert [child.value["key"] for child in french.questions] == [child.value["key"] for child in english.questions]
        assert [child.id for child in french.questions] == [child.id for child in english.questions]

    def test_are_unchanged_the_second_time(self):
        load(contents())

        assert load(contents()).counts[Outcome.CREATED] == 0

    def test_are_left_when_an_author_changed_them(self):
        load(contents())
        grid = Grid.objects.get(locale__language_code="fr")
        grid.title = "Notre grille"
        grid.save_revision().publish()

        report = load(contents(title=T("Autre", "Other")))

        grid.refresh_from_db()
        assert grid.title == "Notre grille"
        assert report.left == ["diagnostic (fr)"]

    def test_take_new_keys_in_every_language(self):
        load(contents())

        report = load(contents(questions=GRIDS[0].questions[:-1]))

        assert report.left == []
        assert {len(grid.questions) for grid in Grid.objects.all()} == {len(GRIDS[0].questions) - 1}

    def test_that_no_longer_fit_what_an_author_made_are_left_too(self):
        load(contents())
        grid = Grid.objects.get(locale__language_code="fr")
        grid.title = "Notre grille"
        grid.save_revision().publish()

        report = load(contents(questions=GRIDS[0].questions[:-1]))

        assert report.left == ["diagnostic (fr)", "diagnostic (en)"]
        assert {len(grid.questions) for grid in Grid.objects.all()} == {len(GRIDS[0].questions)}
