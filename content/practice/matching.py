"""Whether what someone typed is what the trainer meant. Pure; static/js/lib/matching.js does the same on the phone.

Both run tests/vectors/fill.json. Case, accents, spaces and the usual forms of dates and numbers never count against a
person; what the trainer listed as not right is never accepted. Lengths count characters, not UTF-16 units.
"""

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum

SLIP_MIN_LENGTH = 5
"""Shorter words have too many neighbours for a slip to be forgiven."""


class InputKind(StrEnum):
    """What a field expects."""

    TEXT = "text"
    DATE = "date"
    NUMBER = "number"
    EMAIL = "email"
    PHONE = "phone"
    WORDS = "words"


_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
_MONTHS = {
    "fr": ("janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
           "novembre", "decembre"),
    "en": ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december"),
}  # fmt: skip
LANGUAGES = tuple(_MONTHS)
"""Languages whose dates are read; others are read like French."""
_NUMERIC_DATE = re.compile(r"(\d{1,4})[/.\- ](\d{1,2})[/.\- ](\d{1,4})|(\d{1,2})[/.\-](\d{1,2})", re.ASCII)
# Words that may stand around a date; any other one makes it something else ("12 mars ou 13 mars").
_FILLERS = frozenset(
    (
        *("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "le", "du", "au"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "the", "of", "on"),
    )
)
# ASCII digits alone, as in the browser.
_DAY = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)?", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)
_NUMBER = re.compile(r"([+-]?)(\d[\d.,]*|[.,]\d+)", re.ASCII)
# +33, 0033, with or without the 0 that some write after it.
_COUNTRY = re.compile(r"^(?:\+|00)330?")
_MONEY = re.compile(r"€|\$|£|euros?|eur")

Date = tuple[int, int, int]
"""Day, month, year; year 0 when it was not said."""


def fold(text: str) -> str:
    """Return lower-case letters without accents, other signs unchanged; œ is oe."""
    split = unicodedata.normalize("NFKD", text).lower().translate(_LETTERS)
    return "".join(c for c in unicodedata.normalize("NFKD", split) if not unicodedata.category(c).startswith("M"))


def _text(typed: str) -> str:
    """Return the letters and digits alone; a form made of other signs only is kept as it is, without spaces."""
    folded = fold(typed)
    kept = "".join(c for c in folded if unicodedata.category(c)[0] in "LN")
    return kept or "".join(folded.split())


def _email(typed: str) -> str:
    visible = (c for c in unicodedata.normalize("NFKC", typed) if unicodedata.category(c)[0] not in "CZ")
    return "".join(visible).lower()


def _phone(typed: str) -> str | None:
    """Return the digits of a telephone number as they are dialled in France; None when there is no digit."""
    digits = "".join(c for c in unicodedata.normalize("NFKC", typed) if c in "+0123456789")
    national = _COUNTRY.sub("0", digits)
    return national.replace("+", "") or None


def _said_words(typed: str) -> str:
    """Return the words as typed, between spaces, so that an entry can be looked for as whole words."""
    parts = "".join(c if unicodedata.category(c)[0] in "LN" else " " for c in fold(typed)).split()
    return f" {' '.join(parts)} " if parts else ""


def _number(typed: str, language: str) -> str | None:
    """Return "-12.5" for the many ways to write it, None when it is no number.

    The last of "." and "," is the decimal mark when both are there; a mark that comes twice parts thousands. A lone
    comma before three digits parts thousands in English and decimals in French.
    """
    bare = "".join(c for c in fold(typed) if unicodedata.category(c)[0] not in "CZ").replace("'", "").replace("’", "")
    found = _NUMBER.fullmatch(_MONEY.sub("", bare).replace("−", "-"))
    if not found:
        return None
    sign, digits = found.groups()
    points, commas = digits.count("."), digits.count(",")
    decimal = ""
    if points and commas:
        decimal = "." if digits.rindex(".") > digits.rindex(",") else ","
    elif points == 1:
        decimal = "."
    elif commas == 1:
        before, after = digits.split(",")
        decimal = "" if language == "en" and len(after) == 3 and 1 <= len(before) <= 3 and before != "0" else ","
    if decimal and digits.count(decimal) > 1:
        return None
    whole, _mark, rest = digits.partition(decimal) if decimal else (digits, "", "")
    whole = whole.replace(".", "").replace(",", "").lstrip("0") or "0"
    rest = rest.rstrip("0")
    value = f"{whole}.{rest}" if rest else whole
    return f"-{value}" if sign == "-" and value != "0" else value


def _full_year(text: str) -> int:
    year = int(text)
    return year if len(text) > 2 else year + (2000 if year < 80 else 1900)


def _real_date(day: int, month: int, year: int) -> Date | None:
    longest = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return (day, month, year) if 1 <= month <= 12 and 1 <= day <= longest[month - 1] else None


def _month(word: str, language: str) -> int:
    """Return 1 to 12 for a month or its first three letters or more, 0 for another word."""
    names = _MONTHS.get(language, _MONTHS["fr"])
    starts = [place for place, name in enumerate(names, start=1) if len(word) >= 3 and name.startswith(word)]
    return starts[0] if len(starts) == 1 else 0


def _date(typed: str, language: str) -> Date | None:
    """Return the day, month and year of the many ways to write them, None when it is no date.

    Numbers are day first, also in English (this is Europe), unless only the other reading is a date.
    """
    text = " ".join(fold(typed).replace(",", " ").split()).rstrip(".")
    numeric = _NUMERIC_DATE.fullmatch(re.sub(r"\s*([/.\-])\s*", r"\1", text))
    if numeric:
        first, second, third, day_alone, month_alone = numeric.groups()
        if day_alone:
            return _real_date(int(day_alone), int(month_alone), 0)
        if len(first) == 4:
            return _real_date(int(third), int(second), int(first)) if len(third) <= 2 else None
        if len(first) == 3 or len(third) not in {2, 4}:
            return None
        year = _full_year(third)
        swapped = _real_date(int(second), int(first), year) if language == "en" else None
        return _real_date(int(first), int(second), year) or swapped
    day = month = year = 0
    for word in re.sub(r"[/.\-]", " ", text).split():
        number = _DAY.fullmatch(word)
        if _YEAR.fullmatch(word) and not year:
            year = int(word)
        elif number and not day:
            day = int(number[1])
        elif number and month and not year and len(word) == 2:
            year = _full_year(word)
        elif not number and not month and _month(word, language):
            month = _month(word, language)
        elif number or word not in _FILLERS:
            return None
    return _real_date(day, month, year)


def _read(typed: str, kind: str, language: str) -> str | Date | None:
    if kind == InputKind.DATE:
        return _date(typed, language)
    if kind == InputKind.NUMBER:
        return _number(typed, language)
    if kind == InputKind.EMAIL:
        return _email(typed) or None
    if kind == InputKind.PHONE:
        return _phone(typed)
    if kind == InputKind.WORDS:
        return _said_words(typed) or None
    return _text(typed) or None


def _same(one: str | Date | None, other: str | Date | None) -> bool:
    if one is None or other is None:
        return False
    if isinstance(one, tuple) and isinstance(other, tuple) and 0 in {one[2], other[2]}:
        return one[:2] == other[:2]
    return one == other


def _fits(said: str | Date | None, entry: str | Date | None, kind: str) -> bool:
    """Whether what was typed is the entry; for words, whether the entry stands somewhere in it."""
    if kind == InputKind.WORDS and isinstance(said, str) and isinstance(entry, str):
        return entry in said
    return _same(said, entry)


def _is_one_slip(typed: str, meant: str) -> bool:
    """Whether one letter is missing, added, changed, or two neighbours are swapped. Digits are never a slip."""
    if typed == meant or abs(len(typed) - len(meant)) > 1:
        return False
    start = 0
    while start < min(len(typed), len(meant)) and typed[start] == meant[start]:
        start += 1
    end = 0
    while end < min(len(typed), len(meant)) - start and typed[-1 - end] == meant[-1 - end]:
        end += 1
    left, right = typed[start : len(typed) - end], meant[start : len(meant) - end]
    if any(unicodedata.category(c)[0] == "N" for c in left + right):
        return False
    return (len(left) <= 1 and len(right) <= 1) or (len(left) == len(right) == 2 and left == right[::-1])


def is_readable(entry: str, *, kind: str, language: str) -> bool:
    """Whether an entry of this kind can be understood at all."""
    return _read(entry, kind, language) is not None


def match(
    typed: str, accepted: Sequence[str], refused: Sequence[str], kind: str, slip: bool, language: str
) -> int | None:
    """Return the index of the accepted entry that was typed, None when it is none of them.

    kind: an `InputKind`. slip: forgive one typing slip, for words of five letters or more. A date without its year is
    the same day of any year. An entry of `refused` is never accepted, nor is a slip that is as close to one of them.
    """
    said = _read(typed, kind, language)
    if said is None or any(said == _read(entry, kind, language) for entry in refused):
        return None
    for index, entry in enumerate(accepted):
        if _fits(said, _read(entry, kind, language), kind):
            return index
    if not slip or kind != InputKind.TEXT or not isinstance(said, str):
        return None
    if any(_is_one_slip(said, _text(entry)) for entry in refused):
        return None
    for index, entry in enumerate(accepted):
        meant = _text(entry)
        if len(meant) >= SLIP_MIN_LENGTH and _is_one_slip(said, meant):
            return index
    return None


def find_refused(typed: str, refused: Sequence[str], kind: str, language: str) -> int | None:
    """Return the index of the foreseen entry that is not right and was typed, None when it is none of them."""
    said = _read(typed, kind, language)
    if said is None:
        return None
    return next((index for index, entry in enumerate(refused) if _read(entry, kind, language) == said), None)
