"""Two hundred phones that send what they kept, twenty answers at a time."""

import random
from typing import Any
from urllib.parse import urlsplit

from tests.bench import clients, records
from tests.bench.figures import Figures
from tests.bench.servers import Gunicorn, processor_seconds

PHONES = 200
BATCHES = 6
EVENTS = 20


def warm_up(site: Gunicorn, known: dict[str, Any]) -> None:
    """Have every worker read the content, as they have long before anybody comes in the morning."""
    host, draw = urlsplit(site.address).netloc, random.Random(0)
    keys = known["keys"][:8]
    clients.send_all(
        site.address, [records.queue(key, known["versions"], host, draw, batches=4, events=EVENTS) for key in keys]
    )


def measure(figures: Figures, site: Gunicorn, known: dict[str, Any], *, on: str) -> clients.Load:
    """Add batches per second, waits, and processor time per answer. known: who has a card and what can be answered."""
    host, draw = urlsplit(site.address).netloc, random.Random(1)
    queues = [
        records.queue(key, known["versions"], host, draw, batches=BATCHES, events=EVENTS)
        for key in known["keys"][:PHONES]
    ]
    before = processor_seconds(site.process.pid)
    load = clients.send_all(site.address, queues)
    spent = processor_seconds(site.process.pid) - before
    sent = PHONES * BATCHES * EVENTS
    figures.add(f"{on}: sync of {EVENTS} answers, {PHONES} phones at once", load.per_second, "/s", least=150)
    figures.add(f"{on}: sync, 95 of 100 wait at most", load.slowest(0.95), "s", most=2)
    figures.add(f"{on}: sync, processor per answer", 1000 * spent / sent, "ms", most=0.5)
    count(figures, load, sent=sent, what=f"{on}: sync")
    return load


def count(figures: Figures, load: clients.Load, *, sent: int, what: str) -> None:
    """Add what went wrong in the answers to one load of this many acts."""
    figures.add(f"{what}, server errors", load.failures, "", most=0)
    figures.add(f"{what}, answers not acknowledged", sent - len(set(records.acknowledged_in(load.bodies))), "", most=0)
    others = {status: number for status, number in sorted(load.statuses.items()) if status != 200}
    if others:
        figures.note(f"{what}, other answers (0: the connection broke)", str(others))


def compare(figures: Figures, site: Gunicorn, loads: list[clients.Load], *, on: str) -> None:
    """Add what the database says of everything that was acknowledged."""
    acknowledged = [id for load in loads for id in records.acknowledged_in(load.bodies)]
    found = records.kept(acknowledged, environment=site.environment)
    figures.add(f"{on}: answers acknowledged", len(acknowledged), "")
    figures.add(f"{on}: answers acknowledged and lost", found["missing"], "", most=0)
    figures.add(f"{on}: answers counted twice", found["doubled"], "", most=0)
