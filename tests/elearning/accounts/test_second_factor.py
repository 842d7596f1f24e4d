"""The second factor: asked of everybody but learners, set up once, stored encrypted."""

import json
import time
from pathlib import Path

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.test import Client
from django.urls import reverse

from elearning.accounts.roles import Role
from tests.factories import people
from tests.factories.people import PASSWORD, TOTP_SECRET, code_at

pytestmark = pytest.mark.django_db


def give_password(client, person):
    return client.post(reverse("account_login"), {"login": person.email, "password": PASSWORD})


class TestSecondFactor:
    def test_is_asked_of_every_role_but_learner(self):
        for role in set(Role) - {Role.LEARNER}:
            client = Client()
            give_password(client, people.a_member_of_staff(role, with_second_factor=False))

            for address in ("/admin/", "/equipe/", "/moi", "/accounts/password/change/"):
                assert client.get(address)["Location"] == reverse("after-login")

    def test_is_stored_encrypted(self):
        person = people.a_trainer()

        stored = json.dumps(list(Authenticator.objects.filter(user=person).values_list("data", flat=True)))

        assert TOTP_SECRET not in stored
        assert Authenticator.objects.get(user=person, type="totp").data["secret"].startswith("1:")

    def test_works_under_a_new_key_and_not_without_its_own(self, settings):
        person = people.a_trainer()
        old = settings.MFA_KEYS
        wrapped = Authenticator.objects.get(user=person, type="totp").wrap()

        settings.MFA_KEYS = {2: b"k" * 32, **old}
        assert wrapped.validate_code(code_at())
        settings.MFA_KEYS = {2: b"k" * 32}
        with pytest.raises(ValueError, match="no version"):
            wrapped.validate_code(code_at())

    def test_that_was_changed_in_the_database_is_refused(self):
        authenticator = Authenticator.objects.get(user=people.a_trainer(), type="totp")
        sealed = authenticator.data["secret"]
        authenticator.data["secret"] = sealed[:-6] + ("A" if sealed[-6] != "A" else "B") + sealed[-5:]

        with pytest.raises(ValueError, match="changed"):
            authenticator.wrap().validate_code(code_at())

    def test_may_be_skipped_only_by_demonstration_accounts_in_development(self, settings, tmp_path):
        settings.VAR_DIR = tmp_path
        demo = people.an_administrator(with_second_factor=False)
        other = people.an_administrator(with_second_factor=False)
        Path(tmp_path, "demo.json").write_text(json.dumps({"people": [{"email": demo.email}]}), encoding="utf-8")

        def opens(person):
            return people.signed_in(person, second_factor=False).get("/equipe/").status_code == 200

        assert not opens(demo)
        settings.DEMO_WITHOUT_SECOND_FACTOR = True
        assert opens(demo)
        assert not opens(other)
        settings.DEVELOPMENT = False
        assert not opens(demo)


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
class TestFirstSecondFactor:
    def test_set_up_in_a_session_counts_for_that_session_only(self):
        person = people.an_administrator(with_second_factor=False)
        setting_up, other = Client(), Client()
        give_password(setting_up, person)
        give_password(other, person)

        page = setting_up.get(reverse("mfa_activate_totp"))
        secret = page.context["form"].secret
        code = format_hotp_value(hotp_value(secret, int(time.time()) // 30))
        setting_up.post(reverse("mfa_activate_totp"), {"code": code})

        assert setting_up.get("/equipe/").status_code == 200
        assert other.get("/equipe/")["Location"] == reverse("after-login")
        # The session that only knows the password may prove itself, and manage nothing before.
        assert other.get(reverse("mfa_index"))["Location"] == reverse("after-login")
        assert other.get(reverse("mfa_deactivate_totp"))["Location"] == reverse("after-login")
        assert other.get(reverse("mfa_reauthenticate")).status_code == 200
