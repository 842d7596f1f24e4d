"""The Makefile's targets, one function each."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from . import environment, machine, places, scale, server, site, verify
from .words import CannotGoOn, say


def do(arguments: Sequence[str]) -> int:
    """Do one target and return the exit code; what is in the way is said in one sentence, without a trace."""
    name = arguments[0] if arguments else ""
    if name not in TARGETS:
        sys.stderr.write(f"One of: {' '.join(TARGETS)}\n")
        return 2
    try:
        return TARGETS[name](arguments[1:])
    except CannotGoOn as stop:
        sys.stderr.write(f"\nEscale cannot go on. {stop}\n")
        return 1
    except KeyboardInterrupt:
        return 130


def run(_arguments: Sequence[str]) -> int:
    return _serve(development=False)


def dev(_arguments: Sequence[str]) -> int:
    return _serve(development=True)


def test(arguments: Sequence[str]) -> int:
    """Everything needed, then the whole suite; extra arguments go to pytest."""
    _make_ready_for_tests()
    return verify.run_tests([*arguments, *os.environ.get("ARGS", "").split()])


def check(arguments: Sequence[str]) -> int:
    _make_ready_for_tests()
    verify.check_sources()
    return verify.run_tests(arguments)


def check_scale(arguments: Sequence[str]) -> int:
    _make_ready_for_tests()
    with scale.services() as addresses:
        return verify.run_tests(arguments, **addresses)


def bench(arguments: Sequence[str]) -> int:
    _make_ready_for_tests()
    return _python("-m", "tests.bench", *arguments)


def soak(arguments: Sequence[str]) -> int:
    _make_ready_for_tests()
    return _python("-m", "tests.soak", *arguments)


def lock(_arguments: Sequence[str]) -> int:
    """Resolve again what pyproject.toml asks for; hashes, and no registry's address, go into the lock files."""
    with _alone():
        machine.check_writing()
        environment.ensure(development=True)
    common = [
        "-m",
        "uv",
        "pip",
        "compile",
        "pyproject.toml",
        "--universal",
        "--upgrade",
        "--generate-hashes",
        "--quiet",
    ]
    common += ["--no-emit-index-url", "--no-emit-find-links", "--no-header"]
    runtime = _python(*common, "-o", "requirements.txt")
    return runtime or _python(*common, "--group", "dev", "-c", "requirements.txt", "-o", "requirements-dev.txt")


def _serve(*, development: bool) -> int:
    machine.check_port()
    with _alone():
        machine.check_writing()
        environment.ensure(development=False)
        site.prepare(development=development)
    machine.check_port()
    server.run(development=development)
    return 0


def _make_ready_for_tests() -> None:
    with _alone():
        machine.check_writing()
        environment.ensure(development=True)
        site.compile_words()
    if machine.chromium() is None and not machine.install_with_apt("chromium"):
        if places.in_ci():
            raise CannotGoOn("The browser tests need Chromium: install it (apt-get install chromium).")
        say("Chromium is not installed: the browser tests (pytest -m browser) are left out.")


def _python(*arguments: str) -> int:
    return subprocess.run([places.PYTHON, *arguments], cwd=places.ROOT, env=places.child_environment()).returncode


@contextmanager
def _alone() -> Iterator[None]:
    """Let one preparation at a time work in this folder; a second one waits for the first."""
    machine.check_writing()
    with (places.var() / "start.lock").open("w") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another start is preparing this folder: waiting for it.")
            fcntl.flock(held, fcntl.LOCK_EX)
        yield


TARGETS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "dev": dev,
    "test": test,
    "check": check,
    "check-scale": check_scale,
    "bench": bench,
    "soak": soak,
    "lock": lock,
}
