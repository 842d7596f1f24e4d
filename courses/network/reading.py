"""Reads one row of a file, of whatever version of the standard, into a place or into reasons why not. Pure.

What is not required is dropped with a note when it cannot be used; only what is required refuses a row.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from . import cleaning, spellings
from .standard import FIELDS, SEPARATOR, UNKNOWN_PIVOT, Field, Kind, ReadPlace
from .vocabularies import Care, Programme

Row = Mapping[Any, object]


class Why(StrEnum):
    """Why a row is refused."""

    NOT_A_ROW = "not_a_row"
    MISSING = "missing"
    WRONG_SHAPE = "wrong_shape"
    DOUBLE = "double"
    SAME_PLACE = "same_place"


class Note(StrEnum):
    """Why something of a row that is kept was left out."""

    UNKNOWN_VALUE = "unknown_value"
    UNKNOWN_PIVOT = "unknown_pivot"
    NO_COORDINATES = "no_coordinates"
    SWAPPED = "swapped"
    OUT_OF_RANGE = "out_of_range"
    UNREADABLE = "unreadable"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Refusal:
    """field: the standard's name, "" for the whole row. what: the value, cut, or the place that a row repeats."""

    field: str
    why: Why
    what: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that was left out of a row that is kept. what: the value, cut."""

    field: str
    note: Note
    what: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of one row. key: the place's id, "" when it has none. place: None when something was refused."""

    key: str
    place: ReadPlace | None
    refusals: tuple[Refusal, ...] = ()
    remarks: tuple[Remark, ...] = ()


def read_row(row: object) -> Reading:
    """Return the place of a row with remarks on what was left out, or every reason why it is refused; never raises."""
    if not isinstance(row, Mapping):
        return Reading("", None, (Refusal("", Why.NOT_A_ROW),))
    reader = _Reader(_by_name(row))
    values = {field.attribute: reader.read(field) for field in FIELDS}
    reader.look_at_coordinates(values)
    key = str(values["key"])
    if reader.refusals:
        return Reading(key, None, tuple(reader.refusals), tuple(reader.remarks))
    return Reading(key, ReadPlace(**values), (), tuple(reader.remarks))


def _by_name(row: Row) -> dict[str, object]:
    """Return a row under the standard's names; of two columns with one name, the first that says something."""
    named: dict[str, object] = {}
    for column, value in row.items():
        name = spellings.field_name(column)
        if named.get(name) in (None, "", [], ()):
            named[name] = value
    return named


def _cut(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"


class _Reader:
    """One row under way. refusals, remarks: what was found so far."""

    def __init__(self, row: Mapping[str, object]) -> None:
        self.row = row
        self.refusals: list[Refusal] = []
        self.remarks: list[Remark] = []

    def read(self, field: Field) -> Any:
        """Return a field's value as ReadPlace keeps it; of a required field that cannot be used, "" after a refusal."""
        if field.vocabulary is not None:
            return self._codes(field)
        if field.kind in (Kind.LIST, Kind.TYPES, Kind.EMAILS, Kind.LINKS):
            return self._list(field)
        raw = self.row.get(field.name)
        text = cleaning.clean_text(raw, lines=field.attribute == "details")
        if not text:
            if field.is_required:
                self.refusals.append(Refusal(field.name, Why.MISSING))
            return None if field.kind is Kind.COORDINATE else ""
        found = self._one(field, text)
        if found is None:
            self._unusable(field, text)
            return None if field.kind is Kind.COORDINATE else ""
        return found

    def _one(self, field: Field, text: str) -> Any:
        """Return the value of one text, None when it has not the field's shape."""
        match field.kind:
            case Kind.PIVOT:
                return self._pivot(text)
            case Kind.POSTCODE:
                return text if re.fullmatch(r"\d{5}", text, re.ASCII) else None
            case Kind.INSEE:
                code = text.upper()
                return code if re.fullmatch(r"(?:[013-9]\d|2[AB1-9])\d{3}", code, re.ASCII) else None
            case Kind.COORDINATE:
                return cleaning.read_degrees(text)
            case Kind.PHONE:
                return cleaning.read_phone(text) or None
            case Kind.DATE:
                return cleaning.read_day(text)
            case Kind.KEY:
                return text if len(text) <= field.most else None
            case _:
                if field.capitals:
                    text = cleaning.small_letters(text, has_initials=field.attribute != "town")
                return self._shortened(field, text)

    def _pivot(self, text: str) -> str | None:
        plain = re.sub(r"[\s.\-]", "", text)
        if not re.fullmatch(r"[A-Za-z0-9]{9,14}", plain, re.ASCII):
            return None
        if plain.strip("0"):
            return plain
        self.remarks.append(Remark("pivot", Note.UNKNOWN_PIVOT, UNKNOWN_PIVOT))
        return ""

    def _shortened(self, field: Field, text: str) -> str:
        if len(text) <= field.most:
            return text
        self.remarks.append(Remark(field.name, Note.TOO_LONG, _cut(text)))
        return text[: field.most - 1].rstrip() + "…"

    def _unusable(self, field: Field, text: str) -> None:
        if field.is_required:
            self.refusals.append(Refusal(field.name, Why.WRONG_SHAPE, _cut(text)))
        else:
            self.remarks.append(Remark(field.name, Note.UNREADABLE, _cut(text)))

    def _codes(self, field: Field) -> tuple[str, ...]:
        """Return the codes of a closed vocabulary in its own order, those of an earlier version's field among them."""
        vocabulary = field.vocabulary
        assert vocabulary is not None
        found: set[StrEnum] = set()
        for text in spellings.values_of(self.row.get(field.name)):
            code = spellings.find_code(vocabulary, text)
            if code is None:
                self.remarks.append(Remark(field.name, Note.UNKNOWN_VALUE, _cut(text)))
            else:
                found.add(code)
        old_name, others = _ALSO.get(field.attribute, ("", None))
        for text in spellings.values_of(self.row.get(old_name)):
            code = spellings.find_code(vocabulary, text)
            if code is not None:
                found.add(code)
            elif others is not None and spellings.find_code(others, text) is None:
                self.remarks.append(Remark(old_name, Note.UNKNOWN_VALUE, _cut(text)))
        return tuple(code.value for code in vocabulary if code in found)

    def _list(self, field: Field) -> tuple[str, ...]:
        """Return the free values of a field, each once; what has not its shape, or has no room, is left out."""
        found: dict[str, None] = {}
        for text in self._pieces(field):
            value = _SHAPES[field.kind](text)
            if value is None:
                self.remarks.append(Remark(field.name, Note.UNREADABLE, _cut(text)))
            elif len(SEPARATOR.join([*found, value])) > field.most:
                self.remarks.append(Remark(field.name, Note.TOO_LONG, _cut(value)))
            else:
                found[value] = None
        return tuple(found)

    def _pieces(self, field: Field) -> list[str]:
        raw = self.row.get(field.name)
        texts = [cleaning.clean_text(one, lines=True) for one in (raw if isinstance(raw, list | tuple) else [raw])]
        pieces = [piece for text in texts for piece in re.split(_JOINTS[field.kind], text)]
        # Labels of version 0.1 that are no national programme: the first list has one of them, the rest is free.
        old = [text for text in spellings.values_of(self.row.get(spellings.LABELS)) if not _is_programme(text)]
        if field.attribute == "labels":
            pieces += [text for text in old if text == spellings.TERRITORY_LABEL]
        if field.attribute == "other_labels":
            pieces += [text for text in old if text != spellings.TERRITORY_LABEL]
        return [text for piece in pieces if (text := cleaning.clean_text(piece))]

    def look_at_coordinates(self, values: dict[str, Any]) -> None:
        """Take both coordinates away when one is missing, or when they lead out of France."""
        latitude, longitude = values["latitude"], values["longitude"]
        if latitude is not None and longitude is not None:
            if cleaning.is_in_france(latitude, longitude):
                return
            note = Note.SWAPPED if cleaning.is_in_france(longitude, latitude) else Note.OUT_OF_RANGE
            self.remarks.append(Remark("latitude", note, f"{latitude}, {longitude}"))
        elif not any(remark.field in ("latitude", "longitude") for remark in self.remarks):
            self.remarks.append(Remark("latitude", Note.NO_COORDINATES))
        values["latitude"] = values["longitude"] = None


def _is_programme(text: str) -> bool:
    return spellings.find_code(Programme, text) is not None


def _type(text: str) -> str | None:
    code = text.upper().replace(" ", "_")
    return code if re.fullmatch(r"[A-Z][A-Z_]{1,39}", code, re.ASCII) else None


def _email(text: str) -> str | None:
    return text if re.fullmatch(r"[^\s@|'=+-][^\s@|]*@[^\s@|]+\.[^\s@|]{2,}", text) and len(text) <= 254 else None


def _link(text: str) -> str | None:
    address = f"https://{text}" if re.match(r"www\.", text, re.IGNORECASE) else text
    return address if re.fullmatch(r"https?://[^\s|<>\"]+", address, re.IGNORECASE) else None


def _label(text: str) -> str | None:
    return text


_SHAPES = {Kind.TYPES: _type, Kind.EMAILS: _email, Kind.LINKS: _link, Kind.LIST: _label}
_JOINTS = {
    Kind.TYPES: r"[|;,\n]",
    Kind.EMAILS: r"[|;,\s]+",
    # An address may hold commas and semicolons: only one before another address joins.
    Kind.LINKS: r"[|\n]|[;,\s]+(?=https?://|www\.)",
    Kind.LIST: r"[|;\n]",
}
# Fields of version 0.1 that feed a vocabulary too, and the other one that they feed: a value of neither is remarked on.
_ALSO: Mapping[str, tuple[str, type[StrEnum] | None]] = {
    "publics": (spellings.PUBLICS_AND_CARE, Care),
    "care": (spellings.PUBLICS_AND_CARE, None),
    "programmes": (spellings.LABELS, None),
}
