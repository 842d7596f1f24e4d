import pytest
from django.test import Client
from django.utils import timezone

from content import api as content
from elearning.accounts import cards, keys
from elearning.audit.models import Entry
from tests.factories.events import a_batch, append_of, everything, send
from tests.factories.pages import a_badge, version_of
from tests.factories.people import a_learner_with_card, a_reception, a_trainer, signed_in

pytestmark = pytest.mark.django_db
SESSION, ME, APPEND = "/api/v1/session", "/api/v1/me", "/api/v1/append"


def read_key(issued):
    return keys.to_wire(keys.derive(issued.token, "read"))


def show_card(client, issued, **fields):
    return client.post(SESSION, {"read": read_key(issued)} | fields, content_type="application/json")


class TestOpenSession:
    def test_says_whose_card_it_is_and_opens_nothing(self, amina):
        client = Client()

        response = show_card(client, amina.issued, confirm=False)

        assert response.json() == {"first_name": "Amina", "lang": "fr", "lock": False}
        assert not response.cookies
        assert client.get(ME).status_code == 401

    def test_opens_after_yes(self, amina):
        client = Client()

        response = show_card(client, amina.issued, confirm=True)

        assert response.status_code == 200
        assert client.get(ME).json()["first_name"] == "Amina"
        assert Entry.objects.filter(action="sign_in.ok", actor=amina.learner.pk).count() == 1

    def test_does_not_know_a_card_that_was_voided(self, amina):
        cards.void_card(card=amina.issued.card, voided_by=None, now=timezone.now())

        assert show_card(Client(), amina.issued, confirm=True).status_code == 401
        assert Entry.objects.filter(action="sign_in.refused").count() == 1

    @pytest.mark.parametrize(
        "body",
        [{}, {"read": None}, {"read": 1}, {"read": "x"}, {"read": "A" * 43, "confirm": "yes"}, {"read": "A" * 44}],
        ids=str,
    )
    def test_refuses_what_is_no_key(self, body):
        assert Client().post(SESSION, body, content_type="application/json").status_code == 400

    def test_does_not_know_a_key_of_no_card(self):
        assert Client().post(SESSION, {"read": "A" * 43}, content_type="application/json").status_code == 401

    @pytest.mark.parametrize(
        "headers",
        [{"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Origin": "https://evil.example"}],
        ids=str,
    )
    def test_refuses_another_site(self, amina, headers):
        client = Client(headers=headers)

        assert show_card(client, amina.issued, confirm=True).status_code == 403
        assert "sid" not in client.cookies

    def test_refuses_a_form(self, amina):
        response = Client().post(SESSION, {"read": read_key(amina.issued), "confirm": "true"})

        assert response.status_code == 400

    def test_pauses_an_address_that_tries_31_times_a_minute(self, amina):
        answers = [show_card(Client(), amina.issued) for _ in range(31)]

        assert answers[-1].status_code == 429
        assert answers[-1]["Retry-After"] == "60"

    def test_replaces_who_was_signed_in(self, amina):
        client = Client()
        show_card(client, amina.issued, confirm=True)

        show_card(client, a_learner_with_card("Bilal").issued, confirm=True)

        assert client.get(ME).json()["first_name"] == "Bilal"


class TestCloseSession:
    def test_ends_it(self, amina):
        client = signed_in(amina.learner)

        response = client.delete(SESSION)

        assert response.status_code == 204
        assert client.get(ME).status_code == 401

    def test_says_the_same_when_there_is_none(self):
        assert Client().delete(SESSION).status_code == 204

    def test_refuses_another_site(self, amina):
        client = signed_in(amina.learner)

        assert client.delete(SESSION, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
        assert client.get(ME).status_code == 200


class TestMe:
    def test_asks_who_it_is(self):
        assert Client().get(ME).status_code == 401

    def test_says_how_far_one_is(self, amina, module):
        a_badge(module)
        send(append_of(amina.issued), a_batch(everything(version_of(module))[:3]))

        page = signed_in(amina.learner).get(ME).json()

        [found] = page["courses"][0]["modules"]
        assert (found["done"], found["steps_done"], found["steps"], found["minutes_left"]) == (False, 3, 6, 2)
        assert page["continue"]["title"] == module.title
        assert page["continue"]["step"] == "04000004"
        assert page["badges"] == []

    def test_says_what_was_earned(self, amina, module):
        a_badge(module)
        send(append_of(amina.issued), a_batch(everything(version_of(module))))

        page = signed_in(amina.learner).get(ME).json()

        assert page["courses"][0]["modules"][0]["done"]
        assert [badge["key"] for badge in page["badges"]] == ["je-decouvre"]
        assert page["continue"] is None

    def test_takes_6_queries_at_most(self, amina, module, django_assert_max_num_queries):
        a_badge(module)
        send(append_of(amina.issued), a_batch(everything(version_of(module))))
        client = signed_in(amina.learner)
        content.course_outlines("fr"), content.badge_outlines("fr")

        with django_assert_max_num_queries(6):
            assert client.get(ME).status_code == 200

    def test_is_kept_by_nobody(self, amina):
        assert signed_in(amina.learner).get(ME)["Cache-Control"] == "no-store"

    def test_lets_staff_try(self):
        assert signed_in(a_trainer()).get(ME).status_code == 200


class TestAppend:
    def test_gives_a_key_that_lets_a_phone_send(self, amina, version):
        found = signed_in(amina.learner).post(APPEND).json()

        events = everything(version)
        assert len(send(found["append"], a_batch(events)).json()["acked"]) == len(events)
        assert len(found["local"]) == 43

    def test_gives_another_one_each_time(self, amina):
        client = signed_in(amina.learner)

        assert client.post(APPEND).json() != client.post(APPEND).json()

    def test_asks_who_it_is(self):
        assert Client().post(APPEND).status_code == 401

    def test_opens_nothing_by_itself(self, amina):
        found = signed_in(amina.learner).post(APPEND).json()

        assert Client().post(SESSION, {"read": found["append"]}, content_type="application/json").status_code == 401

    def test_serves_reception_too(self):
        assert signed_in(a_reception()).post(APPEND).status_code == 200
