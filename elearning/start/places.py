"""Where things are, and what the environment asks of the start."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def var() -> Path:
    """Return the folder of everything that is made here and never committed."""
    return Path(os.environ.get("ESCALE_VAR") or ROOT / "var").resolve()


def host() -> str:
    """Return the address to listen on."""
    return os.environ.get("HOST") or "127.0.0.1"


def port() -> int:
    """Return the port to listen on; a word instead of a number is refused later, by name."""
    raw = os.environ.get("PORT") or "8000"
    return int(raw) if raw.isdecimal() and 0 < int(raw) < 65536 else -1


def in_ci() -> bool:
    """Whether this is a machine that must not leave anything out."""
    return os.environ.get("CI", "").lower() in {"1", "true"}


def child_environment(**more: str) -> dict[str, str]:
    """Return the environment for a program of ours: development settings unless the caller named others."""
    settings = {"DJANGO_SETTINGS_MODULE": os.environ.get("DJANGO_SETTINGS_MODULE") or "elearning.settings.dev"}
    return {**os.environ, "PYTHONUNBUFFERED": "1", **settings, **more}
