"""POST /api/v1/sync: what phones kept while there was no network. Each act counts once, for the person of the key."""

import json
import logging
import re
import uuid
from datetime import datetime
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone

from courses.flows import record_events as flow
from courses.progress.rules.events import MAX_NUMBER, RawEvent
from elearning.accounts import cards, keys, sessions
from elearning.common.dates import to_milliseconds

from .answers import answer, door, refuse
from .strict_json import Malformed, TooLarge, parse_object, read_body, read_uuid

logger = logging.getLogger("escale.sync")

MAX_BODY = 65_536
MAX_EVENTS = 100
# A phone that has sent everything asks again this much later at the earliest.
NEXT_SECONDS = 30
_SESSION_KEY = re.compile(r"[a-z0-9]{32}")


def _read_raw(value: object) -> RawEvent:
    if not isinstance(value, dict):
        raise Malformed
    id = read_uuid(value.get("id"))
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
    device = read_uuid(body.get("dev"))
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


def _session_key(request: HttpRequest) -> str:
    """Return the key of the session beside a batch, "" for none."""
    key = request.COOKIES.get(settings.SESSION_COOKIE_NAME, "")
    return key if _SESSION_KEY.fullmatch(key) else ""


def _note_activity(request: HttpRequest, found: cards.FoundKey, *, now: datetime) -> None:
    """Let the session of who answers here count as in use: answers leave by themselves and open no page meanwhile.

    After the batch and whatever happens: what was recorded is recorded.
    """
    try:
        sessions.note_activity(_session_key(request), data=found.session_data, now=now)
    except Exception:
        logger.exception("the session beside a batch could not be noted")


def sync(request: HttpRequest) -> HttpResponseBase:
    """Keep a batch and say of each event whether it is new, known or held."""
    now = timezone.now()
    append = _append_key(request)
    if append is None:
        return refuse(401, "unknown key")
    try:
        found = cards.find_append_key_beside(append, session_key=_session_key(request), now=now)
    except cards.AppendKeyExpired:
        return refuse(403, "key expired")
    if found is None:
        return refuse(401, "unknown key")
    device, batch = read_batch(parse_object(read_body(request, limit=MAX_BODY, gzip=True)))
    source = flow.Source(learner_id=found.owner_id, key_id=found.id, device=device, enrolled_at=found.owner_joined_at)
    try:
        outcome = flow.record_events(source=source, batch=batch, received_at=now)
    except flow.SendsTooMuch as refusal:
        return refuse(429, "too many", retry_after=refusal.retry_after)
    except (flow.PersonErased, get_user_model().DoesNotExist):
        return refuse(410, "erased")
    except flow.PersonInactive:
        return refuse(403, "closed")
    # A batch that earned a badge has cost its twelve queries: the next one tells that somebody is there.
    if not outcome.new_badges:
        _note_activity(request, found, now=now)
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
