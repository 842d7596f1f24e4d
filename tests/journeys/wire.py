"""The line between phones and the server: it notes what passes, and gives other answers where a test says so.

It stands in the server itself, so that what pages, service workers and sendings in the background ask is seen alike.
"""

import gzip
import io
import json
import re
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote
from wsgiref.types import StartResponse, WSGIEnvironment

from pytest_django.live_server_helper import LiveServer

Answer = Callable[[WSGIEnvironment, StartResponse], Iterable[bytes]]
WELCOME = b"<!doctype html><title>Hotel</title><h1>Welcome! Accept our terms.</h1>"
SYNC = "POST /api/v1/sync"
_HANDLER = "escale.handler"


@dataclass(frozen=True, slots=True)
class Batch:
    """One sending: the ids of its events, in order, and the epoch that the phone had."""

    ids: list[str]
    body: dict[str, Any]


class Wire:
    """site: the server itself. asked: what came, in order, as "GET /moi". batches: what was sent of answers.

    A browser's own look for a newer worker, which no page asks for, is in `looked` instead.
    """

    def __init__(self, server: LiveServer) -> None:
        self._httpd = server.thread.httpd
        self.site: Answer = self._httpd.get_app()
        self._instead: list[tuple[str, Answer]] = []
        self._noting = threading.Lock()
        self.asked: list[str] = []
        self.looked: list[str] = []
        self.batches: list[Batch] = []
        self._handler = self._httpd.RequestHandlerClass
        self._httpd.RequestHandlerClass = _naming_itself(self._handler)
        self._httpd.set_app(self._pass)

    def take_away(self) -> None:
        self._httpd.set_app(self.site)
        self._httpd.RequestHandlerClass = self._handler

    def _pass(self, environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        line = f"{environ['REQUEST_METHOD']} {unquote(environ['PATH_INFO'])}"
        is_look = environ.get("HTTP_SEC_FETCH_DEST") == "serviceworker"
        with self._noting:
            (self.looked if is_look else self.asked).append(line)
            if line == SYNC:
                self.batches.append(_read_batch(environ))
        answer = next((one for pattern, one in reversed(self._instead) if re.search(pattern, line)), self.site)
        return answer(environ, start)

    def count(self, pattern: str) -> int:
        """Return how many requests came whose line has the pattern in it."""
        return sum(bool(re.search(pattern, line)) for line in self.asked)

    @contextmanager
    def answering(self, pattern: str, answer: Answer) -> Iterator[None]:
        """Give this answer to the requests whose line has the pattern in it; the newest rule wins."""
        rule = (pattern, answer)
        self._instead.append(rule)
        try:
            yield
        finally:
            self._instead.remove(rule)

    def welcome(self, pattern: str = "", *, status: str = "200 OK") -> AbstractContextManager[None]:
        """Be a hotel's welcome page, or a school's filter: HTML in place of everything that has the pattern."""
        return self.answering(pattern, says(status, WELCOME, "text/html"))

    def once(self, told: threading.Event) -> Answer:
        """Return the server's own answers, but not before somebody says so."""

        def wait(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
            told.wait(60)
            return self.site(environ, start)

        return wait

    def losing_answers(self, pattern: str) -> AbstractContextManager[None]:
        """Let the server do what it is asked, and cut the line after the first sign of an answer.

        A browser asks again by itself when a line is cut before that.
        """

        def work(environ: WSGIEnvironment, start: StartResponse) -> Iterator[bytes]:
            b"".join(self.site(environ, lambda *_given: lambda _data: None))
            start("200 OK", [("Content-Type", "application/json"), ("Content-Length", "9999")])
            yield b"{"
            environ[_HANDLER].close_connection = True
            raise ConnectionAbortedError

        return self.answering(pattern, work)


def says(status: str, body: object, kind: str = "application/json", **headers: str) -> Answer:
    """Return an answer that is always the same. body: bytes, or what becomes JSON. headers: `retry_after="600"`."""
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = [(name.replace("_", "-").title(), value) for name, value in headers.items()]

    def answer(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        # A request whose body nobody reads would be cut instead of answered.
        environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        start(status, [("Content-Type", kind), ("Content-Length", str(len(sent))), *named])
        return [sent]

    return answer


def refuses(status: str, detail: str, **headers: str) -> Answer:
    """Return a refusal as our own doors word it."""
    return says(status, {"detail": detail}, **headers)


def _naming_itself(handler: type) -> type:
    """Return the server's handler of requests, which an answer can then tell to cut the line."""

    class Named(handler):
        def get_environ(self) -> WSGIEnvironment:
            return super().get_environ() | {_HANDLER: self}

    return Named


def _read_batch(environ: WSGIEnvironment) -> Batch:
    body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    # For the server, which reads it once more.
    environ["wsgi.input"] = io.BytesIO(body)
    plain = json.loads(gzip.decompress(body) if environ.get("HTTP_CONTENT_ENCODING") == "gzip" else body)
    return Batch([event["id"] for event in plain["events"]], plain)
