"""The starter grid: complete, sober, the same in both languages."""

import itertools
import re

import pytest

from content.grid_outlines import SCALES, Dimension, NextStep
from content.quality.sentences import long_sentences
from content.seed.asking import Ask, Observe
from content.seed.contents import GRIDS

(GRID,) = GRIDS
SENTENCE = 20
"""For professionals: longer than a learner reads, short enough to be read aloud."""
OBSERVED = {
    Dimension.GESTURES,
    Dimension.USES,
    Dimension.ACCOUNTS,
    Dimension.READING,
    Dimension.LEARNING,
}


def texts(question):
    yield from (question.question, question.why)
    if isinstance(question, Observe):
        yield question.how
    yield from (answer.words for answer in question.answers)


class TestGrid:
    def test_has_three_gates_first(self):
        gates = [question for question in GRID.questions if isinstance(question, Ask) and question.is_gate]

        assert tuple(gates) == GRID.questions[:3]
        assert [gate.dimension for gate in gates] == [Dimension.EQUIPMENT, Dimension.USES, Dimension.RIGHTS]

    def test_looks_at_every_dimension(self):
        assert {question.dimension for question in GRID.questions} == set(Dimension)

    def test_observes_what_people_misjudge_of_themselves(self):
        assert {q.dimension for q in GRID.questions if isinstance(q, Observe)} == OBSERVED

    def test_gives_every_key_once(self):
        keys = [question.key for question in GRID.questions]

        assert len(keys) == len(set(keys))
        assert all(re.fullmatch(r"[a-z][a-z0-9-]{1,39}", key) for key in keys)

    def test_lets_somebody_want_nothing_or_agree_to_a_mandate(self):
        leads = {answer.leads_to for question in GRID.questions for answer in question.answers}

        assert leads >= {NextStep.NOTHING_WANTED, NextStep.MANDATE, NextStep.HELP_SESSION}


@pytest.mark.parametrize("question", GRID.questions, ids=lambda question: question.key)
class TestQuestion:
    def test_says_why_in_both_languages(self, question):
        assert all(text.fr and text.en for text in texts(question))
        assert question.why.fr.endswith(".")

    def test_has_answers_on_the_scale_of_its_dimension(self, question):
        lowest, highest = SCALES[question.dimension]

        assert all(answer.level is None or lowest <= answer.level <= highest for answer in question.answers)
        assert 2 <= len(question.answers) <= 5

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_is_short_enough_to_be_read_aloud(self, question, language):
        said = [getattr(text, language) for text in texts(question)]

        assert list(itertools.chain.from_iterable(long_sentences(text, SENTENCE) for text in said)) == []

    def test_puts_no_label_on_a_person(self, question):
        labels = re.compile(r"illectron|fragile|incapable|illettr|handicap|score|niveau|illiterate|disabled", re.I)

        assert [text for text in texts(question) if labels.search(f"{text.fr} {text.en}")] == []
