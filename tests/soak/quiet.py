"""Hours of ordinary work: memory, open files and the database's log do not grow."""

import os
import random
import time
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

from tests.bench import clients, records
from tests.bench.figures import Figures
from tests.bench.servers import Escale, family

PER_SECOND = 30
_PAGE = os.sysconf("SC_PAGE_SIZE")


def measure(figures: Figures, site: Escale, *, seconds: float) -> None:
    """Send 30 batches a second for that long, and compare the server's end with its state once warm."""
    # Each phone sends ten times a minute: within the limits of one phone.
    people = records.people(PER_SECOND * 6, environment=site.environment)
    host, draw = urlsplit(site.address).netloc, random.Random(3)
    until, largest_log = time.monotonic() + seconds, 0
    other: Counter[int] = Counter()
    warm: tuple[int, int] | None = None
    while time.monotonic() < until:
        began = time.monotonic()
        keys = draw.sample(people["keys"], PER_SECOND)
        queues = [records.queue(key, people["versions"], host, draw, batches=1, events=20) for key in keys]
        load = clients.send_all(site.address, queues)
        other.update({status: count for status, count in load.statuses.items() if status != 200})
        log = site.var / "escale.sqlite3-wal"
        largest_log = max(largest_log, log.stat().st_size if log.exists() else 0)
        if warm is None and time.monotonic() > until - seconds * 0.9:
            warm = _memory_and_files(site.process.pid)
        time.sleep(max(0.0, 1 - (time.monotonic() - began)))
    memory, files = _memory_and_files(site.process.pid)
    first_memory, first_files = warm or (memory, files)
    figures.add("quiet run", seconds / 60, "min")
    figures.add("answers other than 200", other.total(), "", most=0)
    if other:
        figures.note("other answers, by status (0: the connection broke)", str(dict(other)))
    figures.add("memory grew by", 100 * (memory - first_memory) / first_memory, "%", most=5)
    figures.add("open files more than at first", files - first_files, "", most=8)
    figures.add("largest write-ahead log", largest_log / 1_000_000, "MB", most=64)


def _memory_and_files(process: int) -> tuple[int, int]:
    """Return resident bytes and open files of the server and its workers."""
    memory = files = 0
    for number in family(process):
        try:
            memory += int(Path(f"/proc/{number}/statm").read_text().split()[1]) * _PAGE
            files += len(list(Path(f"/proc/{number}/fd").iterdir()))
        except OSError:
            continue
    return memory, files
