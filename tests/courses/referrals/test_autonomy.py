"""Who was received and then earned the badge of autonomy: the sender is told."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.utils import timezone
from django.utils.module_loading import import_string

from courses.badges.models import Award
from courses.referrals import services
from courses.referrals.autonomy import note_autonomous
from courses.referrals.models import State
from elearning.jobs.models import Job
from tests.factories import people
from tests.factories.diagnoses import a_case
from tests.factories.places import a_place
from tests.factories.referrals import a_referral

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def learner():
    return people.a_learner()


@pytest.fixture
def case(learner):
    case = a_case()
    case.learner = learner
    case.save()
    return case


@pytest.fixture
def came(case):
    return received(a_referral(case=case, sender=case.worker))


def received(referral, state=State.CAME):
    services.answer(referral=referral, state=state, by=None, now=NOW)
    return referral


def earn(learner, level="autonomy", *, at=None):
    at = at or timezone.now()
    Award.objects.create(learner=learner, badge_key=f"badge-{level}", level=level, awarded_at=at)


def state_of(referral):
    referral.refresh_from_db()
    return State(referral.state)


class TestNoteAutonomous:
    def test_says_it_once_and_tells_the_sender(self, came, learner):
        earn(learner)

        assert [note_autonomous(now=NOW), note_autonomous(now=NOW)] == [1, 0]
        assert state_of(came) is State.AUTONOMOUS
        assert came.closed_at is not None
        assert came.changes.get(state="autonomous").by is None
        assert Job.objects.filter(unique_key__contains=f"referral:{came.pk}:change").count() == 2

    def test_says_nothing_of_a_badge_that_is_older_than_the_referral(self, came, learner):
        earn(learner, at=came.sent_at - timedelta(days=60))

        assert note_autonomous(now=NOW) == 0
        assert state_of(came) is State.CAME

    def test_says_it_of_what_was_started(self, came, learner):
        received(came, State.STARTED)
        earn(learner)

        assert note_autonomous(now=NOW) == 1

    @pytest.mark.parametrize("level", ["discover", "can_do"])
    def test_waits_for_the_badge_of_autonomy(self, came, learner, level):
        earn(learner, level)

        assert note_autonomous(now=NOW) == 0
        assert state_of(came) is State.CAME

    def test_leaves_who_has_not_been_received(self, case, learner):
        sent = a_referral(case=case, sender=case.worker)
        earn(learner)

        assert note_autonomous(now=NOW) == 0
        assert state_of(sent) is State.SENT

    def test_leaves_a_place_where_somebody_gets_something_else(self, case, learner):
        received(a_referral(case=case, sender=case.worker, place=a_place()))
        earn(learner)

        assert note_autonomous(now=NOW) == 0

    def test_leaves_the_people_of_others(self, came, learner):
        other = people.a_learner("Bilal")
        earn(other)

        assert note_autonomous(now=NOW) == 0

    def test_costs_one_query_while_nobody_did(self, came, django_assert_num_queries):
        with django_assert_num_queries(1):
            note_autonomous(now=NOW)

    def test_is_done_every_day(self, came, learner):
        earn(learner)

        import_string(settings.JOBS_DAILY["referrals.autonomous"])(of_a_later_release=True)

        assert state_of(came) is State.AUTONOMOUS
