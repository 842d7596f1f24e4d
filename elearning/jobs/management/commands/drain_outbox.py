"""`manage.py drain_outbox`: do what is due, once or for ever."""

import json
import signal
import threading
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.db import OperationalError, close_old_connections
from django.utils import timezone

from elearning.jobs import selectors, services

SECONDS_BETWEEN_ROUNDS = 2.0


class Command(BaseCommand):
    help = "Do the background tasks that are due; with --watch, go on until stopped."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--watch", action="store_true", help="look again every two seconds until stopped")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["watch"]:
            self.watch()
            return
        services.plan_daily(now=timezone.now())
        total = services.Drained()
        while (round_ := services.drain(limit=100)).total:
            total = services.Drained(total.done + round_.done, total.again + round_.again, total.dead + round_.dead)
        outbox = selectors.outbox()
        summary = {"done": total.done, "again": total.again, "dead": total.dead, "waiting": outbox.waiting}
        self.stdout.write(json.dumps(summary))

    def watch(self) -> None:
        """Finish the job in hand when asked to stop."""
        stop = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_received: stop.set())
        while not stop.is_set():
            try:
                services.plan_daily(now=timezone.now())
                while not stop.is_set() and services.drain(limit=1).total:
                    pass
            except OperationalError as fault:
                # The database is away or busy: the outbox can wait for it.
                self.stderr.write(f"the database does not answer: {fault}")
            close_old_connections()
            stop.wait(SECONDS_BETWEEN_ROUNDS)
