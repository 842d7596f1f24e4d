"""What is typed and what is meant: the vectors that the phone runs too, and what can never happen."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.practice.matching import InputKind, find_refused, is_readable, match

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "fill.json").read_text(encoding="utf-8"))

_DAYS, _MONTHS, _YEARS = st.integers(1, 28), st.integers(1, 12), st.integers(1980, 2079)
_DATES = st.builds("{:02}/{:02}/{}".format, _DAYS, _MONTHS, _YEARS)
_NUMBERS = st.builds("{},{:02}".format, st.integers(0, 99_999), st.integers(0, 99))
_WORDS = st.text(alphabet="aâbcdeéfgœ -'’ARZ", min_size=1, max_size=14)
_ENTRIES = {
    InputKind.TEXT: _WORDS,
    InputKind.DATE: _DATES,
    InputKind.NUMBER: _NUMBERS,
    InputKind.EMAIL: st.text("abcdef.", min_size=1, max_size=8).map("{}@exemple.fr".format),
    InputKind.PHONE: st.integers(0, 99_999_999).map("06{:08}".format),
    InputKind.WORDS: _WORDS,
}


def _variants(entry: str) -> list[str]:
    return [entry, entry.upper(), f"  {entry} ", entry.replace(" ", "\u00a0")]


class TestMatch:
    @pytest.mark.parametrize("vector", VECTORS, ids=[f"{v['kind']}-{v['language']}: {v['says']}" for v in VECTORS])
    def test_agrees_with_the_vectors_that_the_phone_runs(self, vector):
        found = match(
            vector["typed"], vector["accepted"], vector["refused"], vector["kind"], vector["slip"], vector["language"]
        )

        assert found == vector["expected"]

    @settings(max_examples=400)
    @given(
        data=st.data(),
        kind=st.sampled_from(list(InputKind)),
        slip=st.booleans(),
        language=st.sampled_from(["fr", "en"]),
    )
    def test_never_accepts_what_the_trainer_listed_as_not_right(self, data, kind, slip, language):
        accepted = data.draw(st.lists(_ENTRIES[kind], min_size=1, max_size=4))
        refused = data.draw(st.lists(_ENTRIES[kind], min_size=1, max_size=4))

        for entry in refused:
            for typed in _variants(entry):
                assert match(typed, accepted, refused, kind, slip, language) is None

    @settings(max_examples=200)
    @given(data=st.data(), kind=st.sampled_from(list(InputKind)), slip=st.booleans())
    def test_accepts_every_right_entry_whatever_its_case_and_spaces(self, data, kind, slip):
        entry = data.draw(_ENTRIES[kind].filter(lambda text: is_readable(text, kind=kind, language="fr")))

        for typed in _variants(entry):
            assert match(typed, [entry], [], kind, slip, "fr") == 0

    @given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(list(InputKind)))
    def test_answers_for_any_text_at_all(self, typed, meant, kind):
        assert match(typed, [meant], [], kind, True, "fr") in (None, 0)


class TestFindRefused:
    def test_names_the_foreseen_entry_however_it_is_written(self):
        assert find_refused("12/04/2026", ["11 avril 2026", "12 avril 2026"], InputKind.DATE, "fr") == 1

    def test_finds_nothing_for_an_entry_nobody_foresaw(self):
        assert find_refused("13/04/2026", ["12 avril 2026"], InputKind.DATE, "fr") is None
