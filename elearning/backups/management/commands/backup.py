"""`manage.py backup [DIR]`: a copy of the database and the media, while the site is used."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from elearning.backups import manifest, services
from elearning.backups.databases import ToolMissing
from elearning.backups.manifest import DamagedBackup


class Command(BaseCommand):
    help = "Copy the database and the media into DIR (var/backups by default)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("dir", nargs="?", type=Path, metavar="DIR")

    def handle(self, *args: Any, **options: Any) -> None:
        folder = options["dir"] or Path(settings.VAR_DIR, "backups")
        try:
            file = services.back_up(folder=folder.resolve(), now=timezone.now())
        except (DamagedBackup, ToolMissing) as stop:
            raise CommandError(str(stop)) from None
        said = manifest.read(file)
        summary = {"file": str(file), "rows": sum(said.rows.values()), "media": len(said.media)}
        self.stdout.write(json.dumps(summary))
