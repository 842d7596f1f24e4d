import io
import json
import sys
from datetime import timedelta
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from courses.network.partner_selectors import partner_of
from elearning.accounts import invitations
from elearning.accounts.invitations import InvitationOver
from elearning.accounts.models import Invitation, User
from elearning.accounts.roles import Role, roles_of
from elearning.accounts.signals import invitation_accepted
from tests.factories import people
from tests.factories.partners import a_partner

pytestmark = pytest.mark.django_db

WELCOME = {"first_name": "Lou", "password": "girafe rideau lampe 9"}


def invite(role=Role.TRAINER, *, email="lou@example.org", point=None, partner=None, now=None):
    now = now or timezone.now()
    return invitations.invite(email=email, role=role, point=point, partner=partner, by=None, now=now)


class TestInvitation:
    def test_makes_one_account_with_the_promised_role_and_goes_on_to_the_second_factor(self):
        client = Client()
        address = reverse("invitation", args=[invite()])

        assert client.get(address).status_code == 200
        response = client.post(address, WELCOME)

        person = User.objects.get(email="lou@example.org")
        assert roles_of(person) == {Role.TRAINER}
        assert response["Location"] == reverse("after-login")
        assert client.get("/admin/")["Location"] == reverse("after-login")

    def test_works_once(self):
        address = reverse("invitation", args=[invite()])
        Client().post(address, WELCOME)

        assert Client().get(address).status_code == 410
        assert Client().post(address, WELCOME).status_code == 410

    def test_ends_after_seven_days(self):
        token = invite(now=timezone.now() - timedelta(days=7, seconds=1))

        assert Client().get(reverse("invitation", args=[token])).status_code == 410
        with pytest.raises(InvitationOver):
            invitations.accept(token=token, first_name="L", password="x" * 20, language="fr", now=timezone.now())

    def test_is_stored_as_a_hash(self):
        token = invite()

        assert token not in str(list(Invitation.objects.values()))

    def test_ends_when_a_new_one_is_sent(self):
        first = invite()
        invite()

        assert invitations.find_open(first, now=timezone.now()) is None

    def test_of_a_desk_names_its_point_and_tells_it_on(self):
        told = []
        point = uuid4()
        receiver = lambda **facts: told.append((facts["person"], facts["role"], facts["point"]))  # noqa: E731
        invitation_accepted.connect(receiver)
        try:
            person = invitations.accept(
                token=invite(Role.RECEPTION, point=point),
                first_name="Lou",
                password="girafe rideau lampe 9",
                language="fr",
                now=timezone.now(),
            )
        finally:
            invitation_accepted.disconnect(receiver)

        assert told == [(person, Role.RECEPTION, point)]
        with pytest.raises(ValueError, match="point"):
            invite(Role.RECEPTION, email="x@example.org")

    def test_of_a_social_worker_may_name_their_structure(self):
        partner = a_partner()

        Client().post(reverse("invitation", args=[invite(Role.SOCIAL_WORKER, partner=partner.pk)]), WELCOME)

        person = User.objects.get(email="lou@example.org")
        assert partner_of(person, now=timezone.now()) == partner
        with pytest.raises(ValueError, match="social workers"):
            invite(Role.TRAINER, partner=partner.pk, email="x@example.org")

    def test_is_for_staff_and_for_addresses_without_an_account(self):
        with pytest.raises(ValueError, match="staff"):
            invite(Role.LEARNER)
        with pytest.raises(ValueError, match="already"):
            invite(email=people.a_trainer().email)

    def test_refuses_a_weak_password_and_says_why(self):
        address = reverse("invitation", args=[invite()])

        response = Client().post(address, {"first_name": "Lou", "password": "escale accueil"})

        assert response.context["form"].errors["password"]
        assert not User.objects.filter(email="lou@example.org").exists()

    def test_opened_in_somebodys_session_signs_them_out_first(self):
        client = people.signed_in(people.an_administrator())

        client.post(reverse("invitation", args=[invite()]), WELCOME)

        assert client.session["_auth_user_id"] == str(User.objects.get(email="lou@example.org").pk)
        assert client.get("/equipe/").status_code == 302

    def test_cannot_be_guessed_fast(self):
        answers = [Client().get(reverse("invitation", args=["x"])).status_code for _ in range(21)]

        assert answers[0] == 410
        assert answers[-1] == 429


class TestCreateAdministrator:
    def run(self, *arguments):
        out = io.StringIO()
        call_command("create_administrator", *arguments, stdout=out)
        return json.loads(out.getvalue().splitlines()[-1])

    def test_prints_a_link_that_makes_an_administrator(self):
        link = self.run("odile@example.org")["link"]

        Client().post(urlsplit(link).path, WELCOME)

        assert roles_of(User.objects.get(email="odile@example.org")) == {Role.ADMINISTRATOR}

    def test_takes_a_password_from_standard_input(self, monkeypatch):
        monkeypatch.setattr(sys, "stdin", io.StringIO("cerise velours 41 tambour\n"))

        self.run("odile@example.org", "--password-stdin", "--first-name", "Odile")

        person = User.objects.get(email="odile@example.org")
        assert person.check_password("cerise velours 41 tambour")
        assert roles_of(person) == {Role.ADMINISTRATOR}

    @pytest.mark.parametrize(("email", "password"), [("odile@example.org", "short"), ("no address", "x" * 20)])
    def test_refuses_a_weak_password_or_a_wrong_address_in_words(self, monkeypatch, email, password):
        monkeypatch.setattr(sys, "stdin", io.StringIO(password + "\n"))

        with pytest.raises(CommandError):
            self.run(email, "--password-stdin")
        assert not User.objects.exclude(email=None).exists()


class TestCardCommands:
    def run(self, *arguments):
        out = io.StringIO()
        call_command(*arguments, stdout=out)
        return json.loads(out.getvalue().splitlines()[-1])

    def test_issue_replace_and_void(self):
        learner = people.a_learner()

        first = self.run("issue_card", str(learner.pk), "--own-phone")
        second = self.run("reissue_card", first["number"])
        gone = self.run("void_card", second["number"])

        assert "#" in second["link"]
        assert first["number"] != second["number"]
        assert gone == {"number": second["number"], "voided": True}
        assert learner.cards.filter(voided_at=None).count() == 0

    @pytest.mark.parametrize("command", ["issue_card", "reissue_card", "void_card"])
    def test_say_when_nobody_is_meant(self, command):
        with pytest.raises(CommandError):
            call_command(command, "123456")

    def test_are_not_for_staff(self):
        with pytest.raises(CommandError):
            call_command("issue_card", str(people.a_trainer().pk))
