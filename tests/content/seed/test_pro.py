"""The training of social workers: its shape, and the rules of writing for people who read at work."""

import itertools
import re
import uuid

import pytest

from content.case_outlines import Purpose
from content.quality import sentences as quality
from content.quality.sentences import PRO_SENTENCE_LIMIT
from content.seed.contents import CASES, COURSES, PRO_COURSES
from content.seed.writing import Choice, Order, Practice, Real, Screen, Several, Tip
from tests.content.seed.test_writing import explanations, step_texts

LANGUAGES = ("fr", "en")
MODULES = [module for course in PRO_COURSES for module in course.modules]
QUESTIONS = (Choice, Several, Order)
TALK_MINUTES = 2
"""What a talk takes beyond the question whose place it has."""
SCREEN_WORDS = 80
VERDICTS = re.compile(r"^(Pas encore|Not yet|Bravo|Faux|Wrong)\b")

each_module = pytest.mark.parametrize("module", [pytest.param(module, id=module.slug.en) for module in MODULES])
each_language = pytest.mark.parametrize("language", LANGUAGES)


class TestTheTraining:
    def test_has_eight_modules(self):
        assert [len(course.modules) for course in PRO_COURSES] == [8]

    def test_lets_talk_with_each_person_to_practise_on_once(self):
        talks = [(module.slug.fr, step) for module in MODULES for step in module.steps if isinstance(step, Practice)]

        practised = [case.key for case in CASES if case.purpose is Purpose.PRACTICE]
        assert sorted(step.setting["case"] for _slug, step in talks) == sorted(practised)
        assert [slug for slug, _step in talks] == [
            "reperer-sans-juger",
            "reperer-sans-juger",
            "douze-dimensions",
            "diagnostic-en-trois-minutes",
        ]

    def test_gives_everything_an_id_that_nothing_else_has(self):
        others = {thing.id for course in COURSES for thing in (course, *course.modules)}
        ids = [thing.id for course in PRO_COURSES for thing in (course, *course.modules)]

        assert len(set(ids)) == len(ids)
        assert not others & set(ids)
        assert {uuid.UUID(str(key)).version for key in ids} == {4}


@each_module
class TestAModuleOfIt:
    def test_takes_eight_to_twelve_steps_and_ten_minutes_at_most_besides_its_talks(self, module):
        talks = sum(isinstance(step, Practice) for step in module.steps)

        assert 8 <= len(module.steps) <= 12
        assert 8 <= module.minutes - talks * TALK_MINUTES <= 10

    def test_opens_on_its_goal_and_ends_with_the_next_person(self, module):
        assert module.steps[0].name == "goal"
        assert isinstance(module.steps[-1], Real)

    def test_asks_or_lets_talk_three_or_four_times_with_the_right_answer_at_different_places(self, module):
        asked = [step for step in module.steps if isinstance(step, (*QUESTIONS, Practice))]
        places = [
            next(n for n, option in enumerate(step.options) if option.right)
            for step in asked
            if isinstance(step, Choice)
        ]

        assert 3 <= len(asked) <= 4
        assert len(places) == 1 or len(set(places)) > 1

    def test_names_each_step_once_with_keys_that_do_not_collide(self, module):
        keys = [module.step_id(step.name).hex[:8] for step in module.steps]

        assert len(set(keys)) == len(keys)

    @each_language
    def test_has_no_sentence_too_long_to_read_at_work(self, module, language):
        texts = itertools.chain.from_iterable(step_texts(step, language) for step in module.steps)

        assert [text for text in texts if quality.long_sentences(text, PRO_SENTENCE_LIMIT)] == []

    @each_language
    def test_puts_eighty_words_on_a_screen_at_most(self, module, language):
        screens = [step for step in module.steps if isinstance(step, Screen)]
        words = {
            step.name: sum(len(quality.words(getattr(part.text, language))) for part in step.parts) for step in screens
        }

        assert {name: count for name, count in words.items() if count > SCREEN_WORDS} == {}

    @each_language
    def test_explains_without_repeating_the_verdict(self, module, language):
        said = [text for step in module.steps for text, _is_right in explanations(step, language)]

        assert all(said)
        assert [text for text in said if VERDICTS.match(text)] == []

    @each_language
    def test_names_the_source_of_every_year_and_law(self, module, language):
        mark = {"fr": "Source", "en": "Source"}[language]
        for step in module.steps:
            if not isinstance(step, Screen):
                continue
            tips = [getattr(part.text, language) for part in step.parts if isinstance(part, Tip)]
            text = " ".join(getattr(part.text, language) for part in step.parts if not isinstance(part, Tip))
            if re.search(r"\b(19|20)\d\d\b|\bmillions?\b", text):
                assert any(tip.startswith(mark) for tip in tips), step.name
