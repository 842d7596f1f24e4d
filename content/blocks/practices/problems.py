"""What keeps a practice from being published: costly to find, asked when somebody submits or publishes."""

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from django.utils.translation import gettext as _
from wagtail import blocks

from content.practice import schema
from content.practice.kinds import game
from content.practice.matching import InputKind, is_readable
from content.practice.schema import Fault, Place
from content.practice.solver import solve
from content.practice.variants import vary
from content.quality.real_names import Real, real_names

_TYPED = frozenset({"accept", "names", "numbers"})


def problems(block: Any, scenario: Mapping[str, Any], language: str, *, heading: str = "") -> list[str]:
    """Return what keeps a scenario from being played and from being shown, each with its field and what to do."""
    faults = schema.find_faults(scenario)
    if faults:
        # The rest reads a scenario that is written as it should be.
        return [worded(block, fault) for fault in faults]
    shown = [*_real({"heading": heading, **scenario}), *_real_in_variants(scenario)]
    found = [_at(block, place, sentence) for place, sentence in shown]
    found += [_at(block, place, sentence) for place, sentence in _unreadable(scenario, language)]
    return found or [_no_way(variant, gave_up) for variant, gave_up in _without_way(_text(scenario))]


def _text(scenario: Mapping[str, Any]) -> str:
    return json.dumps(scenario, ensure_ascii=False, sort_keys=True)


@lru_cache(maxsize=256)
def _without_way(text: str) -> tuple[tuple[int, bool], ...]:
    """Return the variants that nobody can finish, and whether the search gave up. Kept: each costs up to seconds."""
    scenario = json.loads(text)
    solutions = ((variant, solve(game(scenario, variant))) for variant in range(len(scenario["variants"]) + 1))
    return tuple((variant, solution.gave_up) for variant, solution in solutions if solution.path is None)


def _no_way(variant: int, gave_up: bool) -> str:
    if gave_up:
        return _("This practice is too large: no short way to all its goals was found. Ask for less in it.")
    if variant:
        return _("In variant %(variant)d, nobody can reach all the goals. Look at its changes.") % {"variant": variant}
    return _("Nobody can reach all the goals. Look at the goals and the traps: a trap may stand in the way.")


def _real(value: Any, place: Place = ()) -> Iterator[tuple[Place, str]]:
    sentences = {
        Real.ADDRESS: _("“%(words)s” may be a real address. Write one that ends in exemple.fr."),
        Real.NUMBER: _("“%(words)s” may be somebody's number. Begin it with 01 99 00 or 06 39 98."),
        Real.BRAND: _("“%(words)s” is a real name. Invent one."),
    }
    for where, text in _texts(value, place):
        yield from ((where, sentences[real.kind] % {"words": real.words}) for real in real_names(text))


def _real_in_variants(scenario: Mapping[str, Any]) -> Iterator[tuple[Place, str]]:
    """Yield what only the changes of a variant put together, such as an address whose end they take away."""
    own = {sentence for _place, sentence in _real(scenario)}
    for number in range(1, len(scenario["variants"]) + 1):
        changed = {sentence: None for _place, sentence in _real(vary(scenario, number))}
        yield from ((("variants", number - 1), sentence) for sentence in changed if sentence not in own)


def _texts(value: Any, place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _texts(inner, (*place, name))
    elif isinstance(value, list):
        for n, inner in enumerate(value):
            yield from _texts(inner, (*place, n))
    elif isinstance(value, str):
        yield place, value


def _unreadable(value: Any, language: str, place: Place = ()) -> Iterator[tuple[Place, str]]:
    """Yield right entries that nothing typed could ever match."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            if name in _TYPED and isinstance(inner, list):
                kind = value.get("kind", InputKind.PHONE if name == "numbers" else InputKind.WORDS)
                sentence = _("Escale cannot read “%(entry)s”. Write it in full.")
                for n, entry in enumerate(inner):
                    if not is_readable(entry, kind=kind, language=language):
                        yield (*place, name, n), sentence % {"entry": entry}
            else:
                yield from _unreadable(inner, language, (*place, name))
    elif isinstance(value, list):
        for n, inner in enumerate(value):
            yield from _unreadable(inner, language, (*place, n))


def worded(block: Any, fault: Fault) -> str:
    """Return a fault as the author reads it, with the names of the fields."""
    details = {name: _label(block, (*fault.place, detail)) or detail for name, detail in fault.details.items()}
    return _at(block, fault.place, _(fault.sentence) % details)


def _at(block: Any, place: Place, sentence: str) -> str:
    place = _editor_place(place)
    labels = [label for n in range(1, len(place) + 1) if (label := _label(block, place[:n]))]
    where = " → ".join(labels)
    return f"{where}: {sentence}" if where else sentence


def _label(block: Any, place: Place) -> str:
    """Return the name of the last field of a place as the author knows it; empty when it has none of its own."""
    here: blocks.Block | None = block
    label = ""
    for n, step in enumerate(place):
        if n == 0 and step == "setting":
            label = ""
        elif isinstance(step, int) and isinstance(here, blocks.ListBlock):
            here, label = here.child_block, str(step + 1)
        elif isinstance(step, str) and isinstance(here, blocks.BaseStructBlock) and step in here.child_blocks:
            here = here.child_blocks[step]
            label = str(here.label)
        else:
            return "" if n == 0 else str(step)
    return label


def _editor_place(place: Place) -> Place:
    """Return where the editor keeps a place: what the scenario has as variants → 0 → 1 → 0 is a change's old text."""
    if place[:1] != ("variants",):
        return place
    ends = ("old", "new")
    steps: list[str | int] = list(place[:2])
    if len(place) > 2:
        steps += ["changes", place[2]]
    if len(place) > 3 and isinstance(place[3], int):
        steps.append(ends[place[3]])
    return tuple(steps)
