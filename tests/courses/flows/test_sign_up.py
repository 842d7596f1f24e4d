import uuid
from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from courses.flows.approve_worker import approve_worker
from courses.flows.sign_up import AccountExists, CodeOver, Structure, show_choices, sign_up
from courses.network import partner_selectors
from courses.network.models import Territory
from courses.network.partners import Employment, Partner
from elearning.accounts.models import User
from elearning.accounts.roles import Role, roles_of
from elearning.audit.models import Entry
from elearning.jobs import services as jobs
from elearning.jobs.models import Job
from tests.factories import people
from tests.factories.network import a_territory
from tests.factories.partners import EMAIL, a_confirmed_code, a_partner, a_waiting_worker

pytestmark = pytest.mark.django_db
NOW = timezone.now()


def sign(id=None, *, structure, email=EMAIL):
    return sign_up(
        id=id or a_confirmed_code(email, now=NOW),
        first_name="Lou",
        password="girafe rideau lampe 9",
        language="en",
        structure=structure,
        now=NOW,
    )


class TestSignUp:
    def test_makes_a_social_worker_of_who_has_an_address_of_the_structure(self):
        partner = a_partner(domains=["ccas.exemple.fr"])

        person = sign(structure=Structure(partner=partner.pk))

        assert roles_of(person) == {Role.SOCIAL_WORKER}
        assert (person.email, person.first_name, person.language) == (EMAIL, "Lou", "en")
        assert person.check_password("girafe rideau lampe 9")
        assert partner_selectors.partner_of(person, now=NOW) == partner

    @pytest.mark.parametrize(
        ("email", "domains"),
        [
            (EMAIL, []),
            (EMAIL, ["exemple.fr"]),
            ("lou@gmail.com", ["ccas.exemple.fr"]),
            # Somebody wrote it past the form.
            ("lou@gmail.com", ["gmail.com"]),
        ],
    )
    def test_lets_everybody_else_wait_without_a_role(self, email, domains):
        partner = a_partner(domains=domains)

        person = sign(structure=Structure(partner=partner.pk), email=email)

        assert roles_of(person) == frozenset()
        assert partner_selectors.partner_of(person, now=NOW) is None
        assert [one.user for one in partner_selectors.waiting_workers()] == [person]

    def test_proposes_a_structure_that_is_not_in_the_list(self):
        territory = a_territory()

        person = sign(structure=Structure(name="Asso du Pont", town="Amiens", territory=territory.code))

        partner = Partner.objects.get()
        assert (partner.name, partner.territory, partner.approved_at) == ("Asso du Pont", territory, None)
        assert person.employments.get().partner == partner

    def test_knows_a_listed_structure_by_the_name_that_was_typed(self):
        partner = a_partner("Asso du Pont", domains=["ccas.exemple.fr"])

        person = sign(structure=Structure(name="asso du pont", town="amiens", territory="80"))

        assert partner_selectors.partner_of(person, now=NOW) == partner
        assert roles_of(person) == {Role.SOCIAL_WORKER}

    def test_never_vouches_through_a_structure_that_nobody_looked_at(self):
        partner = a_partner("Asso du Pont", domains=["ccas.exemple.fr"], is_approved=False)

        person = sign(structure=Structure(name="Asso du Pont", town="Amiens", territory="80"))

        assert roles_of(person) == frozenset()
        assert person.employments.get().partner == partner

    def test_makes_one_account_of_two_presses(self):
        id, partner = a_confirmed_code(now=NOW), a_partner()
        sign(id, structure=Structure(partner=partner.pk))

        with pytest.raises(AccountExists):
            sign(id, structure=Structure(partner=partner.pk))
        assert (User.objects.count(), Employment.objects.count()) == (1, 1)

    def test_makes_one_account_of_two_codes_for_one_address(self):
        first, second, partner = a_confirmed_code(now=NOW), a_confirmed_code(now=NOW), a_partner()
        sign(first, structure=Structure(partner=partner.pk))

        with pytest.raises(AccountExists):
            sign(second, structure=Structure(partner=partner.pk))

    @pytest.mark.parametrize(
        ("structure", "error"),
        [
            (Structure(partner=uuid.uuid4()), Partner.DoesNotExist),
            (Structure(name="A", town="B", territory="nowhere"), Territory.DoesNotExist),
        ],
    )
    def test_keeps_the_code_when_the_structure_is_unknown(self, structure, error):
        id = a_confirmed_code(now=NOW)

        with pytest.raises(error):
            sign(id, structure=structure)

        assert not User.objects.exists()
        assert sign(id, structure=Structure(partner=a_partner().pk))

    def test_offers_no_structure_that_waits(self):
        waiting = a_waiting_worker(a_partner(is_approved=False)).employments.get().partner

        with pytest.raises(Partner.DoesNotExist):
            sign(structure=Structure(partner=waiting.pk))

    def test_writes_to_the_log_and_keeps_no_address_there(self):
        partner = a_partner(domains=["ccas.exemple.fr"])

        person = sign(structure=Structure(partner=partner.pk))

        entry = Entry.objects.get(action="account.created")
        assert (entry.actor, entry.data) == (person.pk, {"partner": str(partner.pk), "vouched": True})
        assert Entry.objects.filter(action="role.changed").exists()


class TestAdministrators:
    HOUR_LATER = NOW + timedelta(hours=1)

    def test_get_one_mail_an_hour_for_everybody_who_waits(self):
        people.an_administrator(email="odile@exemple.fr", language="en")
        people.a_trainer()
        partner = a_partner()
        for n in range(3):
            sign(structure=Structure(partner=partner.pk), email=f"lou{n}@gmail.com")

        jobs.drain(now=NOW + timedelta(minutes=59))
        early = [one for one in mail.outbox if one.to == ["odile@exemple.fr"]]
        jobs.drain(now=self.HOUR_LATER)

        told = [one for one in mail.outbox if one.to == ["odile@exemple.fr"]]
        assert (len(early), len(told)) == (0, 1)
        assert "/equipe/structures/" in told[0].body

    def test_get_none_when_everybody_was_answered(self):
        odile = people.an_administrator(email="odile@exemple.fr")
        person = sign(structure=Structure(partner=a_partner().pk))
        approve_worker(person_id=person.pk, by=odile, now=NOW)

        jobs.drain(now=self.HOUR_LATER)

        assert ["odile@exemple.fr"] not in [one.to for one in mail.outbox]

    def test_get_none_about_who_is_vouched_for(self):
        people.an_administrator()

        sign(structure=Structure(partner=a_partner(domains=["ccas.exemple.fr"]).pk))

        assert not Job.objects.filter(kind="worker.waits").exists()


class TestShowChoices:
    def test_wants_the_code_first(self):
        with pytest.raises(CodeOver):
            show_choices(id=uuid.uuid4(), now=NOW)

    def test_ends_after_an_hour(self):
        id = a_confirmed_code(now=NOW)

        assert show_choices(id=id, now=NOW).email == EMAIL
        with pytest.raises(CodeOver):
            show_choices(id=id, now=NOW + timedelta(hours=1))
