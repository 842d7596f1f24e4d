"""The whole server is killed in the middle of its work, again and again: what was acknowledged is there, once."""

import json
import random
import sqlite3
import threading
import time
from contextlib import closing
from urllib.parse import urlsplit

from tests.bench import clients, syncing
from tests.bench.figures import Figures
from tests.bench.servers import Escale

PHONES = 50


def measure(figures: Figures, site: Escale, *, kills: int) -> int:
    """Kill the server `kills` times while phones send; return how many acknowledged answers are missing."""
    people, host, draw = syncing.people(PHONES), urlsplit(site.address).netloc, random.Random(2)
    acknowledged: set[str] = set()
    stop = threading.Event()

    def keep_sending() -> None:
        while not stop.is_set():
            queues = [syncing.queue(key, people["versions"], host, draw, batches=1) for key in people["keys"]]
            # Sent again until the server says that it has them, as a phone does.
            while queues and not stop.is_set():
                load = clients.send_all(site.address, queues)
                answered = [json.loads(body) for body in load.bodies if body.startswith(b'{"epoch"')]
                for body in answered:
                    acknowledged.update(body["acked"] + body["dup"])
                if len(answered) == len(queues):
                    break
                time.sleep(0.2)

    sender = threading.Thread(target=keep_sending)
    sender.start()
    for _ in range(kills):
        time.sleep(draw.uniform(0.5, 4.0))
        site.kill()
        site.start()
    stop.set()
    sender.join()
    with closing(sqlite3.connect(site.var / "escale.sqlite3")) as database:
        sound = database.execute("PRAGMA integrity_check").fetchone()[0]
        stored = [row[0] for row in database.execute("SELECT id FROM courses_event")]
    missing = acknowledged - {_with_dashes(one) for one in stored}
    figures.add("kills of the whole server", kills, "")
    figures.add("answers acknowledged", len(acknowledged), "")
    figures.add("acknowledged answers that are missing", len(missing), "", most=0)
    figures.add("answers stored twice", len(stored) - len(set(stored)), "", most=0)
    figures.note("integrity", sound)
    return len(missing)


def _with_dashes(number: str) -> str:
    plain = number.replace("-", "")
    return "-".join((plain[:8], plain[8:12], plain[12:16], plain[16:20], plain[20:]))
