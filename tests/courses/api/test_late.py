"""What comes late, however late, counts for the person who did it, as long as they are there to count it for."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from courses.badges.models import Award
from courses.progress.models import Event, ModuleProgress
from elearning.accounts import cards
from elearning.accounts.models import User
from elearning.common.dates import to_milliseconds
from tests.factories.events import a_batch, append_of, everything, send
from tests.factories.pages import a_badge, version_of
from tests.factories.people import a_learner_with_card

pytestmark = pytest.mark.django_db
DONE_AT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
LATE = [timedelta(0), timedelta(days=1), timedelta(days=90), timedelta(days=400)]


@pytest.fixture
def amina():
    """Somebody who came the day before."""
    with time_machine.travel(DONE_AT - timedelta(days=1), tick=False):
        return a_learner_with_card("Amina")


@pytest.fixture
def done(module):
    """What she did, all of a module: the answers as her phone keeps them."""
    a_badge(module)
    return [event | {"t": to_milliseconds(DONE_AT)} for event in everything(version_of(module))]


def sent_at(moment, append, events, **fields):
    """Send with a clock that is right, at that moment."""
    with time_machine.travel(moment, tick=False):
        return send(append, a_batch(events, sent=to_milliseconds(moment), **fields))


class TestLateAnswers:
    @pytest.mark.parametrize("late", LATE, ids=str)
    def test_count_from_the_day_they_were_given(self, append, done, late):
        answer = sent_at(DONE_AT + late, append, done).json()

        assert len(answer["acked"]) == len(done)
        assert set(Event.objects.values_list("happened_at", flat=True)) == {DONE_AT}
        assert ModuleProgress.objects.get().finished_at == DONE_AT
        assert Award.objects.count() == 1

    @pytest.mark.parametrize("late", LATE, ids=str)
    def test_are_known_when_they_come_once_more(self, append, done, late):
        batch = a_batch(done, sent=to_milliseconds(DONE_AT))
        with time_machine.travel(DONE_AT, tick=False):
            send(append, batch)

        with time_machine.travel(DONE_AT + late, tick=False):
            answer = send(append, batch).json()

        assert (len(answer["dup"]), answer["acked"]) == (len(done), [])
        assert set(Event.objects.values_list("happened_at", flat=True)) == {DONE_AT}


class TestAnswersOfAVoidedCard:
    @pytest.mark.parametrize(
        ("late", "status"),
        [
            (timedelta(days=1), 200),
            (timedelta(days=90), 200),
            (timedelta(days=90, seconds=1), 403),
            (timedelta(days=400), 403),
        ],
        ids=str,
    )
    def test_are_taken_for_90_days(self, amina, append, done, late, status):
        cards.void_card(card=amina.issued.card, voided_by=None, now=DONE_AT)

        assert sent_at(DONE_AT + late, append, done).status_code == status
        assert Event.objects.count() == (len(done) if status == 200 else 0)

    def test_count_beside_those_of_the_new_card(self, amina, append, done):
        sent_at(DONE_AT, append, done[:3])
        new = cards.reissue_card(owner=amina.learner, by=None, now=DONE_AT)

        sent_at(DONE_AT + timedelta(days=1), append_of(new), done[3:5])
        sent_at(DONE_AT + timedelta(days=89), append, done[5:])

        assert ModuleProgress.objects.get().finished_at == DONE_AT
        assert Award.objects.count() == 1


class TestAnswersOfSomebodyErased:
    @pytest.mark.parametrize("late", LATE, ids=str)
    def test_are_refused_for_ever_and_the_phone_forgets(self, amina, append, done, late):
        sent_at(DONE_AT, append, done[:2])
        User.objects.filter(pk=amina.learner.pk).update(first_name="", is_active=False)

        answers = [sent_at(DONE_AT + late, append, done[2:]) for _time in range(2)]

        assert [answer.status_code for answer in answers] == [410, 410]
        assert Event.objects.count() == 2
