"""The link by which a place answers about one referral, without an account.

Its token is 32 bytes made from the id and the secret key of this installation: a reminder says the same link again,
and the database holds only its hash.
"""

import hashlib
import uuid
from base64 import urlsafe_b64encode

from django.conf import settings
from django.utils.crypto import salted_hmac

PLACE_PATH = "/orientation"
"""On the learners' host: a place has no account. The token stands behind a "#": no server, log or scanner reads it."""
_SALT = "courses.referrals.links"


def token_of(referral_id: uuid.UUID) -> str:
    """Return the token of a referral, 43 characters for an address."""
    made = salted_hmac(_SALT, str(referral_id), algorithm="sha256").digest()
    return urlsafe_b64encode(made).decode().rstrip("=")


def hash_of(token: str) -> str:
    """Return what is kept of a token: SHA-256 is enough for 256 bits that nobody chose."""
    return hashlib.sha256(token.encode()).hexdigest()


def place_link(referral_id: uuid.UUID) -> str:
    """Return the whole address for the mail to the place."""
    return f"{settings.BASE_URL}{PLACE_PATH}#{token_of(referral_id)}"


def sender_link(referral_id: uuid.UUID) -> str:
    """Return the whole address for the mail to the sender, who signs in there."""
    return f"{settings.STAFF_URL}/pro/orientations/{referral_id}/"


def desk_link() -> str:
    """Return where a reception point sees who was sent to it."""
    return f"{settings.STAFF_URL}/accueil/orientations/"
