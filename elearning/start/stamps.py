"""Remembers from what each step was made, so that it is done again only when that changed."""

import hashlib
import json
import os
import threading
from collections.abc import Iterable
from pathlib import Path

from . import places

_one_at_a_time = threading.Lock()


def fingerprint(*sources: Path | str, only: Iterable[str] = ()) -> str:
    """Return a hash of the names and contents of files, of all files under folders, and of plain words.

    only: endings of the names that count under folders, all when empty.
    """
    endings = tuple(only)
    seen = hashlib.sha256()
    for source in sources:
        if isinstance(source, str):
            seen.update(b"word:" + source.encode())
            continue
        for file in sorted(_files(source)):
            if not endings or file.name.endswith(endings):
                seen.update(str(file.relative_to(places.ROOT)).encode() + hashlib.sha256(file.read_bytes()).digest())
    return seen.hexdigest()


def is_current(name: str, value: str) -> bool:
    """Whether step `name` was finished from exactly this."""
    return _read().get(name) == value


def keep(name: str, value: str) -> None:
    """Note that step `name` was finished from this."""
    with _one_at_a_time:
        _write({**_read(), name: value})


def forget(name: str) -> None:
    """Have step `name` done again next time."""
    with _one_at_a_time:
        _write({key: value for key, value in _read().items() if key != name})


def _files(source: Path) -> Iterable[Path]:
    if source.is_file():
        return [source]
    return [file for file in source.rglob("*") if file.is_file() and "__pycache__" not in file.parts]


def _file() -> Path:
    return places.var() / "start.json"


def _read() -> dict[str, str]:
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(stamps: dict[str, str]) -> None:
    draft = _file().with_suffix(f".{os.getpid()}")
    draft.write_text(json.dumps(stamps, indent=1), encoding="utf-8")
    os.replace(draft, _file())
