"""Spaces that must not break: a "?" alone on a line of a small phone stops a slow reader.

The data files hold ordinary spaces, which people can search and type; this binds them once, when the content is read.
"""

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from content.seed.writing import Practice, T

_NO_BREAK = "\u00a0"
_BEFORE_SIGN = re.compile(r" (?=[?!:;»])")
_AFTER_OPENING = re.compile(r"(?<=«) ")
_IN_NUMBER = re.compile(r"(?<=\d) (?=\d|h\b)|(?<=\d h) (?=\d)")
# What a person types is compared as it was written.
_UNTOUCHED = frozenset({"accepted", "slug"})

Authored = TypeVar("Authored")


def bind(text: str, language: str) -> str:
    """Return the text with no-break spaces: inside numbers and times, and around French signs."""
    bound = _IN_NUMBER.sub(_NO_BREAK, text)
    if language != "fr":
        return bound
    return _AFTER_OPENING.sub(_NO_BREAK, _BEFORE_SIGN.sub(_NO_BREAK, bound))


def bound(thing: Authored) -> Authored:
    """Return an authored thing, and all it holds, with the spaces of its texts bound."""
    return _bound(thing)


def _bound(thing: Any) -> Any:
    if isinstance(thing, T):
        return T(**{language: bind(text, language) for language, text in thing._asdict().items()})
    if isinstance(thing, Practice):
        # Its scenario is bound when it is made for one language: part of it is compared with what people type.
        return replace(thing, heading=_bound(thing.heading))
    if isinstance(thing, tuple):
        return tuple(_bound(part) for part in thing)
    if is_dataclass(thing) and not isinstance(thing, type):
        held = {field.name: getattr(thing, field.name) for field in fields(thing) if field.name not in _UNTOUCHED}
        return replace(thing, **{name: _bound(value) for name, value in held.items()})
    return thing
