"""Answers a published document again without Django: the same request to an unchanged file gets the same answer.

A document is the same for everybody, so what was answered once under a host, a scheme and an encoding is kept with its
headers. Django answers first, with all its checks; whatever it did not mark as a document is never kept.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from elearning.common import documents
from elearning.request_log import new_request_id

MARK = documents.ENVIRON_MARK
# A visitor chooses the host's case and the encodings' order: without a limit, strange ones would fill the memory.
MOST = 1024

Start = Callable[..., Any]
Application = Callable[[dict[str, Any], Start], Iterable[bytes]]


@dataclass(frozen=True, slots=True)
class Kept:
    """One answer. file: of the document. headers: all but the request's id."""

    file: str | None
    stamp: tuple[int, int]
    status: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


class ReplayDocuments:
    """A WSGI application in front of Django's; one `stat` a replay."""

    def __init__(self, application: Application) -> None:
        self.application = application
        self.kept: dict[tuple[str, ...], Kept] = {}

    def __call__(self, environ: dict[str, Any], start_response: Start) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] != "GET" or environ.get("QUERY_STRING") or "HTTP_IF_NONE_MATCH" in environ:
            return self.application(environ, start_response)
        key = (
            environ["PATH_INFO"],
            environ.get("HTTP_HOST", ""),
            environ.get("HTTP_X_FORWARDED_HOST", ""),
            environ.get("wsgi.url_scheme", ""),
            environ.get("HTTP_X_FORWARDED_PROTO", ""),
            environ.get("HTTP_ACCEPT_ENCODING", ""),
        )
        kept = self.kept.get(key)
        if kept is not None:
            if documents.stamp(kept.file) == kept.stamp:
                request_id = new_request_id(environ.get("HTTP_X_REQUEST_ID", ""))
                start_response(kept.status, [*kept.headers, ("X-Request-ID", request_id)])
                return [kept.body]
            self.kept.pop(key, None)
        return self._ask(key, environ, start_response)

    def _ask(self, key: tuple[str, ...], environ: dict[str, Any], start_response: Start) -> Iterable[bytes]:
        """Let Django answer, and keep the answer when it is a stored document's."""
        said: list[tuple[str, list[tuple[str, str]]]] = []

        def start(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
            said.append((status, headers))
            return start_response(status, headers, *rest)

        answer = self.application(environ, start)
        document = environ.get(MARK)
        if document is None or document.stamp == documents.NOT_STORED or not said:
            return answer
        status, headers = said[-1]
        if not status.startswith("200") or any(name.lower() == "set-cookie" for name, _value in headers):
            return answer
        body = b"".join(answer)
        if hasattr(answer, "close"):
            answer.close()
        if len(self.kept) >= MOST:
            self.kept.clear()
        same_each_time = tuple((name, value) for name, value in headers if name.lower() != "x-request-id")
        self.kept[key] = Kept(documents.file_of(environ["PATH_INFO"]), document.stamp, status, same_each_time, body)
        return [body]
