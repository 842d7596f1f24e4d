"""A prepared phone sends what it sealed without internet. Each diagnosis is kept once; a bad one stops no other."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from courses.diagnosis import selectors as diagnosis
from courses.diagnosis import services
from courses.diagnosis.models import DiagnosisKey, SealedDiagnosis
from elearning.accounts import limits
from elearning.accounts.limits import Action
from elearning.accounts.models import User
from elearning.accounts.roles import MAY_DIAGNOSE, roles_of
from elearning.common.turns import one_writer

from .open_diagnosis import CannotKeep, Sent, open_diagnosis

MOST_KEPT, WINDOW = 1000, timedelta(days=30)
"""What one phone may send: more than anybody takes of diagnoses in a month."""
MINUTE, HOUR = 60, 3600


class SendsTooMuch(Exception):  # noqa: N818 - it says what happened
    """The phone sends too often, or more than anybody could take. retry_after: seconds."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(retry_after)
        self.retry_after = retry_after


class AccountClosed(Exception):  # noqa: N818 - it says what happened
    """Who prepared the phone does not work here any more, or no longer with diagnoses."""


@dataclass(frozen=True, slots=True)
class SentItem:
    """One item as it came; whatever it holds beside its id is judged later."""

    id: uuid.UUID
    body: Mapping[str, Any]

    @property
    def number(self) -> int:
        """The phone's counter, 0 when it makes no sense."""
        number = self.body.get("n")
        return number if type(number) is int else 0


@dataclass(frozen=True, slots=True)
class Batch:
    """What one phone sends at once. sent_ms: its clock when it sent."""

    protocol: int
    device: uuid.UUID
    sent_ms: int
    items: Sequence[SentItem]


@dataclass(slots=True)
class Outcome:
    """Each id sent is in exactly one of acked (new, kept), dup (known) and held (kept as it came, with why)."""

    acked: list[uuid.UUID] = field(default_factory=list)
    dup: list[uuid.UUID] = field(default_factory=list)
    held: dict[uuid.UUID, str] = field(default_factory=dict)


def receive_diagnoses(*, key: DiagnosisKey, batch: Batch, received_at: datetime) -> Outcome:
    """Keep a batch for the worker of `key`, whoever holds the phone and whoever is signed in.

    Sent again, a batch changes nothing, also after a case of it was erased. Raises AccountClosed and SendsTooMuch, with
    nothing kept.
    """
    if not limits.hit(action=Action.DIAGNOSES, key=str(key.pk), now=received_at):
        raise SendsTooMuch(MINUTE)
    sent = Sent(protocol=batch.protocol, sent_ms=batch.sent_ms, received_at=received_at)
    # Of an id met twice, the first; in the order in which the phone kept them.
    items = {item.id: item for item in reversed(batch.items)}
    outcome = Outcome()
    with one_writer(), transaction.atomic():
        worker = User.objects.select_for_update(of=("self",)).filter(pk=key.worker_id).first()
        if worker is None or not worker.is_active or not roles_of(worker) & MAY_DIAGNOSE:
            raise AccountClosed
        before = diagnosis.sealed_before(key, items)
        if diagnosis.sealed_since(key, received_at - WINDOW) + len(items.keys() - before.keys()) > MOST_KEPT:
            raise SendsTooMuch(HOUR)
        for item in sorted(items.values(), key=lambda item: item.number):
            if item.id not in before:
                _receive(item, key, batch, sent, outcome)
            elif before[item.id]:
                outcome.held[item.id] = before[item.id]
            else:
                outcome.dup.append(item.id)
    return outcome


def _receive(item: SentItem, key: DiagnosisKey, batch: Batch, sent: Sent, outcome: Outcome) -> None:
    held, raw = "", None
    try:
        is_new = open_diagnosis(key=key, id=item.id, body=item.body, sent=sent, now=sent.received_at)
        (outcome.acked if is_new else outcome.dup).append(item.id)
    except CannotKeep as refusal:
        held, raw = refusal.why.value, {"v": batch.protocol, "item": dict(item.body)}
        outcome.held[item.id] = held
    services.note_sealed(
        sealed=SealedDiagnosis(
            item=item.id,
            key=key,
            device=batch.device,
            sent_ms=batch.sent_ms,
            received_at=sent.received_at,
            held=held,
            raw=raw,
        )
    )
