"""`python -m tests.bench.kept`: compares acknowledged ids, a JSON list on standard input, with the database.

Prints JSON: `stored` events; `missing`: acknowledged and not there; `doubled`: tries counted beyond one for each
answer; `sound`: what the database says of its own files.
"""

import json
import sys

import django

django.setup()

from django.db import connection  # noqa: E402

from courses.progress.models import Event, ModuleProgress  # noqa: E402

TRIED = ("answer", "practice.done")


def main() -> None:
    acknowledged = set(json.load(sys.stdin))
    stored = {str(id) for id in Event.objects.values_list("pk", flat=True).iterator(chunk_size=10_000)}
    answers = Event.objects.counted().filter(kind__in=TRIED).count()
    tries = sum(
        values[2]
        for steps in ModuleProgress.objects.values_list("steps", flat=True).iterator(chunk_size=1000)
        for values in steps.values()
    )
    found = {
        "stored": len(stored),
        "missing": len(acknowledged - stored),
        "doubled": tries - answers,
        "sound": _sound(),
    }
    print(json.dumps(found))  # noqa: T201


def _sound() -> str:
    """Return "ok" when the database's files are whole, as far as it can say while it is used."""
    if connection.vendor != "sqlite":
        return "ok"
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        return str(cursor.fetchone()[0])


if __name__ == "__main__":
    main()
