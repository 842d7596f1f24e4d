"""The database outbox."""

from datetime import timedelta

from django.apps import AppConfig
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from . import registry


class JobsConfig(AppConfig):
    name = "elearning.jobs"
    label = "jobs"
    verbose_name = _("Background tasks")

    def ready(self) -> None:
        registry.register("wagtail.task", "elearning.jobs.task_backend.run", lease=timedelta(minutes=2))
        for kind, path in settings.JOBS_DAILY.items():
            registry.register(kind, path, lease=timedelta(minutes=5))
