"""What a phone sealed without internet is kept once, for the worker of its key, as if it had been taken here."""

import json
import random
import uuid
from datetime import datetime, timedelta

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content.pages import grids
from courses.diagnosis import services
from courses.diagnosis.models import Case, Diagnosis, DiagnosisKey, SealedDiagnosis
from courses.flows.erase_case import erase_case
from courses.flows.receive_diagnoses import AccountClosed, Batch, SendsTooMuch, SentItem, receive_diagnoses
from courses.flows.replay_diagnoses import replay_diagnoses
from elearning.accounts import people as accounts
from elearning.audit.models import Entry
from elearning.common.dates import to_milliseconds
from tests.factories.grids import OUTLINE, keep_grid
from tests.factories.sealed import a_form, a_phone, an_item

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def grid():
    return keep_grid()


@pytest.fixture
def phone(grid):
    return a_phone(now=NOW - timedelta(days=30))


def receive(phone, *items, at: datetime = NOW, sent: datetime | None = None, protocol: int = 1):
    batch = Batch(
        protocol=protocol,
        device=phone.device,
        sent_ms=to_milliseconds(sent or at),
        items=[SentItem(uuid.UUID(item["id"]), item) for item in items],
    )
    return receive_diagnoses(key=DiagnosisKey.objects.get(pk=phone.key.pk), batch=batch, received_at=at)


def held(outcome) -> list[str]:
    return list(outcome.held.values())


class TestReceiveDiagnoses:
    def test_keeps_what_the_form_with_internet_would_keep(self, phone):
        item = an_item(a_form(nickname=" Nour  B ", place="Point\u200b d'accueil", steps=["O2", "O6"]))

        outcome = receive(phone, item)

        kept = Diagnosis.objects.select_related("case").get()
        assert outcome.acked == [kept.pk] == [uuid.UUID(item["id"])]
        assert (kept.case.worker_id, kept.case.nickname) == (phone.key.worker_id, "Nour B")
        assert (kept.declared, kept.observed) == ({"phone": "none", "urgent": None}, {"unlock": "helped"})
        assert (kept.outcomes, kept.first_step, kept.first_place) == (["O2", "O6"], "O6", "Point d'accueil")
        assert kept.grid_version == OUTLINE.key

    def test_counts_from_when_it_was_taken_by_the_phones_clock_put_right(self, phone):
        taken, wrong = NOW - timedelta(days=3), timedelta(days=2000)
        on = timezone.localdate(taken).isoformat()
        item = an_item(a_form(t=to_milliseconds(taken - wrong), on=on))

        receive(phone, item, sent=NOW - wrong)

        kept = Diagnosis.objects.select_related("case").get()
        assert abs(kept.taken_at - taken) < timedelta(seconds=1)
        assert kept.case.consent_at == kept.case.created_at == kept.taken_at

    @pytest.mark.parametrize("days", [-400, 5])
    def test_counts_from_no_day_before_the_phone_was_prepared_nor_after_it_sent(self, phone, days):
        edge = phone.key.created_at if days < 0 else NOW
        on = timezone.localdate(edge).isoformat()

        receive(phone, an_item(a_form(t=to_milliseconds(NOW + timedelta(days=days)), on=on)))

        assert abs(Diagnosis.objects.get().taken_at - edge) < timedelta(seconds=1)

    def test_counts_what_is_sent_twice_once(self, phone):
        item = an_item()

        first, second = receive(phone, item), receive(phone, item)

        assert (len(first.acked), second.dup) == (1, first.acked)
        assert Case.objects.count() == Diagnosis.objects.count() == 1
        assert Entry.objects.filter(action="diagnosis.kept").count() == 1

    def test_counts_an_id_met_twice_in_a_batch_once(self, phone):
        item = an_item()

        outcome = receive(phone, item, item | {"n": 2})

        assert (len(outcome.acked), outcome.dup, outcome.held) == (1, [], {})

    def test_brings_nothing_back_that_was_erased_meanwhile(self, phone):
        item = an_item()
        receive(phone, item)
        erase_case(by=phone.key.worker, case_id=Case.objects.get().pk, now=NOW)

        outcome = receive(phone, item)

        assert outcome.dup == [uuid.UUID(item["id"])]
        assert not Diagnosis.objects.exists()

    def test_forgets_the_box_once_it_is_kept_and_logs_no_word_of_it(self, phone):
        item = an_item(a_form(nickname="Nour", place="pelargonium"))

        receive(phone, item)

        row = SealedDiagnosis.objects.get()
        assert (row.held, row.raw) == ("", None)
        logged = json.dumps(list(Entry.objects.values()), default=str)
        assert [word for word in ("Nour", "pelargonium", item["box"]) if word in logged] == []

    @pytest.mark.parametrize(
        ("change", "why"),
        [
            (lambda: an_item(a_form(consent=False)), "shape"),
            (lambda: an_item(a_form(nickname="n" * 41)), "shape"),
            (lambda: an_item(a_form(place="p" * 141)), "shape"),
            (lambda: an_item(b"[]"), "shape"),
            (lambda: an_item(n="x"), "shape"),
            (lambda: {"id": str(uuid.uuid4())}, "shape"),
            (lambda: an_item(a_form(grid="f" * 16)), "grid"),
            (lambda: an_item(a_form(on="2020-01-01")), "day"),
            (lambda: an_item(a_form(on="9999-12-31")), "day"),
            (lambda: an_item(key=99), "key"),
            (lambda: an_item(box="A" * 200), "box"),
            (lambda: an_item() | {"id": str(uuid.uuid4())}, "box"),
            (lambda: an_item(box="A" * 20_000), "size"),
        ],
        ids=["no consent", "long nickname", "long place", "no form", "no number", "nothing", "unknown grid", "past day",
             "far day", "unknown key", "no box", "box of another id", "large box"],
    )  # fmt: skip
    def test_holds_what_it_cannot_keep_and_lets_the_others_pass(self, phone, change, why):
        bad, good = change(), an_item(n=2)

        first, again = receive(phone, bad, good), receive(phone, bad, good)

        assert held(first) == held(again) == [why]
        assert (len(first.acked), len(again.dup)) == (1, 1)
        assert SealedDiagnosis.objects.get(held=why).raw == {"v": 1, "item": bad}
        assert Diagnosis.objects.count() == 1

    def test_holds_an_unknown_protocol_whole(self, phone):
        assert held(receive(phone, an_item(), an_item(), protocol=2)) == ["v", "v"]
        assert not Diagnosis.objects.exists()

    def test_keeps_nothing_under_the_id_of_somebody_elses(self, phone, grid):
        item = an_item(a_form(nickname="Nour"))
        receive(phone, item)
        other = a_phone(now=NOW - timedelta(days=1))

        outcome = receive(other, an_item(a_form(nickname="Sol"), id=uuid.UUID(item["id"])))

        assert held(outcome) == ["id"]
        assert Case.objects.get().nickname == "Nour"

    def test_knows_what_two_keys_of_one_worker_bring(self, phone):
        item = an_item()
        receive(phone, item)

        outcome = receive(a_phone(phone.key.worker, now=NOW), item)

        assert outcome.dup == [uuid.UUID(item["id"])]
        assert Diagnosis.objects.count() == 1

    def test_takes_nothing_for_who_no_longer_does_diagnoses(self, phone):
        phone.key.worker.groups.clear()

        with pytest.raises(AccountClosed):
            receive(phone, an_item())

    def test_takes_nothing_for_a_closed_account(self, phone):
        accounts.close(person=phone.key.worker, by=None, why="left", now=NOW)

        with pytest.raises(AccountClosed):
            receive(phone, an_item())

        assert not SealedDiagnosis.objects.exists()

    def test_takes_no_more_than_anybody_could_take(self, phone, monkeypatch):
        monkeypatch.setattr("courses.flows.receive_diagnoses.MOST_KEPT", 2)
        item = an_item()
        receive(phone, item, an_item())

        assert len(receive(phone, item).dup) == 1
        with pytest.raises(SendsTooMuch):
            receive(phone, an_item())

    def test_takes_so_many_batches_a_minute(self, phone):
        for _ in range(60):
            receive(phone)

        with pytest.raises(SendsTooMuch):
            receive(phone)


class TestAnyOrder:
    @given(st.data())
    @settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_split_and_repetition_keep_the_same(self, phone, data):
        Case.objects.all().delete()
        SealedDiagnosis.objects.all().delete()
        items = [an_item(a_form(nickname=f"N{n}"), n=n + 1) for n in range(4)] + [an_item(box="AA")]
        sent = data.draw(st.lists(st.sampled_from(items), min_size=5, max_size=12)) + items
        random.Random(data.draw(st.integers(0, 99))).shuffle(sent)
        acked: list[uuid.UUID] = []

        while sent:
            size = data.draw(st.integers(1, 5))
            batch, sent = sent[:size], sent[size:]
            at = NOW + timedelta(minutes=len(sent) + 2 * len(acked))
            outcome = receive(phone, *batch, at=at)
            found = [*outcome.acked, *outcome.dup, *outcome.held]
            assert sorted(found) == sorted({uuid.UUID(item["id"]) for item in batch})
            acked += outcome.acked

        assert sorted(acked) == sorted(uuid.UUID(item["id"]) for item in items[:4])
        assert sorted(Case.objects.values_list("nickname", flat=True)) == ["N0", "N1", "N2", "N3"]


class TestReplayDiagnoses:
    def test_keeps_what_a_grid_that_came_back_makes_readable(self, phone, grid):
        item = an_item(a_form(nickname="Nour"))
        kept = grids.PublishedGrid.objects.get(key=OUTLINE.key)
        outline = kept.outline
        kept.delete()
        grids._read.clear()
        assert held(receive(phone, item)) == ["grid"]
        grids.PublishedGrid.objects.create(key=OUTLINE.key, outline=outline)

        first, second = replay_diagnoses(now=NOW), replay_diagnoses(now=NOW)

        assert ((first.kept, first.held), (second.kept, second.held)) == ((1, 0), (0, 0))
        assert Case.objects.get().nickname == "Nour"
        assert receive(phone, item).dup == [uuid.UUID(item["id"])]

    def test_leaves_what_it_still_cannot_read(self, phone):
        receive(phone, an_item(key=99))

        done = replay_diagnoses(now=NOW)

        assert (done.kept, done.held) == (0, 1)
        assert SealedDiagnosis.objects.get().raw


class TestTheEnd:
    def test_of_a_key_comes_90_days_after_it_ended(self, phone):
        receive(phone, an_item())
        ended = phone.key.valid_until

        assert services.purge(now=ended + timedelta(days=89)) == 0
        assert services.purge(now=ended + timedelta(days=91)) == 2
        assert not DiagnosisKey.objects.exists()

    def test_of_a_held_box_comes_12_months_after_it_came(self, phone):
        receive(phone, an_item(key=99))

        assert services.purge(now=NOW + timedelta(days=364)) == 0
        assert services.purge(now=NOW + timedelta(days=366)) == 2
        assert services.purge(now=NOW + timedelta(days=366)) == 0
