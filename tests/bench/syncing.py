"""Two hundred phones that send what they kept, twenty answers at a time."""

import json
import random
import subprocess
import time
import uuid
from typing import Any
from urllib.parse import urlsplit

from elearning.start import places
from tests.bench import clients
from tests.bench.figures import Figures
from tests.bench.servers import Escale, processor_seconds

PHONES = 200
BATCHES = 6
EVENTS = 20


def measure(figures: Figures, site: Escale) -> None:
    """Add batches per second, waits, and processor time per answer; every answer must be acknowledged once."""
    known = people(PHONES)
    host = urlsplit(site.address).netloc
    draw = random.Random(1)
    queues = [queue(key, known["versions"], host, draw) for key in known["keys"]]
    before = processor_seconds(site.process.pid)
    load = clients.send_all(site.address, queues)
    spent = processor_seconds(site.process.pid) - before
    acknowledged = sum(len(json.loads(body)["acked"]) for body in load.bodies if body.startswith(b'{"epoch"'))
    sent = PHONES * BATCHES * EVENTS
    figures.add(f"sync of {EVENTS} answers, {PHONES} phones at once", load.per_second, "/s", least=150)
    figures.add("sync: 95 of 100 wait at most", load.slowest(0.95), "s", most=2)
    figures.add("sync: processor per answer", 1000 * spent / sent, "ms", most=0.5)
    figures.add("sync: answers not acknowledged", sent - acknowledged, "", most=0)
    failed = {status: count for status, count in load.statuses.items() if status != 200}
    if failed:
        figures.note("sync answered", json.dumps(failed))


def queue(
    key: str, versions: list[dict[str, Any]], host: str, draw: random.Random, *, batches: int = BATCHES
) -> list[bytes]:
    """Return one phone's requests: new answers each time, numbered without a hole."""
    device, number, requests = str(uuid.uuid4()), 0, []
    for _ in range(batches):
        events = []
        for _ in range(EVENTS):
            number += 1
            version = draw.choice(versions)
            step = draw.choice(version["steps"])
            events.append(
                {
                    "id": str(uuid.uuid4()),
                    "n": number,
                    "k": "answer" if step["options"] else "step.done",
                    "c": version["key"],
                    "s": step["key"],
                    "t": int(time.time() * 1000),
                    "d": {"chosen": [draw.choice(step["options"])]} if step["options"] else {},
                }
            )
        body = json.dumps({"v": 1, "dev": device, "sent": int(time.time() * 1000), "events": events}).encode()
        requests.append(clients.post("/api/v1/sync", host, body, {"Authorization": f"Append {key}"}))
    return requests


def people(count: int) -> dict[str, Any]:
    """Return append keys of new learners and what they can answer, from a process that knows the database."""
    made = subprocess.run(
        [places.PYTHON, "-m", "tests.bench.people", str(count)],
        cwd=places.ROOT,
        env=places.child_environment(),
        capture_output=True,
        text=True,
    )
    if made.returncode:
        raise RuntimeError(made.stderr[-2000:])
    return json.loads(made.stdout.splitlines()[-1])
