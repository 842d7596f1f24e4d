"""The contract with what allauth does not promise: when one of these fails, read its changes before upgrading."""

from importlib.metadata import version
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from elearning.accounts import allauth_compat
from tests.factories import people

ACCOUNTS = Path(allauth_compat.__file__).parent


@pytest.fixture
def after_the_code(rf):
    """Return a request in a session that allauth itself signed in with password and code, and its person."""
    person = people.a_trainer()
    client = Client()
    client.post(reverse("account_login"), {"login": person.email, "password": people.PASSWORD})
    code = person.authenticator_set.get(type="recovery_codes").wrap().get_unused_codes()[0]
    client.post(reverse("mfa_authenticate"), {"code": code})
    request = rf.get("/")
    request.session = client.session
    return request, person


@pytest.mark.django_db
class TestAuthenticationRecords:
    def test_tell_that_a_second_factor_was_shown_and_when(self, after_the_code):
        request, person = after_the_code

        assert allauth_compat.has_second_factor(request, person)
        assert 0 <= allauth_compat.seconds_since_second_factor(request, person) < 60

    def test_are_those_of_one_person(self, after_the_code):
        request, _person = after_the_code
        other = people.a_trainer()

        assert not allauth_compat.has_second_factor(request, other)
        assert allauth_compat.seconds_since_second_factor(request, other) is None

    def test_have_the_shape_that_the_builders_of_tests_write(self, after_the_code):
        request, _person = after_the_code

        records = request.session["account_authentication_methods"]
        written = people.signed_in(people.a_trainer()).session["account_authentication_methods"]

        assert [record["method"] for record in records] == [record["method"] for record in written]
        assert {"method", "at", "type", "id"} <= set(records[-1]) & set(written[-1])


class TestBoundary:
    def test_one_module_imports_what_is_internal(self):
        importers = {
            file.name for file in ACCOUNTS.rglob("*.py") if "allauth.account.internal" in file.read_text() or
            "allauth.core.internal" in file.read_text() or "allauth.account.authentication" in file.read_text()
        }  # fmt: skip

        assert importers == {"allauth_compat.py"}

    def test_allauth_is_the_version_that_was_read(self):
        major, minor, *_rest = (int(part) for part in version("django-allauth").split("."))

        assert major == 65
        assert minor >= 21
