"""Writes the directory as files of the national standard, which any reader of the standard, ours too, takes back."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from .cleaning import guarded
from .places import Place
from .standard import FIELDS, ReadPlace

SCHEMA = Path(__file__).parent / "schemas" / "places_1_0_2.json"
"""The schema of a JSON file, a list of places, in the words of JSON Schema 2020-12."""


def places_to_export() -> Iterator[ReadPlace]:
    """Yield the places as we know them, corrections included, without those closed for good; by id. One query."""
    rows = Place.objects.open_for_good().order_by("key")
    return (place.corrected() for place in rows.iterator(chunk_size=1000))


def write_csv(file: TextIO) -> int:
    """Write every place as CSV, no cell of which a spreadsheet runs as a formula; return how many."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow([field.name for field in FIELDS])
    count = 0
    for place in places_to_export():
        # A negative coordinate is a number, and stays one.
        writer.writerow([guarded(v) if isinstance(v, str) else repr(v) for _name, v in place.written()])
        count += 1
    return count


def write_json(file: TextIO) -> int:
    """Write every place as a list of JSON objects without empty fields; return how many."""
    count = 0
    file.write("[")
    for place in places_to_export():
        filled = {name: value for name, value in place.written() if value != ""}
        file.write((",\n" if count else "\n") + json.dumps(filled, ensure_ascii=False))
        count += 1
    file.write("\n]\n")
    return count
