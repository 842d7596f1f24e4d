"""The interview cases: four and four, playable, and graded by the starter grid from what is said and seen."""

import itertools
import json
import uuid

import brotli
import pytest

from content.case_outlines import Purpose
from content.grid_outlines import Dimension
from content.practice.kinds import game
from content.practice.schema import faults
from content.practice.solver import MOST_STATES, solve
from content.practice.variants import texts
from content.quality.real_names import real_names
from content.quality.sentences import PRO_SENTENCE_LIMIT, long_sentences, words
from content.seed.contents import CASES, GRIDS
from content.seeding.practices import scenario_of

LANGUAGES = ("fr", "en")
QUESTIONS = {question.key: question for question in GRIDS[0].questions}
COMPARED = frozenset(
    {
        Dimension.EQUIPMENT,
        Dimension.CONNECTION,
        Dimension.GESTURES,
        Dimension.USES,
        Dimension.ACCOUNTS,
        Dimension.READING,
        Dimension.PEOPLE,
        Dimension.SAFETY,
        Dimension.LEARNING,
    }
)
KILOBYTE = 1000
FACT = 250
MOST_FACTS = 30

each_case = pytest.mark.parametrize("case", [pytest.param(case, id=case.key) for case in CASES])
each_language = pytest.mark.parametrize("language", LANGUAGES)


def all_texts(case, language):
    own = (case.about, *case.facts, *(graded.why for graded in case.reference))
    return [getattr(text, language) for text in own] + texts(scenario_of(case.talk, language))


def shape(value):
    """Return what a scenario is besides its words."""
    if isinstance(value, dict):
        kept = {"id", "to", "type", "case"}
        return {name: inner if name in kept else shape(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [shape(inner) for inner in value]
    return None if isinstance(value, str) else value


def choices(case):
    return [choice for node in case.talk.setting["nodes"] for choice in node["choices"]]


class TestCases:
    def test_are_four_to_practise_and_four_for_the_assessment(self):
        purposes = [case.purpose for case in CASES]

        assert purposes == [Purpose.PRACTICE] * 4 + [Purpose.ASSESSMENT] * 4

    def test_have_keys_ids_and_names_of_their_own(self):
        for names in zip(*((case.key, case.id, case.name) for case in CASES), strict=True):
            assert len(set(names)) == len(CASES)
        assert {uuid.UUID(str(case.id)).version for case in CASES} == {4}

    def test_lead_to_a_first_step_in_practice_only(self):
        assert ["steps" in case.talk.setting for case in CASES] == [True] * 4 + [False] * 4

    def test_are_about_people_who_differ(self):
        graded = [frozenset((given.question, given.option) for given in case.reference) for case in CASES]

        assert len(set(graded)) == len(CASES)

    @pytest.mark.parametrize("key", [key for key, asked in QUESTIONS.items() if asked.dimension in COMPARED])
    def test_do_not_all_answer_a_question_alike(self, key):
        options = {given.option for case in CASES for given in case.reference if given.question == key}

        assert len(options) > 1


@each_case
class TestReference:
    def test_names_questions_and_answers_of_the_grid_once(self, case):
        keys = [graded.question for graded in case.reference]

        assert len(set(keys)) == len(keys)
        for graded in case.reference:
            assert graded.option in {answer.key for answer in QUESTIONS[graded.question].answers}

    def test_answers_every_question_that_is_compared(self, case):
        compared = {
            key
            for key, asked in QUESTIONS.items()
            if asked.dimension in COMPARED and any(answer.level is not None for answer in asked.answers)
        }

        assert compared <= {graded.question for graded in case.reference}

    @each_language
    def test_says_why_in_one_sentence(self, case, language):
        said = [getattr(graded.why, language) for graded in case.reference]

        assert [why for why in said if len(words(why)) < 2 or len(why) > FACT] == []


@each_case
@each_language
class TestTalk:
    def test_has_a_way_within_a_tenth_of_the_bound(self, case, language):
        solution = solve(game(scenario_of(case.talk, language)))

        assert solution.path
        assert solution.visited < MOST_STATES / 10

    def test_is_written_as_the_schema_says_with_invented_names_only(self, case, language):
        scenario = scenario_of(case.talk, language)

        assert faults(scenario) == []
        assert [found for text in all_texts(case, language) for found in real_names(text)] == []

    def test_weighs_six_kilobytes_at_most(self, case, language):
        data = json.dumps(scenario_of(case.talk, language), ensure_ascii=False, separators=(",", ":"))

        assert len(brotli.compress(data.encode())) <= 6 * KILOBYTE

    def test_has_no_sentence_too_long_to_read_at_work(self, case, language):
        said = (long_sentences(text, PRO_SENTENCE_LIMIT) for text in all_texts(case, language))

        assert list(itertools.chain.from_iterable(said)) == []

    def test_keeps_the_quotation_marks_of_its_language(self, case, language):
        foreign = {"fr": "“”", "en": "«»"}[language]

        assert [text for text in all_texts(case, language) if set(text) & set(foreign)] == []


@each_case
class TestCase:
    def test_is_the_same_in_both_languages(self, case):
        french, english = (shape(scenario_of(case.talk, language)) for language in LANGUAGES)

        assert french == english

    def test_has_five_to_eight_moments_with_two_to_four_words_to_choose_from(self, case):
        nodes = case.talk.setting["nodes"]

        assert 5 <= len(nodes) <= 8
        assert all(2 <= len(node["choices"]) <= 4 for node in nodes)

    def test_asks_for_agreement_and_foresees_words_that_judge(self, case):
        assert any(choice.get("consent") for choice in choices(case))
        assert sum(choice.get("wrong", False) for choice in choices(case)) >= 4

    def test_branches(self, case):
        leads = [{choice.get("to") for choice in node["choices"]} - {None} for node in case.talk.setting["nodes"]]

        assert any(len(places) > 1 for places in leads)

    def test_shows_three_signs_and_two_or_three_that_are_none(self, case):
        right = [sign["right"] for sign in case.talk.setting["signs"]]

        assert right.count(True) >= 3
        assert 2 <= right.count(False) <= 3

    def test_has_one_first_step_that_fits_at_most(self, case):
        assert [step["right"] for step in case.talk.setting.get("steps", [])].count(True) <= 1

    def test_shows_enough_at_the_desk(self, case):
        assert 8 <= len(case.facts) <= MOST_FACTS
        assert all(0 < len(text) <= FACT for fact in case.facts for text in fact)

    def test_leads_to_its_own_grid(self, case):
        assert case.talk.setting["case"] == case.key
