"""The bell that tells workers of a new job. A bell that fails loses nothing: beat looks every 30 seconds."""

import logging

from celery.exceptions import CeleryError
from django.conf import settings
from kombu.exceptions import KombuError

from elearning.celery import app

logger = logging.getLogger("escale.jobs")


def is_remote() -> bool:
    """Whether a broker is set, so that workers do the jobs."""
    return not settings.JOBS_INLINE


def ring() -> None:
    """Send the bell through the broker; a broker that does not answer is logged, the job stays in the outbox."""
    try:
        app.send_task("jobs.drain", retry=False)
    except (CeleryError, KombuError, OSError) as fault:
        logger.warning("the broker does not answer, the outbox waits for the next round: %s", fault)
