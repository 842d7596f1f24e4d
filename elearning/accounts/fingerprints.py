"""What the server keeps of a key or secret: an HMAC under a versioned key that is not in the database.

The newest version writes; every configured version still reads, so keys rotate without a new card for anybody.
"""

import hashlib
import hmac
from typing import Final

from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.db.models import Q


def _hmac(key: bytes, message: bytes) -> bytes:
    return hmac.new(key, message, hashlib.sha256).digest()


def newest(key: bytes) -> tuple[int, bytes]:
    """Return the newest version number and the HMAC of `key` under it."""
    version, secret = next(iter(settings.CARD_HMAC_KEYS.items()))
    return version, _hmac(secret, key)


def matching(key: bytes, *, field: str) -> Q:
    """Return the condition that finds a row by `key` in column `field`, under any configured version."""
    condition = Q(pk__in=[])
    for version, digest in each(key):
        condition |= Q(**{"hmac_version": version, field: digest})
    return condition


def each(key: bytes) -> list[tuple[int, bytes]]:
    """Return each configured version with the HMAC of `key` under it, the newest first."""
    return [(version, _hmac(secret, key)) for version, secret in settings.CARD_HMAC_KEYS.items()]


def hash_secret(secret: str) -> str:
    """Return "<pepper version>:<slow hash>" of a card's short secret."""
    version, pepper = next(iter(settings.LOCK_PEPPERS.items()))
    return f"{version}:{make_password(_hmac(pepper, secret.encode()).hex())}"


# No secret gives this one: checking against it costs the same and always fails.
NOBODYS_SECRET: Final = ""


def secret_matches(secret: str, stored: str) -> bool:
    """Whether `secret` is the one stored. An empty `stored` costs one slow hash too, and never matches."""
    version_text, _, encoded = stored.partition(":")
    pepper = settings.LOCK_PEPPERS.get(int(version_text) if version_text.isdecimal() else -1)
    if not encoded or pepper is None:
        make_password(secret)
        return False
    return check_password(_hmac(pepper, secret.encode()).hex(), encoded)
