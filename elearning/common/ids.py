"""Short names of content on the wire."""

import uuid

WIRE_KEY_LENGTH = 8


def wire_key(block_id: str | uuid.UUID) -> str:
    """Return the first 8 hex digits of a block id: how a step, option or item is named in events."""
    return str(block_id).replace("-", "")[:WIRE_KEY_LENGTH]


def is_wire_key(text: object) -> bool:
    """Whether `text` is 8 lower-case hex digits."""
    return isinstance(text, str) and len(text) == WIRE_KEY_LENGTH and all(c in "0123456789abcdef" for c in text)
