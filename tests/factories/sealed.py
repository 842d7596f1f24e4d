"""What a prepared phone seals and sends, as static/js/diagnosis/ does it."""

import json
import os
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from courses.diagnosis import services
from courses.diagnosis.models import DiagnosisKey
from courses.diagnosis.rules import sealing
from elearning.accounts import keys
from elearning.accounts.models import User
from elearning.common.dates import to_milliseconds
from tests.factories import people
from tests.factories.grids import OUTLINE

DOOR, KEY_DOOR = "/api/v1/diagnoses", "/api/v1/diagnosis-key"
STEP = 512


@dataclass(frozen=True)
class PreparedPhone:
    """append: what the phone shows to send. device: its name."""

    key: DiagnosisKey
    append: str
    device: uuid.UUID


def a_phone(worker: User | None = None, *, now: datetime | None = None) -> PreparedPhone:
    worker = worker or people.a_social_worker()
    key, append = services.new_phone_key(worker_id=worker.pk, now=now or timezone.now())
    return PreparedPhone(key, keys.to_wire(append), uuid.uuid4())


def a_form(**fields: Any) -> dict[str, Any]:
    """Return what is sealed: a person without a phone, who agreed now to look for one today."""
    form = {
        "v": 1,
        "grid": OUTLINE.key,
        "chosen": {"phone": "none", "unlock": "helped", "urgent": None},
        "refused": False,
        "steps": ["O6"],
        "first": "O6",
        "on": timezone.localdate().isoformat(),
        "place": "",
        "nickname": "",
        "consent": True,
        "t": to_milliseconds(timezone.now()),
    }
    return form | fields


def seal(plain: bytes, *, id: uuid.UUID, secret: bytes | None = None) -> str:
    """Shut a box for the holder of `secret`, the newest of this server without one."""
    server = sealing.private_key(secret or next(iter(settings.DIAGNOSIS_KEYS.values()))).public_key()
    own = ec.generate_private_key(ec.SECP256R1())
    point = sealing.point_of(own.public_key())
    shared = own.exchange(ec.ECDH(), server)
    cipher = AESGCM(sealing.derive(shared, length=32, info=point + sealing.point_of(server)))
    nonce = os.urandom(sealing.NONCE)
    return sealing.to_wire(point + nonce + cipher.encrypt(nonce, plain, str(id).encode()))


def an_item(form: Mapping[str, Any] | bytes | None = None, *, id: uuid.UUID | None = None, **fields: Any) -> dict:
    """Return a sealed diagnosis as it travels."""
    id = id or uuid.uuid4()
    plain = form if isinstance(form, bytes) else json.dumps(a_form() if form is None else form).encode()
    plain += b" " * (-len(plain) % STEP)
    version = next(iter(settings.DIAGNOSIS_KEYS))
    return {"id": str(id), "n": 1, "key": version, "box": seal(plain, id=id)} | fields


def a_batch(items: Iterable[Mapping[str, Any]], *, phone: PreparedPhone | None = None, **fields: Any) -> dict:
    device = phone.device if phone else uuid.uuid4()
    return {"v": 1, "dev": str(device), "sent": to_milliseconds(timezone.now()), "items": list(items)} | fields


def send(phone: PreparedPhone | str, body: Mapping[str, Any] | bytes) -> HttpResponse:
    append = phone if isinstance(phone, str) else phone.append
    content = body if isinstance(body, bytes) else json.dumps(body)
    return Client().post(DOOR, content, content_type="application/json", headers={"Authorization": f"Append {append}"})
