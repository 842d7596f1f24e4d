"""The grid refuses authoring mistakes with a sentence that says what to do."""

import copy

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation
from wagtail import blocks

from content.blocks.grid import DESK, PLACES, GridBlock, question_outlines
from content.grid_outlines import Dimension, NextStep
from content.practice.schema import KINDS
from content.seed.contents import GRIDS
from content.seeding.grids import _question

STARTER = [_question(GRIDS[0].id, asked, "en") for asked in GRIDS[0].questions]
GATE = STARTER[0]
SEEN = next(question for question in STARTER if question["value"]["is_observed"])


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


def cleaned(*questions, is_draft=False):
    block = GridBlock()
    value = block.to_python(copy.deepcopy(list(questions)))
    return block.clean_deferred(value) if is_draft else block.clean(value)


def changed(question, **values):
    made = copy.deepcopy(question)
    made["value"] |= values
    return made


def answered(question, **values):
    """Return a question with another first answer."""
    made = copy.deepcopy(question)
    made["value"]["options"][0]["value"] |= values
    return made


class TestGridBlock:
    def test_takes_the_starter_grid(self):
        assert len(cleaned(*STARTER)) == len(STARTER)

    @pytest.mark.parametrize(
        ("questions", "said"),
        [
            ([GATE, GATE], "Two questions have the same key."),
            ([changed(GATE, is_gate=False)], "Choose at least one question that the full grid depends on."),
            ([*STARTER[:3], changed(GATE, key="fourth")], "Three questions at most stand on the first page."),
            ([answered(GATE, level=5)], "Levels of this dimension go from 0 to 2."),
            ([answered(GATE, level=None)], "One answer must say that all is well"),
            ([answered(GATE, key="none")], "Two answers have the same key."),
            ([GATE, changed(SEEN, how="")], "Say what to look at, and where."),
            ([GATE, changed(SEEN, practice="")], "Say what to look at, and where."),
            ([changed(GATE, key="Two words")], "Small letters, digits and dashes."),
        ],
        ids=["key", "no gate", "four first", "level", "gate without best", "answer key", "how", "where", "shape"],
    )
    def test_refuses_with_words(self, questions, said):
        with pytest.raises(ValidationError) as refusal:
            cleaned(*questions)

        assert said in str(blocks.base.get_error_json_data(refusal.value))

    def test_lets_a_draft_be_unfinished(self):
        assert len(cleaned(changed(GATE, is_gate=False), is_draft=True)) == 1

    def test_knows_every_type_of_practice_of_the_learn_track(self):
        assert {place for place, _words in PLACES} == {DESK, *KINDS} - {"interview"}


class TestQuestionOutlines:
    def test_say_what_the_authors_wrote(self):
        block = GridBlock()

        first, *_others = question_outlines(block.to_python(copy.deepcopy(STARTER)))

        assert (first.key, first.dimension, first.is_gate, first.short_path) == (
            "phone",
            Dimension.EQUIPMENT,
            True,
            True,
        )
        assert [(option.key, option.level) for option in first.options] == [("own", 2), ("shared", 1), ("none", 0)]

    def test_keep_what_an_answer_leads_to(self):
        questions = {q.key: q for q in question_outlines(GridBlock().to_python(copy.deepcopy(STARTER)))}

        assert questions["wish"].option("nothing").leads_to is NextStep.NOTHING_WANTED
        assert questions["wish"].option("learn").leads_to is None
        assert questions["unlock"].practice == "desk"
