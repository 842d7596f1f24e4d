"""A database that pauses is no fault of Escale: its pages say that it is coming back, and when to try again."""

from contextlib import contextmanager

import pytest
from django.db import DataError, InterfaceError, InternalError, OperationalError, connection
from django.test import Client

from elearning.accounts import keys
from tests.factories.people import a_reception, signed_in

PAUSES = (OperationalError, InternalError, InterfaceError)


@contextmanager
def every_query_raises(fault, *, but=None):
    """Have each query of the block raise, except those that begin with `but`."""

    def ask(execute, sql, *rest):
        if but is not None and sql.lstrip().startswith(but):
            return execute(sql, *rest)
        raise fault("all that is known of it")

    with connection.execute_wrapper(ask):
        yield


@pytest.fixture
def visitor():
    return Client(raise_request_exception=False)


@pytest.mark.django_db
class TestAPauseOfTheDatabase:
    @pytest.mark.parametrize("fault", PAUSES)
    def test_is_said_on_a_page_with_a_time_to_come_back(self, visitor, fault):
        with every_query_raises(fault):
            page = visitor.get("/chercher", {"q": "mail"})

        assert (page.status_code, page["Retry-After"], page["Cache-Control"]) == (503, "5", "no-store")
        assert "Ça revient" in page.content.decode()

    def test_is_said_when_it_comes_before_the_page_is_reached(self):
        desk = signed_in(a_reception())
        desk.raise_request_exception = False

        with every_query_raises(OperationalError):
            page = desk.get("/accueil/")

        assert page.status_code == 503

    def test_tells_who_sent_something_how_to_send_it_again(self):
        desk = signed_in(a_reception())
        desk.raise_request_exception = False

        with every_query_raises(OperationalError):
            page = desk.post("/accueil/nouveau/", {"first_name": "Amina"})

        assert page.status_code == 503
        assert "renvoyer" in page.content.decode()

    def test_is_not_said_to_be_too_many_tries_of_a_card(self, visitor):
        # Locked or read-only: whoever writes, if only that somebody tries, has to wait.
        with every_query_raises(OperationalError, but="SELECT"):
            page = visitor.post("/carte", {"number": "123456", "secret": "ABCD EFGH"})
            answer = visitor.post(
                "/api/v1/session", {"read": keys.to_wire(keys.new_key())}, content_type="application/json"
            )

        assert (page.status_code, answer.status_code) == (503, 503)
        assert (page["Retry-After"], answer["Retry-After"]) == ("5", "5")

    def test_is_not_any_other_fault(self, visitor):
        with every_query_raises(DataError):
            page = visitor.get("/chercher", {"q": "mail"})

        assert page.status_code == 500
