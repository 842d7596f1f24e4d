"""The same task with other names, dates and amounts. Pure; static/js/practice/engine.js does the same."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

RESERVED = frozenset(
    {
        "v",
        "type",
        "id",
        "do",
        "on",
        "to",
        "with",
        "kind",
        "folder",
        "channel",
        "look",
        "least",
        "keeps",
        "right",
        "case",
    }
)
"""Keys whose values name things: a replacement never touches them."""


def vary(scenario: Mapping[str, Any], variant: int) -> dict[str, Any]:
    """Return the scenario as its variant number `variant` tells it; 0 is the scenario itself.

    Raises IndexError for a variant that it does not have.
    """
    if variant < 0 or variant > len(scenario["variants"]):
        raise IndexError(variant)
    if variant == 0:
        return dict(scenario)
    pairs = {old: new for old, new in scenario["variants"][variant - 1] if old}
    if not pairs:
        return dict(scenario)
    pattern = re.compile("|".join(re.escape(old) for old in sorted(pairs, key=lambda old: (-len(old), old))))

    def said(value: Any) -> Any:
        if isinstance(value, str):
            return pattern.sub(lambda found: pairs[found[0]], value)
        if isinstance(value, Mapping):
            return {key: inner if key in RESERVED else said(inner) for key, inner in value.items()}
        if isinstance(value, list | tuple):
            return [said(inner) for inner in value]
        return value

    return {key: value if key in {"variants", "path", *RESERVED} else said(value) for key, value in scenario.items()}


def texts(value: Any) -> list[str]:
    """Return every text of a scenario or a part of it that a replacement could change, in order."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, Mapping):
        return [
            text for key, inner in value.items() if key not in {"variants", "path", *RESERVED} for text in texts(inner)
        ]
    if isinstance(value, Sequence):
        return [text for inner in value for text in texts(inner)]
    return []
