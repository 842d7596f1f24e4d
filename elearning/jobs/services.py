"""Writes of the outbox: add a job, do the due ones, give a dead one another chance."""

import logging
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from elearning.common.redaction import redacted

from . import bell, registry
from .models import Job, JobState
from .rules import DONE_JOBS_KEPT, is_given_up, wait_after

logger = logging.getLogger("escale.jobs")
Scalar = str | int | float | bool | None


class GiveUp(Exception):  # noqa: N818
    """Raised by a handler when trying again cannot help; its job is dead at once."""


class Result(StrEnum):
    DONE = "done"
    AGAIN = "again"
    DEAD = "dead"


@dataclass(frozen=True, slots=True)
class Drained:
    """What one round did. again: failed, and will be tried later."""

    done: int = 0
    again: int = 0
    dead: int = 0

    @property
    def total(self) -> int:
        return self.done + self.again + self.dead


def add(*, kind: str, unique_key: str, run_after: datetime | None = None, **args: Scalar) -> bool:
    """Write a job in the caller's transaction; return whether it is new.

    The same `unique_key` while a job with it is waiting adds nothing, and that job is then not started before this
    transaction ends, so it sees what this one wrote. args are ids and other scalars, given to the handler by name.
    """
    for name, value in args.items():
        if not isinstance(value, Scalar):
            raise TypeError(f"{name}: a job's arguments are ids and scalars, not {type(value).__name__}")
    return add_row(kind=kind, unique_key=unique_key, run_after=run_after, args=args)


@transaction.atomic
def add_row(*, kind: str, unique_key: str, run_after: datetime | None, args: Mapping[str, object]) -> bool:
    """Write a job whose args may be any JSON; see `add`."""
    while True:
        job = Job(kind=kind, unique_key=unique_key, args=dict(args))
        job.run_after = run_after or job.created_at
        Job.objects.bulk_create([job], ignore_conflicts=True)
        if Job.objects.filter(pk=job.pk).exists():
            _ring_after_commit(job)
            return True
        waiting = Job.objects.waiting(unique_key).select_for_update().first()
        if waiting is not None:
            # A new cause does not wait for the end of an old job's pause.
            Job.objects.filter(pk=waiting.pk, run_after__gt=job.run_after).update(run_after=job.run_after)
            return False
        # The waiting job was claimed between the two statements: it may have read too early, so write ours.


def _ring_after_commit(job: Job) -> None:
    """Have the job done once its row is there for everybody; a thousand jobs in one transaction ring one bell."""
    if not bell.is_remote():
        transaction.on_commit(partial(_do_now, job.pk), robust=True)
        return
    connection = transaction.get_connection()
    around = set(connection.savepoint_ids)
    # A bell that hangs on an inner savepoint could be rolled back without us.
    if not any(call is bell.ring and hangs_on <= around for hangs_on, call, _robust in connection.run_on_commit):
        transaction.on_commit(bell.ring, robust=True)


def _do_now(job_id: UUID) -> None:
    """Without a broker: do one new job in this process, right after the commit, if it is due."""
    job = _claim(timezone.now(), only=job_id)
    if job is not None:
        _do(job, clock=timezone.now)


def drain(*, limit: int = 100, now: datetime | None = None) -> Drained:
    """Do up to `limit` due jobs, one after the other, and return what became of them.

    now: the time to go by; without it the clock is read for each job.
    """
    counts = dict.fromkeys(Result, 0)
    for _turn in range(limit):
        job = _claim(now or timezone.now())
        if job is None:
            break
        counts[_do(job, clock=lambda: now or timezone.now())] += 1
    return Drained(done=counts[Result.DONE], again=counts[Result.AGAIN], dead=counts[Result.DEAD])


@transaction.atomic
def retry(job_id: UUID, *, now: datetime) -> bool:
    """Put a dead job back in the queue with a fresh count of tries; return whether it was dead."""
    job = Job.objects.select_for_update().filter(pk=job_id, state=JobState.DEAD).first()
    if job is None:
        return False
    if Job.objects.waiting(job.unique_key).exists():
        # A newer job does the same thing.
        Job.objects.filter(pk=job.pk).update(state=JobState.DONE, done_at=now)
    else:
        Job.objects.filter(pk=job.pk).update(state=JobState.READY, attempts=0, run_after=now)
    return True


def purge(*, now: datetime) -> int:
    """Delete jobs that were done more than 30 days ago; return how many."""
    return Job.objects.filter(state=JobState.DONE, done_at__lt=now - DONE_JOBS_KEPT).delete()[0]


def plan_daily(*, now: datetime) -> int:
    """Add today's housekeeping (`settings.JOBS_DAILY`) unless it was added already; return how many were new."""
    today = timezone.localdate(now).isoformat()
    keys = {f"daily:{kind}:{today}": kind for kind in settings.JOBS_DAILY}
    known = set(Job.objects.filter(unique_key__in=keys).values_list("unique_key", flat=True))
    return sum(add(kind=kind, unique_key=key) for key, kind in keys.items() if key not in known)


@transaction.atomic
def _claim(now: datetime, *, only: UUID | None = None) -> Job | None:
    """Take the job that is due longest, or the one named if it is due; nobody else can until its lease ends."""
    due = Job.objects.due(now) if only is None else Job.objects.due(now).filter(pk=only)
    job = due.select_for_update(skip_locked=True).order_by("run_after").first()
    if job is None:
        return None
    job.state, job.attempts = JobState.CLAIMED, job.attempts + 1
    job.claimed_until = now + registry.lease_of(job.kind)
    job.save(update_fields=["state", "attempts", "claimed_until"])
    return job


def _do(job: Job, *, clock: Callable[[], datetime]) -> Result:
    """Run a claimed job's handler and write what came of it."""
    try:
        if is_given_up(job.attempts - 1):
            raise GiveUp("its worker was lost at every try")
        registry.get(job.kind).function()(**job.args)
    except Exception as fault:
        text = redacted("".join(traceback.format_exception_only(fault)).strip())[:2000]
        result = Result.DEAD if isinstance(fault, GiveUp) or is_given_up(job.attempts) else Result.AGAIN
        logger.warning("job %s %s: %s", job.kind, job.pk, result, exc_info=fault)
        _finish(job, result, now=clock(), last_error=text)
        return result
    _finish(job, Result.DONE, now=clock(), last_error="")
    return Result.DONE


@transaction.atomic
def _finish(job: Job, result: Result, *, now: datetime, last_error: str) -> None:
    """Close a claim, if it is still ours: after its lease another worker may hold the job."""
    mine = Job.objects.filter(pk=job.pk, state=JobState.CLAIMED, claimed_until=job.claimed_until)
    if result is Result.DEAD:
        mine.update(state=JobState.DEAD, claimed_until=None, last_error=last_error)
    elif result is Result.DONE or Job.objects.waiting(job.unique_key).exists():
        # A failed job whose key waits again is replaced by that newer one.
        mine.update(state=JobState.DONE, claimed_until=None, last_error=last_error, done_at=now)
    else:
        later: timedelta = wait_after(job.attempts)
        mine.update(state=JobState.READY, claimed_until=None, last_error=last_error, run_after=now + later)
