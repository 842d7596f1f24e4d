"""`make soak`: the long runs, by hand. `python -m tests.soak [--minutes 120] [--kills 200]`.

Phones keep sending to a real server. First the server is killed again and again in the middle of it; then it runs
quietly for hours. Prints one table, writes var/soak.json, and exits with 1 when an acknowledged answer was lost.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

from elearning.start import places
from tests.bench.figures import Figures
from tests.bench.servers import Escale
from tests.soak import killing, quiet


def main() -> int:
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=120)
    parser.add_argument("--kills", type=int, default=200)
    options = parser.parse_args()
    figures = Figures()
    target = places.var() / "soak.json"
    with tempfile.TemporaryDirectory(prefix="escale-soak-") as folder, Escale(Path(folder)) as site:
        lost = killing.measure(figures, site, kills=options.kills)
        quiet.measure(figures, site, seconds=options.minutes * 60)
    figures.show(sys.stdout)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(figures.as_data(), indent=1), encoding="utf-8")
    sys.stdout.write(f"Written to {target}\n")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
