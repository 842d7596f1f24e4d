"""Addresses of test databases, for tests that start other processes."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection


def url_of_the_test_database() -> str:
    """Return what DATABASE_URL must be for another process to see this test's database."""
    return url_of(str(connection.settings_dict["NAME"]))


@contextmanager
def an_empty_database(folder: Path) -> Iterator[str]:
    """Give the address of a new database of the same kind, gone afterwards."""
    if connection.vendor == "sqlite":
        yield url_of(str(folder / "empty.sqlite3"))
        return
    name = f"escale_empty_{uuid.uuid4().hex}"
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name}")
    try:
        yield url_of(name)
    finally:
        with connection.cursor() as cursor:
            cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")


def url_of(name: str) -> str:
    """Return the DATABASE_URL of a database of this name, where the tests have theirs."""
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    known = connection.settings_dict
    person = known["USER"] + (f":{known['PASSWORD']}" if known["PASSWORD"] else "")
    return f"postgres://{person}@{known['HOST']}:{known['PORT'] or 5432}/{name}"
