"""`make soak`: the long runs, by hand.

`python -m tests.soak [--minutes 120] [--kills 200] [--browsers 30] [--stories 20000]`. Phones keep sending to a real
server. First the server is killed again and again in the middle of it; then it loses its database and gets an older one
back; then a phone's browser is killed while it keeps answers; then the server runs quietly for hours, while stories of
four people with three phones are told beside it. Prints one table, writes var/soak.json, and exits with 1 when an
answer was lost that was acknowledged, or called kept.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from elearning.start import places
from tests.bench.figures import Figures
from tests.bench.servers import Escale
from tests.soak import browsers, killing, quiet, restoring

STORIES = "tests/courses/flows/test_shared_phones.py"


def main() -> int:
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=120)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--browsers", type=int, default=30)
    parser.add_argument("--stories", type=int, default=20_000)
    options = parser.parse_args()
    figures = Figures(sys.stdout)
    target = places.var() / "soak.json"
    with tempfile.TemporaryDirectory(prefix="escale-soak-") as folder, Escale(Path(folder)) as site:
        lost = killing.measure(figures, site, kills=options.kills)
        lost += restoring.measure(figures, site)
        lost += browsers.measure(figures, site, kills=options.browsers)
        telling = tell(options.stories)
        quiet.measure(figures, site, seconds=options.minutes * 60)
    differs = int(telling.wait() != 0)
    figures.add(f"{options.stories} stories of people who share phones: one told otherwise", differs, "", most=0)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(figures.as_data(), indent=1), encoding="utf-8")
    sys.stdout.write(f"Written to {target}\n")
    return 1 if lost or differs else 0


def tell(stories: int) -> subprocess.Popen[bytes]:
    """Start the tests of shared phones with this many stories, on a database of their own."""
    environment = {"DATABASE_URL": "", "DJANGO_SETTINGS_MODULE": "elearning.settings.test"}
    return subprocess.Popen(
        [places.PYTHON, "-m", "pytest", "-n0", "-q", "-p", "no:cacheprovider", STORIES],
        cwd=places.ROOT,
        env=os.environ | environment | {"SHARED_PHONES_EXAMPLES": str(stories)},
    )


if __name__ == "__main__":
    sys.exit(main())
