import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.outlines import BadgeLevel, BadgeOutline
from courses.badges.rules import badges_due

A, B = uuid.UUID(int=1), uuid.UUID(int=2)


def badge(*needs, key="je-decouvre"):
    return BadgeOutline(key, BadgeLevel.DISCOVER, "I discover", "Says so.", "door", frozenset(needs))


class TestBadgesDue:
    @pytest.mark.parametrize(
        ("needs", "finished", "held", "due"),
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
    def test_are_those_whose_modules_are_all_finished(self, needs, finished, held, due):
        assert bool(badges_due(badges=[badge(*needs)], finished=finished, held=held)) == due

    @given(st.sets(st.sampled_from([A, B])), st.sets(st.sampled_from([A, B])))
    def test_are_never_fewer_when_more_is_finished(self, some, more):
        badges = [badge(A, key="a"), badge(B, key="b"), badge(A, B, key="both"), badge(key="none")]

        before = badges_due(badges=badges, finished=some, held=set())
        after = badges_due(badges=badges, finished=some | more, held=set())

        assert {one.key for one in before} <= {one.key for one in after}
