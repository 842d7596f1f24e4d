"""`make check` and `make test`: what the sources must satisfy, and the test suite."""

import base64
import os
import subprocess
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from . import machine, places
from .words import CannotGoOn, say

_OURS = ("elearning", "content", "courses")


@dataclass(frozen=True, slots=True)
class Check:
    """title: what is looked at. arguments: for Python. environment: beyond the usual one."""

    title: str
    arguments: tuple[str, ...]
    environment: dict[str, str] = field(default_factory=dict)


def check_sources() -> None:
    """Raise CannotGoOn, after all have been heard, when one check of the sources does not pass."""
    with tempfile.TemporaryDirectory(prefix="escale-check-") as folder, ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        results = list(pool.map(_look, _checks(folder)))
    refused = [title for title, passed in results if not passed]
    if refused:
        raise CannotGoOn(f"Not as it should be: {', '.join(refused)}.")


def run_tests(arguments: Sequence[str], **environment: str) -> int:
    """Run the suite in two processes and return pytest's exit code."""
    chromium = machine.chromium()
    more = {"CHROMIUM": chromium, **environment} if chromium else dict(environment)
    more["DJANGO_SETTINGS_MODULE"] = "elearning.settings.test"
    command = [str(places.PYTHON), "-m", "pytest", "-n", "2", "--dist", "loadgroup", *arguments]
    return subprocess.run(command, cwd=places.ROOT, env=places.child_environment(**more)).returncode


def _checks(folder: str) -> list[Check]:
    return [
        Check("types (mypy)", ("-m", "mypy", *_OURS)),
        Check("import contracts", ("-c", "from importlinter.cli import lint_imports_command as go; go()")),
        Check("lint (ruff)", ("-m", "ruff", "check", ".")),
        Check("format (ruff)", ("-m", "ruff", "format", "--check", ".")),
        Check("templates (djlint)", ("-m", "djlint", "templates", "--lint", "--quiet")),
        Check("words (translations)", ("-m", "elearning.translations", "check")),
        Check("migrations", ("manage.py", "makemigrations", "--check", "--dry-run"), {"ESCALE_VAR": folder}),
        Check(
            "production settings",
            ("manage.py", "check", "--deploy", "--fail-level", "WARNING"),
            {"ESCALE_VAR": folder, **made_up_production(folder)},
        ),
    ]


def made_up_production(folder: str) -> dict[str, str]:
    """Return an environment that production accepts, without a secret in it."""
    key = "1:" + base64.b64encode(b"not a secret, only long enough, see").decode()
    return {
        "DJANGO_SETTINGS_MODULE": "elearning.settings.production",
        "DJANGO_SECRET_KEY": "this key is made up for a check and protects nothing: 0123456789 abcdefghij",
        "ALLOWED_HOSTS": "learn.example.org,staff.example.org",
        "BASE_URL": "https://learn.example.org",
        "STAFF_URL": "https://staff.example.org",
        "DATABASE_URL": f"sqlite:///{folder}/escale.sqlite3",
        "EMAIL_URL": "smtp://mail.example.org:25",
        "DEFAULT_FROM_EMAIL": "escale@example.org",
        "CARD_HMAC_KEYS": key,
        "LOCK_PEPPERS": key,
        "MFA_KEYS": key,
        "BADGE_KEYS": key,
        "DIAGNOSIS_KEYS": key,
    }


def _look(check: Check) -> tuple[str, bool]:
    """Run one check and print what it says only when it does not pass."""
    started = time.monotonic()
    environment = places.child_environment(**check.environment)
    done = subprocess.run(
        [places.PYTHON, *check.arguments], cwd=places.ROOT, env=environment, capture_output=True, text=True
    )
    took = f"{time.monotonic() - started:.1f} s"
    if done.returncode == 0:
        say(f"✓ {check.title} ({took})")
        return check.title, True
    say(f"✗ {check.title} ({took})\n{done.stdout}{done.stderr}")
    return check.title, False
