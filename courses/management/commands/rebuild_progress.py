"""Recomputes what everybody's events add up to."""

import json
import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from courses.flows.rebuild_progress import rebuild_progress


class Command(BaseCommand):
    help = (
        "Recompute progress and badges from events, report what differed and put it right (with --check, only report)."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="Report differences, change nothing.")

    def handle(self, *args: Any, check: bool, **options: Any) -> None:
        found = rebuild_progress(check=check, now=timezone.now())
        summary = {
            "learners": found.learners,
            "progress": found.progress,
            "phones": found.phones,
            "awards": found.awards,
            "unreadable": found.unreadable,
            "differences": found.differences,
        }
        self.stdout.write(json.dumps(summary))
        # After a repair only what cannot be read again is left to look at.
        if (found.differences if check else found.unreadable) > 0:
            sys.exit(1)
