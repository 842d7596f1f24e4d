"""POST /api/v1/return: a lent phone asks whether everything it kept has come, before it is wiped."""

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone

from courses.flows import give_phone_back as flow
from courses.progress.rules.events import MAX_NUMBER
from elearning.accounts import keys, limits

from .answers import answer, door, from_our_pages, refuse
from .strict_json import Malformed, parse_object, read_body, read_uuid

# Fifty keys and their numbers take 5,000 bytes.
MAX_BODY = 8192
MAX_KEYS = 50


def _read_kept(value: object) -> flow.Kept:
    if not isinstance(value, dict):
        raise Malformed
    last = value.get("n")
    if type(last) is not int or not 0 <= last <= MAX_NUMBER:
        raise Malformed
    try:
        return flow.Kept(append=keys.from_wire(value.get("append")), last=last)  # type: ignore[arg-type]
    except ValueError:
        raise Malformed from None


@from_our_pages
def give_back(request: HttpRequest) -> HttpResponseBase:
    """Give the code to show at the desk, or say how many answers have not come."""
    body = parse_object(read_body(request, limit=MAX_BODY))
    device, phones = read_uuid(body.get("dev")), body.get("phones")
    if not isinstance(phones, list) or len(phones) > MAX_KEYS:
        raise Malformed
    kept = [_read_kept(phone) for phone in phones]
    try:
        receipt = flow.give_phone_back(
            address=limits.client_address(request), device=device, kept=kept, now=timezone.now()
        )
    except flow.StillWaiting as refusal:
        return answer({"detail": "waiting", "missing": refusal.missing}, status=409)
    except flow.TooManyTries as refusal:
        return refuse(429, "too many tries", retry_after=refusal.retry_after)
    return answer({"code": receipt.shown, "answers": receipt.answers})


return_door = door(post=give_back)
