"""`manage.py restore FILE`: bring a backup back into an empty place."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from elearning.backups import services
from elearning.backups.databases import NotEmpty, ToolMissing
from elearning.backups.manifest import DamagedBackup


class Command(BaseCommand):
    help = "Bring back a backup (its .json file) into an empty database; phones then send their log again."
    # The database is empty: there is nothing yet that checks could read.
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            said = services.restore(file=options["file"].resolve(), now=timezone.now())
        except (DamagedBackup, NotEmpty, ToolMissing) as stop:
            raise CommandError(str(stop)) from None
        summary = {"made_at": said.made_at, "rows": sum(said.rows.values()), "media": len(said.media)}
        self.stdout.write(json.dumps(summary))
