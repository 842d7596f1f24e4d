"""A learner answers a question, or goes on to the next step, on a phone where JavaScript does not run."""

import hashlib
import json
import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime

from courses.progress import selectors as progress
from courses.progress.rules.events import Kind, RawEvent
from elearning.accounts.models import User
from elearning.common.dates import to_milliseconds

from .record_events import Batch, Outcome, Source, record_events

_FORMS = uuid.uuid5(uuid.NAMESPACE_URL, "urn:escale:forms")


def device_of(*, learner_id: uuid.UUID, session_key: str) -> uuid.UUID:
    """Return the name under which a session's answers are counted; the session cannot be found from it."""
    digest = hashlib.sha256(f"{learner_id}:{session_key}".encode()).hexdigest()
    return uuid.uuid5(_FORMS, digest)


def _record(
    *,
    learner: User,
    session_key: str,
    kind: Kind,
    version_key: str,
    step_key: str,
    data: Mapping[str, object],
    received_at: datetime,
) -> Outcome:
    device = device_of(learner_id=learner.pk, session_key=session_key)
    written = json.dumps(data, sort_keys=True)
    # The same answer in the same session is the same act: a form sent twice counts once.
    act = uuid.uuid5(device, f"{kind}:{version_key}:{step_key}:{written}")
    now_ms = to_milliseconds(received_at)
    body = {
        "k": kind.value,
        "n": progress.next_number(key_id=device, device=device),
        "c": version_key,
        "s": step_key,
        "t": now_ms,
        "d": data,
    }
    return record_events(
        source=Source(learner_id=learner.pk, key_id=device, device=device),
        batch=Batch(protocol=1, sent_ms=now_ms, events=[RawEvent(id=act, body=body, size=len(written))]),
        received_at=received_at,
    )


def answer_step(
    *,
    learner: User,
    session_key: str,
    version_key: str,
    step_key: str,
    chosen: Sequence[str] | None,
    variant: int | None,
    received_at: datetime,
) -> Outcome:
    """Count an answer for a signed-in learner.

    chosen: option keys; None for a fill-in. variant: the index of the accepted entry that was typed, if any.
    """
    data: dict[str, object] = {"variant": variant} if chosen is None else {"chosen": list(chosen)}
    return _record(
        learner=learner,
        session_key=session_key,
        kind=Kind.ANSWER,
        version_key=version_key,
        step_key=step_key,
        data=data,
        received_at=received_at,
    )


def finish_step(
    *, learner: User, session_key: str, version_key: str, step_key: str, is_real: bool, received_at: datetime
) -> Outcome:
    """Count a step as done for a signed-in learner. is_real: it is a list of things to do for real."""
    return _record(
        learner=learner,
        session_key=session_key,
        kind=Kind.REAL_DONE if is_real else Kind.STEP_DONE,
        version_key=version_key,
        step_key=step_key,
        data={},
        received_at=received_at,
    )
