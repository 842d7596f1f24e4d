"""JSON logs with a request id that the person's error page shows too. No query string, body or name is logged."""

import json
import logging
import re
import time
import uuid
from collections.abc import Callable
from contextvars import ContextVar

from django.http import HttpRequest, HttpResponseBase

from elearning.common.redaction import redacted

_request_id: ContextVar[str] = ContextVar("request_id", default="-")
_SAFE_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
# A line longer than this is cut: a hostile request must not fill the disk.
MAX_MESSAGE = 1500
logger = logging.getLogger("escale.request")


def current_request_id() -> str:
    """Return the id of the request being answered, "-" outside of one."""
    return _request_id.get()


def new_request_id(offered: str) -> str:
    """Return a request's id: the one a proxy offered when it is a plain one, else a new one."""
    return offered if _SAFE_ID.fullmatch(offered) else uuid.uuid4().hex


class RequestIdFilter(logging.Filter):
    """Puts the request's id on each record."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.request_id = current_request_id()
        return True


class JsonFormatter(logging.Formatter):
    """One JSON object per line: time (UTC), level, logger, request, message, and the trace of an exception."""

    converter = time.gmtime  # type: ignore[assignment]

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%SZ"),
            "level": record.levelname,
            "logger": record.name,
            "request": getattr(record, "request_id", "-"),
            "message": redacted(record.getMessage())[:MAX_MESSAGE],
        }
        line.update(getattr(record, "facts", {}))
        if record.exc_info:
            line["trace"] = redacted(self.formatException(record.exc_info))[-4000:]
        return json.dumps(line, ensure_ascii=False, default=str)


class RequestLogMiddleware:
    """Gives each request an id (or a proxy's `X-Request-ID`), returns it, logs slow and failed ones."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        request_id = new_request_id(request.headers.get("X-Request-ID", ""))
        request.id = request_id  # type: ignore[attr-defined]
        token = _request_id.set(request_id)
        started = time.perf_counter()
        try:
            response = self.get_response(request)
        finally:
            _request_id.reset(token)
        # A file with an everlasting name has nothing to ask about, and twenty of them come with a page.
        if "immutable" not in response.get("Cache-Control", ""):
            response["X-Request-ID"] = request_id
        milliseconds = round((time.perf_counter() - started) * 1000)
        if response.status_code >= 500 or milliseconds > 1000:
            facts = {
                "method": request.method,
                "status": response.status_code,
                "ms": milliseconds,
                "request": request_id,
            }
            logger.info("%s", request.path[:200], extra={"facts": facts})
        return response
