from datetime import UTC, datetime
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, transaction

from elearning.audit import selectors, services, triggers
from elearning.audit.models import Entry, Segment
from tests.threads import in_threads

NOW = datetime(2026, 3, 15, 12, 0, tzinfo=UTC)
ACTOR = UUID(int=1)


def record(*, at=NOW, subject="", **more):
    return services.record(action="card.issued", actor=ACTOR, subject=subject, now=at, **more)


def refuse(statement, parameters=()):
    """Run SQL that the database must refuse."""
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, parameters)


@pytest.mark.django_db
class TestRecord:
    def test_chains_each_entry_to_the_one_before(self):
        first, second = record(subject="card:1"), record(subject="card:2", why="lost", data={"point": 3})

        assert (first.number, second.number) == (1, 2)
        assert selectors.verify() == selectors.Verdict(entries=2, faults=(), number=2, hash=second.hash)

    def test_is_undone_with_what_it_tells(self):
        record()

        with transaction.atomic():
            record()
            transaction.set_rollback(True)

        assert Entry.objects.count() == 1
        assert record().number == 2

    def test_keeps_text_in_any_script(self):
        record(why="Carte perdue dans l'autobus — أمينة")

        assert selectors.verify().faults == ()


@pytest.mark.django_db(transaction=True)
class TestRecordTogether:
    def test_gives_one_chain_when_many_write_at_once(self):
        def write():
            for _ in range(10):
                record()

        in_threads(4, write)

        verdict = selectors.verify()
        assert (verdict.entries, verdict.faults) == (40, ())


@pytest.mark.django_db
class TestAppendOnly:
    def test_the_database_refuses_to_change_an_entry(self):
        record()

        refuse("UPDATE audit_entry SET why = 'nothing' WHERE number = 1")

        assert selectors.verify().faults == ()

    def test_the_database_refuses_to_delete_an_entry(self):
        record()

        refuse("DELETE FROM audit_entry WHERE number = %s", [1])

        assert Entry.objects.count() == 1

    @pytest.mark.parametrize(
        ("statement", "fault"),
        [
            ("UPDATE audit_entry SET why = 'other' WHERE number = 2", "entry 2 was changed"),
            ("UPDATE audit_entry SET subject = 'card:9' WHERE number = 1", "entry 1 was changed"),
            ("DELETE FROM audit_entry WHERE number = 2", "entries 2 to 2 are missing"),
        ],
    )
    def test_the_chain_tells_what_was_changed_under_lifted_triggers(self, statement, fault):
        for _ in range(3):
            record()
        triggers.remove(connection)
        with connection.cursor() as cursor:
            cursor.execute(statement)

        assert fault in selectors.verify().faults[0]

    def test_a_noted_end_tells_that_the_last_entries_were_cut_off(self):
        record()
        end = record()
        triggers.remove(connection)
        Entry.objects.filter(number=2).delete()

        assert selectors.verify().faults == ()
        assert selectors.verify(expected=(end.number, end.hash)).faults != ()


@pytest.mark.django_db
class TestSegments:
    def test_seals_each_finished_month_once(self):
        record(at=datetime(2026, 1, 31, 23, 0, tzinfo=UTC))
        record(at=datetime(2026, 2, 2, tzinfo=UTC))
        record(at=NOW)

        sealed = services.seal(now=NOW)

        assert [(s.month, s.first_number, s.last_number) for s in sealed] == [("2026-01", 1, 1), ("2026-02", 2, 2)]
        assert services.seal(now=NOW) == []

    def test_tolerates_an_entry_whose_clock_was_behind(self):
        record(at=datetime(2026, 2, 1, tzinfo=UTC))
        record(at=datetime(2026, 1, 31, tzinfo=UTC))
        record(at=NOW)

        services.seal(now=NOW)

        assert Segment.objects.count() == 1
        assert selectors.verify().faults == ()

    def test_drops_a_whole_month_after_thirteen_months_and_keeps_the_chain(self):
        record(at=datetime(2024, 12, 20, tzinfo=UTC))
        record(at=datetime(2025, 1, 20, tzinfo=UTC))
        record(at=NOW)
        services.seal(now=NOW)

        gone = services.drop_old_segments(now=NOW)

        assert gone == 2
        assert list(Entry.objects.values_list("number", flat=True)) == [3]
        assert selectors.verify().faults == ()
        assert record().number == 4

    def test_refuses_a_month_that_is_not_the_oldest(self):
        record(at=datetime(2024, 12, 20, tzinfo=UTC))
        record(at=datetime(2025, 1, 20, tzinfo=UTC))
        services.seal(now=NOW)

        with pytest.raises(ValueError, match="oldest"):
            services.drop_segment(Segment.objects.get(month="2025-01"), now=NOW)

    def test_the_database_refuses_to_drop_a_month_that_is_too_young(self):
        recent = datetime.now(tz=UTC).replace(day=1)
        record(at=recent)
        segment = Segment.objects.create(month="2026-02", first_number=1, last_number=1, last_hash="x", sealed_at=NOW)

        with pytest.raises(DatabaseError), transaction.atomic():
            services.drop_segment(segment, now=NOW)

        assert Entry.objects.count() == 1

    def test_the_database_refuses_to_change_a_sealed_month(self):
        record(at=datetime(2026, 1, 5, tzinfo=UTC))
        services.seal(now=NOW)

        refuse("UPDATE audit_segment SET last_hash = 'x'")
        refuse("DELETE FROM audit_segment")
