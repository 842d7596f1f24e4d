"""Phones that come back: what one asks, and the receipt it is given."""

import json
import uuid
from datetime import datetime
from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from courses.reception import services
from courses.reception.models import ReturnReceipt

RETURN = "/api/v1/return"


def kept(append: str, n: int) -> dict[str, Any]:
    """Return what a phone says of one append key: the highest number it gave with it."""
    return {"append": append, "n": n}


def give_back(
    *phones: dict[str, Any], dev: uuid.UUID | str, client: Client | None = None, **fields: Any
) -> HttpResponse:
    """Ask for a receipt as the phone does."""
    body = {"dev": str(dev), "phones": list(phones)} | fields
    return (client or Client()).generic("POST", RETURN, json.dumps(body).encode(), content_type="application/json")


def a_receipt(*, answers: int = 6, made_at: datetime | None = None) -> ReturnReceipt:
    return services.give_receipt(device=uuid.uuid4(), answers=answers, now=made_at or timezone.now())
