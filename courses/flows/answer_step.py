"""A learner answers a question, or goes on to the next step, on a phone where JavaScript does not run."""

import hashlib
import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from courses.progress import selectors as progress
from courses.progress.rules.events import PROTOCOL, Kind, RawEvent
from elearning.common.dates import to_milliseconds

from .record_events import Batch, Outcome, Source, record_events

_FORMS = uuid.uuid5(uuid.NAMESPACE_URL, "urn:escale:forms")


@dataclass(frozen=True, slots=True)
class Sitting:
    """A signed-in learner in one session, at one step of one version."""

    learner_id: uuid.UUID
    enrolled_at: datetime
    session_key: str
    version_key: str
    step_key: str

    @property
    def device(self) -> uuid.UUID:
        """The name under which this session's answers are counted; the session cannot be found from it."""
        digest = hashlib.sha256(f"{self.learner_id}:{self.session_key}".encode()).hexdigest()
        return uuid.uuid5(_FORMS, digest)


def _record(sitting: Sitting, acts: Iterable[tuple[Kind, Mapping[str, object], str]], now: datetime) -> Outcome:
    """Record acts as (kind, data, what tells two acts of one kind apart)."""
    device, now_ms = sitting.device, to_milliseconds(now)
    first = progress.next_number(key_id=device, device=device)
    events = []
    for n, (kind, data, which) in enumerate(acts, start=first):
        written = json.dumps(data, sort_keys=True)
        # The same answer in the same session is the same act: a form sent twice counts once.
        act = uuid.uuid5(device, f"{kind}:{sitting.version_key}:{sitting.step_key}:{which}:{written}")
        body = {"k": kind.value, "n": n, "c": sitting.version_key, "s": sitting.step_key, "t": now_ms, "d": data}
        events.append(RawEvent(id=act, body=body, size=len(written)))
    return record_events(
        source=Source(learner_id=sitting.learner_id, key_id=device, device=device, enrolled_at=sitting.enrolled_at),
        batch=Batch(protocol=PROTOCOL, sent_ms=now_ms, events=events),
        received_at=now,
    )


def answer_step(*, sitting: Sitting, chosen: Sequence[str] | None, variant: int | None, now: datetime) -> Outcome:
    """Count an answer. chosen: option keys; None for a fill-in. variant: index of the accepted entry typed, if any."""
    data: dict[str, object] = {"variant": variant} if chosen is None else {"chosen": list(chosen)}
    return _record(sitting, [(Kind.ANSWER, data, "")], now)


def finish_step(*, sitting: Sitting, ticked: Iterable[str] = (), now: datetime) -> Outcome:
    """Count a step as done. ticked: keys of what the person has done for real."""
    acts: list[tuple[Kind, Mapping[str, object], str]] = [(Kind.REAL_DONE, {}, key) for key in ticked]
    return _record(sitting, [*acts, (Kind.STEP_DONE, {}, "")], now)
