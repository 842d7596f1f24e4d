"""The pages of signing up, from an address to an account: whom they let on, what they refuse."""

import uuid
from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from courses.network.partners import Employment, Partner
from elearning.accounts.models import User
from elearning.accounts.roles import Role, roles_of
from tests.factories import people
from tests.factories.network import a_territory
from tests.factories.partners import ACCOUNT, ADDRESS, EMAIL, SignUp, a_partner, code_in_mail, filled, mark_in

pytestmark = pytest.mark.django_db
AFTER = reverse("after-login")


@pytest.fixture
def lou(django_capture_on_commit_callbacks):
    return SignUp(django_capture_on_commit_callbacks)


@pytest.fixture
def partner():
    return a_partner("CCAS du Pont", domains=["ccas.exemple.fr"])


class TestSignUp:
    def test_leads_from_an_address_to_the_second_factor(self, lou, partner):
        response = lou.go_through(partner)

        person = User.objects.get(email=EMAIL)
        assert response["Location"] == AFTER
        assert roles_of(person) == {Role.SOCIAL_WORKER}
        assert reverse("mfa_activate_totp") in lou.client.get(AFTER).content.decode()
        assert lou.client.get("/pro/")["Location"] == AFTER

    def test_leads_somebody_whom_nobody_vouches_for_to_a_page_that_says_so(self, lou, partner):
        response = lou.go_through(partner, email="lou@gmail.com")

        page = lou.client.get(response["Location"])
        assert page.status_code == 200
        assert "lou@gmail.com" in page.content.decode()
        assert reverse("account_logout") in page.content.decode()
        assert reverse("mfa_activate_totp") not in page.content.decode()
        # Whatever they open, they come back to it.
        for address in ("/pro/", "/equipe/", "/accueil/"):
            assert lou.client.get(address)["Location"] == AFTER

    def test_takes_a_structure_that_is_not_in_the_list(self, lou):
        a_territory()

        lou.go_through(name="Asso  du\x00 Pont", town=" Amiens ", territory="80")

        assert str(Partner.objects.get()) == "Asso du Pont, Amiens"

    def test_comes_back_after_signing_out_and_still_waits(self, lou, partner):
        lou.go_through(partner, email="lou@gmail.com")
        client = Client()

        response = client.post(reverse("account_login"), {"login": "lou@gmail.com", "password": filled()["password"]})

        assert response["Location"] == AFTER
        assert "lou@gmail.com" in client.get(AFTER).content.decode()

    def test_pressed_twice_makes_one_account_and_no_dead_end(self, lou, partner):
        page = lou.type(lou.ask(), code_in_mail())
        lou.fill(page, partner)

        again = SignUp(lou.do_jobs).fill(page, partner)

        assert again["Location"] == AFTER
        assert (User.objects.count(), Employment.objects.count()) == (1, 1)

    def test_in_somebodys_session_signs_them_out_first(self, lou, partner):
        lou.client = people.signed_in(people.an_administrator())

        lou.go_through(partner)

        assert lou.client.session["_auth_user_id"] == str(User.objects.get(email=EMAIL).pk)

    def test_is_offered_where_staff_sign_in(self):
        assert f'href="{ADDRESS}"' in Client().get(reverse("account_login")).content.decode()


class TestAccount:
    @pytest.fixture
    def page(self, lou, partner):
        """The page of the account, after the right code."""
        return lou.type(lou.ask(), code_in_mail())

    def test_lists_approved_structures_by_territory(self, lou, partner):
        a_partner("Association fermée", is_approved=False)
        aisne = a_partner("Maison des solidarités", territory=a_territory("02", "Aisne"))

        page = lou.type(lou.ask(), code_in_mail()).content.decode()

        assert page.index('<optgroup label="Aisne">') < page.index(str(aisne.pk)) < page.index('label="Somme"')
        assert "Association fermée" not in page

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"first_name": ""}, "first_name"),
            ({"first_name": "x" * 81}, "first_name"),
            ({"first_name": "a\x00b"}, "first_name"),
            ({"password": "short"}, "password"),
            ({"password": "escale accueil"}, "password"),
            ({"password": ""}, "password"),
            ({"language": "xx"}, "language"),
            ({"partner": ""}, "partner"),
            ({"partner": str(uuid.uuid4())}, "partner"),
            ({"partner": "new"}, "name"),
            ({"partner": "new", "name": "Asso", "town": "Amiens"}, "territory"),
            ({"partner": "new", "name": "Asso", "town": "Amiens", "territory": "99"}, "territory"),
            ({"partner": "new", "name": "Asso", "territory": "80"}, "town"),
            ({"partner": "new", "name": "A" * 121, "town": "Amiens", "territory": "80"}, "name"),
            ({"partner": "new", "name": "\u200b\x00", "town": "Amiens", "territory": "80"}, "name"),
        ],
    )
    def test_refuses_what_is_missing_in_words_and_can_be_sent_again(self, lou, partner, page, changes, field):
        response = lou.fill(page, partner, **changes)

        assert response.status_code == 200
        assert list(response.context["form"].errors) in ([field], ["name", "town", "territory"])
        assert not User.objects.exists()
        assert filled()["password"] not in response.content.decode()
        assert lou.fill(response, partner)["Location"] == AFTER

    def test_wants_the_code_first(self, lou, partner):
        asked = lou.ask()
        before_the_code = mark_in(asked)

        response = Client().post(ACCOUNT, filled(partner) | {"mark": before_the_code})

        assert response.status_code == 410
        assert not User.objects.exists()

    def test_waits_an_hour(self, lou, partner):
        now = timezone.now()
        with time_machine.travel(now, tick=False) as clock:
            page = lou.type(lou.ask(), code_in_mail())
            clock.move_to(now + timedelta(hours=1))
            late = lou.fill(page, partner)

        assert late.status_code == 410
        assert not User.objects.exists()

    def test_says_that_a_structure_left_the_list_in_the_meantime(self, lou, partner, page):
        other = a_partner()
        Partner.objects.filter(pk=partner.pk).delete()

        response = lou.fill(page, partner)

        assert response.context["form"].errors["partner"]
        assert lou.fill(response, other)["Location"] == AFTER
