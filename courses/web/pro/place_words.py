"""How a place is said: its hours, its distance, what it costs, how to come, and the links that lead there."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce
from urllib.parse import quote, urlencode

from django.utils.dates import WEEKDAYS
from django.utils.formats import number_format
from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from courses.network import hours
from courses.network.finding import FoundPlace, Origin
from courses.network.hours import Line, Span
from courses.network.labels import LABELS
from courses.network.standard import ReadPlace
from courses.network.vocabularies import Access, Care, Cost, Programme, Public, Service, Support

_FIXED = "\N{NO-BREAK SPACE}"
DIRECTIONS = "https://www.openstreetmap.org/directions"
# Where the first digit of the country is left out, a zero is dialled inside it.
_WITH_ZERO = ("+33", "+262", "+590", "+594", "+596")


def say_hours(text: str) -> str:
    """Return opening hours as one sentence, "" when the text cannot be said as a week: then it is shown as it is."""
    week = hours.week(text)
    if week is None:
        return ""
    if week.is_always_open:
        said = [_("day and night, every day")]
    else:
        said = [_say_line(line) for line in hours.lines(week)] or [_("closed every day")]
    if week.holidays is not None:
        spans = {"hours": _say_spans(week.holidays)}
        said.append(_("on public holidays, %(hours)s") % spans if week.holidays else _("closed on public holidays"))
    if week.comment:
        said.append(_("“%(words)s”") % {"words": week.comment})
    return _capital(reduce(lambda first, second: _("%(first)s; %(second)s") % {"first": first, "second": second}, said))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _say_line(line: Line) -> str:
    days = get_text_list([_say_run(*run) for run in line.runs], _("and"))
    if not line.spans:
        return _("closed %(days)s") % {"days": days}
    return _("%(days)s, %(hours)s") % {"days": days, "hours": _say_spans(line.spans)}


def _say_run(first: int, last: int) -> str:
    if first == last:
        return _("on %(day)s") % {"day": WEEKDAYS[first]}
    if (first, last) == (0, 6):
        return _("every day")
    return _("from %(first)s to %(last)s") % {"first": WEEKDAYS[first], "last": WEEKDAYS[last]}


def _say_spans(spans: Iterable[Span]) -> str:
    return get_text_list([_say_span(span) for span in spans], _("and"))


def _say_span(span: Span) -> str:
    if span.is_whole_day:
        return _("all day")
    return f"{_say_time(span.start)}{_FIXED}– {_say_time(span.end)}"


def _say_time(minutes: int) -> str:
    # A day ends at 24, a night goes on at 1.
    hour, minute = divmod(minutes if minutes <= 24 * 60 else minutes - 24 * 60, 60)
    if minute:
        return _("%(hour)d:%(minute)02d") % {"hour": hour, "minute": minute}
    return _("%(hour)d:00") % {"hour": hour}


def say_distance(km: float) -> str:
    """Return a distance as the crow flies: metres by hundreds, then km with one figure after the point, then km."""
    if km < 0.95:
        return _("%(metres)d m") % {"metres": max(100, round(km * 10) * 100)}
    digits = 1 if km < 9.95 else 0
    return _("%(km)s km") % {"km": number_format(round(km, digits), digits)}


def say_phone(number: str) -> str:
    """Return a telephone number as people write it, in pairs that no line breaks."""
    for prefix in _WITH_ZERO:
        if number.startswith(prefix) and len(number) - len(prefix) == 9:
            national = "0" + number.removeprefix(prefix)
            return _FIXED.join(national[at : at + 2] for at in range(0, 10, 2))
    return number


def labels(vocabulary: type[StrEnum], codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(str(LABELS[vocabulary(code)]) for code in codes)


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """A place in words. hours: one sentence; raw_hours: the text, when there is no sentence. Addresses are "" when
    there is nothing to open. number: in the list and on the map, 0 elsewhere. distance: "" when nobody asked."""

    id: uuid.UUID
    place: ReadPlace
    is_open: bool | None
    hours: str
    raw_hours: str
    phone: str
    geo: str
    directions: str
    number: int = 0
    distance: str = ""

    @property
    def dialled(self) -> str:
        return self.place.phone

    @property
    def costs(self) -> tuple[str, ...]:
        return labels(Cost, self.place.costs)

    @property
    def access(self) -> tuple[str, ...]:
        return labels(Access, self.place.access)

    @property
    def services(self) -> tuple[str, ...]:
        return labels(Service, self.place.services)

    @property
    def support(self) -> tuple[str, ...]:
        return labels(Support, self.place.support)

    @property
    def care(self) -> tuple[str, ...]:
        return labels(Care, self.place.care)

    @property
    def publics(self) -> tuple[str, ...]:
        return labels(Public, self.place.publics)

    @property
    def programmes(self) -> tuple[str, ...]:
        return labels(Programme, self.place.programmes)


def card_of(
    place: ReadPlace,
    *,
    id: uuid.UUID,
    is_open: bool | None,
    origin: Origin | None = None,
    number: int = 0,
    distance: str = "",
) -> PlaceCard:
    """Return a place in the language in use. origin: where the way begins, None to let the map ask."""
    said = say_hours(place.hours)
    geo, way = _links(place, origin)
    return PlaceCard(
        id=id,
        place=place,
        is_open=is_open,
        hours=said,
        raw_hours="" if said else place.hours,
        phone=say_phone(place.phone),
        geo=geo,
        directions=way,
        number=number,
        distance=distance,
    )


def cards_of(found: Iterable[FoundPlace], *, origin: Origin) -> list[PlaceCard]:
    """Return places that were found, numbered in their order."""
    return [
        card_of(one.place, id=one.id, is_open=one.is_open, origin=origin, number=number, distance=say_distance(one.km))
        for number, one in enumerate(found, 1)
    ]


def _links(place: ReadPlace, origin: Origin | None) -> tuple[str, str]:
    """Return what the phone's own map opens, and a way on a public one; "" for a place without a position."""
    if place.latitude is None or place.longitude is None:
        return "", ""
    to = f"{place.latitude:.6f},{place.longitude:.6f}"
    start = {"from": f"{origin.latitude:.6f},{origin.longitude:.6f}"} if origin else {}
    return f"geo:{to}?q={to}({quote(place.name)})", f"{DIRECTIONS}?{urlencode(start | {'to': to}, safe=',')}"
