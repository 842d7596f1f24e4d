"""From a practice of the starter content to the scenario of one language."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from content.practice.variants import RESERVED, texts
from content.seed.typography import bind
from content.seed.writing import Practice, Replacement, T

# What a person types is compared as it was written.
_TYPED = frozenset({"accept", "names", "numbers"})


def scenario_of(practice: Practice, language: str) -> dict[str, Any]:
    """Return the practice as docs/practice.md describes it, in one language, with spaces that must not break bound."""

    def said(value: Any, *, as_typed: bool = False) -> Any:
        if isinstance(value, T):
            value = getattr(value, language)
        if isinstance(value, str):
            return value if as_typed else bind(value, language)
        if isinstance(value, Mapping):
            return {
                key: inner if key in RESERVED else said(inner, as_typed=as_typed or key in _TYPED)
                for key, inner in value.items()
            }
        if isinstance(value, list | tuple):
            return [said(inner, as_typed=as_typed) for inner in value]
        return value

    scenario = {
        "v": 1,
        "type": practice.kind,
        "task": said(practice.task),
        "done": said(practice.done),
        "setting": said(practice.setting),
        "goals": said(practice.goals),
        "traps": said(practice.traps),
    }
    shown = texts(scenario)
    return scenario | {"variants": [_replacements(variant, language, shown) for variant in practice.variants]}


def _replacements(variant: Iterable[Replacement], language: str, shown: Iterable[str]) -> list[list[str]]:
    """Return a variant's replacements: as texts show them, and where it is typed too, as it is typed."""
    shown = list(shown)
    found: list[list[str]] = []
    for old, new in variant:
        bound, typed = ([form(old), form(new)] for form in (_bound(language), _typed(language)))
        forms = [bound] if bound[0] == typed[0] else [bound, typed]
        occurring = [pair for pair in forms if any(pair[0] in text for text in shown)]
        said = {pair[0] for pair in found}
        found += [pair for pair in occurring or [bound] if pair[0] not in said]
    return found


def _typed(language: str) -> Callable[[T | str], str]:
    return lambda text: str(getattr(text, language)) if isinstance(text, T) else text


def _bound(language: str) -> Callable[[T | str], str]:
    return lambda text: bind(_typed(language)(text), language)
