"""Staff's pages open on the staff host only, learners' on theirs."""

import pytest
from django.core.exceptions import MiddlewareNotUsed
from django.http import Http404, HttpResponse

from elearning.accounts.access import RULES
from elearning.hosts import SHARED_FAMILIES, STAFF_FAMILIES, HostsMiddleware, family

LEARN, STAFF = "learn.example.org", "staff.example.org"


@pytest.fixture
def ask(rf, settings):
    settings.BASE_URL, settings.STAFF_URL = f"https://{LEARN}", f"https://{STAFF}"
    settings.ALLOWED_HOSTS = [LEARN, STAFF]
    middleware = HostsMiddleware(lambda request: HttpResponse("here"))
    return lambda host, path, method="GET": middleware(rf.generic(method, path, HTTP_HOST=host))


class TestHosts:
    @pytest.mark.parametrize(
        ("host", "path"),
        [
            (LEARN, "/"),
            (LEARN, "/parcours/e-mail/"),
            (LEARN, "/api/v1/sync"),
            (LEARN, "/en/"),
            (STAFF, "/admin/pages/"),
            (STAFF, "/accounts/login/"),
            (STAFF, "/static/app.css"),
            (LEARN, "/static/app.css"),
            (STAFF, "/healthz/live"),
            (STAFF, "/api/v1/sync"),
            (STAFF, "/api/v1/diagnoses"),
            (STAFF, "/api/v1/diagnosis-key"),
            (STAFF, "/pro/sw.js"),
            (STAFF, "/en/pro/training/"),
        ],
    )
    def test_answers_on_the_right_host(self, ask, host, path):
        assert ask(host, path).content == b"here"

    @pytest.mark.parametrize(
        ("host", "path", "right"),
        [
            (LEARN, "/admin/?a=1", f"https://{STAFF}/admin/?a=1"),
            (LEARN, "/accueil/", f"https://{STAFF}/accueil/"),
            (STAFF, "/parcours/", f"https://{LEARN}/parcours/"),
            (STAFF, "/moi", f"https://{LEARN}/moi"),
            (LEARN, "/en/pro/training/", f"https://{STAFF}/en/pro/training/"),
            (STAFF, "/", f"https://{STAFF}/accounts/after-login/"),
        ],
    )
    def test_sends_a_visitor_to_the_right_host(self, ask, host, path, right):
        assert ask(host, path)["Location"] == right

    @pytest.mark.parametrize(("host", "path"), [(LEARN, "/accounts/login/"), (STAFF, "/api/v1/session")])
    def test_takes_no_form_on_the_wrong_host(self, ask, host, path):
        with pytest.raises(Http404):
            ask(host, path, "POST")

    def test_steps_aside_where_there_is_one_host(self, settings):
        settings.BASE_URL = settings.STAFF_URL = "http://127.0.0.1:8000"

        with pytest.raises(MiddlewareNotUsed):
            HostsMiddleware(lambda request: HttpResponse())

    def test_knows_only_families_that_have_an_access_rule(self):
        ruled = {family(route) for route in RULES}

        assert ruled >= STAFF_FAMILIES
        assert SHARED_FAMILIES - {"static", "metrics"} <= ruled
