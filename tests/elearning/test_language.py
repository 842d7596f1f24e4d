"""Authored pages take the language of their path; personal pages the person's, a cookie's, the browser's."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import RequestFactory

from courses.urls import urlpatterns
from elearning.accounts.models import User
from elearning.language import language_of


def a_request(path: str, *, user=None, cookie: str = "", accepts: str = ""):
    request = RequestFactory().get(path, headers={"accept-language": accepts} if accepts else {})
    if cookie:
        request.COOKIES["lang"] = cookie
    request.user = user or AnonymousUser()
    return request


class TestLanguageOf:
    @pytest.mark.parametrize(
        ("path", "language"),
        [
            ("/", "fr"),
            ("/parcours/e-mail/", "fr"),
            ("/en/", "en"),
            ("/en/courses/", "en"),
            ("/de/", "fr"),
            ("/english/", "fr"),
        ],
    )
    def test_an_authored_page_ignores_the_visitor(self, path, language):
        request = a_request(path, user=User(language="en"), cookie="en", accepts="en")

        assert language_of(request) == language

    @pytest.mark.parametrize(
        ("asked", "language"),
        [
            ({"user": User(language="en"), "cookie": "fr", "accepts": "fr"}, "en"),
            ({"cookie": "en", "accepts": "fr"}, "en"),
            ({"accepts": "de, en;q=0.8, fr;q=0.5"}, "en"),
            ({"cookie": "xx", "accepts": "zz"}, "fr"),
            ({}, "fr"),
        ],
        ids=["the person", "the cookie", "the browser", "unknown ones", "nothing"],
    )
    def test_a_personal_page_asks_the_person_then_the_cookie_then_the_browser(self, asked, language):
        assert language_of(a_request("/moi", **asked)) == language

    def test_every_page_of_social_workers_that_is_not_authored_is_personal(self):
        routes = [f"/{pattern.pattern}" for pattern in urlpatterns if str(pattern.pattern).startswith("pro/")]

        assert "/pro/" in routes
        # The worker's script has no words.
        authored = [route for route in routes if language_of(a_request(route, cookie="en")) != "en"]
        assert authored == ["/pro/sw.js"]

    def test_a_name_that_only_begins_like_a_personal_page_is_authored(self):
        assert language_of(a_request("/moisson/", accepts="en")) == "fr"
