"""The only reader of the process environment. Misspelt values stop the start; they are never guessed."""

import base64
import binascii
import os
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

_TRUE = frozenset({"true", "on", "yes", "1"})
_FALSE = frozenset({"false", "off", "no", "0"})


def text(name: str, default: str | None = None) -> str:
    """Return a variable, stripped. Without a default, a missing or empty one raises ImproperlyConfigured by name."""
    raw = os.environ.get(name, "").strip()
    if raw:
        return raw
    if default is None:
        raise ImproperlyConfigured(f"{name} is missing: set it in the environment (see docs/operate.md).")
    return default


def flag(name: str, *, default: bool) -> bool:
    """Return a yes/no variable; anything but true, on, yes, 1, false, off, no, 0 raises ImproperlyConfigured."""
    raw = text(name, "on" if default else "off").lower()
    if raw not in _TRUE | _FALSE:
        raise ImproperlyConfigured(f"{name}={raw!r}: write true or false.")
    return raw in _TRUE


def number(name: str, *, default: int, minimum: int = 0) -> int:
    """Return a whole number of at least `minimum`, else raise ImproperlyConfigured."""
    raw = text(name, str(default))
    if not raw.isdecimal() or int(raw) < minimum:
        raise ImproperlyConfigured(f"{name}={raw!r}: write a whole number of at least {minimum}.")
    return int(raw)


def words(name: str, default: str | None = None) -> list[str]:
    """Return a comma-separated list without its empty items."""
    return [item.strip() for item in text(name, default).split(",") if item.strip()]


def url(name: str, default: str | None = None, *, schemes: frozenset[str]) -> str:
    """Return an address whose scheme is one of `schemes` and that names a host or a path."""
    raw = text(name, default)
    if not raw:
        return raw
    scheme, separator, rest = raw.partition("://")
    if not separator or scheme not in schemes or not rest:
        raise ImproperlyConfigured(f"{name}: write an address that starts with {' or '.join(sorted(schemes))}://.")
    return raw


def keys(name: str, default: str | None = None) -> dict[int, bytes]:
    """Return versioned secrets written as "2:base64,1:base64", newest first; each holds at least 32 bytes."""
    found: dict[int, bytes] = {}
    for item in words(name, default):
        version, separator, encoded = item.partition(":")
        try:
            secret = base64.b64decode(encoded, validate=True)
        except binascii.Error:
            secret = b""
        if not separator or not version.isdecimal() or len(secret) < 32:
            raise ImproperlyConfigured(f'{name}: write "1:" and at least 32 random bytes in base64, newest first.')
        found[int(version)] = secret
    if not found:
        raise ImproperlyConfigured(f"{name} is missing: set it in the environment (see docs/operate.md).")
    return dict(sorted(found.items(), reverse=True))


def folder(name: str, default: Path) -> Path:
    """Return a folder as an absolute path; it is not created here."""
    return Path(text(name, str(default))).resolve()
