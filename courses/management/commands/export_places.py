"""Writes the directory of places as a file of the national standard."""

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from courses.network.exporting import write_csv, write_json

WRITERS = {".csv": write_csv, ".json": write_json}


class Command(BaseCommand):
    help = "Write every open place to a .csv or .json file of the national standard 1.0.2."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="A name that ends in .csv or .json.")

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        write = WRITERS.get(file.suffix.lower())
        if write is None:
            raise CommandError(f"{file.name} is neither a .csv nor a .json file.")
        # Whoever reads the file finds the old one whole until the new one is.
        draft = file.with_name(f".{file.name}.draft")
        try:
            with draft.open("w", encoding="utf-8", newline="") as out:
                count = write(out)
            draft.replace(file)
        except OSError as error:
            draft.unlink(missing_ok=True)
            raise CommandError(f"{file.name} cannot be written: {error.strerror}.") from error
        self.stdout.write(json.dumps({"places": count}))
