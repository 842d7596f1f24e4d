"""A lent phone asks to be given back: all has come, or so much is missing."""

import re
import uuid
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, given, settings

from courses.reception.models import ReturnReceipt
from elearning.accounts import cards, keys, limits
from tests.factories.events import a_batch, an_event, append_of, everything, send
from tests.factories.people import a_learner_with_card
from tests.factories.receipts import RETURN, give_back, kept

from .test_bad_input import CANARY, odd
from .test_strict_json import BAD

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 9, 0, 30, tzinfo=UTC)
SHOWN = re.compile(r"[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}")


@pytest.fixture
def dev():
    return uuid.uuid4()


@pytest.fixture
def sent(append, version, dev):
    """Amina's answers 1 to 6 came from the phone; returns her append key."""
    send(append, a_batch(everything(version), dev=dev))
    return append


class TestPhoneWithNothingLeft:
    def test_is_given_a_code_that_cannot_be_misread(self, sent, dev):
        response = give_back(kept(sent, 6), dev=dev)

        assert response.status_code == 200
        assert set(response.json()) == {"code", "answers"}
        assert response.json()["answers"] == 6
        assert response["Cache-Control"] == "no-store"
        assert not response.cookies
        receipt = ReturnReceipt.objects.get()
        assert SHOWN.fullmatch(response.json()["code"])
        assert response.json()["code"] == f"{receipt.code[:3]}-{receipt.code[3:]}"
        assert (receipt.device, receipt.answers, receipt.checked_at) == (dev, 6, None)

    def test_counts_the_answers_of_everybody_who_used_it(self, sent, version, dev):
        bilal = append_of(a_learner_with_card("Bilal").issued)
        send(bilal, a_batch(everything(version)[:2], dev=dev))

        assert give_back(kept(sent, 6), kept(bilal, 2), dev=dev).json()["answers"] == 8

    def test_is_one_that_nobody_used_too(self, append, dev):
        assert give_back(dev=dev).json()["answers"] == 0
        assert give_back(kept(append, 0), dev=dev).json()["answers"] == 0

    def test_needs_no_more_than_what_it_counted(self, sent, version, dev):
        # Another life of this phone's counter, higher than what it says now, is no reason to wait.
        send(sent, a_batch([an_event(version, n=9)], dev=dev))

        assert give_back(kept(sent, 6), dev=dev).json()["answers"] == 6

    def test_counts_what_came_and_could_not_be_read(self, append, version, dev):
        send(append, a_batch([an_event(version, k="dance", n=1)], dev=dev))

        assert give_back(kept(append, 1), dev=dev).json()["answers"] == 1


class TestPhoneWithSomethingLeft:
    @pytest.mark.parametrize(
        ("came", "last", "missing"),
        [
            ([], 3, 3),
            ([1, 2], 3, 1),
            ([1, 3], 3, 1),
            ([2], 3, 2),
            ([3, 4, 5], 2, 2),
            ([0], 1, 1),
            ([], 2**53 - 1, 2**53 - 1),
        ],
        ids=str,
    )
    def test_waits_for_each_number_that_has_not_come(self, append, version, dev, came, last, missing):
        send(append, a_batch([an_event(version, n=n) for n in came], dev=dev))

        response = give_back(kept(append, last), dev=dev)

        assert response.status_code == 409
        assert response.json() == {"detail": "waiting", "missing": missing}
        assert not ReturnReceipt.objects.exists()

    def test_adds_up_what_everybody_waits_for(self, sent, dev):
        bilal = append_of(a_learner_with_card("Bilal").issued)

        assert give_back(kept(sent, 8), kept(bilal, 3), dev=dev).json()["missing"] == 5

    def test_is_not_helped_by_what_came_from_another_phone(self, sent):
        assert give_back(kept(sent, 6), dev=uuid.uuid4()).json()["missing"] == 6

    def test_is_judged_by_its_highest_number_when_it_names_a_key_twice(self, sent, dev):
        assert give_back(kept(sent, 6), kept(sent, 7), kept(sent, 2), dev=dev).json()["missing"] == 1

    def test_is_given_its_code_once_the_rest_came(self, sent, version, dev):
        assert give_back(kept(sent, 7), dev=dev).status_code == 409

        send(sent, a_batch([an_event(version, n=7)], dev=dev))

        assert give_back(kept(sent, 7), dev=dev).json()["answers"] == 7


class TestKeysThatBringNothingMore:
    def test_are_left_out_when_unknown(self, sent, dev):
        response = give_back(kept(sent, 6), kept(keys.to_wire(keys.new_key()), 40), dev=dev)

        assert response.json()["answers"] == 6

    @pytest.mark.parametrize(("days", "status"), [(89, 409), (91, 200)])
    def test_are_left_out_90_days_after_their_card_was_voided(self, amina, append, dev, days, status):
        cards.void_card(card=amina.issued.card, voided_by=None, now=timezone.now() - timedelta(days=days))

        assert give_back(kept(append, 4), dev=dev).status_code == status

    @pytest.mark.parametrize("first_name", ["Amina", ""], ids=["closed", "erased"])
    def test_are_left_out_when_nothing_of_their_person_is_taken(self, amina, append, version, dev, first_name):
        get_user_model().objects.filter(pk=amina.learner.pk).update(is_active=False, first_name=first_name)
        assert send(append, a_batch([an_event(version)], dev=dev)).status_code in {403, 410}

        assert give_back(kept(append, 4), dev=dev).json()["answers"] == 0


class TestCode:
    def test_stays_the_same_when_the_phone_asks_again(self, sent, dev):
        first, second = give_back(kept(sent, 6), dev=dev), give_back(kept(sent, 6), dev=dev)

        assert first.json() == second.json()
        assert ReturnReceipt.objects.count() == 1

    def test_is_another_when_more_came_since(self, sent, version, dev):
        first = give_back(kept(sent, 6), dev=dev).json()
        send(sent, a_batch([an_event(version, n=7)], dev=dev))

        assert give_back(kept(sent, 7), dev=dev).json()["code"] != first["code"]

    def test_is_another_for_another_phone(self, dev):
        assert give_back(dev=dev).json()["code"] != give_back(dev=uuid.uuid4()).json()["code"]

    def test_is_another_after_a_day(self, sent, dev):
        with time_machine.travel(NOW, tick=False) as clock:
            first = give_back(dev=dev).json()
            clock.shift(timedelta(hours=23, minutes=59))
            assert give_back(dev=dev).json() == first
            clock.shift(timedelta(minutes=1))
            assert give_back(dev=dev).json() != first


class TestDoor:
    @pytest.mark.parametrize("body", BAD.values(), ids=BAD.keys())
    def test_takes_json_with_one_meaning(self, body):
        response = Client().generic("POST", RETURN, body, content_type="application/json")

        assert response.status_code in {400, 413}

    @pytest.mark.parametrize(
        "fields",
        [
            {"dev": None},
            {"dev": CANARY},
            {"dev": "A" * 36},
            {"phones": None},
            {"phones": {}},
            {"phones": [None]},
            {"phones": [{}]},
            {"phones": [{"append": "x", "n": 1}]},
            {"phones": [{"append": "A" * 43}]},
            {"phones": [{"append": "A" * 43, "n": -1}]},
            {"phones": [{"append": "A" * 43, "n": 1.0}]},
            {"phones": [{"append": "A" * 43, "n": True}]},
            {"phones": [{"append": "A" * 43, "n": "1"}]},
            {"phones": [{"append": "A" * 43, "n": 2**53}]},
            {"phones": [{"append": "A" * 43, "n": 1}] * 51},
        ],
        ids=lambda fields: str(fields)[:60],
    )
    def test_refuses_what_names_no_phone_and_no_counters(self, dev, fields):
        response = give_back(**({"dev": dev} | fields))

        assert (response.status_code, response.json()) == (400, {"detail": "malformed"})
        assert not ReturnReceipt.objects.exists()

    @settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(phone=odd, phones=odd)
    def test_answers_decently_whatever_is_sent(self, monkeypatch, phone, phones):
        monkeypatch.setitem(limits.LIMITS, limits.Action.RETURN, limits.Limit(10_000, 60))
        for body in ({"phones": [phone]}, {"phones": phones}, {"dev": phone, "phones": []}):
            response = give_back(**({"dev": uuid.uuid4()} | body))

            assert response.status_code in {200, 400, 413}
            assert CANARY not in response.content.decode()

    def test_takes_fifty_keys_in_as_many_queries_and_a_few(self, dev, django_assert_max_num_queries):
        fifty = [kept(keys.to_wire(keys.new_key()), 2**53 - 1) for _ in range(50)]

        with django_assert_max_num_queries(58):
            assert give_back(*fifty, dev=dev).status_code == 200

    def test_takes_9_queries_for_a_phone_of_one_person(self, sent, dev, django_assert_max_num_queries):
        with django_assert_max_num_queries(9):
            assert give_back(kept(sent, 6), dev=dev).status_code == 200

    @pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}], ids=str)
    def test_refuses_another_site(self, dev, headers):
        assert give_back(dev=dev, client=Client(headers=headers)).status_code == 403

    def test_takes_nothing_by_another_method(self):
        assert Client().get(RETURN).status_code == 405

    def test_pauses_an_address_that_asks_31_times_a_minute(self, dev):
        with time_machine.travel(NOW, tick=False):
            answers = [give_back(dev=dev) for _ in range(31)]

        assert [answer.status_code for answer in answers] == [200] * 30 + [429]
        assert answers[-1]["Retry-After"] == "60"
