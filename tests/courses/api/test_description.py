"""The description is true: real answers are held against it."""

import uuid

import jsonschema
import pytest
from django.test import Client

from courses import urls
from elearning.accounts import keys
from tests.factories.events import a_batch, an_event, append_of, everything, send
from tests.factories.locks import DOOR, RIGHT, WRONG, a_locked_learner, open_card, post, read_of
from tests.factories.pages import a_badge, version_of
from tests.factories.people import signed_in
from tests.factories.receipts import give_back, kept

pytestmark = pytest.mark.django_db


@pytest.fixture
def document():
    return Client().get("/api/v1/openapi.json").json()


def check(document, path, method, response):
    """Hold a response against what the description promises for its status."""
    promised = document["paths"][path][method]["responses"]
    assert str(response.status_code) in promised, (path, response.status_code)
    if "content" not in promised[str(response.status_code)]:
        assert not response.content
        return
    schema = promised[str(response.status_code)]["content"]["application/json"]["schema"]
    whole = schema | {"components": document["components"]}
    checker = jsonschema.FormatChecker()
    jsonschema.Draft202012Validator(whole, format_checker=checker).validate(response.json())


class TestDescription:
    def test_names_every_door(self, document):
        doors = {f"/{pattern.pattern}" for pattern in urls.urlpatterns if str(pattern.pattern).startswith("api/")}
        assert set(document["paths"]) == doors

    def test_has_schemas_that_are_schemas(self, document):
        for schema in document["components"]["schemas"].values():
            jsonschema.Draft202012Validator.check_schema(schema)

    def test_is_true_of_the_session(self, document, amina):
        body = {"read": keys.to_wire(keys.derive(amina.issued.token, "read")), "confirm": True}
        client = Client()
        for content in (body, {"read": "x"}, {"read": "A" * 43}):
            check(
                document,
                "/api/v1/session",
                "post",
                client.post("/api/v1/session", content, content_type="application/json"),
            )
        check(document, "/api/v1/session", "delete", client.delete("/api/v1/session"))

    def test_is_true_of_a_locked_card(self, document):
        held = a_locked_learner()
        for lock in (None, WRONG, WRONG, WRONG, RIGHT, "x"):
            check(document, "/api/v1/session", "post", open_card(held, lock))
        for client in (Client(), signed_in(held.learner)):
            for lock in ("1234", "x", RIGHT, None):
                body = {"read": read_of(held.issued), "lock": lock}
                check(document, DOOR, "post", post(client, DOOR, body))

    def test_is_true_of_me(self, document, amina, module):
        a_badge(module)
        send(append_of(amina.issued), a_batch(everything(version_of(module))))
        check(document, "/api/v1/me", "get", signed_in(amina.learner).get("/api/v1/me"))
        check(document, "/api/v1/me", "get", Client().get("/api/v1/me"))

    def test_is_true_of_append(self, document, amina):
        check(document, "/api/v1/append", "post", signed_in(amina.learner).post("/api/v1/append"))
        check(document, "/api/v1/append", "post", Client().post("/api/v1/append"))

    def test_is_true_of_sync(self, document, append, version):
        batch = a_batch([*everything(version), an_event(version, k="dance")])
        for key, body in ((append, batch), (append, batch), ("x", batch), (append, b"{"), (append, b" " * 70_000)):
            check(document, "/api/v1/sync", "post", send(key, body))

    def test_is_true_of_return(self, document, append):
        for phones, headers in (
            ([], {}),
            ([kept(append, 3)], {}),
            ([kept("x", 3)], {}),
            ([kept(append, 3)] * 1000, {}),
            ([], {"Sec-Fetch-Site": "cross-site"}),
        ):
            response = give_back(*phones, dev=uuid.uuid4(), client=Client(headers=headers))
            check(document, "/api/v1/return", "post", response)
