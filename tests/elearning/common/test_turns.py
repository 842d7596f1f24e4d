"""Writers of a database with one writer take turns, and nobody is let in twice."""

import errno
import fcntl
import os
import threading
import time

import pytest
from django.db import OperationalError, connection, transaction

from elearning.common import turns
from elearning.common.turns import one_at_a_time, one_writer
from tests.threads import in_threads


def _is_free(line: int) -> bool:
    try:
        fcntl.flock(line, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    fcntl.flock(line, fcntl.LOCK_UN)
    return True


def most_inside(turn) -> int:
    """Have six threads come to a turn, twenty times each; return how many were inside it at once."""
    inside, most = 0, 0

    def write():
        nonlocal inside, most
        for _ in range(20):
            with turn():
                inside += 1
                most = max(most, inside)
                time.sleep(0.0005)
                inside -= 1

    in_threads(6, write)
    return most


@pytest.mark.django_db(transaction=True)
class TestOneAtATime:
    def test_lets_one_thread_in_where_one_may_write(self):
        # Databases with many writers let all of them in.
        assert (most_inside(one_at_a_time) == 1) is (connection.vendor == "sqlite")

    def test_lets_who_holds_it_write(self):
        with one_at_a_time(), one_writer(), transaction.atomic():
            assert connection.in_atomic_block

    def test_leaves_other_processes_alone(self, tmp_path):
        name = connection.settings_dict["NAME"] if connection.vendor == "sqlite" else tmp_path / "nobody"
        other = os.open(f"{name}.line", os.O_RDWR | os.O_CREAT)

        with one_at_a_time():
            assert _is_free(other)

        os.close(other)


@pytest.mark.django_db(transaction=True)
class TestOneWriter:
    def test_lets_one_thread_in_at_a_time(self):
        # Databases with many writers let all of them in.
        assert (most_inside(one_writer) == 1) is (connection.vendor == "sqlite")

    def test_stands_in_line_with_other_processes(self, tmp_path):
        name = connection.settings_dict["NAME"] if connection.vendor == "sqlite" else tmp_path / "nobody"
        other = os.open(f"{name}.line", os.O_RDWR | os.O_CREAT)

        with one_writer():
            is_free = _is_free(other)

        assert is_free is (connection.vendor != "sqlite")
        assert _is_free(other)
        os.close(other)

    def test_leaves_the_line_when_the_writing_fails(self):
        with pytest.raises(ZeroDivisionError), one_writer():
            raise ZeroDivisionError

        with one_writer():
            pass

    def test_does_not_wait_inside_a_transaction(self):
        with one_writer(), transaction.atomic(), one_writer():
            assert connection.in_atomic_block

    @pytest.mark.skipif(connection.vendor != "sqlite", reason="only a database with one writer has a line")
    def test_gives_up_when_no_turn_comes(self, monkeypatch):
        monkeypatch.setattr(turns, "PATIENCE", 0.01)
        monkeypatch.setattr(turns, "_here", taken := threading.Lock())
        taken.acquire()

        with pytest.raises(OperationalError, match="no turn"), one_writer():
            pass

        taken.release()
        with one_writer():
            assert taken.locked()

    def test_goes_on_where_nothing_can_be_written_beside_the_database(self, monkeypatch):
        def refuse(*_arguments):
            raise OSError(errno.EROFS, "Read-only file system")

        turns._line.cache_clear()
        monkeypatch.setattr(os, "open", refuse)

        with one_writer():
            pass
