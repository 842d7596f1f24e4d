"""The hours when everybody comes at once: a workshop that scans its cards, and a Monday morning.

Each is measured in less time than it takes, so in a denser one, and the row says so.
"""

import json
import os
import random
from typing import Any
from urllib.parse import urlsplit

from tests.bench import clients, records, syncing
from tests.bench.figures import Figures
from tests.bench.servers import Gunicorn, processor_seconds

CARDS, STEPS = 25, 12
# A minute of scanning, then a minute and more of steps.
SCANNING_SECONDS, STEPS_SECONDS = 10.0, 5.0
PHONES, EVENTS = 2000, 40
MONDAY_SECONDS, MONDAY_REAL_SECONDS = 40.0, 600.0


def measure_workshop(figures: Figures, site: Gunicorn, known: dict[str, Any], *, on: str) -> clients.Load:
    """Add the waits of a room of people who sign in, then send each step as they do it; return what they sent."""
    host, every = urlsplit(site.address).netloc, SCANNING_SECONDS / CARDS
    scans = [(number * every, _login(read, host)) for number, read in enumerate(known["reads"][:CARDS])]
    logins = clients.send_at(site.address, scans)
    what = f"{on}: workshop"
    # The phone asks whose card it is, then says yes: a person waits for both.
    name = f"{what}, {CARDS} logins (60 s in {SCANNING_SECONDS:.0f}), 95 of 100 wait at most"
    figures.add(name, clients.slowest(logins.turns, 0.95), "s", most=0.8)
    figures.add(f"{what}, logins refused", logins.statuses.total() - logins.statuses[200], "", most=0)
    draw, pause = random.Random(2), STEPS_SECONDS / STEPS
    queues = [
        (number * pause / CARDS, records.queue(key, known["versions"], host, draw, batches=STEPS, events=1))
        for number, key in enumerate(known["keys"][:CARDS])
    ]
    load = clients.send_at(site.address, queues, pause=pause)
    name = f"{what}, {CARDS} x {STEPS} steps (60 s in {STEPS_SECONDS:.0f}), 95 of 100 wait at most"
    figures.add(name, load.slowest(0.95), "s", most=0.5)
    syncing.count(figures, load, sent=CARDS * STEPS, what=what)
    return load


def measure_monday(figures: Figures, site: Gunicorn, known: dict[str, Any], *, on: str) -> clients.Load:
    """Add the waits of two thousand phones that send forty answers each, one phone after the other."""
    host, draw, every = urlsplit(site.address).netloc, random.Random(3), MONDAY_SECONDS / PHONES
    queues = [
        (number * every, records.queue(key, known["versions"], host, draw, batches=1, events=EVENTS))
        for number, key in enumerate(known["keys"][:PHONES])
    ]
    before = processor_seconds(site.process.pid)
    load = clients.send_at(site.address, queues)
    spent = processor_seconds(site.process.pid) - before
    what = f"{on}: Monday"
    name = f"{what}, {PHONES} phones x {EVENTS} (10 min in {MONDAY_SECONDS:.0f} s), 95 of 100 wait at most"
    figures.add(name, load.slowest(0.95), "s", most=1)
    processors = MONDAY_REAL_SECONDS * (os.cpu_count() or 1)
    figures.add(f"{what}, processor, over its 10 min", 100 * spent / processors, "%", most=80)
    syncing.count(figures, load, sent=PHONES * EVENTS, what=what)
    return load


def _login(read: str, host: str) -> list[bytes]:
    bodies = [json.dumps({"read": read, "confirm": confirm}).encode() for confirm in (False, True)]
    return [clients.post("/api/v1/session", host, body, {"Sec-Fetch-Site": "same-origin"}) for body in bodies]
