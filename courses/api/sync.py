"""POST /api/v1/sync: what phones kept while there was no network. Each act counts once, for the person of the key."""

import json
import re
import uuid
from typing import Any

from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone

from courses.flows import record_events as flow
from courses.progress.rules.events import MAX_NUMBER, RawEvent
from elearning.accounts import cards, keys
from elearning.common.dates import to_milliseconds

from .answers import answer, door, refuse
from .strict_json import Malformed, TooLarge, parse_object, read_body

MAX_BODY = 65_536
MAX_EVENTS = 100
# A phone that has sent everything asks again this much later at the earliest.
NEXT_SECONDS = 30
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def _uuid(value: object) -> uuid.UUID:
    if not isinstance(value, str) or not _UUID.fullmatch(value):
        raise Malformed
    return uuid.UUID(value)


def _read_raw(value: object) -> RawEvent:
    if not isinstance(value, dict):
        raise Malformed
    id = _uuid(value.get("id"))
    data = value.get("d")
    size = len(json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()) if data else 0
    # Fields that no event has are counted too: they are not a way to keep more than `d` may hold.
    unknown = {key: inner for key, inner in value.items() if key not in {"id", "n", "k", "c", "s", "t", "d"}}
    if unknown:
        size += len(json.dumps(unknown).encode())
    return RawEvent(id=id, body=value, size=size)


def read_batch(body: dict[str, Any]) -> tuple[uuid.UUID, flow.Batch]:
    """Return the phone's name and its batch. Raises Malformed, TooLarge.

    Only the envelope is judged here: an event that has an id never stops the others, whatever else it holds.
    """
    protocol, sent, events = body.get("v"), body.get("sent"), body.get("events")
    if type(protocol) is not int or not 0 < protocol < 1000:
        raise Malformed
    if type(sent) is not int or abs(sent) > MAX_NUMBER or not isinstance(events, list):
        raise Malformed
    device = _uuid(body.get("dev"))
    if len(events) > MAX_EVENTS:
        raise TooLarge
    return device, flow.Batch(protocol=protocol, sent_ms=sent, events=[_read_raw(event) for event in events])


def _append_key(request: HttpRequest) -> bytes | None:
    scheme, _space, wire = request.headers.get("Authorization", "").partition(" ")
    if scheme != "Append":
        return None
    try:
        return keys.from_wire(wire)
    except ValueError:
        return None


def sync(request: HttpRequest) -> HttpResponseBase:
    """Keep a batch and say of each event whether it is new, known or held."""
    now = timezone.now()
    append = _append_key(request)
    if append is None:
        return refuse(401, "unknown key")
    try:
        key = cards.find_append_key(append, now=now)
    except cards.AppendKeyExpired:
        return refuse(403, "key expired")
    if key is None:
        return refuse(401, "unknown key")
    device, batch = read_batch(parse_object(read_body(request, limit=MAX_BODY, gzip=True)))
    source = flow.Source(learner_id=key.owner_id, key_id=key.pk, device=device, enrolled_at=key.owner.joined_at)
    try:
        outcome = flow.record_events(source=source, batch=batch, received_at=now)
    except flow.SendsTooMuch as refusal:
        return refuse(429, "too many", retry_after=refusal.retry_after)
    except (flow.PersonErased, get_user_model().DoesNotExist):
        return refuse(410, "erased")
    except flow.PersonInactive:
        return refuse(403, "closed")
    return answer(
        {
            "epoch": str(outcome.epoch),
            "now": to_milliseconds(now),
            "acked": [str(id) for id in outcome.acked],
            "dup": [str(id) for id in outcome.dup],
            "held": [{"id": str(id), "why": why} for id, why in outcome.held.items()],
            "next": NEXT_SECONDS,
        }
    )


sync_door = door(post=sync)
