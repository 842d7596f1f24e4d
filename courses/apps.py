from typing import Any

from django.apps import AppConfig


class CoursesConfig(AppConfig):
    name = "courses"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from courses.network import services
        from elearning.accounts.signals import invitation_accepted

        def join_point(sender: object, *, person: Any, point: Any, now: Any, **later_arguments: Any) -> None:
            services.join_invited_point(user=person, point_id=point, now=now)

        invitation_accepted.connect(join_point, dispatch_uid="courses.network.join_point", weak=False)
