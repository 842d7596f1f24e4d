"""Logs are JSON with the request's id, and hold nothing that names a person or opens a card."""

import json
import logging

import pytest
from django.http import HttpResponse

from elearning import request_log

TOKEN = "ABCDEFGHIJKLMNOPQRSTUVWXY2"


def a_record(message, *arguments, **more):
    record = logging.LogRecord("escale.test", logging.WARNING, __file__, 1, message, arguments, None)
    record.request_id = "a1b2c3d4"
    vars(record).update(more)
    return record


def written(record):
    return json.loads(request_log.JsonFormatter().format(record))


@pytest.fixture
def lines(caplog):
    """The lines that the request log writes, as JSON."""
    caplog.set_level(logging.INFO, logger="escale")
    return lambda: [written(record) for record in caplog.records]


class TestJsonFormatter:
    def test_writes_one_object_per_line(self):
        line = request_log.JsonFormatter().format(a_record("two\nlines"))

        assert "\n" not in line
        assert json.loads(line)["request"] == "a1b2c3d4"

    def test_adds_facts(self):
        assert written(a_record("x", facts={"ms": 3}))["ms"] == 3

    def test_cuts_long_messages(self):
        assert len(written(a_record("x" * 10_000))["message"]) == request_log.MAX_MESSAGE

    def test_leaves_out_addresses_and_tokens(self):
        line = request_log.JsonFormatter().format(a_record("%s used %s", "amina@example.org", TOKEN))

        assert "amina" not in line
        assert TOKEN not in line

    def test_leaves_them_out_of_traces_too(self):
        try:
            raise ValueError(f"amina@example.org {TOKEN}")
        except ValueError as fault:
            record = a_record("x", exc_info=(type(fault), fault, fault.__traceback__))

        line = request_log.JsonFormatter().format(record)

        assert "ValueError" in line
        assert "amina" not in line
        assert TOKEN not in line


class TestRequestLog:
    def answer(self, rf, *, status=200, **headers):
        seen = []

        def view(request):
            seen.append(request_log.current_request_id())
            return HttpResponse(status=status)

        request = rf.get("/carte", {"secret": "canary", "token": TOKEN}, headers=headers)
        response = request_log.RequestLogMiddleware(view)(request)
        return response, seen[0]

    def test_gives_each_request_an_id_and_returns_it(self, rf):
        response, seen = self.answer(rf)

        assert response["X-Request-ID"] == seen
        assert request_log.current_request_id() == "-"

    def test_keeps_the_id_of_a_proxy(self, rf):
        assert self.answer(rf, x_request_id="proxy-12345678")[1] == "proxy-12345678"

    @pytest.mark.parametrize("offered", ["short", "x" * 65, "with space 1234", "line\r\nbreak-1234"])
    def test_replaces_an_id_that_is_not_one(self, rf, offered):
        assert self.answer(rf, x_request_id=offered)[1] != offered

    def test_is_silent_about_what_went_well(self, rf, lines):
        self.answer(rf)

        assert lines() == []

    def test_writes_what_failed_without_its_query_string(self, rf, lines):
        response, _ = self.answer(rf, status=500)

        (line,) = lines()
        assert (line["message"], line["status"], line["request"]) == ("/carte", 500, response["X-Request-ID"])
        assert "canary" not in json.dumps(line)
        assert TOKEN not in json.dumps(line)

    def test_writes_what_was_slow(self, rf, lines, monkeypatch):
        clock = iter([10.0, 11.5])
        monkeypatch.setattr(request_log.time, "perf_counter", lambda: next(clock))

        request_log.RequestLogMiddleware(lambda request: HttpResponse())(rf.get("/moi"))

        assert lines()[0]["ms"] == 1500
