"""Copying a database while it is used, and putting a copy in place: SQLite's online backup, PostgreSQL's own tools."""

import shutil
import sqlite3
import subprocess
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from django.db import connection, transaction

from .manifest import DamagedBackup


class NotEmpty(Exception):  # noqa: N818
    """There is something where the backup is to go."""


class ToolMissing(Exception):  # noqa: N818
    """A program that copying needs is not on this machine."""


def dump(target: Path) -> dict[str, int]:
    """Write a copy of the database of one instant; return how many rows each table holds in it."""
    return _dump_sqlite(target) if connection.vendor == "sqlite" else _dump_postgresql(target)


def load(source: Path) -> None:
    """Put a copy in place; raises NotEmpty when the database has tables, DamagedBackup when the copy is not sound."""
    if connection.introspection.table_names():
        raise NotEmpty("The database is not empty: name an empty one in DATABASE_URL, or move this one away.")
    if connection.vendor == "sqlite":
        _load_sqlite(source)
    else:
        _load_postgresql(source)


def row_counts() -> dict[str, int]:
    """Return how many rows each table holds now."""
    with connection.cursor() as cursor:
        tables = [table for table in connection.introspection.table_names(cursor) if _is_counted(table)]
        counts = {}
        for table in tables:
            cursor.execute(f"SELECT count(*) FROM {connection.ops.quote_name(table)}")  # noqa: S608
            counts[table] = cursor.fetchone()[0]
    return counts


def _is_counted(table: str) -> bool:
    """Full-text indexes have shadow tables of their own."""
    return "_fts" not in table


def _dump_sqlite(target: Path) -> dict[str, int]:
    with closing(sqlite3.connect(connection.settings_dict["NAME"])) as source, closing(sqlite3.connect(target)) as copy:
        # All pages in one step: a consistent copy, and in WAL mode nobody waits for it.
        source.backup(copy)
        # The copy is one file: it does not need the log beside it.
        copy.execute("PRAGMA journal_mode=DELETE")
        tables = [
            name
            for (name,) in copy.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            )
        ]
        return {
            name: copy.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
            for name in tables
            if _is_counted(name)
        }


def _load_sqlite(source: Path) -> None:
    with closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as copy:
        try:
            sound = copy.execute("PRAGMA integrity_check").fetchall()
            dangling = copy.execute("PRAGMA foreign_key_check").fetchall()
        except sqlite3.DatabaseError as fault:
            raise DamagedBackup(f"the copy of the database is damaged: {fault}") from None
        if sound != [("ok",)] or dangling:
            raise DamagedBackup("the copy of the database is damaged: its integrity check fails")
        connection.close()
        with closing(sqlite3.connect(connection.settings_dict["NAME"])) as target:
            copy.backup(target)


def _dump_postgresql(target: Path) -> dict[str, int]:
    with transaction.atomic(), connection.cursor() as cursor:
        # The same instant for the counts and for the copy, made by another program.
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        cursor.execute("SELECT pg_export_snapshot()")
        (snapshot,) = cursor.fetchone()
        _tool("pg_dump", "--format=custom", "--no-owner", f"--snapshot={snapshot}", f"--file={target}")
        return row_counts()


def _load_postgresql(source: Path) -> None:
    connection.close()
    _tool("pg_restore", "--no-owner", "--exit-on-error", f"--dbname={connection.settings_dict['NAME']}", str(source))


def _tool(name: str, *arguments: str) -> None:
    """Run one of PostgreSQL's programs on our database; its password goes where other users cannot read it."""
    program = shutil.which(name)
    if program is None:
        raise ToolMissing(f"{name} is not installed: it comes with PostgreSQL's client programs.")
    environment = _postgresql_environment(connection.settings_dict)
    done = subprocess.run([program, *arguments], env=environment, capture_output=True, text=True)  # noqa: S603
    if done.returncode != 0:
        raise DamagedBackup(f"{name}: {done.stderr.strip()[-500:]}")


def _postgresql_environment(database: Mapping[str, object]) -> dict[str, str]:
    names = {"HOST": "PGHOST", "PORT": "PGPORT", "USER": "PGUSER", "PASSWORD": "PGPASSWORD", "NAME": "PGDATABASE"}
    return {variable: str(database[name]) for name, variable in names.items() if database.get(name)}
