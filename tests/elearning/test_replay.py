"""A document's answer is given again without Django, and only while it is the document's."""

import os

import pytest
from django.core import signals
from django.core.handlers.wsgi import WSGIHandler
from django.db import close_old_connections
from django.test import RequestFactory

from elearning.common import documents
from elearning.replay import ReplayDocuments

PAGE = b"<!doctype html><title>Bonjour</title>"


class Counting:
    """Django, counting how often it is asked."""

    def __init__(self):
        self.django, self.asked = WSGIHandler(), 0

    def __call__(self, environ, start_response):
        self.asked += 1
        return self.django(environ, start_response)


@pytest.fixture
def counting():
    # A real request's start and end close the connection, which is the test's here.
    for signal in (signals.request_started, signals.request_finished):
        signal.disconnect(close_old_connections)
    yield Counting()
    for signal in (signals.request_started, signals.request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def site(counting, settings, tmp_path):
    settings.PUBLISHED_DIR = tmp_path / "published"
    return ReplayDocuments(counting)


def ask(site, path="/parcours/", method="GET", **headers):
    environ = RequestFactory().generic(method, path, **headers).environ
    said = []
    body = b"".join(site(environ, lambda status, headers, *rest: said.append((status, dict(headers)))))
    return (*said[-1], body)


class TestReplayDocuments:
    def test_answers_the_second_visit_as_the_first_without_django(self, site, counting):
        documents.write("/parcours/", PAGE)

        first, second = ask(site), ask(site)

        assert counting.asked == 1
        assert first[1].pop("X-Request-ID") != second[1].pop("X-Request-ID")
        assert first == second
        assert second[1]["Content-Security-Policy"]

    def test_shows_a_changed_document_at_once(self, site):
        documents.write("/parcours/", PAGE)
        ask(site), ask(site)

        documents.write("/parcours/", b"<p>new")

        assert ask(site)[2] == b"<p>new"

    @pytest.mark.django_db
    def test_forgets_a_document_that_is_gone(self, site):
        documents.write("/nulle-part/", PAGE)
        ask(site, "/nulle-part/")

        documents.remove("/nulle-part/")

        assert ask(site, "/nulle-part/")[0].startswith("404")

    def test_keeps_one_answer_for_each_encoding(self, site):
        documents.write("/parcours/", PAGE * 50)

        packed, plain = ask(site, HTTP_ACCEPT_ENCODING="br"), ask(site)

        assert packed[1]["Content-Encoding"] == "br"
        assert "Content-Encoding" not in plain[1]

    @pytest.mark.django_db
    @pytest.mark.usefixtures("counting")
    def test_never_answers_a_host_that_django_refused(self, settings, tmp_path):
        settings.PUBLISHED_DIR = tmp_path / "published"
        settings.BASE_URL, settings.STAFF_URL = "https://testserver", "https://staff.testserver"
        site = ReplayDocuments(WSGIHandler())
        documents.write("/parcours/", PAGE)

        assert ask(site)[0].startswith("200")
        assert ask(site, HTTP_HOST="elsewhere.example")[0].startswith("400")
        assert ask(site, HTTP_HOST="elsewhere.example")[0].startswith("400")

    @pytest.mark.parametrize(
        ("path", "method", "headers"),
        [
            ("/parcours/", "HEAD", {}),
            ("/parcours/?a=1", "GET", {}),
            ("/parcours/", "GET", {"HTTP_IF_NONE_MATCH": '"an-old-one"'}),
        ],
        ids=["HEAD", "a query", "a copy to compare"],
    )
    @pytest.mark.django_db
    def test_leaves_to_django_what_is_not_a_plain_visit(self, site, counting, path, method, headers):
        documents.write("/parcours/", PAGE)

        for _ in range(2):
            ask(site, path, method, **headers)

        assert counting.asked == 2

    @pytest.mark.django_db
    def test_keeps_nothing_but_documents(self, site, counting):
        for _ in range(2):
            ask(site, "/carte")

        assert counting.asked == 2
        assert not site.kept

    def test_keeps_a_bounded_number(self, site, monkeypatch):
        monkeypatch.setattr("elearning.replay.MOST", 3)
        documents.write("/parcours/", PAGE)

        for number in range(10):
            ask(site, HTTP_ACCEPT_ENCODING=f"odd{number}")

        assert len(site.kept) <= 3

    def test_gives_back_the_id_a_proxy_offered(self, site):
        documents.write("/parcours/", PAGE)
        ask(site)

        assert ask(site, HTTP_X_REQUEST_ID="abcdefgh-1234")[1]["X-Request-ID"] == "abcdefgh-1234"

    def test_lets_a_document_be_replaced_within_the_clock_s_grain(self, site, settings):
        documents.write("/parcours/", PAGE)
        ask(site)
        when = os.stat(settings.PUBLISHED_DIR / "parcours" / "index.html").st_mtime_ns

        documents.write("/parcours/", b"<p>new")
        os.utime(settings.PUBLISHED_DIR / "parcours" / "index.html", ns=(when, when))

        assert ask(site)[2] == b"<p>new"
