import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses.training.rules.hiding import FEWEST_PEOPLE, is_shown, shown


class TestShown:
    @pytest.mark.parametrize(
        ("people", "everybody", "expected"),
        [
            ({}, 0, []),
            ({"a": 4}, 4, []),
            ({"a": 5}, 5, ["a"]),
            ({"a": 5, "b": 9}, 14, ["a", "b"]),
            ({"a": 5, "b": 4}, 9, []),
            ({"a": 5, "b": 6, "c": 4}, 15, ["b"]),
            ({"a": 5, "b": 3, "c": 2}, 10, ["a"]),
            ({"a": 8}, 10, []),
        ],
        ids=[
            "nobody",
            "four",
            "five",
            "two",
            "the rest are four",
            "the smallest hides",
            "the rest are five",
            "no structure",
        ],
    )
    def test_leaves_nobody_to_be_found_out(self, people, everybody, expected):
        assert shown(people, everybody=everybody) == expected

    @given(st.lists(st.integers(1, 12), max_size=6), st.integers(0, 6))
    def test_never_leaves_a_few(self, sizes, alone):
        people = dict(enumerate(sizes))
        everybody = sum(sizes) + alone

        found = shown(people, everybody=everybody)

        rest = everybody - sum(people[key] for key in found)
        assert all(is_shown(people[key]) for key in found)
        assert not found or rest == 0 or rest >= FEWEST_PEOPLE
