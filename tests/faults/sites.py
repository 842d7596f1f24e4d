"""Real servers, each on a database of its own, made as an operator makes it; what is done to them harms nobody else."""

import os
import shutil
import subprocess
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from django.db import connection

from elearning.start import places
from tests.bench import records
from tests.bench.servers import Gunicorn
from tests.databases import url_of

ENGINES = ("sqlite", "postgresql") if connection.vendor == "postgresql" else ("sqlite",)


class Site(Gunicorn):
    """A server that is not started yet. database: its DATABASE_URL. folder: its var, with the file of SQLite."""

    def __init__(self, folder: Path, database: str, *, application: str = "elearning.wsgi") -> None:
        environment = environment_of(folder, database)
        # Beside its folder, which a test may fill or make read-only.
        super().__init__(log=folder.parent / "server.txt", environment=environment, application=application)
        self.folder, self.database = folder, database
        self.engine = database.partition("://")[0].replace("postgres", "postgresql")

    @property
    def file(self) -> Path:
        """SQLite's database."""
        return self.folder / "escale.sqlite3"

    def stage(self, count: int) -> dict[str, Any]:
        """Return what `records.people` does, of so many new learners and a module with one step of each kind."""
        return records.run("tests.faults.stage", str(count), environment=self.environment)

    def kept(self, acknowledged: Iterable[str]) -> dict[str, Any]:
        return records.kept(acknowledged, environment=self.environment)

    def log_text(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")


class Templates:
    """Migrated, empty databases, made once and copied for each test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._made: dict[str, str] = {}

    @contextmanager
    def copy(self, engine: str, folder: Path) -> Iterator[str]:
        """Give the address of a copy, with its var in `folder`; a database server's is gone afterwards."""
        if engine not in self._made:
            self._made[engine] = self._make(engine)
        shutil.copytree(self.folder / engine, folder, dirs_exist_ok=True)
        if engine == "sqlite":
            yield f"sqlite:///{folder / 'escale.sqlite3'}"
            return
        name = f"escale_faults_{uuid.uuid4().hex}"
        administer(f"CREATE DATABASE {name} TEMPLATE {self._made[engine]}")
        try:
            yield url_of(name)
        finally:
            administer(f"DROP DATABASE {name} WITH (FORCE)")

    def close(self) -> None:
        if name := self._made.get("postgresql"):
            administer(f"DROP DATABASE {name} WITH (FORCE)")

    def _make(self, engine: str) -> str:
        folder, name = self.folder / engine, f"escale_faults_{uuid.uuid4().hex}"
        folder.mkdir()
        address = f"sqlite:///{folder / 'escale.sqlite3'}"
        if engine == "postgresql":
            administer(f"CREATE DATABASE {name}")
            address = url_of(name)
        for command in ("migrate", "createcachetable"):
            subprocess.run(
                [places.PYTHON, "manage.py", command, "--verbosity=0"],
                cwd=places.ROOT,
                env=environment_of(folder, address),
                check=True,
            )
        return name


def environment_of(folder: Path, database: str) -> dict[str, str]:
    """Return the environment of a server of its own; the suite's broker and cache are not for it."""
    mine = {"ESCALE_VAR": str(folder), "DATABASE_URL": database, "REDIS_URL": "", "CELERY_BROKER_URL": ""}
    return os.environ | {"DJANGO_SETTINGS_MODULE": "elearning.settings.dev", "WEB_CONCURRENCY": "2"} | mine


def administer(*statements: str) -> None:
    """Have the suite's database server do something that is about whole databases."""
    with psycopg.connect(url_of("postgres"), autocommit=True) as server:
        for statement in statements:
            server.execute(statement)
