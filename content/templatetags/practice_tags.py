"""What a practice needs in the document: its scenario, the way through it, the words of its type."""

import json
from functools import lru_cache
from importlib import import_module
from typing import Any

from django import template
from django.templatetags.static import static
from django.utils.safestring import SafeString

from content.blocks.practice_words.player import WORDS
from content.practice.kinds import game
from content.practice.solver import solve
from content.templatetags.content_tags import data_script

register = template.Library()
# What the player and every type import, named so that a phone fetches all of it at once and not one after the other.
OTHERS = ("practice/engine", "practice/round", "practice/view", "lib/matching")


@lru_cache(maxsize=1024)
def _path(scenario: str) -> list[Any]:
    """Return the shortest way through a scenario, empty when it has none or is not finished."""
    try:
        return solve(game(json.loads(scenario))).path or []
    except (KeyError, IndexError, TypeError, ValueError):
        # A draft in the editor's frame: half of it may be missing.
        return []


@register.simple_tag
def practice_data(outline: Any) -> SafeString:
    """Return what the player needs of a practice step. outline: its `StepOutline`."""
    scenario = json.loads(outline.scenario)
    own = import_module(f"content.blocks.practice_words.{scenario['type']}").WORDS
    words = {name: str(text) for name, text in (WORDS | own).items()}
    data = {
        "scenario": scenario,
        "path": _path(outline.scenario),
        "words": words,
        "sprite": static("icons/sprite.svg"),
        "player": static("js/practice/run.js"),
        "type": static(f"js/practice/{scenario['type']}.js"),
        "others": [static(f"js/{name}.js") for name in OTHERS],
    }
    return data_script("scenario", data)


@register.filter
def practice_outline(value: Any, block_id: str) -> Any:
    """Return the outline of a practice block's value."""
    return value.block.outline(block_id, value)


@register.filter
def practice_sentences(outline: Any) -> list[str]:
    """Return what to do as sentences, for who has no script."""
    scenario = json.loads(outline.scenario)
    setting = scenario["setting"]
    said = [goal["say"] for goal in scenario["goals"]]
    return said or [item["text"] for item in setting.get("items", ())] or list(setting.get("hints", {}).values())
