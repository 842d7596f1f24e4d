"""What the editor keeps and what is played are two forms of the same practice."""

import copy
import json

import pytest

from content.blocks.practices.scenario import from_scenario, said_texts, to_scenario
from content.outlines import StepKind
from content.practice.schema import faults

from .written import BLOCKS, SEED, plainest, scenarios, value_of

each_scenario = pytest.mark.parametrize("scenario", [pytest.param(s, id=name) for name, s in scenarios()])
each_block = pytest.mark.parametrize("name", list(BLOCKS))


@each_scenario
class TestScenario:
    def test_comes_back_as_it_went_into_the_editor(self, scenario):
        block = BLOCKS[scenario["type"]]

        assert to_scenario(block, value_of(scenario)) == plainest(scenario)

    def test_survives_being_saved(self, scenario):
        block = BLOCKS[scenario["type"]]

        saved = json.loads(json.dumps(block.get_prep_value(value_of(scenario))))

        assert to_scenario(block, block.to_python(saved)) == plainest(scenario)
        assert saved == from_scenario(block, scenario, SEED, heading="An exercise")

    def test_is_accepted_by_the_editor(self, scenario):
        block = BLOCKS[scenario["type"]]

        cleaned = block.clean(value_of(scenario))

        assert to_scenario(block, cleaned) == plainest(scenario)

    def test_fits_its_schema_when_it_comes_from_the_editor(self, scenario):
        assert faults(to_scenario(BLOCKS[scenario["type"]], value_of(scenario))) == []

    def test_is_the_outline_of_its_step(self, scenario):
        outline = BLOCKS[scenario["type"]].outline("0a1b2c3d-0000-4000-8000-000000000000", value_of(scenario))

        assert (outline.key, outline.kind, outline.heading) == ("0a1b2c3d", StepKind.PRACTICE, "An exercise")
        assert json.loads(outline.scenario) == plainest(scenario)

    def test_shows_its_sentences_to_the_checks_and_not_what_is_typed(self, scenario):
        block, value = BLOCKS[scenario["type"]], value_of(scenario)

        assert block.words(value) == ["An exercise", scenario["task"]]
        assert scenario["done"] in block.explanations(value)
        assert all(goal["hint"] in block.explanations(value) for goal in scenario["goals"])


@each_block
class TestBlock:
    def test_can_be_empty_in_a_draft(self, name):
        block = BLOCKS[name]

        scenario = to_scenario(block, block.get_default())

        assert (scenario["type"], scenario["task"]) == (name, "")
        assert all(goal["say"] == goal["hint"] == "" for goal in scenario["goals"])
        assert said_texts(scenario) == []

    def test_has_an_example_that_can_be_played(self, name):
        block = BLOCKS[name]

        assert faults(to_scenario(block, block.get_preview_value())) == []
        assert block.clean(block.get_preview_value())


class TestTarget:
    def test_that_is_gone_is_left_out(self):
        scenario = copy.deepcopy(next(s for _name, s in scenarios() if s["type"] == "inbox"))
        value = value_of(scenario)
        del value["mails"][:]

        assert "on" not in to_scenario(BLOCKS["inbox"], value)["goals"][0]
