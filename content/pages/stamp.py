"""Which state of the content a process has seen, so that outlines and documents are made once and never stale.

The stamp is a file: one `stat` tells every process of the server whether content changed, without a query. It is
renamed into place after the commit of a change. Inside the transaction that changes content, nothing older is
believed and nothing made there is kept for others.
"""

import os
import tempfile
import uuid
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

from django.conf import settings
from django.db import connection, transaction
from django.db.transaction import Atomic

_MOST_KEPT = 5000
Result = TypeVar("Result")


def _file() -> Path:
    return Path(settings.PUBLISHED_DIR).with_name("content-stamp")


def _file_state() -> tuple[int, int] | None:
    try:
        found = _file().stat()
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_ino


@dataclass(slots=True)
class _Change:
    """A change made in a transaction that may still be open. announced: the last token that was told to everybody."""

    transaction: Atomic | None
    token: object
    announced: object = None


def _unsaved_token() -> object | None:
    """Return what names the last change made in the transaction that is open now, None when it made none."""
    change: _Change | None = getattr(connection, "content_change", None)
    blocks = connection.atomic_blocks
    return change.token if change and blocks and blocks[0] is change.transaction else None


def current() -> Hashable:
    """Return what names the state of the content: equal twice means nothing changed in between. No query."""
    return str(_file()), _file_state(), _unsaved_token()


def touch() -> None:
    """Tell every process that content changed."""
    file = _file()
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=file.parent, prefix=".stamp-")
    with os.fdopen(handle, "w") as stream:
        stream.write(uuid.uuid4().hex)
    os.replace(draft, file)


def changed(then: Callable[[], None]) -> bool:
    """Note that content changed in this transaction; after its commit touch the stamp and call `then`, once.

    Returns whether it is the first change since the last time this was told.
    """
    blocks = connection.atomic_blocks
    block = blocks[0] if blocks else None
    change: _Change | None = getattr(connection, "content_change", None)
    if change is None or change.transaction is not block:
        change = _Change(transaction=block, token=None)
        connection.content_change = change  # type: ignore[attr-defined]
    is_first = change.token is change.announced
    change.token = object()

    # Asked for at every change: the callbacks of a savepoint that is rolled back are lost, those of the others stay.
    def announce() -> None:
        if change.announced is change.token:
            return
        change.announced = change.token
        touch()
        then()

    transaction.on_commit(announce)
    return is_first


def remembered(function: Callable[..., Result]) -> Callable[..., Result]:
    """Keep a function's results in this process until content changes. Arguments are hashable; errors are not kept."""
    kept: tuple[Hashable, dict[Hashable, Any]] = (None, {})

    @wraps(function)
    def remembering(*arguments: Hashable) -> Result:
        nonlocal kept
        state = current()
        if kept[0] != state or len(kept[1]) > _MOST_KEPT:
            kept = (state, {})
        results = kept[1]
        if arguments not in results:
            results[arguments] = function(*arguments)
        return results[arguments]

    return remembering
