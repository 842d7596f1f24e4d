"""Load the starter content; safe to repeat, never over an author's change."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import translation

from content.seed import contents
from content.seeding.load import Contents, load
from content.seeding.records import Refused


class Command(BaseCommand):
    help = "Load the starter content. What an author changed is reported and left alone."

    def handle(self, *args: Any, **options: Any) -> None:
        starter = Contents(
            home=contents.HOME,
            courses=(*contents.COURSES, *contents.PRO_COURSES),
            glossary=contents.GLOSSARY,
            badges=contents.BADGES,
            articles=contents.ARTICLES,
            grids=contents.GRIDS,
            cases=contents.CASES,
        )
        try:
            with translation.override("en"):
                report = load(starter)
        except Refused as refusal:
            raise CommandError(str(refusal)) from refusal
        for name in report.left:
            self.stdout.write(f"left as its author wants it: {name}")
        self.stdout.write(json.dumps(report.summary(), ensure_ascii=False))
