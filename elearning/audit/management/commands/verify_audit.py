"""`manage.py verify_audit`: is the log whole?"""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from elearning.audit import selectors


class Command(BaseCommand):
    help = "Recompute the audit log's chain; with --expect, prove that nothing was cut off its end either."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--expect", metavar="NUMBER:HASH", help="an end of the log that was noted earlier")

    def handle(self, *args: Any, **options: Any) -> None:
        verdict = selectors.verify(expected=_end(options["expect"]) if options["expect"] else None)
        for fault in verdict.faults[:50]:
            self.stderr.write(fault)
        summary = {
            "entries": verdict.entries,
            "faults": len(verdict.faults),
            "end": f"{verdict.number}:{verdict.hash}",
        }
        self.stdout.write(json.dumps(summary))
        if verdict.faults:
            raise SystemExit(1)


def _end(text: str) -> tuple[int, str]:
    number, separator, found = text.partition(":")
    if not separator or not number.isdecimal():
        raise CommandError("--expect: write NUMBER:HASH as an earlier verify_audit printed it.")
    return int(number), found
