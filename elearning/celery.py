"""The Celery application: `celery -A elearning worker` and `celery -A elearning beat` (exactly one beat).

The queue is the outbox (`elearning.jobs`); Celery only carries its bell, so a lost message delays a job by 30 seconds
at most.
"""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "elearning.settings.production")
# A worker asked to stop finishes its job (worker_soft_shutdown_timeout) instead of dropping it.
os.environ.setdefault("REMAP_SIGTERM", "SIGQUIT")

app = Celery("elearning")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
