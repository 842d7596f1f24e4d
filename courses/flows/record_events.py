"""A learner did things: kept once, added up, badges given, in one transaction.

The phone's door and the plain forms meet here.
"""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db import transaction

from content import api as content
from content.outlines import VersionOutline
from courses.badges import services as badges
from courses.progress import selectors as progress_reads
from courses.progress import services as progress
from courses.progress.reading import Batch, FindVersions, Source, read_acts
from courses.progress.rules.events import Kind, is_version_key
from courses.progress.services import Recorded, SendsTooMuch
from elearning.accounts.models import User
from elearning.common.turns import one_at_a_time, one_writer

__all__ = ["Batch", "Outcome", "PersonErased", "PersonInactive", "SendsTooMuch", "Source", "record_events"]


class PersonErased(Exception):  # noqa: N818 - it says what happened
    """The person asked to be erased: nothing of theirs is taken any more and the phone may forget."""


class PersonInactive(Exception):  # noqa: N818 - it says what happened
    """The account was closed."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Each id sent is in exactly one of acked, dup, held. marks: 0 to 100 for each answer counted now."""

    acked: tuple[uuid.UUID, ...]
    dup: tuple[uuid.UUID, ...]
    held: Mapping[uuid.UUID, str]
    marks: Mapping[uuid.UUID, int]
    new_badges: tuple[str, ...]
    epoch: uuid.UUID


def record_events(*, source: Source, batch: Batch, received_at: datetime) -> Outcome:
    """Record a batch for the learner of `source`, whoever holds the phone.

    Sent again, a batch changes nothing. Raises PersonErased, PersonInactive and SendsTooMuch, with nothing kept.
    At most 12 queries for 100 events, with the transaction's own two, once this process has read the content.
    """
    with one_at_a_time():
        return _record(source, batch, received_at)


def _record(source: Source, batch: Batch, received_at: datetime) -> Outcome:
    # All that can be done before the lock is taken is done before: other phones wait for it.
    badge_outlines = content.badge_outlines(settings.LANGUAGE_CODE)
    find_versions = _reader(batch)
    acts = read_acts(source=source, batch=batch, find_versions=find_versions, received_at=received_at)
    with one_writer(), transaction.atomic():
        locked = progress_reads.lock_learner(source.learner_id)
        if not locked.is_active:
            # Erasing overwrites the names; closing an account keeps them.
            raise PersonInactive if locked.first_name else PersonErased
        recorded = progress.record(source=source, acts=acts, find_versions=find_versions, received_at=received_at)
        new_badges: tuple[str, ...] = ()
        if recorded.achieved is not None:
            awards = badges.award_due(
                learner_id=source.learner_id,
                badges=badge_outlines,
                achieved=recorded.achieved,
                now=received_at,
            )
            new_badges = tuple(award.badge_key for award in awards)
        if _has_preference(batch, recorded):
            _apply_language(source.learner_id)
        epoch = locked.epoch or progress.first_epoch(now=received_at)
    return Outcome(recorded.acked, recorded.dup, recorded.held, recorded.marks, new_badges, epoch)


def _reader(batch: Batch) -> FindVersions:
    """Return a reader of versions that has read those the batch names; versions used before it are read when asked."""
    named = {str(name) for raw in batch.events if is_version_key(name := raw.body.get("c"))}
    read = content.find_versions(named)

    def find_versions(keys: Iterable[str]) -> Mapping[str, VersionOutline]:
        others = set(keys) - named
        return read | content.find_versions(others) if others else read

    return find_versions


def _has_preference(batch: Batch, recorded: Recorded) -> bool:
    asked = {raw.id for raw in batch.events if raw.body.get("k") == Kind.PREF}
    return bool(asked) and not asked.isdisjoint(recorded.acked)


def _apply_language(learner_id: uuid.UUID) -> None:
    language = progress_reads.find_preferred_language(learner_id)
    if language in dict(settings.LANGUAGES):
        User.objects.filter(pk=learner_id).update(language=language)
