"""The box in which a phone seals a diagnosis: it is shut with a public key, and this server alone opens it.

A box is base64url without padding of: 65 bytes of a public key made for this box alone (an uncompressed point of
P-256), 12 bytes of nonce, then AES-256-GCM of the diagnosis, bound to its id. The cipher's key is HKDF-SHA-256 of the
ECDH secret, salt "diagnosis-v1", info the box's public key and the server's. static/js/diagnosis/seal.js shuts it; both
run tests/vectors/sealed.json.
"""

import base64
import binascii
import uuid
from functools import lru_cache
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

SALT: Final = b"diagnosis-v1"
POINT, NONCE, TAG = 65, 12, 16
_CURVE = ec.SECP256R1()
# The order of the curve's base point: private keys go from 1 to one less.
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


class CannotOpen(ValueError):  # noqa: N818 - it says what the box is
    """It is no box, it was shut for another server or another id, or it is damaged."""


def derive(secret: bytes, *, length: int, info: bytes) -> bytes:
    """Return HKDF-SHA-256 of a secret for one use."""
    return HKDF(algorithm=hashes.SHA256(), length=length, salt=SALT, info=info).derive(secret)


@lru_cache(maxsize=16)
def private_key(secret: bytes) -> ec.EllipticCurvePrivateKey:
    """Return the key pair that a configured secret stands for. 48 bytes leave no number more likely than another."""
    number = int.from_bytes(derive(secret, length=48, info=b"key pair"))
    return ec.derive_private_key(number % (_ORDER - 1) + 1, _CURVE)


def point_of(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def to_wire(data: bytes) -> str:
    """Return bytes as base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def public_key(secret: bytes) -> str:
    """Return the public key of a secret as phones are given it."""
    return to_wire(point_of(private_key(secret).public_key()))


def open_box(*, secret: bytes, id: uuid.UUID, box: str) -> bytes:
    """Return what a box holds. Raises CannotOpen."""
    try:
        held = base64.b64decode(box + "=" * (-len(box) % 4), altchars=b"-_", validate=True)
        if len(held) < POINT + NONCE + TAG:
            raise CannotOpen
        theirs = ec.EllipticCurvePublicKey.from_encoded_point(_CURVE, held[:POINT])
        own = private_key(secret)
        shared = own.exchange(ec.ECDH(), theirs)
        cipher = AESGCM(derive(shared, length=32, info=held[:POINT] + point_of(own.public_key())))
        return cipher.decrypt(held[POINT : POINT + NONCE], held[POINT + NONCE :], str(id).encode())
    except (binascii.Error, InvalidTag, ValueError) as error:
        raise CannotOpen from error
