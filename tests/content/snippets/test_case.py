"""Trainers write interview cases; a moderator publishes them."""

import copy
from dataclasses import replace
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import translation
from wagtail import blocks

from content import api
from content.case_outlines import Purpose
from content.seed.contents import CASES, GRIDS
from content.snippets.case import InterviewCase
from content.snippets.grid import Grid
from tests.factories import people, starter

# Enough to write: one fact and one answer.
SHORT = replace(CASES[0], facts=CASES[0].facts[:1], reference=CASES[0].reference[:1])


@pytest.fixture(scope="module")
def contents():
    return starter.contents(grids=GRIDS, cases=(SHORT,))


@pytest.fixture
def case(site):
    return InterviewCase.objects.get(locale__language_code="fr")


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


def posted(prefix: str, block: blocks.Block, value: Any) -> dict[str, str]:
    """Return what the editor posts of a block that says this."""
    if isinstance(block, blocks.BaseStructBlock):
        parts = [posted(f"{prefix}-{name}", child, value[name]) for name, child in block.child_blocks.items()]
        return {name: said for part in parts for name, said in part.items()}
    if isinstance(block, blocks.ListBlock):
        return listed(prefix, [("item", child.id, block.child_block, child.value) for child in value.bound_blocks])
    if isinstance(block, blocks.BaseStreamBlock):
        return listed(prefix, [(child.block_type, child.id, child.block, child.value) for child in value])
    if isinstance(block, blocks.BooleanBlock):
        return {prefix: "on"} if value else {}
    return {prefix: str(value or "")}


def listed(prefix: str, children: list[Any]) -> dict[str, str]:
    form = {f"{prefix}-count": str(len(children))}
    for number, (kind, block_id, block, value) in enumerate(children):
        own = f"{prefix}-{number}"
        form |= {f"{own}-deleted": "", f"{own}-order": str(number), f"{own}-type": kind, f"{own}-id": block_id}
        form |= posted(f"{own}-value", block, value)
    return form


def written(case: InterviewCase, **more: str) -> dict[str, str]:
    """Return the editor's form about a case."""
    form = {name: str(getattr(case, name)) for name in ("key", "place", "purpose", "name", "about")}
    for name in ("facts", "talk", "reference"):
        value = getattr(case, name)
        form |= posted(name, value.stream_block, value)
    return form | more


def edit(person: Any, case: InterviewCase, **more: str) -> Any:
    address = reverse("wagtailsnippets_content_interviewcase:edit", args=[case.pk])
    return people.signed_in(person).post(address, written(case, about="Nos mots", **more))


class TestEditor:
    def test_lists_cases_for_trainers(self, case):
        page = people.signed_in(people.a_trainer()).get(reverse("wagtailsnippets_content_interviewcase:list"))

        assert case.name in page.content.decode()

    def test_opens_a_case_to_be_written(self, case):
        address = reverse("wagtailsnippets_content_interviewcase:edit", args=[case.pk])

        assert people.signed_in(people.a_trainer()).get(address).status_code == 200

    def test_keeps_a_trainers_change_as_a_draft(self, case):
        assert edit(people.a_trainer(), case).status_code == 302

        case.refresh_from_db()
        assert case.about != "Nos mots"
        assert case.get_latest_revision_as_object().about == "Nos mots"
        assert api.find_case(case.key, "fr").about == case.about

    def test_lets_a_trainer_publish_nothing(self, case):
        edit(people.a_trainer(), case, **{"action-publish": "1"})

        case.refresh_from_db()
        assert case.about != "Nos mots"

    def test_publishes_a_moderators_change(self, case):
        edit(people.a_moderator(), case, **{"action-publish": "1"})

        case.refresh_from_db()
        assert case.about == "Nos mots"
        assert api.find_case(case.key, "fr").about == "Nos mots"

    def test_keeps_an_unfinished_draft_with_a_key_that_the_grid_does_not_have(self, case):
        assert edit(people.a_trainer(), case, **{"reference-0-value-question": "shoes"}).status_code == 302

        case.refresh_from_db()
        assert case.get_latest_revision_as_object().reference[0].value["question"] == "shoes"

    def test_refuses_to_publish_a_key_that_the_grid_does_not_have(self, case):
        shoes = {"reference-0-value-question": "shoes"}

        page = edit(people.a_moderator(), case, **shoes, **{"action-publish": "1"})

        assert page.status_code == 200
        case.refresh_from_db()
        assert case.reference[0].value["question"] != "shoes"


def refused(case: InterviewCase) -> str:
    with pytest.raises(ValidationError) as refusal:
        case.full_clean()
    return str(refusal.value.message_dict)


class TestReference:
    def test_may_only_name_questions_of_the_grid(self, case):
        case.reference[0].value["question"] = "shoes"

        assert "The grid has no question “shoes”" in refused(case)

    def test_may_only_name_answers_of_the_question(self, case):
        case.reference[0].value["option"] = "perhaps"

        assert "has no answer “perhaps”" in refused(case)

    def test_needs_a_grid_in_the_language(self, case):
        Grid.objects.get(locale=case.locale).unpublish()

        assert "No grid is published in this language." in refused(case)

    def test_answers_a_question_once(self, case):
        block = case.reference.stream_block
        twice = block.to_python([*copy.deepcopy(case.reference.get_prep_value())] * 2)

        with pytest.raises(ValidationError) as refusal:
            block.clean(twice)

        assert "A question is answered twice." in str(blocks.base.get_error_json_data(refusal.value))


class TestTalk:
    def test_is_playable(self, case):
        for node in case.talk[0].value["nodes"]:
            for choice in node["choices"]:
                choice["consent"] = False
                choice["wrong"] = True

        assert "Nobody can reach all the goals." in refused(case)

    def test_has_no_sentence_too_long_to_read_at_work(self, case):
        case.talk[0].value["nodes"][0]["says"] = "mot " * 40

        assert "This sentence has more than 25 words" in refused(case)

    def test_uses_invented_names(self, case):
        case.talk[0].value["nodes"][0]["says"] = "Appelez le 01 42 00 12 34."

        assert "may be somebody's number" in refused(case)


class TestOutline:
    def test_says_what_the_author_wrote(self, case):
        outline = api.find_case(case.key, "fr")

        assert (outline.key, outline.language, outline.purpose) == (SHORT.key, "fr", Purpose.PRACTICE)
        assert outline.facts == tuple(fact.fr for fact in SHORT.facts)
        assert [(said.question, said.option, said.why) for said in outline.reference] == [
            (graded.question, graded.option, graded.why.fr) for graded in SHORT.reference
        ]
