"""Reads of the outbox."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Min

from .models import Job, JobState


@dataclass(frozen=True, slots=True)
class Outbox:
    """How many jobs are in each state, and since when the oldest waiting one waits (None when none waits)."""

    waiting: int
    claimed: int
    done: int
    dead: int
    oldest_waiting_at: datetime | None


def outbox() -> Outbox:
    """Return the state of the outbox, in two queries."""
    counts = dict(Job.objects.values_list("state").annotate(Count("pk")).order_by())
    oldest = Job.objects.filter(state=JobState.READY).aggregate(at=Min("run_after"))["at"]
    return Outbox(
        waiting=counts.get(JobState.READY, 0),
        claimed=counts.get(JobState.CLAIMED, 0),
        done=counts.get(JobState.DONE, 0),
        dead=counts.get(JobState.DEAD, 0),
        oldest_waiting_at=oldest,
    )


def dead_jobs(limit: int = 200) -> list[Job]:
    """Return the jobs that were given up, latest first."""
    return list(Job.objects.dead().order_by("-created_at")[:limit])
