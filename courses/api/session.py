"""/api/v1/session, /api/v1/append and /api/v1/me: who holds this phone."""

import hashlib
from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.http.response import HttpResponseNotModified
from django.utils import timezone

from courses.flows import ask_append_key as append_flow
from courses.flows import sign_in_with_card as card_flow
from courses.flows.show_progress import show_progress
from courses.flows.sign_out import sign_out
from elearning.accounts import keys, lock_rules, sessions
from elearning.accounts.sessions import SessionState

from .answers import answer, door, from_our_pages, refuse
from .me import as_json
from .strict_json import Malformed, parse_object, read_body, read_uuid

MAX_BODY = 2048


def read_key(value: object) -> bytes:
    """Return the bytes of a card's key in a body. Raises Malformed."""
    try:
        return keys.from_wire(value)  # type: ignore[arg-type]
    except ValueError:
        raise Malformed from None


def read_lock(value: object) -> str:
    """Return a lock in a body: four digits, or four letters from a to l. Raises Malformed."""
    if not isinstance(value, str) or not lock_rules.is_lock(value):
        raise Malformed
    return value


def _read_phone(body: Mapping[str, Any]) -> card_flow.Phone:
    kind = body.get("phone")
    if "phone" in body and (not isinstance(kind, str) or kind not in card_flow.KINDS):
        raise Malformed
    device = read_uuid(body["dev"]) if "dev" in body else None
    return card_flow.Phone(device=device, kind=card_flow.KINDS[kind] if kind else None)


@from_our_pages
def open_session(request: HttpRequest) -> HttpResponseBase:
    """Say whose card this is; with "confirm": true, open their session, behind the card's lock if it has one."""
    body = parse_object(read_body(request, limit=MAX_BODY))
    confirm = body.get("confirm", False)
    if not isinstance(confirm, bool):
        raise Malformed
    key, phone, now = read_key(body.get("read")), _read_phone(body), timezone.now()
    lock = read_lock(body["lock"]) if "lock" in body else None
    try:
        if confirm:
            greeting = card_flow.sign_in(request, read_key=key, lock=lock, phone=phone, now=now)
        else:
            greeting = card_flow.greet(request, read_key=key, now=now)
    except card_flow.UnknownCard:
        return refuse(401, "unknown card")
    except card_flow.TooManyTries as refusal:
        return refuse(429, "too many tries", retry_after=refusal.retry_after)
    except card_flow.LockHolds as refusal:
        return refuse(423, refusal.why.value, retry_after=refusal.retry_after)
    return answer({"first_name": greeting.first_name, "lang": greeting.language, "lock": greeting.has_lock})


@from_our_pages
def close_session(request: HttpRequest) -> HttpResponseBase:
    """End the session on this phone; a second call finds nothing and says the same."""
    sign_out(request, now=timezone.now())
    response = HttpResponse(status=204)
    response["Cache-Control"] = "no-store"
    return response


@from_our_pages
def give_append_key(request: HttpRequest) -> HttpResponseBase:
    """Give a signed-in session the keys that a card's token would have given it."""
    if sessions.state(request) is not SessionState.OPEN:
        return refuse(401, "signed out")
    try:
        found = append_flow.ask_append_key(user=request.user, now=timezone.now())  # type: ignore[arg-type]
    except append_flow.TooManyTries as refusal:
        return refuse(429, "too many tries", retry_after=refusal.retry_after)
    return answer({"append": found.append, "local": found.local})


def me(request: HttpRequest) -> HttpResponseBase:
    """Give a person their own progress and badges; at most 6 queries. 304 when the phone's copy says the same."""
    if sessions.state(request) is not SessionState.OPEN:
        return refuse(401, "signed out")
    language = request.LANGUAGE_CODE
    page = show_progress(user=request.user, language=language, now=timezone.now())  # type: ignore[arg-type]
    response: HttpResponse = answer(as_json(page))
    # Weak: on its way it is compressed.
    tag = f'W/"{hashlib.sha256(response.content).hexdigest()[:20]}"'
    if request.headers.get("If-None-Match") == tag:
        response = HttpResponseNotModified()
        response["Cache-Control"] = "no-store"
    response["ETag"] = tag
    return response


session_door = door(post=open_session, delete=close_session)
append_door = door(post=give_append_key)
me_door = door(get=me)
