"""Receipts of lent phones: one a day for the same counters, checked once, gone after 90 days."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone
from django.utils.module_loading import import_string

from courses.reception import services
from courses.reception.models import ReturnReceipt
from courses.reception.rules import is_code
from elearning.accounts import cards
from elearning.accounts.cards import SECRET_ALPHABET
from tests.factories import people
from tests.factories.events import a_batch, a_published_version, append_of, everything, send
from tests.factories.receipts import a_receipt, give_back, kept

NOW = timezone.now()


class TestIsCode:
    def test_takes_every_letter_that_is_drawn_and_no_other(self):
        letters = {chr(number) for number in range(0x250)}

        assert {letter for letter in letters if is_code(letter * 6)} == set(SECRET_ALPHABET)

    @pytest.mark.parametrize("text", ["", "K7F2Q", "K7F2QMM", "k7f2qm", "K7F-2QM", "K7F2QM\n", "K7F2Q٣"])
    def test_refuses_another_shape(self, text):
        assert not is_code(text)


@pytest.mark.django_db
class TestGiveReceipt:
    def test_draws_codes_that_differ(self):
        codes = {a_receipt().code for _ in range(200)}

        assert len(codes) == 200
        assert all(is_code(code) for code in codes)

    def test_draws_again_when_a_code_is_taken(self, monkeypatch):
        drawn = iter(["AAAAAA", "AAAAAA", "BBBBBB"])
        monkeypatch.setattr(cards, "new_secret", lambda _length: next(drawn))

        assert [a_receipt().code for _ in range(2)] == ["AAAAAA", "BBBBBB"]

    def test_costs_one_query_for_a_receipt_that_is_there_and_three_for_a_new_one(self, django_assert_num_queries):
        device = uuid.uuid4()
        for queries in (3, 1):
            with django_assert_num_queries(queries):
                services.give_receipt(device=device, answers=4, now=NOW)

    def test_keeps_no_learner(self):
        related = {field.name for field in ReturnReceipt._meta.get_fields() if field.is_relation}

        assert related == {"checked_by"}


@pytest.mark.django_db
class TestCheckReceipt:
    def test_keeps_the_first_check_only(self):
        receipt, first, second = a_receipt(), people.a_reception(), people.a_reception()

        did = [
            services.check_receipt(receipt=receipt, by_id=person.pk, now=NOW + timedelta(hours=hours))
            for hours, person in enumerate((first, second))
        ]

        receipt.refresh_from_db()
        assert did == [True, False]
        assert (receipt.checked_at, receipt.checked_by) == (NOW, first)


@pytest.mark.django_db
class TestForgetReceipts:
    def test_deletes_them_after_90_days_and_not_before(self):
        old, fresh = a_receipt(made_at=NOW - timedelta(days=91)), a_receipt(made_at=NOW - timedelta(days=89))
        services.check_receipt(receipt=old, by_id=people.a_reception().pk, now=NOW)

        assert services.forget_receipts(now=NOW) == 1
        assert ReturnReceipt.objects.get() == fresh
        assert services.forget_receipts(now=NOW) == 0

    def test_is_part_of_the_daily_housekeeping(self):
        a_receipt(made_at=NOW - timedelta(days=91))

        import_string(settings.JOBS_DAILY["receipts.forget"])(of_a_later_release=True)

        assert not ReturnReceipt.objects.exists()


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
class TestAskedAtOnce:
    def test_a_phone_is_given_one_receipt(self):
        append, version = append_of(people.a_learner_with_card().issued), a_published_version()
        devices = [uuid.uuid4() for _ in range(3)]
        for device in devices:
            send(append, a_batch(everything(version), dev=device))
        start = Barrier(10)

        def ask(device):
            start.wait()
            try:
                return give_back(kept(append, 6), dev=device).json()["code"]
            finally:
                connection.close()

        # Each phone asks ten times in the same instant.
        with ThreadPoolExecutor(10) as pool:
            codes = set(pool.map(ask, [device for device in devices for _ in range(10)]))

        assert len(codes) == ReturnReceipt.objects.count() == 3
