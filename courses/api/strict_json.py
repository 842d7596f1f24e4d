"""JSON from strangers: one meaning or none. What two parsers could read differently is refused."""

import json
import re
import uuid
import zlib
from typing import Any, NoReturn

from django.http import HttpRequest
from django.http.request import RawPostDataException, UnreadablePostError

MAX_DEPTH = 12
# Longer whole numbers name no time and no counter; they only cost time.
MAX_DIGITS = 20
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


class Malformed(ValueError):  # noqa: N818 - it says what the body is
    """The body is not JSON, or not JSON with one meaning."""


class TooLarge(ValueError):  # noqa: N818 - it says what the body is
    """The body is larger than this door takes."""


def read_body(request: HttpRequest, *, limit: int, gzip: bool = False) -> bytes:
    """Return the body, inflated if it says gzip and `gzip` allows it.

    Raises TooLarge above `limit` bytes, sent or inflated, without reading or inflating more; Malformed for a body that
    is cut, not JSON by its type, or encoded in another way.
    """
    if request.content_type != "application/json":
        raise Malformed
    try:
        declared = int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        raise Malformed from None
    if declared > limit:
        raise TooLarge
    try:
        body = request.body
    except (UnreadablePostError, RawPostDataException):
        raise Malformed from None
    if len(body) != declared:
        raise Malformed
    encoding = request.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding == "identity":
        return body
    if encoding != "gzip" or not gzip:
        raise Malformed
    return _inflate(body, limit=limit)


def _inflate(body: bytes, *, limit: int) -> bytes:
    machine = zlib.decompressobj(wbits=31)
    try:
        inflated = machine.decompress(body, limit + 1)
    except zlib.error:
        raise Malformed from None
    if len(inflated) > limit:
        raise TooLarge
    if not machine.eof or machine.unused_data:
        raise Malformed
    return inflated


def _refuse(_text: str) -> NoReturn:
    raise Malformed


def _whole(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise Malformed
    return int(text)


def _decimal(text: str) -> float:
    number = float(text)
    if number in {float("inf"), float("-inf")}:
        raise Malformed
    return number


def _one_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Malformed
    return found


def _check(value: object, depth: int) -> None:
    """Refuse what a database cannot keep (NUL, half a character) and what nests deeper than any event."""
    if depth > MAX_DEPTH:
        raise Malformed
    if isinstance(value, str):
        _check_text(value)
    elif isinstance(value, dict):
        for key, inner in value.items():
            _check_text(key)
            _check(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            _check(inner, depth + 1)


def _check_text(text: str) -> None:
    if text.isascii():
        if "\x00" in text:
            raise Malformed
        return
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Malformed from None
    if "\x00" in text:
        raise Malformed


def parse_object(body: bytes) -> dict[str, Any]:
    """Return the JSON object in `body`; raises Malformed for anything else, however it tries."""
    try:
        value = json.loads(
            body.decode("utf-8"),
            parse_constant=_refuse,
            parse_int=_whole,
            parse_float=_decimal,
            object_pairs_hook=_one_each,
        )
    except (ValueError, RecursionError):
        raise Malformed from None
    if not isinstance(value, dict):
        raise Malformed
    _check(value, 0)
    return value


def read_uuid(value: object) -> uuid.UUID:
    """Return the UUID that a field holds; raises Malformed for any other spelling than the usual one."""
    if not isinstance(value, str) or not _UUID.fullmatch(value):
        raise Malformed
    return uuid.UUID(value)
