"""Phones that send in the same instant: nothing is lost, nothing counts twice."""

import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from courses.badges.models import Award
from courses.progress.models import Event, ModuleProgress
from tests.factories.events import CHOICE, RIGHT, a_batch, an_answer, append_of, everything, send
from tests.factories.pages import a_badge, a_course, a_module, version_of
from tests.factories.people import a_learner_with_card

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)
THREADS = 6


def at_once(append, bodies):
    """Send each body from its own thread and return the answers."""

    def one(body):
        try:
            return send(append, body)
        finally:
            connection.close()

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(one, bodies))


@pytest.fixture
def live_module():
    return a_module(a_course())


class TestAtOnce:
    def test_the_same_batch_counts_once(self, live_module):
        a_badge(live_module)
        batch = a_batch(everything(version_of(live_module)))

        answers = at_once(append_of(a_learner_with_card().issued), [batch] * THREADS)

        acked = [id for answer in answers for id in answer.json()["acked"]]
        assert {answer.status_code for answer in answers} == {200}
        assert sorted(acked) == sorted(event["id"] for event in batch["events"])
        assert (Event.objects.count(), Award.objects.count()) == (6, 1)

    def test_one_persons_phones_lose_nothing_to_each_other(self, live_module):
        version = version_of(live_module)
        batches = [
            a_batch([an_answer(version, RIGHT, n=n) for n in range(1, 11)], dev=uuid.uuid4()) for _ in range(THREADS)
        ]

        at_once(append_of(a_learner_with_card().issued), batches)

        assert ModuleProgress.objects.get().steps[CHOICE][2] == 10 * THREADS
