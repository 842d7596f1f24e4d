"""Steps refuse authoring mistakes with a sentence that says what to do, and let drafts be unfinished."""

import copy
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation
from wagtail import blocks

from content.blocks.stream import StepsBlock
from content.blocks.text import SafeTextBlock
from tests.factories.pages import step_data


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


STEPS = {step["type"]: step for step in step_data()}


def cleaned(*steps: dict[str, Any], is_draft: bool = False) -> Any:
    block = StepsBlock()
    value = block.to_python([copy.deepcopy(step) for step in steps])
    return block.clean_deferred(value) if is_draft else block.clean(value)


def changed(kind: str, **values: Any) -> dict[str, Any]:
    step = copy.deepcopy(STEPS[kind])
    step["value"] |= values
    return step


def option(text: str, *, right: bool = False, why: str = "Because.", key: str = "0") -> dict[str, Any]:
    key = f"{key * 8}-0000-4000-8000-000000000000"
    return {"type": "item", "id": key, "value": {"text": text, "is_right": right, "why": why}}


def messages(error: ValidationError) -> str:
    """Return every sentence of a block's error, however deep."""
    data = blocks.base.get_error_json_data(error)
    found: list[str] = []

    def collect(node: Any) -> None:
        if isinstance(node, dict):
            found.extend(node.get("messages", []))
            for child in node.get("blockErrors", {}).values():
                collect(child)

    collect(data)
    return " ".join(str(message) for message in found)


MISTAKES = [
    (changed("choice", options=[option("a"), option("b", key="1")]), "Tick the right answer."),
    (changed("choice", options=[option("a", right=True), option("b", right=True, key="1")]), "Tick only one"),
    (changed("several", options=[option("a"), option("b", key="1")]), "Tick at least one"),
    (changed("choice", options=[option("a", right=True), option("A ", key="1")]), "say the same thing"),
    (changed("choice", options=[option("a", right=True), option("b")]), "the same key"),
    (changed("choice", options=[option("a", right=True, why=""), option("b", key="1")]), "required"),
    (changed("choice", options=[option("a", right=True)]), "minimum"),
    (changed("choice", options=[option(str(n), right=n == 0, key=str(n)) for n in range(6)]), "maximum"),
    (changed("choice", question=""), "required"),
    (changed("order", items=STEPS["order"]["value"]["items"][:2]), "minimum"),
    (changed("fill", accepted=[]), "minimum"),
    (changed("fill", input_kind="date"), "cannot read"),
    (changed("fill", input_kind="number", accepted=["douze"]), "cannot read"),
    (changed("fill", refused=[option("AROBASE")]), "in both lists"),
    (changed("fill", input_kind="email", accepted=["a@exemple.fr"], typing_slip=True), "for words only"),
    (changed("screen", heading="x" * 81), "80"),
    (changed("screen", parts=[]), "minimum"),
    (changed("real", items=[]), "minimum"),
]


class TestStep:
    @pytest.mark.parametrize("kind", list(STEPS))
    def test_of_each_kind_is_accepted_when_it_is_finished(self, kind):
        assert len(cleaned(STEPS[kind])) == 1

    @pytest.mark.parametrize(("step", "sentence"), MISTAKES, ids=[f"{s['type']}: {m}" for s, m in MISTAKES])
    def test_with_a_mistake_is_refused_with_a_sentence(self, step, sentence):
        with pytest.raises(ValidationError) as refusal:
            cleaned(step)

        assert sentence in messages(refusal.value)

    @pytest.mark.parametrize("kind", list(STEPS))
    def test_that_is_empty_can_be_kept_as_a_draft(self, kind):
        block = StepsBlock().child_blocks[kind]
        empty = {"type": kind, "value": block.get_prep_value(block.get_default()), "id": STEPS[kind]["id"]}

        assert len(cleaned(empty, is_draft=True)) == 1
        with pytest.raises(ValidationError):
            cleaned(empty)

    def test_whose_key_another_one_has_is_refused(self):
        other = copy.deepcopy(STEPS["screen"])
        other["id"] = other["id"][:8] + "-1111-4111-8111-111111111111"

        with pytest.raises(ValidationError) as refusal:
            cleaned(STEPS["screen"], other)

        assert "the same key" in messages(refusal.value)


class TestSafeTextBlock:
    PAYLOAD = "<p onclick='x()'>Un <b>mail</b><script>alert(1)</script><img src=x onerror=y></p>"
    CLEAN = "<p>Un <strong>mail</strong>alert(1)</p>"

    def test_is_cleaned_when_it_is_saved(self):
        block = SafeTextBlock()

        assert block.value_from_form(self.PAYLOAD).source == self.CLEAN
        assert block.get_prep_value(block.to_python(self.PAYLOAD)) == self.CLEAN

    def test_is_cleaned_when_it_is_shown_whatever_is_stored(self):
        assert str(SafeTextBlock().to_python(self.PAYLOAD)) == self.CLEAN
