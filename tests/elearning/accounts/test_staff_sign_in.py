from datetime import timedelta
from urllib.parse import urlsplit

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from elearning.accounts.models import User
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.people import PASSWORD, code_at

pytestmark = pytest.mark.django_db


def give_password(client, person, password=PASSWORD, **extra):
    return client.post(reverse("account_login"), {"login": person.email, "password": password}, **extra)


def signed_in_person(client):
    return client.session.get("_auth_user_id")


class TestStaffSignIn:
    def test_asks_for_the_code_after_the_password(self):
        person, client = people.a_trainer(), Client()

        response = give_password(client, person)
        assert response["Location"] == reverse("mfa_authenticate")
        assert signed_in_person(client) is None

        client.post(reverse("mfa_authenticate"), {"code": code_at()})
        assert signed_in_person(client) == str(person.pk)
        assert client.get("/equipe/").status_code == 403
        assert client.get("/accounts/2fa/").status_code == 200

    def test_refuses_the_same_code_twice(self):
        person = people.a_trainer()
        with time_machine.travel(1_770_000_000, tick=False):
            for client, lets_in in ((Client(), True), (Client(), False)):
                give_password(client, person)
                client.post(reverse("mfa_authenticate"), {"code": code_at()})
                assert (signed_in_person(client) is not None) is lets_in

    def test_stops_guessing_codes(self):
        person, client = people.a_trainer(), Client()
        give_password(client, person)

        for _ in range(8):
            client.post(reverse("mfa_authenticate"), {"code": "000000"})
        client.post(reverse("mfa_authenticate"), {"code": code_at()})

        assert signed_in_person(client) is None

    def test_takes_a_recovery_code_once(self):
        person = people.a_trainer()
        recovery = Authenticator.objects.get(user=person, type="recovery_codes").wrap().get_unused_codes()[0]

        for client, lets_in in ((Client(), True), (Client(), False)):
            give_password(client, person)
            client.post(reverse("mfa_authenticate"), {"code": recovery})
            assert (signed_in_person(client) is not None) is lets_in

    def test_stops_after_five_wrong_passwords_for_one_account(self):
        person, client = people.a_trainer(), Client()

        for n in range(5):
            give_password(client, person, "wrong wrong wrong", REMOTE_ADDR=f"198.51.100.{n}")
        response = give_password(client, person, REMOTE_ADDR="198.51.100.99")

        assert response.status_code == 200
        assert "mfa" not in str(response.get("Location"))

    def test_stops_after_ten_wrong_passwords_from_one_address_even_with_right_ones_between(self):
        honest = people.a_trainer()
        for n in range(10):
            give_password(Client(), User(email=f"nobody{n}@example.org"), "wrong wrong wrong")
            if n in (3, 6):
                assert give_password(Client(), honest)["Location"] == reverse("mfa_authenticate")

        assert give_password(Client(), honest).status_code == 200

    def test_ignores_addresses_that_visitors_claim(self):
        person = people.a_trainer()
        for n in range(12):
            give_password(Client(), User(email=f"n{n}@example.org"), "wrong", HTTP_X_FORWARDED_FOR=f"203.0.113.{n}")

        assert give_password(Client(), person, HTTP_X_FORWARDED_FOR="203.0.113.200").status_code == 200

    def test_says_the_same_for_an_unknown_address_and_a_wrong_password(self):
        person = people.a_trainer()

        wrong = give_password(Client(), person, "wrong wrong wrong").content.decode()
        unknown = give_password(Client(), User(email="nobody@example.org"), "wrong wrong wrong").content.decode()

        def without_names(page):
            return page.replace(person.email, "").replace("nobody@example.org", "").split('name="csrf')[0]

        assert without_names(wrong) == without_names(unknown)

    def test_hashes_once_for_an_unknown_address_too(self, monkeypatch):
        hashed = []
        original = User.set_password
        check = User.check_password
        monkeypatch.setattr(User, "set_password", lambda u, p: hashed.append("made") or original(u, p))
        monkeypatch.setattr(User, "check_password", lambda u, p: hashed.append("checked") or check(u, p))

        give_password(Client(), User(email="nobody@example.org"), "wrong wrong wrong")

        assert hashed == ["made"]

    def test_is_in_the_log_whether_it_worked_or_not(self):
        person, client = people.a_trainer(), Client()
        give_password(client, person, "wrong wrong wrong")
        give_password(client, person)
        client.post(reverse("mfa_authenticate"), {"code": "000000"})
        client.post(reverse("mfa_authenticate"), {"code": code_at()})

        told = list(Entry.objects.order_by("number").values_list("action", flat=True))
        assert told == ["sign_in.refused", "sign_in.refused", "sign_in.ok"]
        assert person.email not in str(list(Entry.objects.values()))

    def test_never_follows_a_link_off_the_site(self):
        for target in ("https://evil.example/", "//evil.example", "/\\evil.example", "http:evil.example", "\t//x.y"):
            person, client = people.a_trainer(), Client()
            client.post(
                f"{reverse('account_login')}?next={target}",
                {"login": person.email, "password": PASSWORD, "next": target},
            )
            response = client.post(reverse("mfa_authenticate"), {"code": code_at()})
            Authenticator.objects.filter(user=person).update(last_used_at=None)

            assert urlsplit(response["Location"]).netloc == ""
            assert response["Location"].startswith("/accounts/")


class TestAccountUnusedForNinetyDays:
    def test_is_closed_at_the_next_sign_in(self):
        person = people.a_trainer()
        User.objects.filter(pk=person.pk).update(
            last_login=timezone.now() - timedelta(days=91), joined_at=timezone.now() - timedelta(days=400)
        )

        response = give_password(Client(), person)

        assert response["Location"] == reverse("account_inactive")
        assert not User.objects.get(pk=person.pk).is_active
        assert Entry.objects.get(action="account.closed").why == "not used for 90 days"

    @pytest.mark.parametrize("column", ["last_login", "joined_at", "reopened_at"])
    def test_stays_open_when_it_was_used_made_or_reopened_lately(self, column):
        person = people.a_trainer()
        old = timezone.now() - timedelta(days=400)
        User.objects.filter(pk=person.pk).update(**{"last_login": old, "joined_at": old, column: timezone.now()})

        assert give_password(Client(), person)["Location"] == reverse("mfa_authenticate")


class TestWagtailsOwnSignIn:
    @pytest.mark.parametrize("address", ["/admin/login/", "/_util/login/"])
    def test_looks_at_no_password(self, address):
        person, client = people.a_moderator(), Client()

        response = client.post(address, {"username": person.email, "password": PASSWORD})

        assert response["Location"].startswith(reverse("account_login"))
        assert signed_in_person(client) is None

    @pytest.mark.parametrize("address", ["/admin/password_reset/", "/admin/password_reset/confirm/MQ/x-y/"])
    def test_resets_no_password(self, address):
        assert Client().post(address, {"email": "a@example.org"})["Location"] == reverse("account_reset_password")
        assert mail.outbox == []


class TestForgottenPassword:
    def test_is_answered_alike_for_known_and_unknown_addresses(self):
        person = people.a_trainer()

        for email in (person.email, "nobody@example.org"):
            response = Client().post(reverse("account_reset_password"), {"email": email})
            assert response["Location"] == reverse("account_reset_password_done")

        # One message each: the same work, so the same time.
        assert [message.to for message in mail.outbox] == [[person.email], ["nobody@example.org"]]

    def test_is_replaced_by_the_link_and_the_second_factor_is_still_asked(self):
        person, client = people.a_trainer(), Client()
        client.post(reverse("account_reset_password"), {"email": person.email})
        link = next(word for word in mail.outbox[0].body.split() if "/password/reset/key/" in word)

        form = client.get(urlsplit(link).path, follow=True)
        new = "tournesol bascule 77 rideau"
        client.post(form.request["PATH_INFO"], {"password1": new, "password2": new})

        assert signed_in_person(client) is None
        assert give_password(client, person, new)["Location"] == reverse("mfa_authenticate")

    def test_ends_the_sessions_of_the_old_one(self):
        person = people.an_administrator()
        old_session, client = people.signed_in(person), Client()
        client.post(reverse("account_reset_password"), {"email": person.email})
        link = next(word for word in mail.outbox[0].body.split() if "/password/reset/key/" in word)
        form = client.get(urlsplit(link).path, follow=True)
        client.post(
            form.request["PATH_INFO"], {"password1": "tournesol bascule 77", "password2": "tournesol bascule 77"}
        )

        assert old_session.get("/equipe/").status_code == 302


class TestSignUp:
    def test_is_closed(self):
        answer = {"email": "new@example.org", "password1": PASSWORD, "password2": PASSWORD}

        assert Client().post("/accounts/signup/", answer).status_code == 404
        assert not User.objects.filter(email="new@example.org").exists()
