"""Settings of the workers that tests start: development's, with the tests' handlers and an impatient beat."""

from elearning.settings.dev import *  # noqa: F403
from elearning.settings.dev import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "tests.scale.apps.ScaleConfig"]
JOBS_DAILY: dict[str, str] = {}
CELERY_BEAT_SCHEDULE = {"outbox": {"task": "jobs.drain", "schedule": 2.0, "options": {"expires": 10}}}
# Celery waits that long in any case, also when the job has ended.
CELERY_WORKER_SOFT_SHUTDOWN_TIMEOUT = 5
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
