"""`make bench`: measures a real server with the starter content, prints one table and writes var/bench.json.

Loopback only, under five minutes. Seconds are read here and never asserted in a test: they depend on the machine.
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path

from elearning.start import places
from tests.bench import content, documents, phone, syncing
from tests.bench.figures import Figures
from tests.bench.servers import Escale, bare_wagtail


def main() -> int:
    target = places.var() / "bench.json"
    figures = Figures()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="escale-bench-") as folder, Escale(Path(folder)) as site:
        figures.add("make run from an empty var, without installation", site.prepared_in, "s")
        figures.add("start, nothing to do", site.started_in, "s", most=8)
        heaviest = documents.heaviest(site.address)
        figures.note("heaviest module", heaviest.path)
        figures.add("module document, brotli", heaviest.bytes / 1000, "kB", most=14)
        phone.measure(figures, site.address, heaviest.path)
        with bare_wagtail(Path(folder)) as bare:
            documents.measure(figures, site, bare, heaviest)
        documents.measure_nginx(figures, Path(folder), heaviest)
        syncing.measure(figures, site)
        content.measure(figures, Path(folder))
    figures.add("this benchmark", time.monotonic() - started, "s", most=300)
    figures.show(sys.stdout)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(figures.as_data(cpus=os.cpu_count()), indent=1), encoding="utf-8")
    sys.stdout.write(f"Written to {target}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
