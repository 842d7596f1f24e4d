"""What an entry may hold, and how it is chained to the one before it. Pure: no database."""

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import UUID

from elearning.common.redaction import is_personal, redacted

# The hash "before" the very first entry.
GENESIS = "0" * 64
_ACTION = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)*")


def entry_hash(
    *,
    previous: str,
    number: int,
    at: datetime,
    action: str,
    actor: UUID | None,
    subject: str,
    why: str,
    data: Mapping[str, str | int | bool],
) -> str:
    """Return SHA-256(previous hash || row) in hex; the row is canonical JSON with its instant in UTC."""
    instant = at.astimezone(UTC).isoformat(timespec="microseconds")
    row = [number, instant, action, str(actor or ""), subject, why, dict(data)]
    canonical = json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(previous.encode() + canonical.encode()).hexdigest()


def checked_action(action: str) -> str:
    """Return the action, or raise ValueError unless it reads like "card.issued"."""
    if len(action) > 60 or not _ACTION.fullmatch(action):
        raise ValueError(f"{action!r} is no action: write words in small letters, joined by dots")
    return action


def checked_subject(subject: str) -> str:
    """Return what was acted on ("card:<uuid>"), or raise ValueError for an address, a token or a long text."""
    if len(subject) > 200 or is_personal(subject):
        raise ValueError("the subject of an audit entry is an id, never an address, a token or a text")
    return subject.replace("\x00", "")


def checked_data(data: Mapping[str, str | int | bool] | None) -> dict[str, str | int | bool]:
    """Return the facts of an entry, or raise ValueError: short scalars only, none of them personal."""
    facts = dict(data or {})
    for name, value in facts.items():
        if not isinstance(value, str | int | bool):
            raise ValueError(f"{name}: only text, whole numbers and yes/no are kept in the audit log")
        if isinstance(value, str) and (len(value) > 200 or "\x00" in value or is_personal(value)):
            raise ValueError(f"{name}: the audit log keeps no address, token or long text")
    return facts


def masked_reason(why: str) -> str:
    """Return the reason a person typed, without e-mail addresses and tokens, at most 300 characters."""
    return " ".join(redacted(why.replace("\x00", "")).split())[:300]
