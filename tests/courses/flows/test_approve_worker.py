import uuid

import pytest
from django.core import mail
from django.utils import timezone

from courses.flows.approve_worker import NotOnOneself, NotWaiting, PartnerWaits, approve_worker, refuse_worker
from courses.network import partner_selectors, partner_services
from courses.network.partners import Employment, Partner
from elearning.accounts import people as accounts
from elearning.accounts.models import PersonSession, User
from elearning.accounts.roles import Role, roles_of
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.partners import a_partner, a_waiting_worker

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def odile():
    return people.an_administrator(first_name="Odile")


def fresh(person):
    return User.objects.get(pk=person.pk)


class TestApproveWorker:
    def test_makes_a_social_worker_and_writes_to_them(self, odile, django_capture_on_commit_callbacks):
        partner = a_partner()
        person = a_waiting_worker(partner)
        people.signed_in(person, second_factor=False)

        with django_capture_on_commit_callbacks(execute=True):
            approve_worker(person_id=person.pk, by=odile, now=NOW)

        assert roles_of(fresh(person)) == {Role.SOCIAL_WORKER}
        assert partner_selectors.partner_of(person, now=NOW) == partner
        assert [one.to for one in mail.outbox] == [[person.email]]
        assert "/accounts/login/" in mail.outbox[0].body
        # The page that says "wait" goes with its session.
        assert not PersonSession.objects.filter(user=person).exists()
        assert Entry.objects.get(action="employment.approved").actor == odile.pk

    def test_does_it_once(self, odile):
        person = a_waiting_worker()
        approve_worker(person_id=person.pk, by=odile, now=NOW)

        with pytest.raises(NotWaiting):
            approve_worker(person_id=person.pk, by=odile, now=NOW)

    def test_keeps_the_roles_that_somebody_has(self, odile):
        person = people.a_trainer()
        partner_services.employ(user=person, partner=a_partner(), is_approved=False, now=NOW)

        approve_worker(person_id=person.pk, by=odile, now=NOW)

        assert roles_of(fresh(person)) == {Role.TRAINER, Role.SOCIAL_WORKER}

    def test_looks_at_the_structure_first(self, odile):
        person = a_waiting_worker(a_partner(is_approved=False))

        with pytest.raises(PartnerWaits):
            approve_worker(person_id=person.pk, by=odile, now=NOW)
        assert roles_of(fresh(person)) == frozenset()

    def test_is_nothing_for_oneself(self, odile):
        partner_services.employ(user=odile, partner=a_partner(), is_approved=False, now=NOW)

        with pytest.raises(NotOnOneself):
            approve_worker(person_id=odile.pk, by=odile, now=NOW)
        assert partner_selectors.partner_of(odile, now=NOW) is None

    def test_refuses_who_never_asked_and_whose_account_is_closed(self, odile):
        closed = a_waiting_worker()
        accounts.close(person=closed, by=odile, why="", now=NOW)

        for id in (uuid.uuid4(), people.a_trainer().pk, closed.pk):
            with pytest.raises(NotWaiting):
                approve_worker(person_id=id, by=odile, now=NOW)


class TestRefuseWorker:
    def test_closes_the_account_and_writes_to_the_person(self, odile, django_capture_on_commit_callbacks):
        person = a_waiting_worker()

        with django_capture_on_commit_callbacks(execute=True):
            refuse_worker(person_id=person.pk, why="not known there", by=odile, now=NOW)

        assert not fresh(person).is_active
        assert [one.to for one in mail.outbox] == [[person.email]]
        assert not Employment.objects.exists()
        assert Entry.objects.get(action="employment.refused").why == "not known there"

    def test_takes_the_structure_that_only_they_named(self, odile):
        person = a_waiting_worker(a_partner(is_approved=False))

        refuse_worker(person_id=person.pk, why="", by=odile, now=NOW)

        assert not Partner.objects.exists()

    def test_leaves_an_account_open_that_has_other_work(self, odile):
        person = people.a_trainer()
        partner_services.employ(user=person, partner=a_partner(), is_approved=False, now=NOW)

        refuse_worker(person_id=person.pk, why="", by=odile, now=NOW)

        assert fresh(person).is_active

    def test_comes_too_late_after_an_approval(self, odile):
        person = a_waiting_worker()
        approve_worker(person_id=person.pk, by=odile, now=NOW)

        with pytest.raises(NotWaiting):
            refuse_worker(person_id=person.pk, why="", by=odile, now=NOW)
        assert fresh(person).is_active
