from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils import timezone


class CoursesConfig(AppConfig):
    """What learners and staff do."""

    name = "courses"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from elearning.accounts.signals import invitation_accepted
        from elearning.jobs import registry

        registry.register("referral.mail", "courses.referrals.tasks.mail")
        registry.register("worker.waits", "courses.network.tasks.mail_waiting")
        uid = "courses"
        invitation_accepted.connect(_join_point, dispatch_uid=uid)
        invitation_accepted.connect(_join_partner, dispatch_uid=f"{uid}.partner")
        post_migrate.connect(_name_epoch, sender=self, dispatch_uid=uid)


def _join_point(sender: object, *, person: Any, point: Any, now: Any, **later_arguments: Any) -> None:
    from courses.network import services

    services.join_invited_point(user=person, point_id=point, now=now)


def _join_partner(sender: object, *, person: Any, partner: Any = None, now: Any, **later_arguments: Any) -> None:
    from courses.network import partner_services

    partner_services.join_invited_partner(user=person, partner_id=partner, now=now)


def _name_epoch(sender: object, **later_arguments: Any) -> None:
    """Give a new database its name, so that the first phone that sends does not wait for it."""
    from courses.progress import services

    if services.can_name_epoch():
        services.first_epoch(now=timezone.now())
