"""A person is sent once, even by two presses at the same moment."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.utils import timezone

from content.grid_outlines import NextStep
from courses.diagnosis.models import Case
from courses.flows.erase_case import erase_case
from courses.flows.find_places import Search
from courses.flows.send_referral import OldForm, choose_destination, find_destinations, send_referral
from courses.flows.show_referral import list_referrals, note_told, show_referral
from courses.network import services as network
from courses.referrals.models import Referral, State
from courses.referrals.rules.states import Stage
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.diagnoses import a_case, a_diagnosis
from tests.factories.network import a_point, a_territory
from tests.factories.places import a_place
from tests.factories.referrals import a_referral, employ

NOW = timezone.now()


@pytest.fixture
def worker(db):
    return people.a_social_worker()


@pytest.fixture
def case(worker):
    case = a_case(worker=worker)
    a_diagnosis(case=case)
    return case


@pytest.fixture
def send(worker, case):
    """Send the person of the case to a point as the worker; the form's id and the sender may be given."""

    def sending(*, by=worker, id=None, point=None):
        point = point or a_point()
        chosen = choose_destination(by=worker, case_id=case.pk, point_id=point.pk, now=NOW)
        return send_referral(
            by=by,
            id=id or uuid.uuid4(),
            chosen=chosen,
            need=NextStep.EQUIPMENT,
            appointment_on=None,
            now=NOW,
        )

    return sending


class TestFindDestinations:
    def test_looks_for_the_first_step_and_offers_the_points_of_the_structure(self, worker, case):
        employ(worker)
        near = a_point()
        a_point(territory=a_territory("02", "Aisne"))
        place = a_place(services="Acquisition de matériel informatique à prix solidaire")
        a_place("lieu-2", services="Aide aux démarches administratives")

        found = find_destinations(
            by=worker, case_id=case.pk, need=None, search=Search(need=None, words="Amiens"), now=NOW
        )

        assert found.need is NextStep.EQUIPMENT
        assert found.points == (near,)
        assert [one.id for one in found.found.places] == [place.pk]

    def test_searches_nothing_before_it_is_asked(self, worker, case):
        assert find_destinations(by=worker, case_id=case.pk, need=None, search=None, now=NOW).found is None

    def test_notes_in_the_log_that_the_case_was_opened(self, worker, case):
        find_destinations(by=worker, case_id=case.pk, need=None, search=None, now=NOW)

        assert Entry.objects.filter(action="case.read", subject=f"case:{case.pk}").count() == 1

    def test_does_not_find_the_case_of_another_worker(self, worker):
        with pytest.raises(Case.DoesNotExist):
            find_destinations(by=worker, case_id=a_case().pk, need=None, search=None, now=NOW)


class TestSendReferral:
    def test_counts_for_the_structure_of_the_day(self, worker, send):
        partner = employ(worker)

        assert send().partner == partner

    def test_returns_what_the_same_form_has_sent(self, send):
        id = uuid.uuid4()

        assert send(id=id) == send(id=id)
        assert Referral.objects.count() == 1

    def test_refuses_the_form_of_another_sender(self, send):
        id = a_referral().pk

        with pytest.raises(OldForm):
            send(id=id)

    def test_refuses_who_waits_for_an_approval(self, worker, send):
        other = people.a_social_worker()
        employ(other, is_approved=False)

        with pytest.raises(PermissionDenied):
            send(by=other)
        assert not Referral.objects.exists()

    def test_leaves_the_referral_when_the_case_is_erased(self, worker, case, send):
        referral = send()

        erase_case(by=worker, case_id=case.pk, now=NOW)

        referral.refresh_from_db()
        assert referral.case is None

    @pytest.mark.django_db(transaction=True)
    def test_sends_once_when_two_presses_come_at_once(self, send):
        id, point, start = uuid.uuid4(), a_point(), Barrier(2)

        def press():
            start.wait()
            try:
                return send(id=id, point=point).pk
            finally:
                connection.close()

        with ThreadPoolExecutor(2) as pool:
            done = [future.result() for future in [pool.submit(press) for _ in range(2)]]

        assert done == [id, id]
        assert Referral.objects.count() == 1


class TestShowReferral:
    def test_is_in_the_log_and_says_what_may_follow(self, worker):
        referral = a_referral(sender=worker)

        page = show_referral(by=worker, referral_id=referral.pk, now=NOW)

        assert page.following[0] is Stage.SEEN
        assert Entry.objects.filter(action="referral.read", subject=f"referral:{referral.pk}").count() == 1

    def test_of_another_sender_is_not_found(self, worker):
        with pytest.raises(Referral.DoesNotExist):
            show_referral(by=worker, referral_id=a_referral().pk, now=NOW)


class TestNoteTold:
    def test_is_in_the_log_once(self, worker):
        referral = a_referral(sender=worker)
        told = {"by": worker, "referral_id": referral.pk, "stage": Stage.CAME, "appointment_on": None, "now": NOW}

        assert [note_told(**told), note_told(**told)] == [True, False]
        assert Entry.objects.filter(action="referral.answered").count() == 1
        referral.refresh_from_db()
        assert referral.state == State.CAME


class TestListReferrals:
    def test_costs_the_same_for_one_and_for_many(self, worker, django_assert_max_num_queries):
        network.join_point(user=worker, point=a_point(), now=NOW)
        employ(worker)
        for _ in range(20):
            a_referral(sender=worker, case=a_case(worker=worker))

        with django_assert_max_num_queries(12):
            listed = list_referrals(by=worker, page="1", now=NOW)
            assert [row.case.shown for row in listed.rows]
        assert len(listed.rows) == 20
