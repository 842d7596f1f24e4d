"""The keys of a card, derived the same way in the browser (WebCrypto) and here. Pure: no Django.

A card's token is 26 base32 characters, 130 bits. Three keys come out of it by HKDF-SHA-256; the token itself is never
sent and never stored. Shared vectors: tests/vectors/card_keys.json.
"""

import base64
import binascii
import re
import secrets
from typing import Final, Literal

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
TOKEN_LENGTH: Final = 26
KEY_BYTES: Final = 32
SALT: Final = b"card-v1"

Info = Literal["read", "append", "local"]

_TOKEN = re.compile(r"[A-Z2-7]{26}", re.ASCII)
# 32 bytes make 43 base64url characters.
_WIRE = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)


def new_token() -> str:
    """Return a fresh random token: 26 characters of A–Z and 2–7."""
    return "".join(secrets.choice(ALPHABET) for _ in range(TOKEN_LENGTH))


def is_token(text: str) -> bool:
    """Whether `text` has the shape of a token."""
    return _TOKEN.fullmatch(text) is not None


def derive(token: str, info: Info) -> bytes:
    """Return the 32-byte key of a token for one use; raise ValueError when `token` has not a token's shape."""
    if not is_token(token):
        raise ValueError("a token is 26 characters of A–Z and 2–7")
    return HKDF(algorithm=hashes.SHA256(), length=KEY_BYTES, salt=SALT, info=info.encode()).derive(
        token.encode("ascii")
    )


def new_key() -> bytes:
    """Return 32 random bytes: the append or local key of a session that has no token."""
    return secrets.token_bytes(KEY_BYTES)


def to_wire(key: bytes) -> str:
    """Return a key as base64url without padding."""
    return base64.urlsafe_b64encode(key).rstrip(b"=").decode("ascii")


def from_wire(text: str) -> bytes:
    """Return the 32 bytes written by `to_wire`; raise ValueError for anything else, other spellings included."""
    if not isinstance(text, str) or _WIRE.fullmatch(text) is None:
        raise ValueError("a key is 43 characters of base64url")
    try:
        key = base64.urlsafe_b64decode(text + "=")
    except binascii.Error as error:
        raise ValueError("a key is 43 characters of base64url") from error
    if to_wire(key) != text:
        raise ValueError("a key has one spelling only")
    return key
