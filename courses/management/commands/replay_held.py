"""Reads again what was held because this server did not know it yet."""

import json
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from courses.flows.replay_diagnoses import replay_diagnoses
from courses.flows.replay_held import replay_held


class Command(BaseCommand):
    help = "Count the held events, and keep the sealed diagnoses, that this release understands."

    def handle(self, *args: Any, **options: Any) -> None:
        now = timezone.now()
        done, diagnoses = replay_held(now=now), replay_diagnoses(now=now)
        told = {"counted": done.counted, "held": done.held}
        told |= {"diagnoses_kept": diagnoses.kept, "diagnoses_held": diagnoses.held}
        self.stdout.write(json.dumps(told))
