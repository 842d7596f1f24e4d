"""Trainers write the grid; a moderator publishes it."""

from dataclasses import replace

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from content.pages.grids import PublishedGrid
from content.seed.contents import GRIDS
from content.snippets.grid import Grid
from tests.factories import people, starter

SHORT = replace(GRIDS[0], questions=GRIDS[0].questions[:1])


@pytest.fixture(scope="module")
def contents():
    return starter.contents(grids=(SHORT,))


@pytest.fixture
def grid(site):
    return Grid.objects.get(locale__language_code="fr")


def written(grid: Grid, title: str, **more: str) -> dict[str, str]:
    """Return the editor's form about a grid of one question with two answers."""
    form = {
        "key": grid.key,
        "title": title,
        "questions-count": "1",
        "questions-0-deleted": "",
        "questions-0-order": "0",
        "questions-0-type": "question",
        "questions-0-id": grid.questions[0].id,
    }
    question = "questions-0-value-"
    form |= {
        f"{question}{name}": value
        for name, value in {
            "key": "phone",
            "dimension": "D1",
            "question": "Un téléphone ?",
            "why": "Pour apprendre.",
            "is_gate": "on",
            "practice": "",
            "how": "",
            "options-count": "2",
        }.items()
    }
    for number, (key, level) in enumerate((("own", "2"), ("none", "0"))):
        option = f"{question}options-{number}-"
        form |= {
            f"{option}deleted": "",
            f"{option}order": str(number),
            f"{option}type": "item",
            f"{option}id": grid.questions[0].value["options"].bound_blocks[number].id,
            f"{option}value-key": key,
            f"{option}value-words": key,
            f"{option}value-level": level,
            f"{option}value-leads_to": "",
        }
    return form | more


def edit(person: object, grid: Grid, **more: str) -> object:
    address = reverse("wagtailsnippets_content_grid:edit", args=[grid.pk])
    return people.signed_in(person).post(address, written(grid, "Notre grille", **more))


class TestEditor:
    def test_lists_grids_for_trainers(self, grid):
        page = people.signed_in(people.a_trainer()).get(reverse("wagtailsnippets_content_grid:list"))

        assert grid.title in page.content.decode()

    def test_keeps_a_trainers_change_as_a_draft(self, grid):
        versions = PublishedGrid.objects.count()

        assert edit(people.a_trainer(), grid).status_code == 302

        grid.refresh_from_db()
        assert grid.title != "Notre grille"
        assert grid.get_latest_revision_as_object().title == "Notre grille"
        assert PublishedGrid.objects.count() == versions

    def test_publishes_a_moderators_change_and_keeps_the_version(self, grid):
        versions = PublishedGrid.objects.count()

        edit(people.a_moderator(), grid, **{"action-publish": "1"})

        grid.refresh_from_db()
        assert grid.title == "Notre grille"
        assert PublishedGrid.objects.count() == versions + 1


class TestOtherLanguages:
    def test_have_the_keys_of_the_source(self, grid):
        english = Grid.objects.get(key=grid.key, locale__language_code="en")
        english.full_clean()
        english.questions[0].value["options"][0]["key"] = "mine"

        with pytest.raises(ValidationError) as refusal:
            english.full_clean()

        assert list(refusal.value.message_dict) == ["questions"]

    def test_may_follow_a_draft_of_the_source(self, grid):
        english = Grid.objects.get(key=grid.key, locale__language_code="en")
        for one in (grid, english):
            one.questions[0].value["key"] = "device"
        grid.save_revision()

        english.full_clean()
