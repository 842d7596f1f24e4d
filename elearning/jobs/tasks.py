"""What Celery calls, and the outbox's own housekeeping."""

from celery import shared_task
from django.core.management import call_command
from django.utils import timezone

from . import services


@shared_task(name="jobs.drain")
def drain() -> int:
    """Answer the bell: do what is due. A full round rings again, so that one worker does not keep everything."""
    services.plan_daily(now=timezone.now())
    drained = services.drain(limit=100)
    if drained.total == 100:
        drain.delay()
    return drained.total


def purge(**_later_arguments: object) -> None:
    """Delete jobs done more than 30 days ago."""
    services.purge(now=timezone.now())


def clear_sessions(**_later_arguments: object) -> None:
    """Delete the rows of sessions that ended."""
    call_command("clearsessions")
