"""`python -m tests.bench.places_work N`: imports N places twice and looks for some; prints seconds and megabytes."""

import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import django

django.setup()

from django.utils import timezone  # noqa: E402

from courses.network.files import open_file  # noqa: E402
from courses.network.finding import find_origin, find_places  # noqa: E402
from courses.network.importing import import_places  # noqa: E402
from courses.network.needs import Need  # noqa: E402

_SERVICES = (
    "Aide aux démarches administratives",
    "Maîtrise des outils numériques du quotidien",
    "Insertion professionnelle via le numérique",
)
_HOURS = ("Mo-Fr 09:00-12:00,14:00-17:00; PH off", "Tu,Th 10:00-18:00", "Mo-Sa 08:30-12:00", "")


def main(count: int) -> None:
    with tempfile.TemporaryDirectory(prefix="escale-places-") as folder:
        file = Path(folder) / "places.json"
        write(file, count)
        done = {"first": taken(lambda: bring(file)), "again": taken(lambda: bring(file)), "search": taken(search)}
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(json.dumps(done | {"memory": memory}))  # noqa: T201


def taken(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


def bring(file: Path) -> None:
    import_places(open_file(file).rows, is_dry_run=False, now=timezone.now())


def search() -> None:
    near = find_origin("Ville 12")
    assert near is not None
    assert find_places(need=Need.PROCEDURE, near=near, at=timezone.now()).places


def write(file: Path, count: int) -> None:
    """Write the file row by row, as the import reads it."""
    with file.open("w", encoding="utf-8") as out:
        out.write("[")
        for number, row in enumerate(rows(count)):
            out.write((",\n" if number else "\n") + json.dumps(row, ensure_ascii=False))
        out.write("\n]")


def rows(count: int) -> Iterator[dict[str, str]]:
    """Yield rows of the standard all over the mainland, the same ones each time."""
    draw = random.Random(7)
    for number in range(count):
        yield {
            "id": f"banc_{number}",
            "pivot": "00000000000000" if number % 10 < 7 else f"{number:014d}",
            "nom": f"Lieu d'essai {number}",
            "commune": f"Ville {number % 900}",
            "code_postal": f"{draw.randrange(1, 96):02d}{number % 900:03d}",
            "adresse": f"{number} rue de l'Essai",
            "latitude": f"{draw.uniform(43.0, 50.5):.6f}",
            "longitude": f"{draw.uniform(-1.0, 7.0):.6f}",
            "telephone": f"01 99 00 {number // 100 % 100:02d} {number % 100:02d}",
            "horaires": draw.choice(_HOURS),
            "presentation_detail": "Un lieu inventé pour mesurer. " * draw.randrange(1, 30),
            "date_maj": "2024-05-31",
            "services": "|".join(draw.sample(_SERVICES, draw.randrange(1, 4))),
            "frais_a_charge": draw.choice(("Gratuit", "Payant", "")),
        }


if __name__ == "__main__":
    main(int(sys.argv[1]))
