from uuid import uuid4

import pytest
from allauth.mfa.models import Authenticator
from django.urls import reverse

from elearning.accounts.models import Invitation, PersonSession, User
from elearning.accounts.roles import Role, roles_of
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.partners import a_partner

pytestmark = pytest.mark.django_db


@pytest.fixture
def odile():
    return people.an_administrator(first_name="Odile")


@pytest.fixture
def desk(odile):
    return people.signed_in(odile)


class TestTeamPage:
    def test_lists_staff_and_no_learner(self, desk):
        people.a_learner("Amina")
        people.a_trainer(first_name="Tom")

        page = desk.get(reverse("team")).content.decode()

        assert "Tom" in page
        assert "Amina" not in page

    def test_costs_the_same_for_two_or_twenty_people(self, desk, django_assert_max_num_queries):
        for _ in range(20):
            people.a_trainer(with_second_factor=False)

        with django_assert_max_num_queries(10):
            desk.get(reverse("team"))

    def test_shows_the_link_of_an_invitation_once(self, desk):
        response = desk.post(reverse("team-invite"), {"email": "Tom@Example.org", "role": "trainer", "point": ""})

        assert "/invitation/" in response.context["link"]
        assert Invitation.objects.get().email == "tom@example.org"
        assert "/invitation/" not in desk.get(reverse("team")).content.decode()

    def test_invites_a_social_worker_of_a_structure_and_nobody_else_of_one(self, desk):
        partner = a_partner()
        answers = {"email": "lou@example.org", "role": "social_worker", "partner": str(partner.pk)}

        refused = desk.post(reverse("team-invite"), answers | {"role": "trainer"})
        desk.post(reverse("team-invite"), answers)

        assert refused.context["form"].errors["partner"]
        assert Invitation.objects.get().partner == partner.pk

    @pytest.mark.parametrize(
        "answer",
        [
            {"email": "not an address", "role": "trainer"},
            {"email": "a@example.org", "role": "learner"},
            {"email": "a@example.org", "role": "reception", "point": ""},
            {"email": "a@example.org", "role": "trainer", "point": str(uuid4())},
            {"email": "a@example.org", "role": "social_worker", "partner": str(uuid4())},
            {},
        ],
    )
    def test_refuses_an_impossible_invitation_in_words(self, desk, answer):
        response = desk.post(reverse("team-invite"), answer)

        assert response.context["form"].errors
        assert Invitation.objects.count() == 0


class TestClosingAnAccount:
    def test_ends_its_sessions_and_says_why_in_the_log(self, desk, odile):
        trainer = people.a_trainer()
        client = people.signed_in(trainer)

        desk.post(reverse("team-close", args=[trainer.pk]), {"why": "left"})

        assert PersonSession.objects.filter(user=trainer).count() == 0
        assert client.get(reverse("mfa_index")).status_code == 302
        entry = Entry.objects.get(action="account.closed")
        assert (entry.actor, entry.subject, entry.why) == (odile.pk, f"person:{trainer.pk}", "left")

    def test_is_undone_by_opening_it_again(self, desk):
        trainer = people.a_trainer()
        desk.post(reverse("team-close", args=[trainer.pk]), {"why": "a mistake"})
        desk.post(reverse("team-reopen", args=[trainer.pk]))

        assert User.objects.get(pk=trainer.pk).is_active

    def test_is_not_for_ones_own(self, desk, odile):
        response = desk.post(reverse("team-close", args=[odile.pk]), {"why": "tired"})

        assert response.context["form"].errors
        assert User.objects.get(pk=odile.pk).is_active


class TestChangingRoles:
    def test_takes_effect_and_ends_open_sessions(self, desk):
        trainer = people.a_trainer()
        client = people.signed_in(trainer)

        desk.post(reverse("team-roles", args=[trainer.pk]), {"roles": ["moderator", "region"]})

        assert roles_of(User.objects.get(pk=trainer.pk)) == {Role.MODERATOR, Role.REGION}
        assert client.get(reverse("mfa_index")).status_code == 302
        assert Entry.objects.get(action="role.changed").data == {"before": "trainer", "after": "moderator region"}

    def test_never_gives_the_learner_role_or_ones_own(self, desk, odile):
        trainer = people.a_trainer()

        desk.post(reverse("team-roles", args=[trainer.pk]), {"roles": ["learner"]})
        desk.post(reverse("team-roles", args=[odile.pk]), {"roles": ["administrator", "moderator"]})

        assert roles_of(User.objects.get(pk=trainer.pk)) == {Role.TRAINER}
        assert roles_of(User.objects.get(pk=odile.pk)) == {Role.ADMINISTRATOR}


class TestLostSecondFactor:
    def test_is_taken_away_by_another_administrator_and_set_up_anew(self, desk, odile):
        trainer = people.a_trainer()

        desk.post(reverse("team-reset-second-factor", args=[trainer.pk]), {"why": "phone in the canal"})

        assert not Authenticator.objects.filter(user=trainer).exists()
        assert Entry.objects.get(action="mfa.reset").actor == odile.pk
        fresh = people.signed_in(trainer, second_factor=False)
        assert fresh.get("/admin/")["Location"] == reverse("after-login")

    def test_is_not_reset_by_its_owner(self, desk, odile):
        desk.post(reverse("team-reset-second-factor", args=[odile.pk]), {"why": "mine"})

        assert Authenticator.objects.filter(user=odile, type="totp").exists()


class TestEveryChange:
    @pytest.mark.parametrize("name", ["team-close", "team-reopen", "team-roles", "team-reset-second-factor"])
    def test_asks_for_a_fresh_second_factor(self, odile, name):
        trainer = people.a_trainer()
        address = reverse(name, args=[trainer.pk])
        client = people.signed_in(odile, seconds_ago=16 * 60)

        assert client.get(address).status_code == 200
        response = client.post(address, {"why": "x", "roles": ["region"]})

        assert response["Location"].startswith(reverse("mfa_reauthenticate"))
        assert roles_of(User.objects.get(pk=trainer.pk)) == {Role.TRAINER}

    @pytest.mark.parametrize("name", ["team-close", "team-reopen", "team-roles", "team-reset-second-factor"])
    def test_is_about_staff_only(self, desk, name):
        learner = people.a_learner()

        assert desk.get(reverse(name, args=[learner.pk])).status_code == 404
        assert desk.get(reverse(name, args=[uuid4()])).status_code == 404
