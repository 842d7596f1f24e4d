"""The address and the code: the same page for everybody, five codes an hour, five tries, fifteen minutes."""

import re
import uuid
from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.db import connection
from django.db.utils import OperationalError
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from redis.exceptions import RedisError

from elearning.accounts import limits
from elearning.accounts.models import EmailCode, User
from tests.factories import people
from tests.factories.partners import ACCOUNT, ADDRESS, CODE, EMAIL, SignUp, code_in_mail, wrong

pytestmark = pytest.mark.django_db


@pytest.fixture
def lou(django_capture_on_commit_callbacks):
    return SignUp(django_capture_on_commit_callbacks)


def words(response):
    """Return a page without what differs from one visitor to the next."""
    page = response.content.decode()
    return re.sub(r'name="(mark|id|csrfmiddlewaretoken)" value="[^"]*"|id="id_id"', "", page)


class TestAddress:
    def test_is_kept_by_nobody_and_listed_nowhere(self, lou):
        for response in (lou.client.get(ADDRESS), lou.ask()):
            assert response["Cache-Control"] == "no-store"
            assert response["X-Robots-Tag"] == "noindex"

    @pytest.mark.parametrize("is_active", [True, False])
    def test_with_an_account_gets_the_same_page_and_another_mail(self, lou, is_active):
        people.a_trainer(email="max@ccas.exemple.fr")
        User.objects.update(is_active=is_active)

        unknown, known = lou.ask("lou@ccas.exemple.fr"), lou.ask("max@ccas.exemple.fr")

        assert (known.status_code, known.headers["Content-Type"]) == (200, unknown.headers["Content-Type"])
        assert words(known).replace("max@", "lou@") == words(unknown)
        assert [one.to for one in mail.outbox] == [["lou@ccas.exemple.fr"], ["max@ccas.exemple.fr"]]
        assert reverse("account_login") in mail.outbox[1].body

    def test_with_an_account_costs_as_many_queries(self, lou):
        people.a_trainer(email="max@ccas.exemple.fr")
        lou.ask("warm@ccas.exemple.fr")

        costs = []
        for email in ("max@ccas.exemple.fr", "lou@ccas.exemple.fr"):
            with CaptureQueriesContext(connection) as queries:
                lou.ask(email)
            costs.append(len(queries))

        assert costs[0] == costs[1]

    def test_sent_twice_in_one_form_mails_once(self, lou):
        id = str(uuid.uuid4())
        lou.ask(id=id)
        lou.ask(id=id)

        assert len(mail.outbox) == 1

    @pytest.mark.parametrize(
        "answers",
        [
            {},
            {"email": ""},
            {"email": "no address"},
            {"email": "a" * 300 + "@exemple.fr"},
            {"email": "l\x00u@exemple.fr"},
            {"email": "lou@exemple.fr\nBcc: max@exemple.fr"},
            {"email": EMAIL, "id": "no id"},
        ],
    )
    def test_refuses_what_is_none_in_words(self, answers):
        response = Client().post(ADDRESS, answers)

        assert response.status_code == 200
        assert response.context["form"].errors
        assert not EmailCode.objects.exists()

    def test_gets_five_codes_an_hour_whether_or_not_it_has_an_account(self, lou):
        people.a_trainer(email="max@ccas.exemple.fr")
        for email in ("lou@ccas.exemple.fr", "max@ccas.exemple.fr"):
            answers = [
                lou.client.post(ADDRESS, {"email": email.upper() if n % 2 else email}, REMOTE_ADDR=f"198.51.100.{n}")
                for n in range(7)
            ]

            assert [answer.status_code for answer in answers] == [200] * 5 + [429] * 2

    def test_asks_for_sixty_codes_an_hour_from_one_network(self):
        answers = [Client().post(ADDRESS, {"email": f"lou{n}@exemple.fr"}).status_code for n in range(61)]

        assert answers == [200] * 60 + [429]

    @pytest.mark.parametrize(("fault", "status"), [(RedisError, 429), (OperationalError, 503)])
    def test_gets_no_code_while_nobody_can_count(self, monkeypatch, fault, status):
        def down(**_arguments):
            raise fault

        monkeypatch.setattr(limits, "count", down)

        assert Client(raise_request_exception=False).post(ADDRESS, {"email": EMAIL}).status_code == status
        assert not EmailCode.objects.exists()


class TestCode:
    def test_says_that_it_is_wrong_then_that_it_is_over(self, lou):
        page = lou.ask()
        code = code_in_mail()

        answers = [lou.type(page, wrong(code)) for _ in range(5)]

        assert [bool(answer.context["form"].errors) for answer in answers] == [True] * 4 + [False]
        assert [answer.context["is_over"] for answer in answers] == [False] * 4 + [True]
        assert lou.type(page, code).context["is_over"]

    def test_can_be_asked_for_again(self, lou):
        page = lou.ask()
        code = code_in_mail()
        for _ in range(5):
            page_of_over = lou.type(page, wrong(code))

        again = lou.ask(id=str(page_of_over.context["new_id"]))

        assert lou.type(again, code_in_mail()).context["form"].email == EMAIL

    def test_is_good_for_fifteen_minutes(self, lou):
        now = timezone.now()
        with time_machine.travel(now, tick=False) as clock:
            page = lou.ask()
            clock.move_to(now + timedelta(minutes=15))
            late = lou.type(page, code_in_mail())

        assert late.context["is_over"]

    def test_of_another_address_opens_nothing(self, lou):
        mine, _theirs = lou.ask(), lou.ask("max@ccas.exemple.fr")

        assert lou.type(mine, code_in_mail(1)).context["form"].errors

    def test_of_an_address_with_an_account_is_in_no_mail(self, lou):
        people.a_trainer(email=EMAIL)
        page = lou.ask()

        assert lou.type(page, "00000000").context["form"].errors

    @pytest.mark.parametrize("mark", ["", "x", "a" * 5000, "é\x00"])
    def test_without_its_mark_leads_to_the_beginning(self, mark):
        response = Client().post(CODE, {"mark": mark, "code": "12345678"})

        assert response.status_code == 410
        assert f'action="{ADDRESS}"' in response.content.decode()

    @pytest.mark.parametrize("code", ["", " ", "1" * 500, "a\x00b"])
    def test_refuses_what_is_none_in_words_and_counts_no_try(self, lou, code):
        response = lou.type(lou.ask(), code)

        assert response.status_code == 200
        assert response.context["form"].errors
        assert EmailCode.objects.get().tries == 0

    def test_asked_for_alone_leads_to_the_beginning(self):
        for address in (CODE, ACCOUNT):
            assert Client().get(address)["Location"] == ADDRESS

    def test_is_tried_two_hundred_times_an_hour_from_one_network(self, lou):
        page = lou.ask()
        now = timezone.now()
        for _ in range(200):
            limits.may_try_code(page.wsgi_request, now=now)

        assert lou.type(page, code_in_mail()).status_code == 429
