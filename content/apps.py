"""What authors write."""

from datetime import timedelta

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from elearning.jobs import registry


class ContentConfig(AppConfig):
    name = "content"
    verbose_name = _("Content")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from content import checks  # noqa: F401
        from content.pages import publishing

        registry.register(publishing.JOB, "content.pages.publishing.write_documents", lease=timedelta(minutes=5))
        publishing.connect()
