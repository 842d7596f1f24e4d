"""What a phone sealed without internet, once it is opened: as strict as the form of the same page."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, NoReturn

from content.grid_outlines import NextStep

from .agreeing import is_day
from .answers import Chosen

PROTOCOL = 1
FORM = 1
LONGEST_BOX = 16_384
"""Characters of a box. A full grid takes 5,000."""
MOST_ANSWERS = 200
MAX_NUMBER = 2**53 - 1
LONGEST_KEY = 40
_A_DAY = timedelta(days=1)


class HeldWhy(StrEnum):
    """Why a sealed diagnosis is kept as it came instead of being read."""

    PROTOCOL = "v"
    SHAPE = "shape"
    SIZE = "size"
    KEY = "key"
    BOX = "box"
    GRID = "grid"
    DAY = "day"
    ID = "id"


class CannotKeep(ValueError):  # noqa: N818 - it says what was sent
    """The item cannot be kept as a diagnosis now; a later release, or a key that is found again, may do so."""

    def __init__(self, why: HeldWhy) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class Item:
    """One sealed diagnosis as it travels. key_version: of the server's key pair for which it was sealed."""

    key_version: int
    box: str


@dataclass(frozen=True, slots=True)
class SealedForm:
    """What worker and person said, chose and agreed on. at_ms: the phone's clock when it was kept."""

    grid_version: str
    chosen: Chosen
    is_refused: bool
    steps: tuple[NextStep, ...]
    first: NextStep
    on: date
    place: str
    nickname: str
    at_ms: int


def read_item(body: Mapping[str, Any], *, protocol: int) -> Item:
    """Return the item that a body holds. Raises CannotKeep."""
    if protocol != PROTOCOL:
        raise CannotKeep(HeldWhy.PROTOCOL)
    number, version, box = body.get("n"), body.get("key"), body.get("box")
    if type(number) is not int or not 0 < number <= MAX_NUMBER or type(version) is not int or not isinstance(box, str):
        raise CannotKeep(HeldWhy.SHAPE)
    if len(box) > LONGEST_BOX:
        raise CannotKeep(HeldWhy.SIZE)
    return Item(key_version=version, box=box)


def _refuse(*_found: object) -> NoReturn:
    raise ValueError


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    return found if len(found) == len(pairs) else _refuse()


def _text(value: object) -> str:
    if not isinstance(value, str) or "\x00" in value:
        _refuse()
    value.encode()
    return value


def _chosen(value: object) -> Chosen:
    if not isinstance(value, dict) or len(value) > MOST_ANSWERS:
        _refuse()
    found = {_text(key): None if option is None else _text(option) for key, option in value.items()}
    return found if all(len(key) <= LONGEST_KEY for key in found) else _refuse()


def read_form(plain: bytes) -> SealedForm:
    """Return the form that an opened box holds. Raises CannotKeep, also when the person is not said to have agreed."""
    try:
        said = json.loads(plain, parse_constant=_refuse, parse_float=_refuse, object_pairs_hook=_once_each)
        if not isinstance(said, dict) or type(said.get("v")) is not int or said.get("consent") is not True:
            _refuse()
        if said["v"] != FORM:
            raise CannotKeep(HeldWhy.PROTOCOL)
        at_ms, steps = said["t"], said["steps"]
        if type(at_ms) is not int or abs(at_ms) > MAX_NUMBER or not isinstance(steps, list):
            _refuse()
        first = NextStep(said["first"])
        agreed = tuple(dict.fromkeys(NextStep(step) for step in steps))
        return SealedForm(
            grid_version=_text(said["grid"])[:16],
            chosen=_chosen(said["chosen"]),
            is_refused=said["refused"] is True,
            steps=agreed if first in agreed else (first, *agreed),
            first=first,
            on=date.fromisoformat(_text(said["on"])),
            place=_text(said["place"]),
            nickname=_text(said["nickname"]),
            at_ms=at_ms,
        )
    except CannotKeep:
        raise
    except (ValueError, KeyError, TypeError, RecursionError):
        raise CannotKeep(HeldWhy.SHAPE) from None


def may_stand_on(day: date, *, taken_on: date) -> bool:
    """Return whether the first step's day obeys the rule of the form on the day the diagnosis was taken.

    The phone's day may be the one before or after the server's: overseas, around midnight, or with a clock set by hand.
    """
    return any(is_day(day, today=taken_on + shift) for shift in (-_A_DAY, timedelta(), _A_DAY))
