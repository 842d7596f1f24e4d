"""/api/v1/session, /api/v1/append and /api/v1/me: who holds this phone."""

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone

from courses.flows import ask_append_key as append_flow
from courses.flows import sign_in_with_card as card_flow
from courses.flows.show_progress import show_progress
from courses.flows.sign_out import sign_out
from elearning.accounts import keys, sessions
from elearning.accounts.sessions import SessionState

from .answers import answer, door, from_our_pages, refuse
from .me import as_json
from .strict_json import Malformed, parse_object, read_body

MAX_BODY = 2048


@from_our_pages
def open_session(request: HttpRequest) -> HttpResponseBase:
    """Say whose card this is; with "confirm": true, open their session."""
    body = parse_object(read_body(request, limit=MAX_BODY))
    confirm = body.get("confirm", False)
    if not isinstance(confirm, bool):
        raise Malformed
    try:
        read_key = keys.from_wire(body.get("read"))  # type: ignore[arg-type]
    except ValueError:
        raise Malformed from None
    step = card_flow.sign_in if confirm else card_flow.greet
    try:
        greeting = step(request, read_key=read_key, now=timezone.now())
    except card_flow.UnknownCard:
        return refuse(401, "unknown card")
    except card_flow.TooManyTries as refusal:
        return refuse(429, "too many tries", retry_after=refusal.retry_after)
    return answer({"first_name": greeting.first_name, "lang": greeting.language, "lock": False})


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
    """Give a person their own progress and badges; at most 6 queries."""
    if sessions.state(request) is not SessionState.OPEN:
        return refuse(401, "signed out")
    language = request.LANGUAGE_CODE
    page = show_progress(user=request.user, language=language, now=timezone.now())  # type: ignore[arg-type]
    return answer(as_json(page))


session_door = door(post=open_session, delete=close_session)
append_door = door(post=give_append_key)
me_door = door(get=me)
