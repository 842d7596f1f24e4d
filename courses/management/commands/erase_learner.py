"""Erase a learner who asks for it."""

import json
from typing import Any

from django.core.management.base import CommandParser
from django.utils import timezone

from courses.flows.erase_learner import erase_learner
from elearning.accounts.management.commands._card_command import CardCommand


class Command(CardCommand):
    help = "Overwrite a learner's name, end their cards and sessions, and have their phones forget them."

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("--why", required=True, help="kept in the audit log; no name")

    def handle(self, *, learner: str, why: str, **options: Any) -> None:
        person = self.find_learner(learner)
        erased = erase_learner(person=person, by=None, why=why, now=timezone.now())
        self.stdout.write(json.dumps({"person": str(person.pk), "erased": erased}))
