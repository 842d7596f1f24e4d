"""Taking turns on a database with one writer.

SQLite makes a writer that finds the database busy sleep and look again, up to a tenth of a second at a time: with many
phones at once most of the time is slept away while nobody writes, and who waits longest is chance. Here the next in
line is woken when the one before is done.
"""

import fcntl
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from django.db import OperationalError, connection

# As long as SQLite waits for a busy database. Somebody who holds it longer must not pile up the threads of the site.
PATIENCE = 10.0
# Re-entered by who holds it: `one_at_a_time`, then `one_writer`.
_here = threading.RLock()


@lru_cache(maxsize=4)
def _line(database: str, _process: int) -> int:
    """Return the open file where this machine's processes stand in line for a database; made at the first call.

    One for each process: a child that inherited its parent's would stand in line as its parent.
    """
    return os.open(Path(database + ".line"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


@contextmanager
def _in_line(database: str) -> Iterator[None]:
    """Hold the first place of the line of this machine's processes, where there can be one."""
    try:
        line = _line(database, os.getpid())
    except OSError:
        # Nothing can be written beside the database, so not in it either: it says so itself.
        line = None
    if line is not None:
        fcntl.flock(line, fcntl.LOCK_EX)
    try:
        yield
    finally:
        if line is not None:
            fcntl.flock(line, fcntl.LOCK_UN)


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Wait for this process's turn to make something ready and write it, then hold it; enter `one_writer` inside.

    Python runs one thread of a process at a time. Without turns, whoever may write is held up by the others that make
    theirs ready, and with them every other process. On a database with many writers they had better overlap: nothing
    is waited for. Raises OperationalError as `one_writer` does.
    """
    if _writer_alone() is None:
        yield
        return
    with _turn_here():
        yield


@contextmanager
def one_writer() -> Iterator[None]:
    """Wait for one's turn to write, then hold it; nothing to wait for on a database with many writers.

    A courtesy, not a lock that anything rests on: writers that do not stand in line still meet the database's own.
    Enter it before the transaction, never inside one. A killed process leaves the line by itself. Raises
    OperationalError, as a locked database does, when no turn comes within PATIENCE seconds.
    """
    name = _writer_alone()
    if name is None:
        yield
        return
    with _turn_here(), _in_line(name):
        yield


def _writer_alone() -> str | None:
    """Return the file of a database that lets one write at a time, None for another or once a transaction has begun."""
    name = str(connection.settings_dict["NAME"])
    if connection.vendor != "sqlite" or not os.path.isabs(name) or connection.in_atomic_block:
        return None
    return name


@contextmanager
def _turn_here() -> Iterator[None]:
    if not _here.acquire(timeout=PATIENCE):
        raise OperationalError("database is locked: no turn to write came")
    try:
        yield
    finally:
        _here.release()
