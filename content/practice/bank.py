"""Proposes a variant: other names, days, hours and amounts for the same task. Pure, the same at every call.

Days move by whole weeks, so that what is said ("jeudi 12 mars") and what is counted ("2026-03-12") stay together; hours
and amounts move all alike, so that two that differ still do.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from content.practice.variants import texts

WOMEN = (
    ("Amina", "Diallo"),
    ("Nadia", "Ferrand"),
    ("Fatou", "Sarr"),
    ("Lucie", "Morand"),
    ("Samira", "Haddad"),
    ("Olga", "Petrenko"),
)
MEN = (
    ("Karim", "Benali"),
    ("Paul", "Girard"),
    ("Moussa", "Keita"),
    ("Victor", "Lemaire"),
    ("Sami", "Nasri"),
    ("Andriy", "Kovalenko"),
)
MOST_CHANGES = 30
_MONTHS = {
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
           "décembre"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December"),
}  # fmt: skip
_WEEKDAYS = {
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_SPACE = "[ \u00a0\u202f]"
_ISO = re.compile(r"(?<!\d)(20\d{2})-(\d{2})-(\d{2})(?!\d)")
_HOUR = re.compile(rf"(?<![\d:,.])(\d{{1,2}})(?={_SPACE}?h\b|:\d{{2}}(?!\d))({_SPACE}?h(?:{_SPACE}?\d{{2}})?|:\d{{2}})")
_AMOUNT = re.compile(rf"(?<![\d,.])(\d{{1,5}})((?:[,.]\d{{2}})?{_SPACE}?(?:euros?\b|€))")
_FIRST_HOUR, _HOURS = 7, 13

Change = list[str]
"""What was said, what is said instead."""


def propose(scenario: Mapping[str, Any], *, language: str) -> list[Change]:
    """Return the changes of one more variant than the scenario has; empty when there is nothing to change in it."""
    said = texts({key: part for key, part in scenario.items() if key != "variants"})
    number = len(scenario["variants"]) + 1
    whole = "\n".join(said)
    year = next((int(found[1]) for found in _ISO.finditer(whole)), 0)
    # A trap on a day or an hour names it for every variant: there, days or hours stay.
    trapped = " ".join(str(trap.get("on", "")) for trap in scenario["traps"])
    changes = [
        *_names(scenario, whole, number),
        *([] if _ISO.search(trapped) else _days(whole, language, year, timedelta(weeks=number))),
        *([] if _HOUR.search(trapped) else _each(_HOUR, whole, lambda hour: _later(hour, number))),
        *_each(_AMOUNT, whole, lambda amount: amount + 3 * number),
    ]
    unique = {old: new for old, new in changes if old != new}
    return [[old, new] for old, new in unique.items()][:MOST_CHANGES]


def _names(scenario: Mapping[str, Any], whole: str, number: int) -> Iterator[Change]:
    """Yield other names for whose inbox it is and for people of the bank who are in it."""
    own = tuple(str(scenario["setting"].get("me", {}).get("name", "")).split(" ", 1))
    there = {person for person in (*WOMEN, *MEN) if " ".join(person) in whole or person == own}
    free = {False: _others(WOMEN, there, number), True: _others(MEN, there, number)}
    known = [own] if len(own) == 2 and own not in there else []
    for person in [*known, *sorted(there)]:
        other = next(free[person in MEN], None)
        if other is not None:
            yield from _forms(person, other, whole)


def _others(people: tuple[tuple[str, str], ...], there: set[tuple[str, str]], number: int) -> Iterator[tuple[str, str]]:
    turned = [*people[number:], *people[:number]]
    return (person for person in turned if person not in there)


def _forms(person: tuple[str, ...], other: tuple[str, str], whole: str) -> Iterator[Change]:
    """Yield the forms of a name that are there: in full, first or last name alone, in an address, in a file's name."""
    forms: list[Callable[[tuple[str, ...]], str]] = [
        " ".join,
        ".".join,
        "-".join,
        "_".join,
        lambda name: name[0],
        lambda name: name[1],
    ]
    for form in forms:
        old, new = form(person), form(other)
        for written, instead in ((old, new), (old.lower(), new.lower())):
            if re.search(rf"(?<!\w){re.escape(written)}(?!\w)", whole):
                yield [written, instead]
                # A first name inside a full name needs no change of its own.
                whole = whole.replace(written, "\n")


def _days(whole: str, language: str, year: int, later: timedelta) -> Iterator[Change]:
    for found in _ISO.finditer(whole):
        day = _day(*map(int, found.groups()))
        if day:
            yield [found[0], (day + later).isoformat()]
    months, weekdays = _MONTHS.get(language, _MONTHS["fr"]), _WEEKDAYS.get(language, _WEEKDAYS["fr"])
    # "jeudi 12 mars 2026", "1er mars", "Thursday 12 March": the weekday stays, weeks are whole.
    spoken = re.compile(
        rf"(?<![\d-])(\d{{1,2}})(er|st|nd|rd|th)?({_SPACE})({'|'.join(months)})(?:({_SPACE})(20\d{{2}}))?(?!\w)",
        re.IGNORECASE,
    )
    names = [name.lower() for name in months]
    for found in spoken.finditer(whole):
        number, _suffix, space, month, gap, said_year = found.groups()
        place = names.index(month.lower()) + 1
        before = whole[: found.start()].rstrip().rsplit(maxsplit=1)[-1:]
        weekday = before[0].strip(",").lower() if before else ""
        own_year = int(said_year or 0) or year or _year_of(int(number), place, weekday, weekdays)
        day = _day(own_year, place, int(number))
        if day is None:
            continue
        new = day + later
        name = months[new.month - 1] if month[0] == months[place - 1][0] else months[new.month - 1].upper()
        tail = f"{gap}{new.year}" if said_year else ""
        yield [found[0], f"{_ordinal(new.day, language, bool(_suffix))}{space}{name}{tail}"]


def _ordinal(day: int, language: str, had_suffix: bool) -> str:
    if language != "en":
        return "1er" if day == 1 else str(day)
    if not had_suffix:
        return str(day)
    return f"{day}{'th' if 11 <= day <= 13 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _year_of(day: int, month: int, weekday: str, weekdays: Iterable[str]) -> int:
    """Return a year in which the day falls on this weekday, the first from 2026 on; 2026 when none was said."""
    names = [name.lower() for name in weekdays]
    if weekday in names:
        for year in range(2026, 2038):
            found = _day(year, month, day)
            if found and found.weekday() == names.index(weekday):
                return year
    return 2026


def _each(pattern: re.Pattern[str], whole: str, changed: Callable[[int], int]) -> Iterator[Change]:
    """Yield what the pattern finds with its number changed; the number is written with as many digits as before."""
    for found in pattern.finditer(whole):
        number, rest = found.groups()
        width = len(number) if number.startswith("0") else 0
        yield [found[0], f"{changed(int(number)):0{width}d}{rest}"]


def _later(hour: int, number: int) -> int:
    """Return another hour of the day for one of the day; a night, or "24 h" of work, stays."""
    place = hour - _FIRST_HOUR
    return hour if not 0 <= place < _HOURS else _FIRST_HOUR + (place + number) % _HOURS
