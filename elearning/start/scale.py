"""PostgreSQL, Redis and a broker for `make check-scale`: those that the caller names, else private ones."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from . import machine
from .words import CannotGoOn, say

_MISSING = "PostgreSQL and Redis are needed: apt-get install postgresql redis-server, or DATABASE_URL and REDIS_URL."


@contextmanager
def services() -> Iterator[dict[str, str]]:
    """Give the addresses that the suite is to use; what was started here is stopped at the end.

    A server that merely answers on this machine is left alone: the suite empties what it is given.
    """
    with ExitStack() as stack:
        database = os.environ.get("DATABASE_URL") or stack.enter_context(_postgresql())
        redis = os.environ.get("REDIS_URL") or stack.enter_context(_redis())
        broker = os.environ.get("CELERY_BROKER_URL") or f"{redis.rpartition('/')[0]}/1"
        say(f"On {database.split('@')[-1]}, {redis} and the broker {broker.split('@')[-1]}")
        yield {"DATABASE_URL": database, "REDIS_URL": redis, "CELERY_BROKER_URL": broker}


@contextmanager
def _postgresql() -> Iterator[str]:
    programs = _postgresql_programs() or (machine.install_with_apt("postgresql") and _postgresql_programs())
    if not programs:
        raise CannotGoOn(_MISSING)
    folder, port = Path(tempfile.mkdtemp(prefix="escale-postgresql-")), _free_port()
    folder.chmod(0o777)
    data = folder / "data"
    _as_somebody([programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"])
    # Nothing in it outlives the tests, so it need not survive a power cut.
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off"
    _as_somebody([programs / "pg_ctl", "-D", data, "-l", folder / "log", "-w", "-o", options, "start"])
    try:
        yield f"postgres://postgres@127.0.0.1:{port}/postgres"
    finally:
        _as_somebody([programs / "pg_ctl", "-D", data, "-m", "immediate", "stop"])
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _redis() -> Iterator[str]:
    program = shutil.which("redis-server") or (
        machine.install_with_apt("redis-server") and shutil.which("redis-server")
    )
    if not program:
        raise CannotGoOn(_MISSING)
    port = _free_port()
    with tempfile.TemporaryDirectory(prefix="escale-redis-") as folder:
        options = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder, "--loglevel", "warning"]
        server = subprocess.Popen([program, *options], stdout=subprocess.DEVNULL)
        try:
            _wait_for(port)
            yield f"redis://127.0.0.1:{port}/8"
        finally:
            server.terminate()
            server.wait()


def _postgresql_programs() -> Path | None:
    """Return the folder of initdb and pg_ctl, newest version first; Debian keeps them out of the path."""
    if found := shutil.which("initdb"):
        return Path(found).parent
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in folders if (folder / "initdb").exists()), None)


def _as_somebody(command: list[str | Path]) -> None:
    """Run a program that refuses to be run by the administrator."""
    words = [str(word) for word in command]
    if os.geteuid() == 0:
        words = ["runuser", "-u", "postgres", "--", *words]
    done = subprocess.run(words, capture_output=True, text=True, cwd="/")
    if done.returncode != 0:
        raise CannotGoOn(f"PostgreSQL did not start: {(done.stderr or done.stdout).strip().splitlines()[-1]}")


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _wait_for(port: int) -> None:
    until = time.monotonic() + 20
    while not _answers(port):
        if time.monotonic() > until:
            raise CannotGoOn("Redis did not start.")
        time.sleep(0.1)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
