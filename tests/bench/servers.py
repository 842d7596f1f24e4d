"""The servers that are measured: Escale as `make run` starts it, a bare Wagtail page, nginx on the published files."""

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from elearning.start import places, server, site

_TICKS = os.sysconf("SC_CLK_TCK")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(port: int, *, seconds: float = 60) -> None:
    """Return when something listens there; raises TimeoutError."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        with socket.socket() as probe:
            probe.settimeout(1)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise TimeoutError(f"nothing listens on port {port}")


def family(process: int) -> set[int]:
    """Return the ids of a process and of everything it started (Linux)."""
    parents = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            try:
                after_name = (folder / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            parents[int(folder.name)] = int(after_name[1])
    found = {process}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def processor_seconds(process: int) -> float:
    """Return the processor time that a process and its children have used."""
    total = 0
    for number in family(process):
        try:
            after_name = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += int(after_name[11]) + int(after_name[12])
    return total / _TICKS


class Gunicorn:
    """Escale's web server as `make run` starts it, which can be killed and started again on the same port.

    environment: the whole of it. application: another than Escale's own, for a test that spoils it.
    """

    def __init__(self, *, log: Path, environment: dict[str, str], application: str = "elearning.wsgi") -> None:
        self.process: subprocess.Popen[bytes] | None = None
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.log, self.environment = log, environment
        self._options = [application if word == "elearning.wsgi" else word for word in server.GUNICORN]

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.stop()

    def start(self) -> None:
        """Start it and return once it listens."""
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [places.PYTHON, *self._options, "--bind", f"127.0.0.1:{self.port}"],
                cwd=places.ROOT,
                env=self.environment,
                stderr=log,
                start_new_session=True,
            )
        wait_for(self.port)

    def kill(self) -> None:
        """End the server and its workers at once, as a power cut does."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=20)


class Escale(Gunicorn):
    """Escale in a folder of its own, prepared and served as by `make run`, with 2 workers, on SQLite."""

    def __init__(self, folder: Path) -> None:
        super().__init__(log=folder / "var" / "log" / "server.txt", environment={})
        self.var = folder / "var"

    def __enter__(self) -> Self:
        # What prepares the site reads the environment of this process.
        os.environ.update(ESCALE_VAR=str(self.var), PORT=str(self.port), WEB_CONCURRENCY="2", BASE_URL=self.address)
        os.environ["DATABASE_URL"] = ""
        for name in ("REDIS_URL", "CELERY_BROKER_URL"):
            os.environ.setdefault(name, "")
        self.var.mkdir(parents=True, exist_ok=True)
        started = time.monotonic()
        site.prepare(development=False)
        self.prepared_in = time.monotonic() - started
        started = time.monotonic()
        site.prepare(development=False)
        self.environment = places.child_environment()
        self.start()
        self.started_in = time.monotonic() - started
        return self


@contextmanager
def bare_wagtail(folder: Path) -> Iterator[tuple[str, int]]:
    """Serve the page that a fresh Wagtail has, with nothing of ours; give its address and its process."""
    port = free_port()
    environment = places.child_environment(
        DJANGO_SETTINGS_MODULE="tests.bench.bare_wagtail", BARE_DATABASE=str(folder / "bare.sqlite3")
    )
    migrate = [places.PYTHON, "-m", "django", "migrate", "--verbosity=0"]
    subprocess.run(migrate, cwd=places.ROOT, env=environment, check=True)
    command = [places.PYTHON, "-m", "gunicorn", "tests.bench.bare_site:application", "--no-control-socket"]
    command += ["--worker-class", "gthread", "--threads", "4", "--workers", "2", "--log-level", "warning"]
    process = subprocess.Popen([*command, "--bind", f"127.0.0.1:{port}"], cwd=places.ROOT, env=environment)
    try:
        wait_for(port)
        yield f"http://127.0.0.1:{port}", process.pid
    finally:
        process.terminate()
        process.wait(timeout=20)


@contextmanager
def nginx(folder: Path, root: Path) -> Iterator[tuple[str, int] | None]:
    """Serve the published files with nginx; give None where it is not installed."""
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if program is None:
        yield None
        return
    port = free_port()
    configuration = folder / "nginx.conf"
    temporary = "".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    configuration.write_text(
        f"daemon off; worker_processes 2; pid {folder}/nginx.pid; error_log {folder}/nginx.log;"
        f"events {{ worker_connections 512; }} http {{ access_log off; {temporary}"
        f"server {{ listen 127.0.0.1:{port}; root {root}; index index.html; gzip_static on; }} }}"
    )
    folder.chmod(0o755)
    process = subprocess.Popen([program, "-c", str(configuration)], stderr=subprocess.DEVNULL)
    try:
        wait_for(port, seconds=10)
        yield f"http://127.0.0.1:{port}", process.pid
    finally:
        process.terminate()
        process.wait(timeout=10)
