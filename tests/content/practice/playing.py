"""Scenarios and vectors of each type: what the server and the phone must agree on."""

import json
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from content.practice.engine import Game
from content.practice.variants import vary

VECTORS = Path(__file__).parents[2] / "vectors"
NAMES = ("inbox", "calendar", "phone", "jobs", "form", "scam", "interview")


@cache
def held(name: str) -> dict[str, Any]:
    """Return a type's file: scenarios by name, and vectors that name them."""
    return json.loads((VECTORS / f"practice_{name}.json").read_text(encoding="utf-8"))


def game_of(scenario: dict[str, Any], variant: int = 0) -> Game:
    kind = import_module(f"content.practice.{scenario['type']}").KIND
    return Game(kind, vary(scenario, variant))
