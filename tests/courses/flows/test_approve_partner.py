import uuid

import pytest
from django.core import mail
from django.utils import timezone

from courses.flows.approve_partner import approve_partner, merge_partners, show_partner, show_partners
from courses.flows.place_worker import Employment, end_employment, place_worker
from courses.network import partner_selectors
from courses.network.partners import Partner
from elearning.accounts import invitations
from elearning.accounts.models import Invitation, User
from elearning.accounts.roles import Role, roles_of
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.partners import a_partner, a_waiting_worker
from tests.factories.referrals import a_referral

pytestmark = pytest.mark.django_db
NOW = timezone.now()
DOMAIN = "ccas.exemple.fr"


@pytest.fixture
def odile():
    return people.an_administrator(first_name="Odile")


@pytest.fixture
def mailing(django_capture_on_commit_callbacks):
    """Do the jobs that a block wrote."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def roles(person):
    return roles_of(User.objects.get(pk=person.pk))


class TestApprovePartner:
    def test_puts_a_structure_in_the_list(self, odile):
        partner = a_partner(is_approved=False)

        approve_partner(partner_id=partner.pk, domains=[], by=odile, now=NOW)

        assert partner_selectors.approved_partners() == [partner]
        assert Entry.objects.get(action="partner.approved").subject == f"partner:{partner.pk}"

    def test_opens_the_accounts_of_its_domains_and_no_others(self, odile, mailing):
        partner = a_partner(is_approved=False)
        vouched = a_waiting_worker(partner, email=f"lou@{DOMAIN}")
        public, elsewhere = a_waiting_worker(partner, email="max@gmail.com"), a_waiting_worker(email=f"zoe@{DOMAIN}")

        with mailing():
            opened = approve_partner(partner_id=partner.pk, domains=[DOMAIN], by=odile, now=NOW)

        assert opened == 1
        assert roles(vouched) == {Role.SOCIAL_WORKER}
        assert roles(public) == roles(elsewhere) == frozenset()
        assert [one.to for one in mail.outbox] == [[vouched.email]]

    def test_changes_domains_later_and_opens_who_waits(self, odile):
        partner = a_partner()
        person = a_waiting_worker(partner, email=f"lou@{DOMAIN}")

        approve_partner(partner_id=partner.pk, domains=[DOMAIN], by=odile, now=NOW)

        assert roles(person) == {Role.SOCIAL_WORKER}
        assert Entry.objects.get(action="partner.domains_changed").data == {"domains": DOMAIN, "opened": 1}

    def test_takes_nothing_from_who_is_in_when_a_domain_goes(self, odile):
        partner = a_partner(domains=[DOMAIN])
        person = a_waiting_worker(partner, email=f"lou@{DOMAIN}")
        approve_partner(partner_id=partner.pk, domains=[DOMAIN], by=odile, now=NOW)

        approve_partner(partner_id=partner.pk, domains=[], by=odile, now=NOW)

        assert partner_selectors.partner_of(person, now=NOW) == partner

    def test_done_twice_is_done_once(self, odile):
        partner = a_partner(is_approved=False)
        for _ in range(2):
            approve_partner(partner_id=partner.pk, domains=[DOMAIN], by=odile, now=NOW)

        assert Entry.objects.filter(action__startswith="partner.").count() == 1

    def test_takes_twenty_long_domains(self, odile):
        domains = [f"{'a' * 60}{n}.exemple.fr" for n in range(20)]

        approve_partner(partner_id=a_partner().pk, domains=domains, by=odile, now=NOW)

        assert len(Entry.objects.get(action="partner.domains_changed").data["domains"]) == 200


class TestMergePartners:
    def merge(self, source, target, by):
        return merge_partners(source_id=source.pk, target_id=target.pk, by=by, now=NOW)

    def test_moves_people_referrals_and_invitations(self, odile):
        source, target = a_partner(), a_partner()
        person = a_waiting_worker(source)
        referral = a_referral(partner=source)
        invitations.invite(
            email="max@exemple.fr", role=Role.SOCIAL_WORKER, point=None, partner=source.pk, by=odile, now=NOW
        )

        self.merge(source, target, odile)

        referral.refresh_from_db()
        assert list(Partner.objects.all()) == [target]
        assert person.employments.get().partner == target
        assert referral.partner == target
        assert Invitation.objects.get().partner == target.pk
        assert Entry.objects.get(action="partner.merged").data["referrals"] == 1

    def test_opens_the_accounts_that_the_target_vouches_for(self, odile):
        source, target = a_partner(is_approved=False), a_partner(domains=[DOMAIN])
        person = a_waiting_worker(source, email=f"lou@{DOMAIN}")

        assert self.merge(source, target, odile) == 1
        assert roles(person) == {Role.SOCIAL_WORKER}

    def test_brings_no_domain_along(self, odile):
        target = a_partner()

        self.merge(a_partner(domains=[DOMAIN]), target, odile)

        target.refresh_from_db()
        assert target.domains == []

    def test_goes_into_an_approved_structure_only(self, odile):
        with pytest.raises(Partner.DoesNotExist):
            self.merge(a_partner(), a_partner(is_approved=False), odile)

    def test_refuses_a_structure_and_itself(self, odile):
        partner = a_partner()

        with pytest.raises(ValueError, match="itself"):
            self.merge(partner, partner, odile)


class TestShowPartners:
    def test_costs_the_same_for_two_or_twenty(self, django_assert_max_num_queries):
        for _ in range(20):
            a_waiting_worker(a_partner())
            a_waiting_worker(a_partner(is_approved=False))

        with django_assert_max_num_queries(5):
            page = show_partners(page="1")
            said = [str(one.partner) + one.user.first_name for one in page.workers]
            counted = [(str(one), one.territory.name, one.workers) for one in [*page.waiting, *page.pages]]

        assert (len(said), len(counted)) == (40, 40)
        assert {workers for *_words, workers in counted} == {1}


class TestShowPartner:
    def test_proposes_the_domains_of_who_waits_and_no_public_mailbox(self):
        partner = a_partner(is_approved=False)
        a_waiting_worker(partner, email=f"lou@{DOMAIN}")
        a_waiting_worker(partner, email="max@gmail.com")

        assert show_partner(partner_id=partner.pk).domains == (DOMAIN,)

    def test_shows_what_was_decided_once_it_is_approved(self):
        partner = a_partner()
        a_waiting_worker(partner, email=f"lou@{DOMAIN}")

        assert show_partner(partner_id=partner.pk).domains == ()


class TestPlaceWorker:
    def test_says_where_a_social_worker_works(self, odile):
        person, partner = people.a_social_worker(), a_partner()

        place_worker(partner_id=partner.pk, email=person.email.upper(), by=odile, now=NOW)

        assert partner_selectors.partner_of(person, now=NOW) == partner
        assert Entry.objects.get(action="employment.placed").subject == f"person:{person.pk}"

    def test_knows_social_workers_only(self, odile):
        for email in (people.a_trainer().email, a_waiting_worker().email, "nobody@exemple.fr"):
            with pytest.raises(User.DoesNotExist):
                place_worker(partner_id=a_partner().pk, email=email, by=odile, now=NOW)


class TestEndEmployment:
    def test_lets_somebody_leave_once_and_keeps_their_account(self, odile):
        person, partner = people.a_social_worker(), a_partner()
        place_worker(partner_id=partner.pk, email=person.email, by=odile, now=NOW)

        for _ in range(2):
            end_employment(partner_id=partner.pk, person_id=person.pk, by=odile, now=NOW)

        assert Employment.objects.get().until == NOW
        assert roles(person) == {Role.SOCIAL_WORKER}
        assert Entry.objects.filter(action="employment.ended").count() == 1

    def test_finds_nobody_of_another_structure(self, odile):
        person, partner = people.a_social_worker(), a_partner()
        place_worker(partner_id=partner.pk, email=person.email, by=odile, now=NOW)

        for partner_id, person_id in ((a_partner().pk, person.pk), (partner.pk, uuid.uuid4())):
            with pytest.raises(Employment.DoesNotExist):
                end_employment(partner_id=partner_id, person_id=person_id, by=odile, now=NOW)
