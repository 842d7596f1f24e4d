"""The shape of the starter modules: what every module has, and the limits of the fields they are loaded into."""

import itertools
import re
import uuid
from collections import Counter
from pathlib import Path

import pytest

from content.practice.matching import find_refused, match
from content.seed import contents
from content.seed.contents import ARTICLES, BADGES, COURSES, GLOSSARY, HOME
from content.seed.writing import Choice, Fill, Order, Picture, Practice, Real, Screen, Several, Tip, Warn, Word

LANGUAGES = ("fr", "en")
MODULES = [module for course in COURSES for module in course.modules]
QUESTIONS = (Choice, Several, Order, Fill)
LEVELS = {"discover", "can_do", "autonomy"}
SHAPES = {"door", "bridge", "road"}

FOLDER = Path(contents.__file__).parent / "pictures"
PICTURES = [
    part
    for module in MODULES
    for step in module.steps
    if isinstance(step, Screen)
    for part in step.parts
    if isinstance(part, Picture)
]

each_module = pytest.mark.parametrize("module", [pytest.param(module, id=module.slug.en) for module in MODULES])


def questions(module):
    return [step for step in module.steps if isinstance(step, QUESTIONS)]


def steps_of(kind):
    return [
        pytest.param(step, id=f"{module.slug.en}-{step.name}")
        for module in MODULES
        for step in module.steps
        if isinstance(step, kind)
    ]


def forms(step, language):
    return [getattr(form, language) for form in step.accepted], [entry.text for entry in step.refused]


def lengths(texts, limit):
    return [text for text in itertools.chain.from_iterable(texts) if not 0 < len(text) <= limit]


@each_module
class TestModule:
    def test_has_six_to_twelve_steps_and_three_to_seven_minutes(self, module):
        assert 6 <= len(module.steps) <= 12
        assert 3 <= module.minutes <= 7

    def test_opens_on_its_goal_and_two_to_four_screens_to_know(self, module):
        screens = list(itertools.takewhile(lambda step: isinstance(step, Screen), module.steps))

        assert screens[0].name == "goal"
        # A mail to read may stand right before the first question about it.
        assert 2 <= len(screens[1:]) <= 4

    def test_ends_with_a_practice_and_for_real(self, module):
        kinds = [type(step) for step in module.steps]

        assert kinds[-2:] == [Practice, Real]
        assert kinds.count(Real) == 1
        assert 1 <= kinds.count(Practice) <= 2

    def test_asks_with_a_hint_first_then_without(self, module):
        has_hint = [bool(step.hint.fr) for step in questions(module)]

        assert has_hint == sorted(has_hint, reverse=True)

    def test_names_each_step_once_with_keys_that_do_not_collide(self, module):
        keys = [module.step_id(step.name).hex[:8] for step in module.steps]

        assert len(set(keys)) == len(keys)

    def test_has_addresses_of_plain_letters(self, module):
        assert all(re.fullmatch(r"[a-z0-9-]+", slug) for slug in module.slug)


class TestCourse:
    @pytest.mark.parametrize("course", COURSES, ids=lambda course: course.key)
    def test_asks_in_two_ways_at_least_with_the_right_answer_at_different_places(self, course):
        asked = [step for module in course.modules for step in questions(module)]
        chosen = [step for step in asked if isinstance(step, Choice)]
        places = {next(n for n, option in enumerate(step.options) if option.right) for step in chosen}

        assert len({type(step) for step in asked}) >= 2
        assert len(places) > 1

    def test_are_the_seven_with_all_their_modules(self):
        assert {course.key: len(course.modules) for course in COURSES} == {
            "gestes": 4,
            "email": 6,
            "agenda": 4,
            "contacts": 3,
            "emploi": 5,
            "demarches": 6,
            "protection": 4,
        }

    def test_practise_every_type_of_simulator(self):
        kinds = Counter(step.kind for module in MODULES for step in module.steps if isinstance(step, Practice))

        assert set(kinds) == {"inbox", "calendar", "phone", "jobs", "form", "scam"}

    def test_gives_everything_its_own_random_id(self):
        ids = [thing.id for thing in (*COURSES, *MODULES, *GLOSSARY, *BADGES, *ARTICLES, HOME)]

        assert len(set(ids)) == len(ids)
        assert {uuid.UUID(str(key)).version for key in ids} == {4}

    def test_gives_each_module_and_page_its_own_address(self):
        for language in LANGUAGES:
            for things in (MODULES, ARTICLES):
                slugs = [getattr(thing.slug, language) for thing in things]
                assert len(set(slugs)) == len(slugs)


class TestTexts:
    @pytest.mark.parametrize("module", MODULES, ids=lambda module: module.slug.en)
    def test_are_written_in_every_language_and_fit_their_fields(self, module):
        parts = [part for step in module.steps if isinstance(step, Screen) for part in step.parts]
        options = [option for step in module.steps if isinstance(step, Choice | Several) for option in step.options]
        items = [item for step in module.steps if isinstance(step, Order | Real) for item in step.items]
        fills = [step for step in module.steps if isinstance(step, Fill)]
        orders = [step for step in module.steps if isinstance(step, Order)]

        headings = [step.heading for step in module.steps if isinstance(step, Screen | Real)]
        asked = [step.question for step in questions(module)]
        whys = [option.why for option in options] + [item.why for step in orders for item in step.items]
        whys += [why for step in (*orders, *fills) for why in (step.right_why, step.wrong_why)]
        whys += [refused.why for step in fills for refused in step.refused]

        assert lengths(headings, 80) == []
        assert lengths(asked, 160) == []
        assert lengths([thing.text for thing in (*options, *items)], 120) == []
        assert lengths([step.label for step in fills], 60) == []
        assert lengths([part.text for part in parts if isinstance(part, Tip | Warn)], 200) == []
        assert lengths(whys, 200) == []
        assert lengths([module.title, module.goal, module.keywords], 160) == []

    @pytest.mark.parametrize("step", steps_of((Screen, *QUESTIONS, Real)))
    def test_have_their_hint_in_every_language_or_in_none(self, step):
        hint = getattr(step, "hint", ("", ""))

        assert bool(hint[0]) == bool(hint[1])


class TestChoices:
    @pytest.mark.parametrize("step", steps_of(Choice))
    def test_have_exactly_one_right_answer(self, step):
        assert [option.right for option in step.options].count(True) == 1

    @pytest.mark.parametrize("step", steps_of(Several))
    def test_have_right_and_other_answers_when_several_may_be_chosen(self, step):
        assert {option.right for option in step.options} == {True, False}

    @pytest.mark.parametrize("step", steps_of((Choice, Several)))
    def test_are_two_to_five_and_all_different(self, step):
        assert 2 <= len(step.options) <= 5
        assert len({option.name for option in step.options}) == len(step.options)
        for language in LANGUAGES:
            assert len({getattr(option.text, language) for option in step.options}) == len(step.options)


class TestOrders:
    @pytest.mark.parametrize("step", steps_of(Order))
    def test_have_three_to_six_different_things(self, step):
        assert 3 <= len(step.items) <= 6
        assert len({item.name for item in step.items}) == len(step.items)
        for language in LANGUAGES:
            assert len({getattr(item.text, language) for item in step.items}) == len(step.items)


class TestFills:
    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize("step", steps_of(Fill))
    def test_accept_each_accepted_form_once(self, step, language):
        accepted, refused = forms(step, language)

        found = [match(form, accepted, refused, step.kind, step.typing_slip, language) for form in accepted]

        assert found == list(range(len(accepted)))

    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize("step", steps_of(Fill))
    def test_explain_each_foreseen_form_with_its_own_words(self, step, language):
        accepted, refused = forms(step, language)

        assert [match(form, accepted, refused, step.kind, step.typing_slip, language) for form in refused] == [
            None
        ] * len(refused)
        assert [find_refused(form, refused, step.kind, language) for form in refused] == list(range(len(refused)))

    @pytest.mark.parametrize("step", steps_of(Fill))
    def test_foresee_accepted_and_refused_entries(self, step):
        assert 1 <= len(step.accepted) <= 8
        assert 1 <= len(step.refused) <= 8


class TestPictures:
    @pytest.mark.parametrize("part", PICTURES, ids=lambda part: part.file)
    def test_weigh_at_most_25_kilobytes_and_say_what_they_show(self, part):
        assert 0 < (FOLDER / part.file).stat().st_size <= 25_000
        assert all(part.alt)

    def test_are_all_used(self):
        assert {path.name for path in FOLDER.glob("*.*")} == {part.file for part in PICTURES}


class TestRealSteps:
    @pytest.mark.parametrize("step", steps_of(Real))
    def test_have_one_to_six_things_to_tick(self, step):
        assert 1 <= len(step.items) <= 6
        assert len({item.name for item in step.items}) == len(step.items)


class TestReferences:
    def test_find_every_glossary_word_and_use_every_entry(self):
        used = {
            part.key
            for module in MODULES
            for step in module.steps
            if isinstance(step, Screen)
            for part in step.parts
            if isinstance(part, Word)
        }

        assert used == {entry.key for entry in GLOSSARY}

    def test_name_courses_and_modules_that_exist(self):
        courses = {course.key for course in COURSES}
        modules = {module.id for module in MODULES}

        for badge in BADGES:
            assert set(badge.finish_courses) <= courses
            assert set(badge.finish_modules) <= modules
            assert badge.finish_courses or badge.finish_modules or badge.badges
            assert (badge.level in LEVELS, badge.shape in SHAPES) == (True, True)

    def test_hold_two_badges_a_course_and_autonomy_that_rests_on_them(self):
        badges = {badge.key: badge for badge in BADGES}
        courses = {course.key for course in COURSES}

        for course in courses:
            assert badges[f"{course}-decouvre"].finish_courses == (course,)
            assert badges[f"{course}-sait-faire"].finish_courses == (course,)
            assert badges[f"{course}-sait-faire"].level == "can_do"
            assert len(badges[f"{course}-sait-faire"].seen) >= 2
        assert badges["autonomie-numerique"].badges == (
            "email-sait-faire",
            "agenda-sait-faire",
            "contacts-sait-faire",
            ("emploi-sait-faire", "demarches-sait-faire"),
            "protection-sait-faire",
        )
        assert len(badges) == 2 * len(courses) + 1

    def test_hold_the_pages_that_every_site_needs(self):
        assert [(article.key, article.slug.fr) for article in ARTICLES] == [
            ("help", "aide"),
            ("privacy", "vos-donnees"),
            ("legal", "mentions-legales"),
            ("accessibility", "accessibilite"),
        ]
