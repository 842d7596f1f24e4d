import base64
import hashlib

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory

from elearning import staticfiles
from elearning.security_headers import (
    InlineScriptsMiddleware,
    SecurityHeadersMiddleware,
    is_known_script,
    script_hashes,
)
from tests.factories import people


def answer(path="/", *, secure=False, preview=False, response=None, **options):
    request = RequestFactory().get(path, secure=secure)
    if preview:
        request.is_preview = True
    given = response or HttpResponse(b"<p>hello</p>", **options)
    return SecurityHeadersMiddleware(InlineScriptsMiddleware(lambda _request: given))(request)


def directives(response):
    policy = response["Content-Security-Policy"]
    return dict(part.strip().partition(" ")[::2] for part in policy.split(";"))


class TestEveryResponse:
    def test_carries_the_headers_of_the_house(self):
        headers = answer().headers

        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "same-origin"
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert headers["Permissions-Policy"] == "camera=(self), geolocation=(), microphone=()"
        assert headers["X-Frame-Options"] == "DENY"

    @pytest.mark.parametrize(
        ("kind", "kept"), [("text/css", "max-age=31536000, public, immutable"), ("application/json", "no-store")]
    )
    def test_carries_only_what_means_something_to_what_is_no_page(self, kind, kept):
        headers = answer(headers={"Cache-Control": kept, "Content-Type": kind}).headers

        assert headers["Cache-Control"] == kept
        assert headers["Content-Security-Policy"] == "default-src 'none'"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert "Permissions-Policy" not in headers

    def test_is_governed_as_a_page_when_it_is_one_however_long_it_is_kept(self):
        response = answer(headers={"Cache-Control": "max-age=31536000, public, immutable"})

        assert directives(response)["require-trusted-types-for"] == "'script'"

    def test_asks_for_https_for_a_year_where_there_is_https(self, settings):
        settings.SECURE_HSTS_SECONDS = 31_536_000

        assert "Strict-Transport-Security" not in answer()
        assert answer(secure=True)["Strict-Transport-Security"] == "max-age=31536000"
        settings.SECURE_HSTS_INCLUDE_SUBDOMAINS = True
        assert answer(secure=True)["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"

    @pytest.mark.parametrize(
        ("cache_control", "kept"),
        [
            ("", "no-store"),
            ("private, max-age=0", "no-store"),
            ("no-cache, no-store, private", "no-cache, no-store, private"),
            ("public, max-age=600", "public, max-age=600"),
            ("max-age=31536000, public, immutable", "max-age=31536000, public, immutable"),
        ],
    )
    def test_is_stored_nowhere_unless_it_says_that_it_is_shared(self, cache_control, kept):
        headers = {"Cache-Control": cache_control} if cache_control else {}

        assert answer(headers=headers)["Cache-Control"] == kept


class TestSitePolicy:
    def test_is_the_one_that_was_decided(self):
        assert directives(answer("/carte")) == {
            "default-src": "'none'",
            "script-src": "'self'",
            "style-src": f"'self' {staticfiles.critical_css_hash()}",
            "img-src": "'self' data: blob:",
            "media-src": "'self' blob:",
            "connect-src": "'self'",
            "worker-src": "'self'",
            "manifest-src": "'self'",
            "font-src": "'none'",
            "object-src": "'none'",
            "base-uri": "'none'",
            "form-action": "'self'",
            "frame-src": "'none'",
            "frame-ancestors": "'none'",
            "require-trusted-types-for": "'script'",
            "trusted-types": "escale",
        }

    def test_lets_exactly_the_css_of_documents_in(self):
        digest = base64.b64encode(hashlib.sha256(staticfiles.critical_css().encode()).digest()).decode()

        assert f"'sha256-{digest}'" in answer()["Content-Security-Policy"]

    def test_of_a_preview_may_sit_in_the_editors_frame(self, settings):
        settings.STAFF_URL = "https://staff.example.org"
        response = answer("/", preview=True)

        assert directives(response)["frame-ancestors"] == "'self' https://staff.example.org"
        assert response["X-Frame-Options"] == "SAMEORIGIN"


class TestAdminPolicy:
    def page(self, *scripts):
        body = "".join(f"<script>{script}</script>" for script in scripts)
        return answer("/admin/pages/3/edit/", response=HttpResponse(body.encode()))

    def test_lets_the_known_scripts_of_this_response_in_by_their_hash(self):
        script = 'new PageChooser("id_page", {"modalUrl": "/admin/choose-page/"});'
        digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()

        assert directives(self.page(script))["script-src"] == f"'self' 'sha256-{digest}'"

    def test_blocks_and_reports_the_others(self, caplog):
        response = self.page("alert(document.cookie)")

        assert directives(response)["script-src"] == "'self'"
        assert "unknown inline script" in caplog.text

    def test_allows_no_inline_script_and_no_other_host(self):
        policy = directives(self.page())

        assert "'unsafe-inline'" not in policy["script-src"]
        assert "'unsafe-eval'" not in policy["script-src"]
        for sources in policy.values():
            assert "http:" not in sources.replace("http://127.0.0.1:8000", "").replace("http://localhost:8103", "")


class TestKnownScript:
    @pytest.mark.parametrize(
        "source",
        [
            'initDateChooser("id_go_live", {"format": "Y-m-d"});',
            'initDateTimeChooser("id_go_live_at", {"dayOfWeekStart": 1, "format": "d.m.Y H:i"});',
            'new PageChooser("id_parent", {"modalUrl": "/admin/choose-page/", "canChooseRoot": false});',
            'new ImageChooser("id_picture", {"modalUrl": "/admin/images/chooser/"});',
            '\n(function() {\n  var panel = new InlinePanel(JSON.parse("{\\u0022a\\u0022: 1}"));\n})();\n',
        ],
    )  # fmt: skip
    def test_is_one_that_wagtail_writes(self, source):
        assert is_known_script(source)

    @pytest.mark.parametrize(
        "source",
        [
            "alert(1)",
            'new PageChooser("id_x", {"a": alert(1)});',
            'new PageChooser("id_x", {"a": 1}); alert(1);',
            'new PageChooser("id_x", {a: 1});',
            'initDateChooser("x", {}); fetch("/");',
            'new PageChooser(alert(1), {});',
            '(function() { var panel = new InlinePanel(JSON.parse("{}")); alert(1) })();',
            '(function() { var panel = new InlinePanel(JSON.parse("\\"));alert(1)//")); })();',
        ],
    )  # fmt: skip
    def test_holds_nothing_but_data(self, source):
        assert not is_known_script(source)

    def test_is_found_in_a_page_among_others(self):
        page = '<script src="/a.js"></script><script>evil()</script><script>new PageChooser("a", {});</script>'

        hashes, unknown = script_hashes(page)

        assert len(hashes) == 1
        assert unknown == ["evil()"]


@pytest.mark.django_db
class TestWholeSite:
    ADDRESSES = (
        "/",
        "/carte",
        "/moi",
        "/aide",
        "/accounts/login/",
        "/admin/",
        "/nowhere/",
        "/api/v1/me",
        "/healthz/live",
    )

    def test_answers_with_a_policy_everywhere(self):
        for client in (Client(), people.signed_in(people.a_learner()), people.signed_in(people.a_trainer())):
            for address in self.ADDRESSES:
                response = client.get(address)
                assert "default-src 'none'" in response["Content-Security-Policy"], address
                assert response["X-Content-Type-Options"] == "nosniff"

    def test_lets_no_personal_answer_be_stored(self):
        client = people.signed_in(people.a_learner())

        for address in ("/moi", "/api/v1/me", "/carte", "/aide"):
            assert "no-store" in client.get(address)["Cache-Control"], address
        assert "no-store" in people.signed_in(people.an_administrator()).get("/equipe/")["Cache-Control"]
