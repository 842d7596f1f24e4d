"""A person who was sent here gets a card: one learner, a case that knows it, a sender who is told."""

import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from content.grid_outlines import NextStep
from courses.flows.create_learner import add_learner
from courses.flows.welcome_referred import HasCardElsewhere, OldForm, WasRefused, welcome_referred
from courses.network import selectors as network_reads
from courses.network import services as network
from courses.referrals import services
from courses.referrals.models import Referral, State
from elearning.accounts.models import Card, User
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.diagnoses import a_case
from tests.factories.network import a_point
from tests.factories.referrals import a_referral

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def point():
    return a_point()


@pytest.fixture
def staff(point):
    return a_desk(point)


@pytest.fixture
def case():
    return a_case()


@pytest.fixture
def referral(point, case):
    return a_referral(point=point, case=case, sender=case.worker)


def a_desk(point):
    person = people.a_reception()
    network.join_point(user=person, point=point, now=NOW - timedelta(days=1))
    return person


def welcome(referral, by, **changes):
    fields = {"id": uuid.uuid4(), "first_name": "Amina", "language": "fr", "now": NOW} | changes
    return welcome_referred(by=by, referral_id=referral.pk, **fields)


def learners():
    return User.objects.filter(groups__name="learner")


class TestWelcomeReferred:
    def test_makes_a_learner_of_the_point_without_a_card_yet(self, referral, staff, case):
        learner = welcome(referral, staff, language="en")

        assert (learner.first_name, learner.language) == ("Amina", "en")
        assert network_reads.find_point(learner) == referral.point
        assert not Card.objects.exists()
        case.refresh_from_db()
        assert case.learner == learner

    def test_says_that_the_person_came(self, referral, staff):
        welcome(referral, staff)

        referral.refresh_from_db()
        assert (referral.state, referral.changes.get(state="came").by) == (State.CAME, staff)

    def test_says_what_was_started(self, referral, staff):
        welcome(referral, staff, started=NextStep.BEGINNER_PATH)

        referral.refresh_from_db()
        assert (referral.state, referral.started) == (State.STARTED, "O3")

    def test_leaves_a_referral_that_is_further_where_it_is(self, referral, staff):
        services.answer(referral=referral, state=State.STARTED, by=staff, now=NOW, started=NextStep.READING)

        welcome(referral, staff)

        referral.refresh_from_db()
        assert (referral.state, referral.started) == (State.STARTED, "O8")

    def test_is_in_the_log_without_a_name(self, referral, staff):
        welcome(referral, staff)

        entry = Entry.objects.get(action="referral.welcomed")
        assert (entry.actor, entry.subject, entry.data) == (staff.pk, f"referral:{referral.pk}", {})

    def test_makes_one_learner_when_it_is_pressed_twice(self, referral, staff):
        id = uuid.uuid4()

        assert welcome(referral, staff, id=id) == welcome(referral, staff, id=id)
        assert learners().count() == 1
        assert referral.changes.filter(state="came").count() == 1

    def test_meets_the_same_person_from_another_page_and_desk(self, referral, staff, point):
        first = welcome(referral, staff)

        assert welcome(referral, a_desk(point), first_name="Nour") == first
        assert learners().count() == 1

    def test_serves_a_second_referral_of_the_same_case(self, referral, staff, case, point):
        first = welcome(referral, staff)
        second = a_referral(point=point, case=case, sender=case.worker)

        assert welcome(second, staff) == first

    def test_does_without_a_case_that_is_gone(self, referral, staff, case):
        case.delete()
        id = uuid.uuid4()

        assert welcome(referral, staff, id=id) == welcome(referral, staff, id=id)
        referral.refresh_from_db()
        assert (referral.state, learners().count()) == (State.CAME, 1)

    def test_refuses_the_referral_of_another_point(self, staff):
        other = a_referral(point=a_point("Another place"))

        with pytest.raises(Referral.DoesNotExist):
            welcome(other, staff)

        assert not learners().exists()

    def test_refuses_somebody_who_learns_at_another_point(self, referral, staff, case, point):
        elsewhere = a_referral(point=a_point("Another place"), case=case, sender=case.worker)
        welcome(elsewhere, a_desk(elsewhere.point))

        with pytest.raises(HasCardElsewhere):
            welcome(referral, staff)

        referral.refresh_from_db()
        assert (referral.state, learners().count()) == (State.SENT, 1)

    def test_refuses_the_id_of_a_learner_of_another_point(self, referral, staff, case):
        other = add_learner(first_name="Bilal", language="fr", point=a_point("Another place"), by=None, now=NOW)

        with pytest.raises(OldForm):
            welcome(referral, staff, id=other.pk)

        case.refresh_from_db()
        assert case.learner is None

    def test_refuses_what_was_not_possible(self, referral, staff):
        services.answer(referral=referral, state=State.REFUSED, by=staff, now=NOW)

        with pytest.raises(WasRefused):
            welcome(referral, staff)

        assert not learners().exists()
