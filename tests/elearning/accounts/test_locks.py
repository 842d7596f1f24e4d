"""A card's lock: how it is kept, how often it may be tried, and how it goes."""

import re
import uuid
from datetime import timedelta

import pytest
from django.contrib.auth.hashers import check_password
from django.db import connection

from elearning.accounts import cards, fingerprints, locks
from elearning.accounts.locks import LockTooSimple, Why
from elearning.accounts.models import Card, LockTry
from elearning.accounts.retention import forget, forget_lock_tries
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.locks import ANOTHER, MINE, NOON, RIGHT, WRONG, a_locked_learner, tried

pytestmark = pytest.mark.django_db


@pytest.fixture
def amina():
    return a_locked_learner()


@pytest.fixture
def hashed(monkeypatch):
    """Which locks were held against a hash, without paying for each one."""
    looked_at = []

    def matches(secret, stored):
        looked_at.append(secret)
        return secret == RIGHT

    monkeypatch.setattr(fingerprints, "secret_matches", matches)
    return looked_at


class TestSetLock:
    def test_opens_with_its_four_signs_only(self, amina):
        assert tried(amina, RIGHT) is None
        assert tried(amina, WRONG) is Why.WRONG
        assert tried(amina, None) is Why.MISSING

    def test_may_be_pictures(self):
        chen = a_locked_learner("Chen", "afkc")

        assert tried(chen, "afkc") is None
        assert tried(chen, "afkd") is Why.WRONG

    def test_leaves_no_lock_in_the_database(self, amina):
        tried(amina, WRONG)

        found = re.compile(rf"(?<![0-9a-z])(?:{RIGHT}|{WRONG})(?![0-9a-z])", re.IGNORECASE)
        with connection.cursor() as cursor:
            for table in connection.introspection.table_names():
                cursor.execute(f'SELECT * FROM "{table}"')
                for row in cursor.fetchall():
                    assert not any(found.search(str(value)) for value in row), table

    def test_is_useless_without_the_pepper(self, amina, settings):
        stored = Card.objects.get().lock_hash

        settings.LOCK_PEPPERS = {1: b"x" * 32}

        assert not fingerprints.secret_matches(RIGHT, stored)
        assert not check_password(RIGHT, stored.partition(":")[2])

    @pytest.mark.parametrize(
        ("lock", "refusal"), [("1234", LockTooSimple), ("aaaa", LockTooSimple), ("12", ValueError)]
    )
    def test_is_refused_when_it_guards_nothing(self, amina, lock, refusal):
        with pytest.raises(refusal):
            locks.set_lock(card=amina.issued.card, lock=lock, by=amina.learner, now=NOON)

        assert tried(amina, RIGHT) is None

    def test_is_refused_on_a_void_card(self, amina):
        cards.void_card(card=amina.issued.card, voided_by=None, now=NOON)

        with pytest.raises(Card.DoesNotExist):
            locks.set_lock(card=amina.issued.card, lock=RIGHT, by=amina.learner, now=NOON)

    def test_begins_without_what_was_tried_against_the_one_before(self, amina):
        for minute in range(5):
            tried(amina, WRONG, now=NOON + timedelta(minutes=minute))

        locks.set_lock(card=amina.issued.card, lock="7305", by=amina.learner, now=NOON)

        assert tried(amina, "7305") is None
        assert Card.objects.get().wrong_locks == 5

    def test_is_in_the_log_without_its_signs(self, amina):
        entry = Entry.objects.get(action="card.locked")

        assert (entry.actor, entry.subject) == (amina.learner.pk, f"card:{amina.issued.card.pk}")
        assert (entry.why, entry.data) == ("", {})


class TestWrongTries:
    def test_make_a_pause_after_three_and_need_the_desk_after_five(self, amina):
        found = [tried(amina, WRONG) for _ in range(3)]
        found.append(tried(amina, RIGHT, now=NOON + timedelta(seconds=59)))
        found += [tried(amina, WRONG, now=NOON + timedelta(minutes=minute)) for minute in (1, 2)]
        found.append(tried(amina, RIGHT, now=NOON + timedelta(days=400)))

        assert found == [Why.WRONG, Why.WRONG, Why.PAUSE, Why.PAUSE, Why.PAUSE, Why.DESK, Why.DESK]

    def test_of_a_stranger_leave_the_persons_own_phone_alone(self, amina):
        for minute in range(9):
            tried(amina, WRONG, device=ANOTHER, now=NOON + timedelta(minutes=minute))

        assert tried(amina, RIGHT, device=ANOTHER, now=NOON + timedelta(minutes=10)) is Why.DESK
        assert tried(amina, RIGHT, device=MINE, now=NOON + timedelta(minutes=10)) is None

    def test_on_one_card_leave_the_other_cards_of_a_phone_alone(self, amina):
        bilal = a_locked_learner("Bilal")
        for minute in range(5):
            tried(amina, WRONG, now=NOON + timedelta(minutes=minute))

        assert tried(bilal, RIGHT) is None

    def test_start_at_zero_after_the_right_lock_and_stay_in_the_days_count(self, amina):
        for lock in (WRONG, WRONG, RIGHT, WRONG, WRONG):
            assert tried(amina, lock) in {Why.WRONG, None}

        assert Card.objects.get().wrong_locks == 4
        assert LockTry.objects.get().wrong == 2

    def test_do_not_count_somebody_who_comes_in_twenty_times_a_day(self, amina):
        assert [tried(amina, RIGHT) for _ in range(20)] == [None] * 20
        assert not LockTry.objects.exists()

    def test_are_ten_a_day_whatever_the_phones_and_ten_again_tomorrow(self, amina, hashed):
        found = [tried(amina, WRONG, device=uuid.uuid4()) for _ in range(30)]

        assert found == [Why.WRONG] * 9 + [Why.DESK] * 21
        assert tried(amina, RIGHT, device=MINE) is Why.DESK
        assert tried(amina, RIGHT, device=MINE, now=NOON + timedelta(days=1)) is None

    def test_that_the_full_day_refused_do_not_block_the_persons_own_phone(self, amina, hashed):
        for _ in range(10):
            tried(amina, WRONG, device=uuid.uuid4())
        for _ in range(10):
            tried(amina, RIGHT, device=MINE)

        assert tried(amina, RIGHT, device=MINE, now=NOON + timedelta(days=1)) is None

    def test_that_hold_all_ten_thousand_locks_end_at_five_on_one_phone(self, amina, hashed):
        for number in range(10_000):
            # A thief who has the patience of a minute between two tries.
            if tried(amina, f"{number:04}", now=NOON + timedelta(minutes=number)) is Why.DESK:
                break

        rest = {tried(amina, f"{number:04}", now=NOON + timedelta(days=number)) for number in range(1, 10_000, 997)}
        assert len(hashed) == 5
        assert rest == {Why.DESK}

    def test_that_may_not_be_made_cost_no_slow_hash(self, amina, hashed):
        found = [tried(amina, f"{number:04}", device=uuid.UUID(int=number % 7)) for number in range(1000)]

        assert len(hashed) == 10
        assert found[10:] == [Why.DESK] * 990

    def test_need_no_lock_on_a_card_without_one(self):
        assert tried(people.a_learner_with_card(), None) is None
        assert tried(people.a_learner_with_card(), WRONG) is None
        assert not LockTry.objects.exists()


class TestTakeOff:
    def test_leaves_a_card_that_opens_without_signs(self, amina):
        assert locks.take_off(card=amina.issued.card, by=amina.learner, now=NOON)

        assert tried(amina, None) is None
        assert Entry.objects.get(action="card.unlocked").actor == amina.learner.pk

    def test_says_that_there_was_none_the_second_time(self, amina):
        locks.take_off(card=amina.issued.card, by=amina.learner, now=NOON)

        assert not locks.take_off(card=amina.issued.card, by=amina.learner, now=NOON)
        assert Entry.objects.filter(action="card.unlocked").count() == 1

    @pytest.mark.parametrize("forgets", [True, False])
    def test_gives_the_days_tries_back_only_at_the_desk(self, amina, forgets):
        tried(amina, WRONG)

        locks.take_off(card=amina.issued.card, by=amina.learner, now=NOON, forgets_the_day=forgets)

        assert Card.objects.get().wrong_locks == (0 if forgets else 1)
        assert not LockTry.objects.exists()


class TestALostCard:
    def test_takes_its_lock_and_its_tries_with_it(self, amina):
        tried(amina, WRONG)

        cards.reissue_card(owner=amina.learner, by=None, now=NOON)

        assert not Card.objects.exclude(lock_hash="").exists()
        assert not LockTry.objects.exists()

    def test_is_not_opened_by_a_try_that_began_before(self, amina):
        card = Card.objects.get()
        cards.void_card(card=card, voided_by=None, now=NOON)

        with pytest.raises(Card.DoesNotExist):
            locks.open_lock(card=card, lock=RIGHT, device=MINE, now=NOON)


class TestForgetLockTries:
    def test_keeps_what_was_tried_within_a_day(self, amina):
        tried(amina, WRONG)

        assert forget_lock_tries(now=NOON + timedelta(hours=11)) == 0

    def test_erases_phones_and_counts_of_yesterday(self, amina):
        tried(amina, WRONG)

        assert forget_lock_tries(now=NOON + timedelta(days=1, seconds=1)) == 2
        assert (Card.objects.get().wrong_locks, Card.objects.get().wrong_locks_on) == (0, None)
        assert not LockTry.objects.exists()

    def test_leaves_to_the_desk_what_only_the_desk_can_end(self, amina):
        for minute in range(5):
            tried(amina, WRONG, now=NOON + timedelta(minutes=minute))

        forget_lock_tries(now=NOON + timedelta(days=30))

        assert tried(amina, RIGHT, now=NOON + timedelta(days=30)) is Why.DESK

    def test_is_part_of_the_daily_housekeeping(self, amina):
        tried(amina, WRONG, now=NOON - timedelta(days=3))

        forget()

        assert not LockTry.objects.exists()


class TestANamelessPhone:
    def test_is_counted_by_its_address_which_the_table_does_not_tell(self, rf):
        here, there = rf.get("/", REMOTE_ADDR="192.0.2.7"), rf.get("/", REMOTE_ADDR="192.0.2.8")

        assert locks.device_of(here, None) == locks.device_of(here, None) != locks.device_of(there, None)
        assert locks.device_of(here, None) != uuid.uuid5(locks._ADDRESSES, "192.0.2.7")
        assert locks.device_of(here, MINE) == MINE
