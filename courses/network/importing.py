"""Brings files of places into the directory: takes what it can, says row by row what not, changes nothing twice."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from elearning.audit import services as audit
from elearning.common.turns import one_writer

from .cleaning import department_of
from .models import Territory
from .places import Place, columns
from .reading import Note, Refusal, Remark, Why, read_row
from .standard import FIELDS, ReadPlace

BATCH = 500
_WRITTEN = [
    *(found.attribute for found in FIELDS), "source_hash", "likeness", "town_key", "territory_id", "imported_at",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """number: of the row in its file. key: the place's id, "" when it has none. field: the standard's name, "" for the
    whole row. what: the value, or the number or id that the row repeats."""

    number: int
    key: str
    field: str
    why: Why
    what: str = ""


@dataclass(slots=True)
class ImportReport:
    """What an import did, or would do. refused: in the order of the file, one line for each reason.
    remarks: how often something was left out of rows that were kept, and the first row where."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: list[RefusedRow] = field(default_factory=list)
    remarks: Counter[tuple[str, Note]] = field(default_factory=Counter)
    first_rows: dict[tuple[str, Note], tuple[int, str]] = field(default_factory=dict)

    @property
    def rows_refused(self) -> int:
        return len({row.number for row in self.refused})

    def summary(self) -> dict[str, int]:
        return {
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "refused": self.rows_refused,
        }


@dataclass(frozen=True, slots=True)
class _Kept:
    number: int
    place: ReadPlace


@dataclass(frozen=True, slots=True)
class _Held:
    """A place of the directory as an import compares it. corrected_hash: of what we export for it, "" when that is what
    was imported."""

    hash: str
    likeness: str
    territory_id: int | None
    corrected_hash: str = ""


def import_places(rows: Iterable[object], *, is_dry_run: bool, now: datetime, first_number: int = 1) -> ImportReport:
    """Bring places into the directory in one transaction; return what became of every row.

    rows: mappings of a file's columns to values; anything else is refused. first_number: what the first row is called.
    Corrections stay. A dry run writes nothing. Four queries, then one for some tens of places that change. Raises what
    `rows` raises, before anything is written.
    """
    report = ImportReport()
    kept = _read_all(rows, report, first_number)
    with one_writer(), transaction.atomic():
        held = _held_places()
        _refuse_same_places(kept, held, report)
        changed = list(_changed(kept.values(), held, report))
        if not is_dry_run:
            _write(changed, now)
            audit.record(action="places.imported", actor=None, data=report.summary(), now=now)
    report.refused.sort(key=lambda row: row.number)
    return report


def _read_all(rows: Iterable[object], report: ImportReport, first_number: int) -> dict[str, _Kept]:
    """Return the places that can be read, by id; of an id that comes twice, the one that was updated last."""
    kept: dict[str, _Kept] = {}
    for number, row in enumerate(rows, first_number):
        reading = read_row(row)
        place = reading.place
        if place is None:
            report.refused += [_refused(number, reading.key, refusal) for refusal in reading.refusals]
            continue
        _note(report, number, reading.remarks)
        new, old = _Kept(number, place), kept.get(place.key)
        if old is None or place.updated_on > old.place.updated_on:
            kept[place.key] = new
        if old is not None:
            lost, won = (old, new) if kept[place.key] is new else (new, old)
            report.refused.append(RefusedRow(lost.number, place.key, "id", Why.DOUBLE, str(won.number)))
    return kept


def _refused(number: int, key: str, refusal: Refusal) -> RefusedRow:
    return RefusedRow(number, key, refusal.field, refusal.why, refusal.what)


def _note(report: ImportReport, number: int, remarks: Iterable[Remark]) -> None:
    for remark in remarks:
        about = (remark.field, remark.note)
        report.remarks[about] += 1
        report.first_rows.setdefault(about, (number, remark.what))


def _held_places() -> dict[str, _Held]:
    """Return every place of the directory by its id; two queries."""
    corrected = {place.key: place.corrected().digest() for place in Place.objects.exclude(corrections={})}
    values = Place.objects.order_by().values_list("key", "source_hash", "likeness", "territory_id")
    return {
        key: _Held(source_hash, likeness, territory_id, corrected.get(key, ""))
        for key, source_hash, likeness, territory_id in values.iterator()
    }


def _refuse_same_places(kept: dict[str, _Kept], held: dict[str, _Held], report: ImportReport) -> None:
    """Take away the rows about a place that another row, or the directory, has under another id.

    Who is in the directory stays, then who was updated last, then who came first: a second run decides the same.
    """
    # Places that the file brings up to date count as the file tells them.
    taken = {one.likeness: key for key, one in held.items() if key not in kept}
    found = [(one.place.likeness(), one) for one in kept.values()]
    found.sort(key=lambda pair: (pair[1].place.key not in held, -pair[1].place.updated_on.toordinal(), pair[1].number))
    for likeness, one in found:
        key = one.place.key
        other = taken.setdefault(likeness, key)
        if other != key:
            del kept[key]
            report.refused.append(RefusedRow(one.number, key, "", Why.SAME_PLACE, other))


def _changed(
    kept: Iterable[_Kept], held: dict[str, _Held], report: ImportReport
) -> Iterator[tuple[ReadPlace, int | None]]:
    """Yield the places to write with their territory, and count all of them. One query."""
    territories = dict(Territory.objects.values_list("code", "pk"))
    for one in kept:
        place = one.place
        territory_id = territories.get(department_of(insee=place.insee, postcode=place.postcode))
        old = held.get(place.key)
        if old is None:
            report.created += 1
        elif place.digest() in (old.hash, old.corrected_hash) and territory_id == old.territory_id:
            report.unchanged += 1
            continue
        else:
            report.updated += 1
        yield place, territory_id


def _write(changed: Sequence[tuple[ReadPlace, int | None]], now: datetime) -> None:
    """Write places, new ones and those that are there, in statements of one kind; of these, id and corrections stay."""
    for start in range(0, len(changed), BATCH):
        rows = [
            Place(territory_id=territory_id, imported_at=now, **columns(place))
            for place, territory_id in changed[start : start + BATCH]
        ]
        Place.objects.bulk_create(rows, update_conflicts=True, unique_fields=["key"], update_fields=_WRITTEN)
