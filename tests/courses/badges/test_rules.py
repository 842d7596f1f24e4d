import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.outlines import BadgeLevel, BadgeOutline
from courses.badges.rules import Proof, badges_due

A, B = uuid.UUID(int=1), uuid.UUID(int=2)
ONE, OTHER = (A, "aaaaaaaa"), (B, "bbbbbbbb")
LEVELS = {"door": BadgeLevel.DISCOVER, "bridge": BadgeLevel.CAN_DO, "road": BadgeLevel.AUTONOMY}


def badge(*needs, key="je-decouvre", shape="door", **asks):
    return BadgeOutline(key, LEVELS[shape], "I discover", "Says so.", shape, frozenset(needs), **asks)


def due(*badges, **proof):
    return [one.key for one in badges_due(badges=badges, proof=Proof(**proof))]


CAN_DO = badge(A, key="can", shape="bridge", practices=frozenset({(*ONE, 2)}), seen=("Opens a mail.",))


class TestBadgesDue:
    @pytest.mark.parametrize(
        ("needs", "finished", "held", "is_due"),
        [
            ((A,), {A}, set(), True),
            ((A, B), {A}, set(), False),
            ((A, B), {A, B}, set(), True),
            ((A,), {A, B}, set(), True),
            ((A,), {A}, {"je-decouvre"}, False),
            ((), {A}, set(), False),
            ((A,), set(), set(), False),
        ],
        ids=["all done", "half done", "both done", "more than asked", "held", "asks nothing", "nothing done"],
    )
    def test_are_those_whose_modules_are_all_finished(self, needs, finished, held, is_due):
        assert bool(due(badge(*needs), finished=finished, held=held)) == is_due

    @pytest.mark.parametrize(
        ("alone", "observed", "is_due"),
        [
            ({ONE: 2}, {"can"}, True),
            ({ONE: 3}, {"can"}, True),
            ({ONE: 1}, {"can"}, False),
            ({}, {"can"}, False),
            ({OTHER: 2}, {"can"}, False),
            ({ONE: 2}, set(), False),
            ({ONE: 2}, {"another"}, False),
        ],
        ids=["all of it", "more", "one variant", "no practice", "another practice", "not seen", "another task seen"],
    )
    def test_of_what_one_can_do_rest_on_two_variants_alone_and_a_task_that_was_seen(self, alone, observed, is_due):
        assert bool(due(CAN_DO, finished={A}, alone=alone, observed=observed)) == is_due

    def test_of_what_one_can_do_rest_on_the_finished_modules_too(self):
        assert due(CAN_DO, alone={ONE: 2}, observed={"can"}) == []

    @pytest.mark.parametrize(
        ("held", "is_due"),
        [({"a", "c"}, True), ({"b", "c"}, True), ({"a", "b", "c"}, True), ({"a", "b"}, False), (set(), False)],
    )
    def test_of_autonomy_rest_on_one_badge_of_each_group(self, held, is_due):
        autonomy = badge(key="autonomy", shape="road", badges=(frozenset({"a", "b"}), frozenset({"c"})))

        assert bool(due(autonomy, held=held)) == is_due

    def test_that_complete_another_badge_bring_it_in_the_same_call(self):
        autonomy = badge(key="autonomy", shape="road", badges=(frozenset({"can"}),))

        assert due(autonomy, CAN_DO, finished={A}, alone={ONE: 2}, observed={"can"}) == ["can", "autonomy"]

    @given(
        st.sets(st.sampled_from([A, B])),
        st.sets(st.sampled_from([A, B])),
        st.dictionaries(st.sampled_from([ONE, OTHER]), st.integers(0, 3)),
        st.sets(st.sampled_from(["can", "door"])),
    )
    def test_are_never_fewer_when_more_is_achieved(self, some, more, alone, observed):
        autonomy = badge(key="autonomy", shape="road", badges=(frozenset({"can", "a"}),))
        badges = [badge(A, key="a"), badge(B, key="b"), badge(A, B, key="both"), badge(key="none"), CAN_DO, autonomy]

        before = due(*badges, finished=some, alone=alone)
        after = due(*badges, finished=some | more, alone=alone | {ONE: 3}, observed=observed)

        assert set(before) <= set(after)
