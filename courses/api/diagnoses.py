"""/api/v1/diagnoses and /api/v1/diagnosis-key: what social workers' phones sealed without internet."""

import uuid
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone

from courses.diagnosis import selectors as diagnosis
from courses.flows import prepare_phone as key_flow
from courses.flows import receive_diagnoses as flow
from courses.progress.rules.events import MAX_NUMBER
from elearning.accounts import keys
from elearning.accounts.models import User
from elearning.common.dates import to_milliseconds

from .answers import answer, door, from_our_pages, refuse
from .strict_json import Malformed, TooLarge, parse_object, read_body, read_uuid

MAX_BODY = 65_536
MAX_ITEMS = 20
# A phone that has sent everything asks again this much later at the earliest.
NEXT_SECONDS = 30


def _key(request: HttpRequest) -> bytes | None:
    scheme, _space, wire = request.headers.get("Authorization", "").partition(" ")
    try:
        return keys.from_wire(wire) if scheme == "Append" else None
    except ValueError:
        return None


def _read_item(value: object) -> flow.SentItem:
    if not isinstance(value, dict):
        raise Malformed
    return flow.SentItem(id=read_uuid(value.get("id")), body=value)


def read_batch(body: dict[str, Any]) -> flow.Batch:
    """Return the batch that a body holds. Raises Malformed, TooLarge.

    Only the envelope is judged here: an item that has an id never stops the others, whatever else it holds.
    """
    protocol, sent, items = body.get("v"), body.get("sent"), body.get("items")
    if type(protocol) is not int or not 0 < protocol < 1000:
        raise Malformed
    if type(sent) is not int or abs(sent) > MAX_NUMBER or not isinstance(items, list):
        raise Malformed
    device: uuid.UUID = read_uuid(body.get("dev"))
    if len(items) > MAX_ITEMS:
        raise TooLarge
    return flow.Batch(protocol=protocol, device=device, sent_ms=sent, items=[_read_item(item) for item in items])


def diagnoses(request: HttpRequest) -> HttpResponseBase:
    """Keep a batch and say of each diagnosis whether it is new, known or held."""
    now = timezone.now()
    key = _key(request)
    if key is None:
        return refuse(401, "unknown key")
    try:
        found = diagnosis.find_phone_key(key, now=now)
    except diagnosis.PhoneKeyEnded:
        return refuse(403, "key expired")
    if found is None:
        return refuse(401, "unknown key")
    batch = read_batch(parse_object(read_body(request, limit=MAX_BODY)))
    try:
        outcome = flow.receive_diagnoses(key=found, batch=batch, received_at=now)
    except flow.SendsTooMuch as refusal:
        return refuse(429, "too many", retry_after=refusal.retry_after)
    except flow.AccountClosed:
        return refuse(403, "closed")
    return answer(
        {
            "now": to_milliseconds(now),
            "acked": [str(id) for id in outcome.acked],
            "dup": [str(id) for id in outcome.dup],
            "held": [{"id": str(id), "why": why} for id, why in outcome.held.items()],
            "next": NEXT_SECONDS,
        }
    )


@from_our_pages
def give_key(request: HttpRequest) -> HttpResponseBase:
    """Give a signed-in worker's phone the key that sends, and nothing else."""
    user = request.user
    if not isinstance(user, User):
        return refuse(401, "signed out")
    try:
        given = key_flow.prepare_phone(by=user, now=timezone.now())
    except key_flow.TooManyTries as refusal:
        return refuse(429, "too many tries", retry_after=refusal.retry_after)
    return answer({"append": given.append, "until": to_milliseconds(given.valid_until)})


diagnoses_door = door(post=diagnoses)
key_door = door(post=give_key)
