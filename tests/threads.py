"""The same work done by several threads at once, each with its own connection."""

import threading
from collections.abc import Callable

from django.db import connection


def in_threads(count: int, work: Callable[[], object]) -> None:
    """Have so many threads do the work; return when all are done. Raises AssertionError when one of them failed."""
    faults: list[Exception] = []

    def guarded() -> None:
        try:
            work()
        except Exception as fault:
            faults.append(fault)
        finally:
            connection.close()

    threads = [threading.Thread(target=guarded) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
