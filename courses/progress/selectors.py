"""What learners did: reads. Each says its cost."""

import uuid
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.db import connection
from django.db.models import QuerySet, Subquery
from django.db.models.fields.json import KeyTextTransform

from elearning.accounts.models import User
from elearning.common.dates import to_milliseconds
from elearning.common.prepared import Given, Prepared, Row, as_stored

from .models import Epoch, Event, ModuleProgress, PhoneCounter
from .projection import ProgressRow, achieved_in, state_of
from .rules.counting import Range
from .rules.events import Kind
from .rules.merging import Achieved
from .rules.overview import Learned

_PHONE_COLUMNS = [field.attname for field in PhoneCounter._meta.concrete_fields]
_MODULE_COLUMN = ProgressRow._fields.index("module_key")


def _lock(learner_id: Given) -> QuerySet[Any, Any]:
    epoch = Subquery(Epoch.objects.values("value")[:1])
    locked = User.objects.select_for_update().filter(pk=learner_id).order_by()
    return locked.annotate(epoch=epoch).values_list("first_name", "is_active", "epoch")


_LOCK = Prepared(_lock, values=1)
_PHONE = Prepared(
    lambda key_id, device: PhoneCounter.objects.filter(key_id=key_id, device=device).values_list(*_PHONE_COLUMNS),
    values=2,
)
_PROGRESS = Prepared(
    lambda learner_id: ModuleProgress.objects.filter(learner_id=learner_id).values_list(*ProgressRow._fields), values=1
)


@lru_cache(maxsize=128)
def _known(count: int) -> Prepared:
    """One statement for each number of ids: a batch has 100 at most."""
    return Prepared(lambda *ids: Event.objects.filter(pk__in=ids).values_list("pk", "held"), values=count)


@dataclass(frozen=True, slots=True)
class LockedLearner:
    """A learner's row, locked until the transaction ends. epoch: None if unnamed."""

    first_name: str
    is_active: bool
    epoch: uuid.UUID | None


def lock_learner(learner_id: uuid.UUID) -> LockedLearner:
    """Lock the learner's row and return what decides whether they may add to it. One query; raises User.DoesNotExist.

    Everything that adds to a person's progress takes this lock first, so two phones of one person take turns.
    """
    rows = _LOCK.rows(learner_id)
    if not rows:
        raise User.DoesNotExist
    return LockedLearner(*rows[0])


def find_phone(*, key_id: uuid.UUID, device: uuid.UUID) -> PhoneCounter | None:
    """Return the counter of a phone with one key, None before it ever sent. One query."""
    rows = _PHONE.rows(key_id, device)
    return PhoneCounter.from_db(connection.alias, _PHONE_COLUMNS, rows[0]) if rows else None


def lock_seen(*, device: uuid.UUID, key_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, list[Range]]:
    """Return which numbers came from a phone, by key; a key that it never used is absent. One query.

    Its counters stay locked until the caller's transaction ends, so two calls of one phone take turns.
    """
    counters = PhoneCounter.objects.select_for_update().filter(device=device, key_id__in=list(key_ids)).order_by("pk")
    return {key: [(low, high) for low, high in seen] for key, seen in counters.values_list("key_id", "seen")}


def known_ids(ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, str]:
    """Return which of these events are kept already, with why one is held ("" when it is counted). One query."""
    asked = list(ids)
    return dict(_known(len(asked)).rows(*asked)) if asked else {}


class LearnersProgress:
    """A learner's progress, one row a module, read with one query. Rows are made when they are looked at."""

    def __init__(self, learner_id: uuid.UUID) -> None:
        self._fetched = _PROGRESS.fetch(learner_id)

    def rows(self, modules: Collection[uuid.UUID]) -> dict[uuid.UUID, ProgressRow]:
        """Return those of these modules."""
        wanted = {as_stored(module) for module in modules}
        return self._made([row for row in self._fetched if row[_MODULE_COLUMN] in wanted])

    def all(self) -> dict[uuid.UUID, ProgressRow]:
        return self._made(self._fetched)

    def _made(self, fetched: Sequence[Row]) -> dict[uuid.UUID, ProgressRow]:
        rows = map(ProgressRow._make, _PROGRESS.convert(fetched))
        return {row.module_key: row for row in rows}


def progress_rows(learner_id: uuid.UUID) -> list[ProgressRow]:
    """Return a learner's progress, one row a module. One query."""
    return list(LearnersProgress(learner_id).all().values())


def achieved(learner_id: uuid.UUID) -> Achieved:
    """Return what a learner's modules add up to. One query."""
    return achieved_in(progress_rows(learner_id))


def observations(learner_id: uuid.UUID) -> QuerySet[Event]:
    """Return, to be read or joined to others, what staff saw this learner do; `badge` is the key of the badge."""
    seen = Event.objects.counted().filter(learner_id=learner_id, kind=Kind.OBSERVED)
    return seen.order_by().annotate(badge=KeyTextTransform("badge", "data"))


def observed_badges(learner_id: uuid.UUID) -> frozenset[str]:
    """Return the keys of the badges whose task staff saw this learner do. One query."""
    return frozenset(event.badge for event in observations(learner_id))  # type: ignore[attr-defined]


def learned_and_epoch(learner_id: uuid.UUID) -> tuple[dict[uuid.UUID, Learned], uuid.UUID | None]:
    """Return what a learner did, by module, and the epoch. One query, two for somebody who has done nothing yet."""
    rows = list(
        ModuleProgress.objects.filter(learner_id=learner_id).annotate(epoch=Subquery(Epoch.objects.values("value")[:1]))
    )
    learned = {
        row.module_key: Learned(
            done_steps=state_of(row).done_steps,
            is_finished=row.finished_at is not None,
            last_ms=to_milliseconds(row.last_at),
            position=row.position_step,
            alone={step: len(values[4]) for step, values in row.steps.items() if values[4:]},
        )
        for row in rows
    }
    return learned, rows[0].epoch if rows else epoch()


def next_number(*, key_id: uuid.UUID, device: uuid.UUID) -> int:
    """Return the number after the highest that came from this phone with this key. One query."""
    seen = PhoneCounter.objects.filter(key_id=key_id, device=device).values_list("seen", flat=True).first()
    return seen[-1][1] + 1 if seen else 1


def find_preferred_language(learner_id: uuid.UUID) -> str | None:
    """Return the language a learner last chose on a phone, by its counter; None when they never did. One query."""
    chosen = Event.objects.counted().filter(learner_id=learner_id, kind=Kind.PREF, data__has_key="language")
    last = chosen.order_by("-n", "-device").values_list("data", flat=True).first()
    return last["language"] if last else None


def phones_with_gaps(learner_id: uuid.UUID) -> list[PhoneCounter]:
    """Return the phones from which answers are still missing, as their counters show. One query."""
    phones = PhoneCounter.objects.filter(learner_id=learner_id).order_by("-last_seen_at")
    return [phone for phone in phones if phone.missing]


def epoch() -> uuid.UUID | None:
    """Return which life of the database this is, None before anything was recorded. One query."""
    return Epoch.objects.values_list("value", flat=True).first()
