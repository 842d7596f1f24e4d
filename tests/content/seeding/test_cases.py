"""The interview cases are loaded like everything else, and never over an author."""

import json
from dataclasses import replace

import pytest

from content.practice.kinds import game
from content.practice.solver import solve
from content.seed.contents import CASES, GRIDS
from content.seed.writing import T
from content.seeding.load import load
from content.seeding.records import Outcome, Refused
from content.snippets.case import InterviewCase
from tests.factories import starter

pytestmark = pytest.mark.django_db

CASE = CASES[0]


def contents(**changes):
    return starter.contents(grids=GRIDS, cases=(replace(CASE, **changes),))


def loaded():
    return [InterviewCase.objects.get(locale__language_code=code) for code in ("fr", "en")]


class TestCases:
    def test_are_loaded_in_both_languages_with_the_same_ids(self):
        load(contents())

        french, english = loaded()
        assert french.live
        assert english.live
        for field in ("talk", "facts", "reference"):
            ids = [[child.id for child in getattr(case, field)] for case in (french, english)]
            assert ids[0] == ids[1]
        assert french.translation_key == english.translation_key
        assert french.about != english.about

    def test_hold_a_talk_that_can_be_played(self):
        load(contents())

        for case in loaded():
            (talk,) = case.talk
            scenario = json.loads(talk.block.outline(str(talk.id), talk.value).scenario)
            assert solve(game(scenario)).path

    def test_are_unchanged_the_second_time(self):
        load(contents())

        report = load(contents())

        assert report.counts[Outcome.CREATED] == report.counts[Outcome.UPDATED] == 0

    def test_are_left_when_an_author_changed_them(self):
        load(contents())
        case = loaded()[0]
        case.about = "Nos mots"
        case.save_revision().publish()

        report = load(contents(about=T("Autre", "Other")))

        case.refresh_from_db()
        assert case.about == "Nos mots"
        assert loaded()[1].about == "Other"
        assert report.left == [f"{CASE.key} (fr)"]

    def test_name_the_question_that_the_grid_does_not_have(self):
        unknown = (replace(CASE.reference[0], question="shoes"),)

        with pytest.raises(Refused, match="shoes"):
            load(contents(reference=unknown))

    def test_all_fit_the_starter_grid(self):
        load(starter.contents(grids=GRIDS, cases=CASES))

        rows = InterviewCase.objects.filter(live=True, locale__language_code="fr")
        assert [case.key for case in rows] == [case.key for case in CASES]
