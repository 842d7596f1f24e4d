import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from courses.network import partner_selectors, partner_services
from courses.network.partners import Employment, Partner
from tests.factories import people
from tests.factories.network import a_territory
from tests.factories.partners import a_partner, a_waiting_worker

pytestmark = pytest.mark.django_db
NOW = timezone.now()


def employ(user, partner, *, is_approved=True, now=NOW):
    return partner_services.employ(user=user, partner=partner, is_approved=is_approved, now=now)


class TestKeepPartner:
    def test_makes_it_once_and_overwrites_nothing(self):
        values = {"id": uuid.uuid4(), "town": "Amiens", "territory": a_territory(), "now": NOW}

        partner_services.keep_partner(name="CCAS", domains=["ccas.fr"], **values)
        kept = partner_services.keep_partner(name="Another name", **values)

        assert (kept.name, kept.domains, kept.approved_at) == ("CCAS", ["ccas.fr"], NOW)


class TestProposePartner:
    def propose(self, name="CCAS", town="Amiens"):
        return partner_services.propose_partner(name=name, town=town, territory=a_territory(), now=NOW)

    def test_makes_a_structure_that_waits(self):
        assert self.propose().approved_at is None
        assert partner_selectors.approved_partners() == []

    @pytest.mark.parametrize("is_approved", [True, False])
    def test_finds_one_that_is_there_however_it_is_written(self, is_approved):
        known = a_partner("CCAS", is_approved=is_approved)

        assert self.propose("ccas", "AMIENS") == known
        assert Partner.objects.count() == 1

    def test_makes_another_in_another_town(self):
        a_partner("CCAS")

        assert self.propose(town="Abbeville").town == "Abbeville"


class TestEmploy:
    def test_counts_one_employment_when_called_twice(self):
        person, partner = people.a_social_worker(), a_partner()

        first, second = employ(person, partner), employ(person, partner)

        assert first == second
        assert Employment.objects.count() == 1

    def test_ends_the_one_before(self):
        person, before, after = people.a_social_worker(), a_partner(), a_partner()
        employ(person, before)

        employ(person, after, now=NOW + timedelta(days=1))

        assert partner_selectors.partner_of(person, now=NOW) == before
        assert partner_selectors.partner_of(person, now=NOW + timedelta(days=2)) == after

    def test_vouches_for_one_that_waits_and_never_takes_it_back(self):
        partner = a_partner()
        person = a_waiting_worker(partner)

        employ(person, partner)
        employ(person, partner, is_approved=False)

        assert Employment.objects.get().approved_at == NOW


class TestPartnerOf:
    def test_is_nobodys_without_an_employment(self):
        assert partner_selectors.partner_of(people.a_social_worker(), now=NOW) is None

    def test_is_nobodys_while_it_waits(self):
        later = NOW + timedelta(minutes=1)

        assert partner_selectors.partner_of(a_waiting_worker(), now=later) is None
        person = people.a_social_worker()
        employ(person, a_partner(is_approved=False))
        assert partner_selectors.partner_of(person, now=later) is None

    def test_ends_when_somebody_leaves(self):
        person = people.a_social_worker()
        employ(person, a_partner())

        assert partner_services.leave(user=person, now=NOW) == 1
        assert partner_services.leave(user=person, now=NOW) == 0
        assert partner_selectors.partner_of(person, now=NOW + timedelta(seconds=1)) is None

    def test_costs_one_query(self, django_assert_num_queries):
        person, partner = people.a_social_worker(), a_partner()
        employ(person, partner)

        with django_assert_num_queries(1):
            found = partner_selectors.partner_of(person, now=NOW)
            assert found.territory == partner.territory


class TestApprovedPartners:
    def test_are_those_of_the_territory_that_somebody_looked_at(self):
        somme, aisne = a_territory(), a_territory("02", "Aisne")
        here, _there = a_partner(territory=somme), a_partner(territory=aisne)
        a_partner(is_approved=False)

        assert partner_selectors.approved_partners(somme) == [here]
        assert len(partner_selectors.approved_partners()) == 2


class TestTerritoriesOfPartners:
    def test_are_those_that_hold_no_others(self):
        region = a_territory("R32", "Hauts-de-France")
        somme = a_territory()
        somme.parent = region
        somme.save()

        assert partner_selectors.territories_of_partners() == [somme]


class TestDropEmployment:
    def test_takes_the_structure_that_nobody_else_named(self):
        person = a_waiting_worker(a_partner(is_approved=False))

        assert partner_services.drop_employment(employment=person.employments.get())
        assert not Partner.objects.exists()

    def test_keeps_a_structure_of_others(self):
        partner = a_partner(is_approved=False)
        person, _colleague = a_waiting_worker(partner), a_waiting_worker(partner)

        partner_services.drop_employment(employment=person.employments.get())

        assert list(Partner.objects.all()) == [partner]

    def test_refuses_one_that_was_answered(self):
        employment = employ(people.a_social_worker(), a_partner())

        assert not partner_services.drop_employment(employment=employment)
        assert Employment.objects.exists()


class TestJoinInvitedPartner:
    def test_vouches_for_who_was_invited(self):
        person, partner = people.a_social_worker(), a_partner()

        partner_services.join_invited_partner(user=person, partner_id=partner.pk, now=NOW)

        assert partner_selectors.partner_of(person, now=NOW) == partner

    @pytest.mark.parametrize("partner_id", [None, uuid.uuid4()], ids=["none", "unknown"])
    def test_does_nothing_without_a_structure(self, partner_id):
        person = people.a_social_worker()

        assert partner_services.join_invited_partner(user=person, partner_id=partner_id, now=NOW) is None
