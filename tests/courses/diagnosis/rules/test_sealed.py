"""An opened box is read as strictly as a form."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.grid_outlines import NextStep
from courses.diagnosis.rules.sealed import CannotKeep, HeldWhy, may_stand_on, read_form, read_item

FORM = {
    "v": 1,
    "grid": "0123456789abcdef",
    "chosen": {"phone": "own", "data": None},
    "refused": False,
    "steps": ["O6", "O2"],
    "first": "O6",
    "on": "2027-03-01",
    "place": "Point d'accueil",
    "nickname": "Nour",
    "consent": True,
    "t": 1_800_000_000_000,
}
BAD_FIELDS = [
    {"consent": False}, {"consent": 1}, {"consent": "true"}, {"consent": None}, {"v": True}, {"v": "1"}, {"v": None},
    {"grid": None}, {"grid": 5}, {"grid": "\x00"}, {"chosen": []}, {"chosen": None}, {"chosen": {"phone": 1}},
    {"chosen": {"phone": ["own"]}}, {"chosen": {"k" * 41: "own"}}, {"chosen": {str(n): None for n in range(201)}},
    {"steps": "O6"}, {"steps": None}, {"steps": ["O13"]}, {"steps": [1]}, {"steps": [["O6"]]}, {"first": ""},
    {"first": "O0"}, {"first": None}, {"first": ["O6"]}, {"on": ""}, {"on": "2027-02-30"}, {"on": 20270301},
    {"on": None}, {"on": "tomorrow"}, {"place": None}, {"place": 1}, {"place": "a\x00b"}, {"nickname": None},
    {"nickname": {}},
    {"t": None}, {"t": "0"}, {"t": True}, {"t": 2**60},
]  # fmt: skip
BAD_TEXTS = [
    b"", b"{", b"[]", b"null", b"5", b"\xff\xfe", b'{"v":1}', b'{"v":1,"v":1,"consent":true}', b"[" * 5000, b"NaN",
    json.dumps(FORM | {"t": 1.5}).encode(), json.dumps(FORM | {"place": "\ud800"}).encode(),
    json.dumps(FORM | {"t": float("nan")}).encode(),
]  # fmt: skip


def read(**fields):
    return read_form(json.dumps(FORM | fields).encode())


class TestReadForm:
    def test_reads_what_was_agreed(self):
        form = read()

        assert form.chosen == {"phone": "own", "data": None}
        assert (form.steps, form.first) == ((NextStep.EQUIPMENT, NextStep.HELP_SESSION), NextStep.EQUIPMENT)
        assert (form.on, form.place, form.nickname) == (date(2027, 3, 1), "Point d'accueil", "Nour")

    def test_ticks_a_first_step_that_was_not_ticked_and_no_step_twice(self):
        assert read(steps=["O2", "O2"]).steps == (NextStep.EQUIPMENT, NextStep.HELP_SESSION)

    @pytest.mark.parametrize("fields", BAD_FIELDS, ids=lambda fields: str(fields)[:40])
    def test_holds_a_form_with(self, fields):
        with pytest.raises(CannotKeep) as refusal:
            read(**fields)

        assert refusal.value.why is HeldWhy.SHAPE

    @pytest.mark.parametrize("name", FORM)
    def test_holds_a_form_without(self, name):
        with pytest.raises(CannotKeep):
            read_form(json.dumps({key: value for key, value in FORM.items() if key != name}).encode())

    @pytest.mark.parametrize("text", BAD_TEXTS, ids=lambda text: text[:20].decode("latin-1"))
    def test_holds_what_is_no_form(self, text):
        with pytest.raises(CannotKeep):
            read_form(text)

    def test_holds_a_form_of_a_later_release_for_it(self):
        with pytest.raises(CannotKeep) as refusal:
            read(v=2)

        assert refusal.value.why is HeldWhy.PROTOCOL

    @given(st.binary(max_size=200))
    def test_never_fails_in_another_way(self, text):
        with pytest.raises(CannotKeep):
            read_form(text)


class TestReadItem:
    @pytest.mark.parametrize(
        "fields",
        [
            {"n": 0},
            {"n": None},
            {"n": "1"},
            {"n": True},
            {"n": 2**53},
            {"key": "1"},
            {"key": None},
            {"box": None},
            {"box": 1},
        ],
        ids=str,
    )
    def test_holds_an_item_with(self, fields):
        with pytest.raises(CannotKeep) as refusal:
            read_item({"n": 1, "key": 1, "box": "AA"} | fields, protocol=1)

        assert refusal.value.why is HeldWhy.SHAPE

    @pytest.mark.parametrize(("fields", "protocol", "why"), [({"box": "A" * 16_385}, 1, "size"), ({}, 2, "v")])
    def test_says_why(self, fields, protocol, why):
        with pytest.raises(CannotKeep) as refusal:
            read_item({"n": 1, "key": 1, "box": "AA"} | fields, protocol=protocol)

        assert refusal.value.why.value == why


class TestMayStandOn:
    @pytest.mark.parametrize(
        ("days", "may"), [(-2, False), (-1, True), (0, True), (365, True), (366, True), (367, False)]
    )
    def test_leaves_a_day_on_both_sides(self, days, may):
        taken_on = date(2027, 3, 1)

        assert may_stand_on(taken_on + timedelta(days=days), taken_on=taken_on) is may
