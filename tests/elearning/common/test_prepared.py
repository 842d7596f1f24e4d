"""Reads whose SQL is written once: the same answers as the query they were made from, whatever the values."""

import uuid

import pytest
from django.utils import timezone

from courses.progress.models import PhoneCounter
from elearning.common.prepared import Prepared, as_stored
from tests.factories import people

COLUMNS = ("key_id", "device", "seen", "minute_at", "minute_calls")


def sought(devices):
    return PhoneCounter.objects.filter(device__in=devices).order_by("device").values_list(*COLUMNS)


@pytest.fixture
def phones(db):
    """Three phones of one person."""
    learner, now = people.a_learner(), timezone.now()
    rows = [
        PhoneCounter(
            learner=learner,
            key_id=uuid.uuid4(),
            device=uuid.uuid4(),
            seen=[[1, number]],
            minute_at=now,
            window_at=now,
            last_seen_at=now,
        )
        for number in (1, 2, 3)
    ]
    return PhoneCounter.objects.bulk_create(rows)


class TestPrepared:
    def test_finds_what_its_query_finds_with_the_values_of_the_models(self, phones):
        devices = [phone.device for phone in phones[:2]]

        found = Prepared(lambda *given: sought(given), values=2).rows(*devices)

        assert found == list(sought(devices))
        assert {type(value) for value in found[0]} == {uuid.UUID, list, type(phones[0].minute_at), int}

    def test_finds_something_else_with_other_values(self, phones):
        by_device = Prepared(lambda given: sought([given]), values=1)

        assert [by_device.rows(phone.device)[0][0] for phone in phones] == [phone.key_id for phone in phones]
        assert by_device.rows(uuid.uuid4()) == []

    def test_writes_its_sql_once_and_asks_once_each_time(self, phones, django_assert_num_queries):
        written = []
        by_device = Prepared(lambda given: written.append(given) or sought([given]), values=1)

        with django_assert_num_queries(3):
            for phone in phones:
                by_device.rows(phone.device)

        assert len(written) == 1

    def test_lets_rows_be_told_apart_before_they_are_converted(self, phones):
        everything = Prepared(lambda: PhoneCounter.objects.values_list(*COLUMNS), values=0)

        fetched = [row for row in everything.fetch() if row[1] == as_stored(phones[0].device)]

        assert everything.convert(fetched)[0][0] == phones[0].key_id
