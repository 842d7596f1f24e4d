"""One sealed diagnosis is opened, judged as the form would be, and kept as a diagnosis taken with internet is."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone

from content import api as content
from courses.diagnosis import selectors as diagnosis
from courses.diagnosis.models import LONGEST_NICKNAME, LONGEST_PLACE, DiagnosisKey
from courses.diagnosis.rules.answers import read_answers
from courses.diagnosis.rules.sealed import CannotKeep, HeldWhy, SealedForm, may_stand_on, read_form, read_item
from courses.diagnosis.rules.sealing import CannotOpen, open_box
from courses.progress.rules.merging import corrected_ms
from courses.reception.rules import read_line
from elearning.common.dates import from_milliseconds, to_milliseconds

from .take_diagnosis import Agreed, OldForm, take_diagnosis

__all__ = ["CannotKeep", "HeldWhy", "Sent", "open_diagnosis"]


@dataclass(frozen=True, slots=True)
class Sent:
    """How a sealed diagnosis came: under which protocol, by which clock of the phone, and when by ours."""

    protocol: int
    sent_ms: int
    received_at: datetime


def open_diagnosis(*, key: DiagnosisKey, id: uuid.UUID, body: Mapping[str, Any], sent: Sent, now: datetime) -> bool:
    """Keep what was sealed for the worker of `key`; return False when it was kept before. Raises CannotKeep.

    The worker comes from the key alone. The diagnosis counts from when it was taken, by the phone's clock put right,
    never before the phone was prepared nor after it was received.
    """
    form = _read(id, body, sent)
    outline = content.find_grid_version(form.grid_version)
    if outline is None:
        raise CannotKeep(HeldWhy.GRID)
    taken_at = _taken_at(form, key, sent)
    if not may_stand_on(form.on, taken_on=timezone.localdate(taken_at)):
        raise CannotKeep(HeldWhy.DAY)
    place, nickname = read_line(form.place), read_line(form.nickname)
    if len(place) > LONGEST_PLACE or len(nickname) > LONGEST_NICKNAME:
        raise CannotKeep(HeldWhy.SHAPE)
    is_new = diagnosis.find_kept(id) is None
    try:
        take_diagnosis(
            by=key.worker,
            id=id,
            grid_version=outline.key,
            answers=read_answers(outline, form.chosen, is_refused=form.is_refused),
            agreed=Agreed(steps=form.steps, first=form.first, on=form.on, place=place),
            nickname=nickname,
            taken_at=taken_at,
            now=now,
        )
    except OldForm:
        raise CannotKeep(HeldWhy.ID) from None
    return is_new


def _read(id: uuid.UUID, body: Mapping[str, Any], sent: Sent) -> SealedForm:
    item = read_item(body, protocol=sent.protocol)
    secret = diagnosis.find_seal(item.key_version)
    if secret is None:
        raise CannotKeep(HeldWhy.KEY)
    try:
        return read_form(open_box(secret=secret, id=id, box=item.box))
    except CannotOpen:
        raise CannotKeep(HeldWhy.BOX) from None


def _taken_at(form: SealedForm, key: DiagnosisKey, sent: Sent) -> datetime:
    at_ms = corrected_ms(
        at_ms=form.at_ms,
        sent_ms=sent.sent_ms,
        received_ms=to_milliseconds(sent.received_at),
        enrolled_ms=to_milliseconds(key.created_at),
    )
    return from_milliseconds(at_ms)
