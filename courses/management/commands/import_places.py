"""Brings a file of the national standard into the directory of places."""

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from courses.network.files import UnreadableFile, open_file
from courses.network.importing import ImportReport, RefusedRow, import_places
from courses.network.reading import Note, Why

REASONS = {
    Why.NOT_A_ROW: "this is no place",
    Why.MISSING: "{field} is missing",
    Why.WRONG_SHAPE: "{field} has not the shape of the standard: {what}",
    Why.DOUBLE: "double, row {what} with the same id was updated later or came first",
    Why.SAME_PLACE: "same place as {what}: name, address and postcode are equal",
}
LEFT_OUT = {
    Note.UNKNOWN_VALUE: "a value that the standard does not have",
    Note.UNKNOWN_PIVOT: "a registration of zeros",
    Note.NO_COORDINATES: "no coordinates",
    Note.SWAPPED: "latitude and longitude swapped",
    Note.OUT_OF_RANGE: "coordinates outside France",
    Note.UNREADABLE: "a value that cannot be read",
    Note.TOO_LONG: "a value that was too long",
}


class Command(BaseCommand):
    help = "Import places from a CSV or JSON file of the national standard, old versions included; safe to repeat."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="A CSV or JSON file in UTF-8.")
        parser.add_argument("--dry-run", action="store_true", help="Say what would happen, change nothing.")

    def handle(self, *args: Any, file: Path, dry_run: bool, **options: Any) -> None:
        try:
            source = open_file(file)
            report = import_places(
                source.rows, is_dry_run=dry_run, now=timezone.now(), first_number=source.first_number
            )
        except UnreadableFile as error:
            raise CommandError(str(error)) from error
        for row in report.refused:
            self.stdout.write(_refused(row))
        for line in _left_out(report):
            self.stdout.write(line)
        self.stdout.write(json.dumps(report.summary()))


def _refused(row: RefusedRow) -> str:
    why = REASONS[row.why].format(field=row.field, what=row.what)
    return f"Row {row.number}{f' ({row.key})' if row.key else ''} refused: {why}."


def _left_out(report: ImportReport) -> list[str]:
    """Return what was left out of rows that were kept, by field, with one example: files hold thousands of some."""
    lines = []
    for (field, note), count in sorted(report.remarks.items()):
        number, what = report.first_rows[field, note]
        example = f"row {number}{f': {what}' if what else ''}"
        lines.append(f"Left out, {field}: {LEFT_OUT[note]}; {count} in all, first in {example}.")
    return lines
