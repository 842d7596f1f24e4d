"""Opening hours as OpenStreetMap writes them ("Mo-Fr 09:00-12:00; PH off"): a week, and whether it is open. Pure.

Rules of the text: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification, read by opening-hours-py
(docs/adr/0016). What cannot be said as one week that is always the same is None: the text itself is shown then.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours, State, validate

LONGEST = 500
"""Characters: as many as the directory keeps."""
_COUNTRY = "FR"
PARIS = ZoneInfo("Europe/Paris")
_DAY = 24 * 60
# A place that closes after midnight, by six at the latest, still belongs to the evening before.
_LATE = 6 * 60
# Weeks that are compared: five in a row for "every first Monday" and "odd weeks", one in each month for seasons. No
# holiday of France is in them.
_MONDAYS = tuple(
    date.fromisoformat(day)
    for day in (
        "2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30", "2026-01-12", "2026-02-09", "2026-04-20",
        "2026-06-15", "2026-07-20", "2026-08-24", "2026-09-14", "2026-10-12", "2026-11-16", "2026-12-14", "2027-05-31",
    )
)  # fmt: skip
# A holiday on a Tuesday.
_HOLIDAY = date(2026, 7, 14)
_SCHOOL = re.compile(r"\bSH\b")
_HOURS = re.compile(r"\d:\d|24|\boff\b|\bclosed\b", re.IGNORECASE)
_PUBLIC = re.compile(r"\bPH\b")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Minutes since midnight; end is over 1440 when it closes after midnight. (0, 1440) is the whole day."""

    start: int
    end: int

    @property
    def is_whole_day(self) -> bool:
        return (self.start, self.end) == (0, _DAY)


@dataclass(frozen=True, slots=True)
class Week:
    """days: seven, Monday first; none of a closed day. holidays: of public holidays, None when the text says nothing.
    comment: what the text adds in its own words ("sur rendez-vous"), "" for nothing."""

    days: tuple[tuple[Span, ...], ...]
    holidays: tuple[Span, ...] | None = None
    comment: str = ""

    @property
    def is_always_open(self) -> bool:
        return all(len(spans) == 1 and spans[0].is_whole_day for spans in self.days)


@dataclass(frozen=True, slots=True)
class Line:
    """Days (0 is Monday) with the same hours. runs: first and last of days in a row. spans: none when closed."""

    runs: tuple[tuple[int, int], ...]
    spans: tuple[Span, ...]


@lru_cache(maxsize=4096)
def _read(text: str, *, country: str | None = None) -> OpeningHours | None:
    # Files end their hours with a sign that joins nothing.
    text = text.strip(" ;,")
    # A comment or days alone would be read as the whole day, and "09:00+" as until midnight.
    if len(text) > LONGEST or text.startswith('"') or "+" in text or not _HOURS.search(text):
        return None
    return OpeningHours(text, country=country) if validate(text) else None


@lru_cache(maxsize=4096)
def week(text: str) -> Week | None:
    """Return the week that hours describe, None when it cannot be read, is not always the same, or is not certain."""
    hours = _read(text)
    if hours is None or _SCHOOL.search(text):
        return None
    weeks = {_week_of(hours, monday) for monday in _MONDAYS}
    found = weeks.pop()
    if weeks or found is None or (_has_whole_day(found) and "24" not in text):
        return None
    if not _PUBLIC.search(text):
        return found
    known = _read(text, country=_COUNTRY)
    read = _spans(known, _HOLIDAY, days=1) if known else None
    return Week(found.days, read[0][0], found.comment) if read else None


def _has_whole_day(found: Week) -> bool:
    """Whether a day is open from midnight to midnight; "Mo-Fr" alone is read so, and seldom meant."""
    return any(span.is_whole_day for spans in found.days for span in spans)


def _week_of(hours: OpeningHours, monday: date) -> Week | None:
    read = _spans(hours, monday, days=7)
    if read is None:
        return None
    days, comments = read
    return Week(days, None, comments.pop() if comments else "") if len(comments) <= 1 else None


def _spans(hours: OpeningHours, first: date, *, days: int) -> tuple[tuple[tuple[Span, ...], ...], set[str]] | None:
    """Return the spans of days in a row and what was added to them; None when some of it is unknown."""
    start = datetime.combine(first, time())
    found: list[list[Span]] = [[] for _day in range(days)]
    comments: set[str] = set()
    for opens, closes, state, comment in hours.intervals(start - timedelta(days=1), start + timedelta(days=days + 1)):
        if state == State.UNKNOWN:
            return None
        if state != State.OPEN:
            continue
        for day, span in _cut_at_midnight(opens.replace(tzinfo=None), closes.replace(tzinfo=None)):
            number = (day - first).days
            if 0 <= number < days:
                found[number].append(span)
                comments |= {comment} if comment else set()
    return tuple(tuple(spans) for spans in found), comments


def _cut_at_midnight(opens: datetime, closes: datetime) -> Iterator[tuple[date, Span]]:
    while opens < closes:
        midnight = datetime.combine(opens.date() + timedelta(days=1), time())
        start, left = opens.hour * 60 + opens.minute, (closes - midnight) // timedelta(minutes=1)
        if closes <= midnight or (left <= _LATE and start > 0):
            yield opens.date(), Span(start, _DAY + left)
            return
        yield opens.date(), Span(start, _DAY)
        opens = midnight


def is_open(text: str, at: datetime) -> bool | None:
    """Return whether a place of the mainland is open at an instant; None when the text does not say it for certain."""
    hours = _read(text, country=_COUNTRY)
    if hours is None or _SCHOOL.search(text):
        return None
    state, _comment = hours.state(at.astimezone(PARIS).replace(tzinfo=None))
    return None if state == State.UNKNOWN else state == State.OPEN


def lines(found: Week) -> list[Line]:
    """Return a week as few lines: days with the same hours together, closed days last."""
    by_spans: dict[tuple[Span, ...], list[int]] = {}
    for day, spans in enumerate(found.days):
        by_spans.setdefault(spans, []).append(day)
    closed = by_spans.pop((), None)
    made = [Line(_runs(days), spans) for spans, days in by_spans.items()]
    return made + ([Line(_runs(closed), ())] if closed and made else [])


def _runs(days: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Return days in order as runs: three or more in a row are one, others stand alone."""
    runs: list[list[int]] = []
    for day in days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    alone = [[day] if len(run) < 3 else run for run in runs for day in (run if len(run) < 3 else run[:1])]
    return tuple((run[0], run[-1]) for run in alone)
