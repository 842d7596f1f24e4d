"""GET /api/v1/openapi.json: the JSON doors, described."""

from functools import lru_cache
from typing import Any

from django.http import HttpRequest, HttpResponseBase, JsonResponse

from .answers import door
from .schemas import SCHEMAS

_REFUSALS = {
    400: "malformed: nothing was stored",
    401: "unknown card or key, or signed out",
    403: "the key is too old, or another site asks",
    405: "method not allowed",
    410: "the person asked to be erased: forget",
    413: "too large: send half",
    423: "lock missing, lock wrong, lock pause (see Retry-After) or lock desk: only the desk helps",
    429: "too many: see Retry-After",
    503: "busy: keep everything, see Retry-After",
}


def _content(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


# Not a refusal in words alone: it says how much is missing.
_WAITS = {"409": {"description": "send first what is missing", "content": _content("Waiting")}}


def _responses(ok: dict[str, Any], *refusals: int) -> dict[str, Any]:
    found = dict(ok)
    for status in refusals:
        found[str(status)] = {"description": _REFUSALS[status], "content": _content("Refusal")}
        if status in {423, 429, 503}:
            found[str(status)]["headers"] = {
                "Retry-After": {"schema": {"type": "integer"}, "description": "seconds to wait"}
            }
    return found


def _gives(name: str, words: str) -> dict[str, Any]:
    return {"200": {"description": words, "content": _content(name)}}


def _takes(name: str) -> dict[str, Any]:
    return {"required": True, "content": _content(name)}


@lru_cache(maxsize=1)
def describe() -> dict[str, Any]:
    """Return the OpenAPI 3.1 document."""
    signed_in: list[dict[str, list[str]]] = [{"session": []}]
    return {
        "openapi": "3.1.0",
        "info": {"title": "Escale", "version": "1", "description": "What learners' phones and the server say."},
        "paths": {
            "/api/v1/session": {
                "post": {
                    "operationId": "openSession",
                    "summary": 'Say whose card this is; with "confirm": true, open their session.',
                    "security": [],
                    "requestBody": _takes("SessionRequest"),
                    "responses": _responses(_gives("Greeting", "whose card"), 400, 401, 403, 413, 423, 429, 503),
                },
                "delete": {
                    "operationId": "closeSession",
                    "summary": "End the session on this phone.",
                    "security": [],
                    "responses": _responses({"204": {"description": "nobody is signed in here"}}, 403, 503),
                },
            },
            "/api/v1/lock": {
                "post": {
                    "operationId": "changeLock",
                    "summary": "Set the lock of one's own card, or take it off: null. One too simple is refused.",
                    "security": signed_in,
                    "requestBody": _takes("LockRequest"),
                    "responses": _responses(_gives("Locked", "whether it has one"), 400, 401, 403, 413, 429, 503),
                }
            },
            "/api/v1/me": {
                "get": {
                    "operationId": "readMe",
                    "summary": "The signed-in person's own progress and badges.",
                    "security": signed_in,
                    "responses": _responses(_gives("Me", "one's own page"), 401, 403, 503),
                }
            },
            "/api/v1/append": {
                "post": {
                    "operationId": "askAppendKey",
                    "summary": "Keys for a session that was opened without a card's token.",
                    "security": signed_in,
                    "responses": _responses(_gives("PhoneKeys", "shown once"), 401, 403, 429, 503),
                }
            },
            "/api/v1/sync": {
                "post": {
                    "operationId": "sendEvents",
                    "summary": "What a phone kept. Content-Encoding: gzip is allowed; 65,536 bytes inflated.",
                    "security": [{"append": []}],
                    "requestBody": _takes("Batch"),
                    "responses": _responses(
                        _gives("Recorded", "each id is new, known or held"), 400, 401, 403, 410, 413, 429, 503
                    ),
                }
            },
            "/api/v1/return": {
                "post": {
                    "operationId": "giveBack",
                    "summary": "Ask for the code to show at the desk: this phone kept nothing that did not come.",
                    "security": [],
                    "requestBody": _takes("PhoneGivenBack"),
                    "responses": _responses(_gives("Receipt", "all came: wipe") | _WAITS, 400, 403, 413, 429, 503),
                }
            },
            "/api/v1/diagnosis-key": {
                "post": {
                    "operationId": "prepareDiagnoses",
                    "summary": "The key with which a social worker's phone sends what it sealed without internet.",
                    "security": signed_in,
                    "responses": _responses(_gives("PhoneKey", "shown once; 90 days"), 401, 403, 429, 503),
                }
            },
            "/api/v1/diagnoses": {
                "post": {
                    "operationId": "sendDiagnoses",
                    "summary": "Diagnoses sealed without internet; 65,536 bytes.",
                    "security": [{"append": []}],
                    "requestBody": _takes("SealedBatch"),
                    "responses": _responses(
                        _gives("Received", "each id is new, known or held"), 400, 401, 403, 413, 429, 503
                    ),
                }
            },
            "/api/v1/openapi.json": {
                "get": {
                    "operationId": "describe",
                    "summary": "This document.",
                    "security": [],
                    "responses": {
                        "200": {
                            "description": "OpenAPI 3.1",
                            "content": {"application/json": {"schema": {"type": "object"}}},
                        }
                    },
                }
            },
        },
        "components": {
            "schemas": SCHEMAS,
            "securitySchemes": {
                "append": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "Authorization",
                    "description": '"Append " and the card\'s append key; it allows uploads and nothing else.',
                },
                "session": {"type": "apiKey", "in": "cookie", "name": "sid"},
            },
        },
    }


def description(request: HttpRequest) -> HttpResponseBase:
    response = JsonResponse(describe())
    response["Cache-Control"] = "public, max-age=600"
    return response


description_door = door(get=description)
