"""Whether a scenario is written as docs/practice.md says: one JSON Schema for each type, and what no schema can say."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match

KINDS = ("inbox", "calendar", "phone", "jobs", "form", "scam", "interview")
_FOLDER = Path(__file__).parent / "schemas"
Place = tuple[str | int, ...]


def gettext_noop(text: str) -> str:
    """Mark a sentence for the catalogue; whoever shows it translates it."""
    return text


MISSING = gettext_noop("“%(name)s” is missing.")
UNKNOWN = gettext_noop("“%(name)s” is not known here.")
TOO_LONG = gettext_noop("%(limit)s characters at most.")
EMPTY = gettext_noop("Write something here.")
TOO_FEW = gettext_noop("%(limit)s entries at least.")
TOO_MANY = gettext_noop("%(limit)s entries at most.")
NOT_ONE_OF = gettext_noop("Only one of these: %(known)s.")
OUT_OF_RANGE = gettext_noop("From %(least)s to %(most)s only.")
WRONG_FORM = gettext_noop("This is not written in the right form.")
WRONG_TYPE = gettext_noop("This must be a %(type)s.")
TWICE = gettext_noop("“%(name)s” names two things.")
GONE = gettext_noop("“%(name)s” names nothing that is there.")
NOT_A_SCENARIO = gettext_noop("This is not a practice of Escale.")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that does not fit. place: keys and places in lists, from 0. sentence: one of this module's, in English,
    its placeholders in `details`."""

    place: Place
    sentence: str
    details: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        where = " → ".join(str(part + 1) if isinstance(part, int) else part for part in self.place)
        said = self.sentence % self.details if self.details else self.sentence
        return f"{where}: {said}" if where else said


@cache
def schema(kind: str) -> dict[str, Any]:
    """Return the JSON Schema of a whole scenario of this type."""
    common: dict[str, Any] = json.loads((_FOLDER / "scenario.json").read_text(encoding="utf-8"))
    own: dict[str, Any] = json.loads((_FOLDER / f"{kind}.json").read_text(encoding="utf-8"))
    setting = own["setting"]
    # The question is the same in every setting.
    setting["properties"] |= {"ask": {"$ref": "#/$defs/ask"}} if "ask" in setting["properties"] else {}
    goals, traps = common["properties"]["goals"], common["properties"]["traps"]
    common["properties"] |= {"type": {"const": kind}, "setting": setting}
    if own["goals"]:
        goals["items"] = own["goals"]
    else:
        # The goals come from the setting.
        goals |= {"minItems": 0, "maxItems": 0}
    if own["traps"]:
        common["$defs"]["trap"]["properties"]["do"] = {"enum": own["traps"]}
    else:
        traps["maxItems"] = 0
    return common


@cache
def _validator(kind: str) -> Draft202012Validator:
    return Draft202012Validator(schema(kind))


def faults(scenario: Any) -> list[str]:
    """Return what does not fit, each with its place; empty when the scenario can be played."""
    return [str(fault) for fault in find_faults(scenario)]


def find_faults(scenario: Any) -> list[Fault]:
    """Return what does not fit, in the order of the scenario."""
    if not isinstance(scenario, Mapping) or scenario.get("type") not in KINDS:
        return [Fault((), NOT_A_SCENARIO)]
    errors = sorted(_validator(scenario["type"]).iter_errors(scenario), key=lambda error: list(map(str, error.path)))
    return [fault for error in errors for fault in _said(error)] or list(_loose_ends(scenario))


def _said(error: ValidationError) -> Iterator[Fault]:
    if error.context:
        # What fits none of several forms: the one that it nearly has.
        error = best_match([error]) or error
    place, rule, limit = tuple(error.absolute_path), error.validator, error.validator_value
    match rule:
        case "required":
            absent = [name for name in limit if isinstance(error.instance, Mapping) and name not in error.instance]
            # Each missing key is an error of its own; the message names it.
            yield Fault(place, MISSING, {"name": next((n for n in absent if repr(n) in error.message), absent[0])})
        case "additionalProperties" | "unevaluatedProperties":
            known = error.schema.get("properties", {}) if isinstance(error.schema, Mapping) else {}
            yield from (Fault(place, UNKNOWN, {"name": name}) for name in sorted(set(error.instance) - set(known)))
        case "maxLength":
            yield Fault(place, TOO_LONG, {"limit": limit})
        case "minLength":
            yield Fault(place, EMPTY)
        case "minItems" | "minProperties":
            yield Fault(place, TOO_FEW, {"limit": limit})
        case "maxItems" | "maxProperties":
            yield Fault(place, TOO_MANY, {"limit": limit})
        case "enum" | "const":
            offered = limit if rule == "enum" else [limit]
            yield Fault(place, NOT_ONE_OF, {"known": ", ".join(map(str, offered))})
        case "minimum" | "maximum" if isinstance(error.schema, Mapping):
            least, most = error.schema.get("minimum", "…"), error.schema.get("maximum", "…")
            yield Fault(place, OUT_OF_RANGE, {"least": least, "most": most})
        case "type":
            yield Fault(place, WRONG_TYPE, {"type": limit if isinstance(limit, str) else " / ".join(limit)})
        case _:
            yield Fault(place, WRONG_FORM)


_TARGETS = frozenset({"on", "to", "with", "right"})


def _loose_ends(scenario: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield ids that name two things, and targets that name none."""
    counts = Counter(_ids(scenario["setting"]))
    yield from (Fault(("setting",), TWICE, {"name": name}) for name, count in counts.items() if count > 1)
    for part in ("setting", "goals", "traps"):
        for place, name in _targets(scenario[part], (part,)):
            # A trap may be on a word of its verb, such as a folder.
            if name not in counts and not (part == "traps" and not _is_id(name)):
                yield Fault(place, GONE, {"name": name})


def _is_id(name: str) -> bool:
    return name[:1].isalpha() and name[1:].isdigit()


def _ids(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        if "id" in value:
            yield value["id"]
        for inner in value.values():
            yield from _ids(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _ids(inner)


def _targets(value: Any, place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key in _TARGETS and isinstance(inner, str):
                yield (*place, key), inner
            elif key == "keeps":
                yield from (((*place, key, n), name) for n, name in enumerate(inner))
            else:
                yield from _targets(inner, (*place, key))
    elif isinstance(value, list):
        for n, inner in enumerate(value):
            yield from _targets(inner, (*place, n))
