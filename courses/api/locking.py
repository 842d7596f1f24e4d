"""/api/v1/lock: the four signs that a person may add to their card."""

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone

from courses.flows import set_lock as flow
from elearning.accounts import sessions
from elearning.accounts.models import User
from elearning.accounts.sessions import SessionState

from .answers import answer, door, from_our_pages, refuse
from .session import MAX_BODY, read_key, read_lock
from .strict_json import Malformed, parse_object, read_body


@from_our_pages
def change_lock(request: HttpRequest) -> HttpResponseBase:
    """Set or, with null, take off the lock of the card of who is signed in here."""
    user = request.user
    if sessions.state(request) is not SessionState.OPEN or not isinstance(user, User):
        return refuse(401, "signed out")
    body = parse_object(read_body(request, limit=MAX_BODY))
    key = read_key(body.get("read"))
    if "lock" not in body:
        raise Malformed
    lock = None if body["lock"] is None else read_lock(body["lock"])
    try:
        has_lock = flow.set_lock(owner=user, read_key=key, lock=lock, now=timezone.now())
    except flow.LockTooSimple:
        return refuse(400, "lock too simple")
    except flow.UnknownCard:
        return refuse(401, "unknown card")
    except flow.TooManyTries:
        return refuse(429, "too many tries", retry_after=3600)
    return answer({"lock": has_lock})


lock_door = door(post=change_lock)
