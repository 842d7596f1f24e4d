"""The editor takes what the schema takes: as long, as many, the same verbs."""

from typing import Any

import pytest
from wagtail import blocks

from content.practice.schema import schema

from .written import BLOCKS


def _limits(block: Any, rules: Any, path: str) -> list[tuple[str, Any, Any]]:
    """Return where the most that the editor takes is not the most of the schema."""
    if isinstance(block, blocks.BaseStructBlock):
        forms = rules.get("oneOf", [rules])
        known = {name: rule for form in reversed(forms) for name, rule in form.get("properties", {}).items()}
        return [
            wrong
            for name, child in block.child_blocks.items()
            if isinstance(known.get(name), dict) and "$ref" not in known[name]
            for wrong in _limits(child, known[name], f"{path}/{name}")
        ]
    if isinstance(block, blocks.ListBlock):
        most = (block.meta.max_num, rules.get("maxItems"))
        wrong = [] if most[0] == most[1] else [(path, *most)]
        return wrong + _limits(block.child_block, rules.get("items", {}), f"{path}/*")
    most = (getattr(block.field, "max_length", None), rules.get("maxLength"))
    # Ids and days have a pattern instead.
    return [] if None in most or most[0] == most[1] else [(path, *most)]


def _verbs(rules: Any) -> set[str]:
    asked = [form["properties"]["do"] for form in rules.get("oneOf", [rules])]
    return {verb for do in asked for verb in do.get("enum", [do.get("const")])}


@pytest.mark.parametrize("name", list(BLOCKS))
class TestBlock:
    def test_takes_as_much_as_the_schema(self, name):
        assert _limits(BLOCKS[name], schema(name)["properties"]["setting"], name) == []

    def test_takes_as_much_around_the_setting(self, name):
        block, rules = BLOCKS[name], schema(name)["properties"]

        for part in ("task", "done"):
            assert block.child_blocks[part].field.max_length == rules[part]["maxLength"]
        for part in set(block.child_blocks) & {"goals", "traps", "variants"}:
            assert block.child_blocks[part].meta.max_num == rules[part]["maxItems"]

    def test_offers_the_verbs_of_the_schema(self, name):
        rules = schema(name)
        goals, trap = rules["properties"]["goals"], rules["$defs"]["trap"]["properties"]["do"]

        assert {verb.name for verb in BLOCKS[name].goal_verbs} == (
            _verbs(goals["items"]) if "items" in goals else set()
        )
        assert {verb.name for verb in BLOCKS[name].trap_verbs} == set(trap.get("enum", []))
