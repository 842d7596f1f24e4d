"""/equipe/structures/: what administrators see and say of structures and who works there."""

import uuid

import pytest
from django.urls import reverse

from courses.network.partners import Employment, Partner
from elearning.accounts.models import User
from elearning.accounts.roles import Role, roles_of
from tests.factories import people
from tests.factories.partners import STRUCTURES, a_partner, a_waiting_worker

pytestmark = pytest.mark.django_db


@pytest.fixture
def odile():
    return people.an_administrator(first_name="Odile")


@pytest.fixture
def office(odile):
    return people.signed_in(odile)


def one(partner, act=""):
    return f"{STRUCTURES}{partner.pk}/{act}"


def answer(person, act):
    return f"{STRUCTURES}personnes/{person.pk}/{act}/"


def text(response):
    return response.content.decode()


class TestStructures:
    def test_show_who_and_what_waits(self, office):
        waiting = a_partner("Asso du Pont", is_approved=False)
        a_waiting_worker(waiting, email="lou@asso.exemple.fr")
        a_partner("CCAS")

        page = office.get(STRUCTURES)

        assert page["Cache-Control"] == "no-store"
        for words in ("Asso du Pont", "lou@asso.exemple.fr", "CCAS"):
            assert words in text(page)

    def test_are_linked_from_the_team(self, office):
        assert STRUCTURES in text(office.get(reverse("team")))

    def test_come_in_pages(self, office):
        for n in range(51):
            a_partner(f"CCAS {n:02}")

        assert "CCAS 50" not in text(office.get(STRUCTURES))
        assert "CCAS 50" in text(office.get(STRUCTURES, {"page": "2"}))
        assert office.get(STRUCTURES, {"page": "\x00"}).status_code == 200

    def test_escape_what_people_wrote(self, office):
        a_partner("<script>alert(1)</script>", is_approved=False)

        assert "<script>alert" not in text(office.get(STRUCTURES))

    def test_ask_for_a_fresh_second_factor_before_a_change(self, odile):
        person, client = a_waiting_worker(), people.signed_in(odile, seconds_ago=16 * 60)

        response = client.post(answer(person, "ouvrir"))

        assert response["Location"].startswith(reverse("mfa_reauthenticate"))
        assert roles_of(User.objects.get(pk=person.pk)) == frozenset()


class TestStructure:
    def test_is_approved_with_its_domains(self, office):
        partner = a_partner(is_approved=False)
        person = a_waiting_worker(partner, email="lou@ccas.exemple.fr")
        assert "ccas.exemple.fr" in text(office.get(one(partner)))

        response = office.post(one(partner), {"domains": "@CCAS.exemple.fr\n"}, follow=True)

        partner.refresh_from_db()
        assert partner.approved_at is not None
        assert partner.domains == ["ccas.exemple.fr"]
        assert roles_of(User.objects.get(pk=person.pk)) == {Role.SOCIAL_WORKER}
        assert "1 " in text(response)

    @pytest.mark.parametrize("domains", ["gmail.com", "no domain", "x" * 2001, "a\x00b.fr", "http://ccas.fr/"])
    def test_refuses_domains_that_prove_nothing(self, office, domains):
        partner = a_partner(is_approved=False)

        response = office.post(one(partner), {"domains": domains})

        assert response.context["domains"].errors
        partner.refresh_from_db()
        assert (partner.approved_at, partner.domains) == (None, [])

    def test_becomes_another_of_the_list(self, office):
        source, target = a_partner(is_approved=False), a_partner()
        person = a_waiting_worker(source)

        response = office.post(one(source, "fusion/"), {"target": str(target.pk), "sure": "on"})

        assert response["Location"] == one(target)
        assert person.employments.get().partner == target
        assert office.post(one(source, "fusion/"), {"target": str(target.pk), "sure": "on"}).status_code == 404

    @pytest.mark.parametrize("target", ["", "x", "itself", "waiting"])
    def test_becomes_no_structure_that_is_not_in_the_list(self, office, target):
        partner, waiting = a_partner(), a_partner(is_approved=False)
        chosen = {"itself": str(partner.pk), "waiting": str(waiting.pk)}.get(target, target)
        a_partner()

        response = office.post(one(partner, "fusion/"), {"target": chosen, "sure": "on"})

        assert response.context["merging"].errors["target"]
        assert Partner.objects.count() == 3

    def test_becomes_another_only_when_the_box_is_ticked(self, office):
        source, target = a_partner(), a_partner()

        response = office.post(one(source, "fusion/"), {"target": str(target.pk)})

        assert response.context["merging"].errors["sure"]

    def test_notes_who_works_there_and_who_left(self, office):
        partner, person = a_partner(), people.a_social_worker(first_name="Nadège")

        office.post(one(partner, "ajouter/"), {"email": person.email})
        assert "Nadège" in text(office.get(one(partner)))

        office.post(one(partner, f"{person.pk}/fin/"))
        assert "Nadège" not in text(office.get(one(partner)))

    @pytest.mark.parametrize("email", ["", "no address", "nobody@exemple.fr"])
    def test_says_when_no_social_worker_has_this_address(self, office, email):
        response = office.post(one(a_partner(), "ajouter/"), {"email": email})

        assert response.context["placing"].errors["email"]

    def test_of_an_unknown_id_is_not_found(self, office):
        unknown = f"{STRUCTURES}{uuid.uuid4()}/"

        assert office.get(unknown).status_code == 404
        for act in ("", "fusion/", "ajouter/", f"{uuid.uuid4()}/fin/"):
            answers = {"domains": "", "target": str(a_partner().pk), "sure": "on", "email": "a@b.fr"}
            assert office.post(unknown + act, answers).status_code == 404


class TestAnswers:
    def test_open_an_account_once(self, office):
        person = a_waiting_worker()

        first, second = (office.post(answer(person, "ouvrir"), follow=True) for _ in range(2))

        assert roles_of(User.objects.get(pk=person.pk)) == {Role.SOCIAL_WORKER}
        assert first.redirect_chain == second.redirect_chain
        assert [m.level_tag for page in (first, second) for m in page.context["messages"]] == ["success", "info"]

    def test_open_no_account_of_a_structure_that_waits(self, office):
        person = a_waiting_worker(a_partner(is_approved=False))
        assert answer(person, "ouvrir") not in text(office.get(STRUCTURES))

        office.post(answer(person, "ouvrir"))

        assert roles_of(User.objects.get(pk=person.pk)) == frozenset()

    def test_refuse_an_account_with_a_reason(self, office):
        person = a_waiting_worker()
        assert person.email in text(office.get(answer(person, "refuser")))

        assert office.post(answer(person, "refuser"), {"why": ""}).context["form"].errors
        response = office.post(answer(person, "refuser"), {"why": "Nobody knows them."})

        assert response["Location"] == STRUCTURES
        assert not User.objects.get(pk=person.pk).is_active
        assert office.post(answer(person, "refuser"), {"why": "again"})["Location"] == STRUCTURES

    def test_about_nobody_are_not_found(self, office):
        for person in (people.a_trainer(), people.a_learner()):
            assert office.get(answer(person, "refuser")).status_code == 404

    def test_are_given_to_others_only(self, office, odile):
        Employment.objects.create(user=odile, partner=a_partner(), since=odile.joined_at)

        office.post(answer(odile, "ouvrir"))
        office.post(answer(odile, "refuser"), {"why": "myself"})

        assert Employment.objects.get().approved_at is None
        assert User.objects.get(pk=odile.pk).is_active
