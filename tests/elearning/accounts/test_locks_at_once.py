"""Many tries of a lock at the same moment count as many."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connections

from elearning.accounts import fingerprints
from elearning.accounts.locks import Why
from elearning.accounts.models import Card, LockTry
from tests.factories.locks import MINE, NOON, RIGHT, WRONG, a_locked_learner, tried


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
class TestManyTriesAtOnce:
    @pytest.mark.parametrize("lock", [WRONG, RIGHT])
    def test_on_the_last_one_allowed_count_one_over_at_most(self, lock):
        amina = a_locked_learner()
        card = Card.objects.get()
        LockTry.objects.create(card=card, device=MINE, wrong=4, last_wrong_at=NOON - timedelta(minutes=5))

        def attempt(_number):
            try:
                return tried(amina, lock)
            finally:
                connections.close_all()

        with ThreadPoolExecutor(max_workers=8) as pool:
            answers = list(pool.map(attempt, range(50)))

        if lock == WRONG:
            assert answers == [Why.DESK] * 50
            assert LockTry.objects.get().wrong == 5
            assert Card.objects.get().wrong_locks == 1
        else:
            assert None in answers
            assert Card.objects.get().wrong_locks == 0

    def test_are_looked_at_as_often_as_the_day_allows(self, monkeypatch):
        amina = a_locked_learner()
        looked_at = []
        monkeypatch.setattr(fingerprints, "secret_matches", lambda secret, stored: looked_at.append(secret))

        def attempt(number):
            try:
                return tried(amina, f"{number:04}", device=uuid.UUID(int=number))
            finally:
                connections.close_all()

        with ThreadPoolExecutor(max_workers=8) as pool:
            list(pool.map(attempt, range(50)))

        assert len(looked_at) == 10
