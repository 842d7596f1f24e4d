from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    """People, cards, sessions, and who may open what."""

    name = "elearning.accounts"
    label = "accounts"
    verbose_name = _("accounts")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from elearning.jobs import registry

        from . import signals  # noqa: F401 - connects the receivers

        registry.register("email_code.mail", "elearning.accounts.tasks.mail_code")
        registry.register("account.opened", "elearning.accounts.tasks.mail_opened")
        registry.register("account.refused", "elearning.accounts.tasks.mail_refused")
