"""Rows written many at once are what Django would have written one by one."""

import uuid
from datetime import UTC, datetime, timedelta, timezone

import pytest
from django.db import IntegrityError, connection

from courses.progress.models import Event
from courses.progress.projection import save_rows
from courses.progress.storing import NewEvent, insert_events
from tests.factories.people import a_learner

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
EVENING_ELSEWHERE = datetime(2026, 3, 2, 21, 30, 5, 250_000, tzinfo=timezone(timedelta(hours=9)))


def an_event(person, **values):
    fields = {
        "id": uuid.uuid4(),
        "learner_id": person.pk,
        "key_id": uuid.uuid4(),
        "device": uuid.uuid4(),
        "n": 1,
        "kind": "answer",
        "version_key": "a" * 16,
        "module_key": uuid.uuid4(),
        "step_key": "b" * 8,
        "happened_at": NOON,
        "received_at": NOON,
        "data": {"chosen": ["a1b2c3d4"]},
    }
    return NewEvent(**fields | values)


def as_stored(*ids):
    """Return the rows as the database has them, without Django reading them."""
    with connection.cursor() as cursor:
        places = ", ".join(["%s"] * len(ids))
        cursor.execute(
            f"SELECT * FROM courses_event WHERE id IN ({places})",
            [id if connection.features.has_native_uuid_field else id.hex for id in ids],
        )
        return sorted(map(repr, cursor.fetchall()))


@pytest.fixture
def person():
    return a_learner()


def written_by_django(events):
    Event.objects.bulk_create(Event(**event._asdict()) for event in events)
    rows = as_stored(*(event.id for event in events))
    Event.objects.all().delete()
    return rows


class TestInsertEvents:
    @pytest.mark.parametrize(
        "values",
        [
            {},
            {"happened_at": EVENING_ELSEWHERE},
            {"received_at": NOON.replace(microsecond=1)},
            {"module_key": None, "version_key": "", "step_key": ""},
            {"data": {}},
            {"data": {"event": {"d": 'é ‘’ \\ " ½ 🙂', "x": [None, True, 1.5]}}, "held": "shape"},
        ],
    )
    def test_writes_what_django_writes(self, person, values):
        one = an_event(person, **values)
        expected = written_by_django([one])

        insert_events([one])

        assert as_stored(one.id) == expected

    def test_writes_rows_that_share_a_phone_and_differ_in_the_rest(self, person):
        first = an_event(person, module_key=None)
        second = first._replace(id=uuid.uuid4(), n=2, module_key=uuid.uuid4(), happened_at=EVENING_ELSEWHERE)
        third = second._replace(id=uuid.uuid4(), n=3, data={}, module_key=None)
        expected = written_by_django([first, second, third])

        insert_events([first, second, third])

        assert as_stored(first.id, second.id, third.id) == expected

    def test_asks_the_database_once_for_many(self, person, django_assert_num_queries):
        with django_assert_num_queries(1):
            insert_events([an_event(person, n=n) for n in range(1, 101)])

    def test_refuses_an_id_that_is_there(self, person):
        one = an_event(person)
        insert_events([one])

        with pytest.raises(IntegrityError):
            insert_events([one])


class TestSaveRows:
    def test_asks_nothing_for_no_row(self, django_assert_num_queries):
        with django_assert_num_queries(0):
            save_rows([])
