"""`manage.py load_territories [CODE …]`: the regions of France with their départements, by their official codes."""

import csv
import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from courses.network import services as network
from courses.network.models import Territory

FILE = Path(__file__).resolve().parents[2] / "network" / "territories.csv"


class Command(BaseCommand):
    """Makes what is missing and changes nothing that is there; the last line is a summary in JSON."""

    help = "Make the regions and départements of France, or those of some regions (R32). Safe to repeat."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("codes", nargs="*", metavar="CODE", help="of regions, such as R32; all of them when none")

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        with FILE.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
        wanted = set(options["codes"])
        unknown = sorted(wanted - {row["code"] for row in rows if not row["parent"]})
        if unknown:
            raise CommandError(f"No region has the code {', '.join(unknown)}: write it as R32.")
        before = Territory.objects.count()
        asked = [row for row in rows if not wanted or wanted & {row["code"], row["parent"]}]
        kept: dict[str, Territory] = {}
        for row in asked:
            kept[row["code"]] = network.keep_territory(
                code=row["code"], name=row["name"], parent=kept.get(row["parent"])
            )
        created = Territory.objects.count() - before
        self.stdout.write(json.dumps({"created": created, "unchanged": len(asked) - created}))
