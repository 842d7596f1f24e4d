"""Published grids: one version for the same words, kept for ever."""

import pytest

from content import api
from content.grid_outlines import GridOutline
from content.pages.grids import PublishedGrid, as_data, find_grid, from_data, outline_of
from content.snippets.grid import Grid
from tests.factories.grids import publish_grid

pytestmark = pytest.mark.django_db


def grid(language: str = "fr") -> Grid:
    return Grid.objects.get(locale__language_code=language)


def publish(row: Grid) -> GridOutline:
    row.save_revision().publish()
    return api.get_grid(row.locale.language_code)


class TestPublishing:
    def test_keeps_one_version_a_language(self):
        publish_grid()

        assert PublishedGrid.objects.count() == 2
        assert api.get_grid("fr").key != api.get_grid("en").key
        assert len(api.get_grid("fr").key) == 16

    def test_keeps_the_same_words_once(self):
        before = publish_grid()

        assert publish(grid()).key == before.key
        assert PublishedGrid.objects.count() == 2

    def test_makes_another_version_of_other_words_and_keeps_the_first(self):
        before = publish_grid()
        row = grid()
        row.title = "Autre titre"

        after = publish(row)

        assert after.key != before.key
        assert after.title == "Autre titre"
        assert api.find_grid_version(before.key) == before

    def test_keeps_a_version_after_its_grid_is_deleted(self):
        before = publish_grid()

        Grid.objects.all().delete()

        assert api.find_grid_version(before.key) == before
        with pytest.raises(api.UnknownGrid):
            api.get_grid("fr")

    def test_does_not_hand_out_a_draft(self):
        before = publish_grid()
        row = grid()
        row.title = "Brouillon"

        row.save_revision()

        assert api.get_grid("fr") == before


class TestGetGrid:
    def test_leads_to_another_language_when_one_is_missing(self):
        publish_grid()
        grid("en").unpublish()

        assert api.get_grid("en").language == "fr"

    def test_costs_no_query_while_nothing_changes(self, django_assert_num_queries):
        key = publish_grid().key
        api.get_grid("fr")

        with django_assert_num_queries(0):
            api.get_grid("fr")
            api.find_grid_version(key)

    def test_knows_no_version_of_another_key(self):
        assert api.find_grid_version("0" * 16) is None


class TestData:
    def test_leads_back_to_the_same_outline(self):
        outline = publish_grid("en")

        assert from_data(as_data(outline)) == outline
        assert outline_of(grid("en")) == outline
        assert find_grid(outline.key) == from_data(PublishedGrid.objects.get(key=outline.key).outline)
