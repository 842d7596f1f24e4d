import pytest

from content.outlines import StepKind
from courses.progress.rules.marking import mark_answer, mark_choice, mark_fill, mark_order, mark_several
from tests.factories.events import CHOICE, FILL, ITEMS, ORDER, RIGHT, SCREEN, SEVERAL, WRONG, a_version


class TestMarkChoice:
    @pytest.mark.parametrize(
        ("chosen", "mark"),
        [(["a"], 100), (["b"], 0), ([], 0), (["a", "b"], 0)],
        ids=["the right one", "another one", "none", "two at once"],
    )
    def test_gives_everything_or_nothing(self, chosen, mark):
        assert mark_choice(chosen=chosen, right={"a"}) == mark


class TestMarkSeveral:
    @pytest.mark.parametrize(
        ("chosen", "mark"),
        [
            (["a", "b"], 100),
            (["b", "a"], 100),
            (["a"], 50),
            (["a", "c"], 0),
            (["a", "b", "c"], 50),
            (["c"], 0),
            ([], 0),
            (["a", "a"], 50),
        ],
        ids=[
            "all of them",
            "in any order",
            "one of two",
            "one right and one not",
            "everything ticked",
            "only what is not right",
            "nothing",
            "the same one twice",
        ],
    )
    def test_takes_back_for_what_is_not_right(self, chosen, mark):
        assert mark_several(chosen=chosen, right={"a", "b"}) == mark

    def test_gives_nothing_when_nothing_is_right(self):
        assert mark_several(chosen=[], right=set()) == 0


class TestMarkOrder:
    @pytest.mark.parametrize(
        ("chosen", "mark"),
        [("abc", 100), ("acb", 33), ("cab", 0), ("", 0), ("ab", 66), ("abcd", 0)],
    )
    def test_counts_what_is_in_its_place(self, chosen, mark):
        assert mark_order(chosen=list(chosen), right=list("abc")) == mark


class TestMarkFill:
    @pytest.mark.parametrize(("variant", "mark"), [(0, 100), (1, 100), (2, 0), (None, 0), (-1, 0)])
    def test_takes_the_index_of_an_accepted_entry(self, variant, mark):
        assert mark_fill(variant=variant, accepted=2) == mark


class TestMarkAnswer:
    @pytest.mark.parametrize(
        ("step", "chosen", "variant", "mark"),
        [
            (CHOICE, [RIGHT], None, 100),
            (CHOICE, [WRONG], None, 0),
            (SEVERAL, ["ca000001", "ca000002"], None, 100),
            (ORDER, list(ITEMS), None, 100),
            (ORDER, list(reversed(ITEMS)), None, 33),
            (FILL, [], 1, 100),
            (FILL, [], None, 0),
            (SCREEN, [], None, 0),
        ],
    )
    def test_follows_the_kind_of_step(self, step, chosen, variant, mark):
        outline = a_version().step(step)

        assert mark_answer(step=outline, chosen=chosen, variant=variant) == mark

    def test_knows_every_marked_kind(self):
        assert {step.kind for step in a_version().steps if step.is_marked} == {
            StepKind.CHOICE,
            StepKind.SEVERAL,
            StepKind.ORDER,
            StepKind.FILL,
        }
