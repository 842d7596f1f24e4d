"""Every practice of the starter content: there is a way through each variant, it is light, and its words fit."""

import json

import brotli
import pytest

from content.practice.kinds import game
from content.practice.matching import match
from content.practice.schema import faults
from content.practice.solver import MOST_STATES, solve
from content.practice.variants import texts
from content.quality.real_names import real_names
from content.seed.contents import COURSES
from content.seed.writing import Practice
from content.seeding.practices import scenario_of

LANGUAGES = ("fr", "en")
KILOBYTE = 1000
PRACTICES = [
    pytest.param(step, id=f"{module.slug.en}-{step.name}")
    for course in COURSES
    for module in course.modules
    for step in module.steps
    if isinstance(step, Practice)
]
each_practice = pytest.mark.parametrize("practice", PRACTICES)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def weight(scenario):
    return len(brotli.compress(json.dumps(scenario, ensure_ascii=False, separators=(",", ":")).encode()))


@each_practice
@each_language
class TestPractice:
    def test_has_a_way_in_each_variant_within_a_tenth_of_the_bound(self, practice, language):
        scenario = scenario_of(practice, language)

        assert len(scenario["variants"]) >= 1
        for variant in range(len(scenario["variants"]) + 1):
            solution = solve(game(scenario, variant))
            assert solution.path
            assert solution.visited < MOST_STATES / 10

    def test_is_written_as_the_schema_says_with_invented_names_only(self, practice, language):
        scenario = scenario_of(practice, language)

        assert faults(scenario) == []
        assert [found for text in texts(scenario) for found in real_names(text)] == []

    def test_weighs_six_kilobytes_at_most(self, practice, language):
        assert weight(scenario_of(practice, language)) <= 6 * KILOBYTE

    def test_explains_every_answer_that_is_not_right(self, practice, language):
        scenario = scenario_of(practice, language)
        options = {option["id"] for option in scenario["setting"].get("ask", {}).get("options", ())}
        right = {goal["on"] for goal in scenario["goals"] if goal["do"] == "tell"}
        explained = {trap.get("on") for trap in scenario["traps"] if trap["do"] == "tell"}

        assert options <= right | explained

    def test_changes_something_in_each_variant(self, practice, language):
        scenario = scenario_of(practice, language)
        told = [json.dumps(game(scenario, n).scenario["setting"]) for n in range(len(scenario["variants"]) + 1)]

        assert len(set(told)) == len(told)

    def test_accepts_what_it_shows_as_an_example(self, practice, language):
        for field in _fields(scenario_of(practice, language)["setting"]):
            for entry in field["accept"]:
                assert match(entry, field["accept"], [], field.get("kind", "words"), False, language) is not None


def _fields(setting):
    named = [setting[name] for name in ("message", "sms", "titles", "what", "where", "letter") if name in setting]
    named = [one for one in named if "accept" in one]
    return [*named, *(field for page in setting.get("pages", ()) for field in page["fields"] if field.get("accept"))]


@each_language
class TestAll:
    def test_weigh_two_and_a_half_kilobytes_on_average(self, language):
        weights = [weight(scenario_of(param.values[0], language)) for param in PRACTICES]

        assert sum(weights) / len(weights) <= 2.5 * KILOBYTE
