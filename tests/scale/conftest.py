"""Real workers on the test's database and the real broker."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings as django_settings

from elearning.audit.models import Entry
from elearning.celery import app
from tests.databases import url_of_the_test_database


def wait_for(is_so: Callable[[], bool], *, seconds: float = 30) -> bool:
    """Return whether something came true in time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if is_so():
            return True
        time.sleep(0.1)
    return is_so()


def done() -> list[int]:
    """Return the numbers of the jobs that were done, once for each time."""
    subjects = Entry.objects.filter(action="scale.done").values_list("subject", flat=True)
    return sorted(int(subject.partition(":")[2]) for subject in subjects)


class Celery:
    """Starts workers and a beat; kills them as a machine that loses power does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.programs: list[subprocess.Popen[bytes]] = []
        self.environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "tests.scale.settings",
            "DATABASE_URL": url_of_the_test_database(),
            "ESCALE_VAR": str(folder),
            "REMAP_SIGTERM": "SIGQUIT",
        }

    def start(self, kind: str, *options: str) -> subprocess.Popen[bytes]:
        log = (self.folder / f"{kind}-{len(self.programs)}.txt").open("wb")
        program = subprocess.Popen(
            [sys.executable, "-m", "celery", "-A", "elearning", kind, "--loglevel=INFO", *options],
            cwd=django_settings.BASE_DIR,
            env=self.environment,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        log.close()
        self.programs.append(program)
        return program

    def start_worker(self) -> subprocess.Popen[bytes]:
        """Start a worker of one process and return when it is ready."""
        name = f"w{len(self.programs)}"
        program = self.start("worker", "--concurrency=1", f"--hostname={name}@scale", "--without-gossip")
        log = self.folder / f"worker-{len(self.programs) - 1}.txt"
        assert wait_for(lambda: b" ready." in log.read_bytes(), seconds=60), log.read_text()
        return program

    def start_beat(self) -> None:
        self.start("beat", f"--schedule={self.folder / 'beat'}", f"--pidfile={self.folder / 'beat.pid'}")

    def kill(self, program: subprocess.Popen[bytes]) -> None:
        """End a program and its children at once."""
        try:
            os.killpg(program.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        program.wait()


@pytest.fixture
def celery(tmp_path, transactional_db, settings) -> Iterator[Celery]:
    settings.JOBS_INLINE = False
    app.control.purge()
    running = Celery(tmp_path)
    yield running
    for program in running.programs:
        running.kill(program)
    app.control.purge()
