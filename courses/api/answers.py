"""What the JSON doors say. Texts are fixed: nothing a visitor sent comes back."""

from functools import wraps
from typing import Any, Protocol

from django.db import IntegrityError
from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from elearning.common.origin import says_other_origin
from elearning.pauses import PAUSES, RETRY_SECONDS

from .strict_json import Malformed, TooLarge


class Door(Protocol):
    def __call__(self, request: HttpRequest) -> HttpResponseBase: ...


def answer(body: dict[str, Any], *, status: int = 200) -> JsonResponse:
    """Return a JSON answer that nobody may keep."""
    response = JsonResponse(body, status=status, json_dumps_params={"ensure_ascii": False, "separators": (",", ":")})
    response["Cache-Control"] = "no-store"
    return response


def refuse(status: int, detail: str, *, retry_after: int | None = None) -> JsonResponse:
    """Return a refusal in words for developers; the phone has its own words for people."""
    response = answer({"detail": detail}, status=status)
    if retry_after is not None:
        response["Retry-After"] = str(retry_after)
    return response


def door(**methods: Door) -> Any:
    """Return a view of these methods: bodies are checked by type and origin instead of by a token.

    A database that is locked or full is a pause, never a loss: 503 tells the phone to keep everything and come back.
    """

    def view(request: HttpRequest) -> HttpResponseBase:
        handler = methods.get((request.method or "").lower())
        if handler is None:
            refusal = refuse(405, "method not allowed")
            refusal["Allow"] = ", ".join(name.upper() for name in methods)
            return refusal
        try:
            return handler(request)
        except Malformed:
            return refuse(400, "malformed")
        except TooLarge:
            return refuse(413, "too large")
        except (*PAUSES, IntegrityError):
            # IntegrityError: the same id came under two keys at once; the next try finds it known.
            return refuse(503, "busy", retry_after=RETRY_SECONDS)

    return csrf_exempt(view)


def from_our_pages(handler: Door) -> Door:
    """Refuse what a browser says another site sent."""

    @wraps(handler)
    def guarded(request: HttpRequest) -> HttpResponseBase:
        if says_other_origin(request):
            return refuse(403, "other origin")
        return handler(request)

    return guarded
