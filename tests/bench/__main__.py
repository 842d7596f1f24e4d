"""`make bench`: measures a real server with the starter content, prints one table and writes var/bench.json.

Loopback only, under ten minutes: the loads are sent to two kinds of databases. Seconds are read here and never
asserted in a test: they depend on the machine. Exits with 1 when bytes, requests or losses are outside their budgets.
"""

import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from elearning.start import places
from tests.bench import content, documents, downloads, far, learning, phone, postgresql, records, rushes, syncing
from tests.bench import places as directory
from tests.bench.figures import Figures
from tests.bench.servers import Escale, Gunicorn, bare_wagtail


def main() -> int:
    target = places.var() / "bench.json"
    figures = Figures(sys.stdout)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="escale-bench-") as name:
        folder = Path(name)
        with Escale(folder) as site:
            figures.add("make run from an empty var, without installation", site.prepared_in, "s")
            figures.add("start, nothing to do", site.started_in, "s", most=8)
            heaviest = documents.heaviest(site.address)
            figures.note("heaviest module", heaviest.path)
            figures.add("module document, brotli", heaviest.bytes / 1000, "kB", most=14)
            phone.measure(figures, site.address, heaviest.path)
            with bare_wagtail(folder) as bare:
                documents.measure(figures, site, bare, heaviest)
            documents.measure_nginx(figures, folder, heaviest)
            learning.measure(figures, site)
            far.measure(figures, site)
            downloads.measure(figures, site, heaviest.path, on="SQLite")
            send_everything(figures, site, on="SQLite")
        measure_elsewhere(figures, folder, heaviest.path)
    figures.add("this benchmark", time.monotonic() - started, "s", most=600)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(figures.as_data(cpus=os.cpu_count()), indent=1), encoding="utf-8")
    sys.stdout.write(f"Written to {target}\n")
    return int(figures.broken() > 0)


def measure_elsewhere(figures: Figures, folder: Path, module: str) -> None:
    """Load the starter content into an empty database of PostgreSQL, if there is one, and have phones come to it."""
    with postgresql.a_database() as address:
        on, var = "PostgreSQL" if address else "SQLite", folder / "elsewhere"
        shutil.copytree(folder / "var" / "static", var / "static")
        environment = places.child_environment(ESCALE_VAR=str(var), DATABASE_URL=address)
        content.measure(figures, environment, on=on)
        directory.measure(figures, environment, on=on)
        if address:
            with Gunicorn(log=var / "log" / "server.txt", environment=environment) as site:
                downloads.measure(figures, site, module, on=on)
                send_everything(figures, site, on=on)
        else:
            figures.note("PostgreSQL", f"nobody answers at {postgresql.SERVER}, so nothing was measured on it")


def send_everything(figures: Figures, site: Gunicorn, *, on: str) -> None:
    """Add what phones wait for when they send, on one kind of database, and what is kept of it."""
    known = records.people(rushes.CARDS, more=rushes.PHONES - rushes.CARDS, environment=site.environment)
    syncing.warm_up(site, known)
    parts = (rushes.measure_workshop, syncing.measure, rushes.measure_monday)
    loads = [measure(figures, site, known, on=on) for measure in parts]
    syncing.compare(figures, site, loads, on=on)


if __name__ == "__main__":
    sys.exit(main())
