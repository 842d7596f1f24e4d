"""A database that is locked, read-only, full or gone is a pause: phones hear when to come back, and lose nothing."""

import asyncio
import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest

from tests.faults.phones import acknowledged_by, send_everything, some_phones
from tests.faults.sites import ENGINES, administer
from tests.scale.conftest import wait_for

pytestmark = [pytest.mark.scale, pytest.mark.xdist_group("scale")]
on_postgresql = pytest.mark.skipif("postgresql" not in ENGINES, reason="this run has no PostgreSQL")
PHONES, ACTS = 8, 40


def all_try(site, phones):
    """Have each phone send once, all at the same time; return what they heard."""

    async def work():
        return await asyncio.gather(*(phone.send(site.address, size=10) for phone in phones))

    return set(asyncio.run(work()))


def send_the_rest(site, phones):
    """Have everything sent, and return what the database says of it."""
    send_everything(site.address, phones, size=10)
    sent = {id for phone in phones for id in phone.log}
    assert acknowledged_by(phones) == sent
    found = site.kept(sent)
    assert found["stored"] == len(sent)
    return {name: found[name] for name in ("missing", "doubled", "sound")}


WELL = {"missing": 0, "doubled": 0, "sound": "ok"}


class TestLockedDatabase:
    def test_of_sqlite_is_a_pause(self, new_site):
        site = new_site("sqlite")
        phones = some_phones(site.stage(PHONES), seed=1, acts=ACTS)

        with site:
            assert all_try(site, phones) == {200}
            with closing(sqlite3.connect(site.file, isolation_level=None)) as other:
                other.execute("BEGIN EXCLUSIVE")
                heard = all_try(site, phones)
                other.execute("ROLLBACK")

            assert heard == {503}
            assert all(phone.retry_after[-1] > 0 for phone in phones)
            assert send_the_rest(site, phones) == WELL

    @on_postgresql
    def test_of_postgresql_is_a_pause(self, new_site):
        site = new_site("postgresql", parameters="?options=-c%20statement_timeout%3D2000")
        phones = some_phones(site.stage(PHONES), seed=2, acts=ACTS)

        with site:
            assert all_try(site, phones) == {200}
            with psycopg.connect(site.database.partition("?")[0]) as other:
                other.execute("LOCK TABLE courses_event IN ACCESS EXCLUSIVE MODE")
                heard = all_try(site, phones)

            assert heard == {503}
            assert all(phone.retry_after[-1] > 0 for phone in phones)
            assert send_the_rest(site, phones) == WELL


class TestReadOnlyDatabase:
    def test_of_sqlite_is_a_pause(self, new_site, tmp_path):
        with mounted(tmp_path / "disk", "size=64m") as folder:
            site = new_site("sqlite", folder=folder)
            phones = some_phones(site.stage(PHONES), seed=3, acts=ACTS)
            with site:
                assert all_try(site, phones) == {200}
                # Killed, so that its log stays beside the database and can be read, if nothing more.
                site.kill()
                remount(folder, "ro")
                site.start()
                heard = all_try(site, phones)
                remount(folder, "rw")

                assert heard == {503}
                assert all(phone.retry_after[-1] > 0 for phone in phones)
                assert send_the_rest(site, phones) == WELL

    @on_postgresql
    def test_of_postgresql_is_a_pause(self, new_site):
        site = new_site("postgresql")
        phones = some_phones(site.stage(PHONES), seed=4, acts=ACTS)
        name = site.database.rpartition("/")[2]

        with site:
            assert all_try(site, phones) == {200}
            administer(f"ALTER DATABASE {name} SET default_transaction_read_only = on", ends(name))
            all_try(site, phones)
            heard = all_try(site, phones)
            administer(f"ALTER DATABASE {name} RESET default_transaction_read_only", ends(name))

            assert heard == {503}
            assert send_the_rest(site, phones) == WELL


class TestMissingDatabase:
    @on_postgresql
    def test_of_postgresql_is_a_pause(self, new_site):
        site = new_site("postgresql")
        phones = some_phones(site.stage(PHONES), seed=5, acts=ACTS)
        name = site.database.rpartition("/")[2]

        with site:
            assert all_try(site, phones) == {200}
            administer(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false", ends(name))
            first = all_try(site, phones)
            heard = all_try(site, phones)
            administer(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")

            assert first == heard == {503}
            assert all(phone.retry_after[-1] > 0 for phone in phones)
            assert send_the_rest(site, phones) == WELL


class TestFullDisk:
    def test_of_sqlite_is_a_pause_that_ends_with_some_room(self, new_site, tmp_path):
        with mounted(tmp_path / "disk", "size=6m") as folder:
            site = new_site("sqlite", folder=folder)
            phones = some_phones(site.stage(PHONES), seed=6, acts=ACTS)
            filler = folder / "filler"
            free = os.statvfs(folder).f_bavail * os.statvfs(folder).f_bsize
            filler.write_bytes(b"\0" * (free - 200_000))
            with site:
                heard = set()
                while 503 not in heard:
                    for phone in phones:
                        phone.does(20)
                    heard |= all_try(site, phones)
                before = site.kept(acknowledged_by(phones))
                filler.unlink()

                assert heard == {200, 503}
                assert {name: before[name] for name in WELL} == WELL
                assert send_the_rest(site, phones) == WELL


def ends(name):
    """Return the statement that ends every connection to a database."""
    return f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[Path]:
    """A disk of its own, in memory; the test is skipped where we may not mount one."""
    folder.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True, text=True)
    if done.returncode != 0:
        pytest.skip(f"a disk cannot be mounted here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def remount(folder: Path, options: str) -> None:
    """Change a mounted disk, once the last process that was killed has let go of it."""
    command = ["mount", "-o", f"remount,{options}", str(folder)]
    done = wait_for(lambda: subprocess.run(command, capture_output=True).returncode == 0)
    assert done, f"{folder} could not be mounted again"
