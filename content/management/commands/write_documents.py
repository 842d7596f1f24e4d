"""Make every published document anew: after an upgrade, or when files were lost."""

import json
from typing import Any

from django.core.management.base import BaseCommand

from content.pages import rendering, stamp


class Command(BaseCommand):
    help = "Write the published documents; prints how many."

    def handle(self, *args: Any, **options: Any) -> None:
        stamp.touch()
        self.stdout.write(json.dumps({"documents": rendering.store_all()}))
