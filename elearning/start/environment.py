"""The virtual environment: made, filled from the lock file, and made again when it is half there."""

import shutil
import subprocess
import sys
import venv
from pathlib import Path

from . import places, stamps
from .words import CannotGoOn, step

# Importable exactly when the lock file was installed to its end.
_PROOF = {
    "requirements.txt": ("django", "wagtail", "gunicorn", "whitenoise"),
    "requirements-dev.txt": ("pytest", "mypy"),
}
_NO_NETWORK = (
    "name resolution",
    "Name or service not known",
    "Failed to establish a new connection",
    "Network is unreachable",
    "ConnectTimeout",
    "Connection refused",
    "Read timed out",
    "Max retries exceeded",
    "ProxyError",
    "Could not fetch URL",
    "nodename nor servname",
)


def ensure(*, development: bool) -> None:
    """Leave a working environment with exactly what the lock files say."""
    _ensure_python()
    _install("requirements.txt")
    if development:
        _install("requirements-dev.txt")


def _ensure_python() -> None:
    """Make the environment, also in place of one whose Python or pip does not run."""
    if _runs("import pip") and all(_runs_proof(lock) for lock in _PROOF if _is_stamped(lock)):
        return
    with step("making the Python environment (.venv)"):
        for lock in _PROOF:
            stamps.forget(lock)
        if places.ENVIRONMENT.is_symlink():
            places.ENVIRONMENT.unlink()
        shutil.rmtree(places.ENVIRONMENT, ignore_errors=True)
        try:
            venv.EnvBuilder(with_pip=True, symlinks=sys.platform != "win32").create(places.ENVIRONMENT)
        except (OSError, subprocess.CalledProcessError):
            shutil.rmtree(places.ENVIRONMENT, ignore_errors=True)
            raise CannotGoOn(
                "This Python cannot make environments: install its venv part (on Debian: apt-get install python3-venv)."
            ) from None


def _install(lock: str) -> None:
    if _is_stamped(lock):
        return
    # Forgotten first: an installation that is cut short is then repaired at the next start.
    stamps.forget(lock)
    with step(f"installing what {lock} names"):
        log = places.var() / "log" / f"{Path(lock).stem}.txt"
        log.parent.mkdir(parents=True, exist_ok=True)
        command = [str(places.PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--no-deps"]
        command += ["--progress-bar", "off", "--retries", "1", "--timeout", "20", "--require-hashes"]
        with log.open("w", encoding="utf-8") as output:
            done = subprocess.run([*command, "-r", lock], cwd=places.ROOT, stdout=output, stderr=subprocess.STDOUT)
        if done.returncode != 0:
            raise CannotGoOn(_why(log.read_text(encoding="utf-8", errors="replace"), log))
    stamps.keep(lock, _stamp(lock))


def _why(output: str, log: Path) -> str:
    """Return one sentence for a failed installation."""
    if "THESE PACKAGES DO NOT MATCH THE HASHES" in output:
        return f"A package does not have the hash that the lock file gives, so nothing was trusted; see {log}."
    if "No space left" in output:
        return "The disk is full: make some room, then run this again."
    if any(sign in output for sign in _NO_NETWORK):
        return "The package registry does not answer: connect this machine to the network, then run this again."
    return f"The packages could not be installed; {log} says why."


def _stamp(lock: str) -> str:
    return stamps.fingerprint(places.ROOT / lock, str(places.ENVIRONMENT), ".".join(map(str, sys.version_info[:2])))


def _is_stamped(lock: str) -> bool:
    return stamps.is_current(lock, _stamp(lock))


def _runs_proof(lock: str) -> bool:
    looks = f"import importlib.util as u, sys; sys.exit(any(u.find_spec(n) is None for n in {_PROOF[lock]!r}))"
    return _runs(looks)


def _runs(code: str) -> bool:
    """Whether the environment's Python runs these lines."""
    try:
        return subprocess.run([places.PYTHON, "-c", code], capture_output=True).returncode == 0
    except OSError:
        return False
