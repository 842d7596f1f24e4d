"""A person's own page as JSON."""

from typing import Any

from django.utils import timezone

from courses.flows.show_progress import HeldBadge, OwnPage
from courses.network.models import AccessPoint
from courses.progress.rules.overview import CourseView, ModuleView


def _point(point: AccessPoint | None) -> dict[str, str] | None:
    if point is None:
        return None
    return {"name": point.name, "address": point.address, "hours": point.hours, "phone": point.phone}


def _module(module: ModuleView) -> dict[str, Any]:
    return {
        "key": str(module.outline.key),
        "title": module.outline.title,
        "url": module.outline.url,
        "done": module.is_finished,
        "steps_done": module.steps_done,
        "steps": module.steps,
        "minutes_left": module.minutes_left,
        "done_steps": list(module.done_steps),
    }


def _course(course: CourseView) -> dict[str, Any]:
    return {
        "key": course.outline.key,
        "title": course.outline.title,
        "url": course.outline.url,
        "modules": [_module(module) for module in course.modules],
    }


def _badge(badge: HeldBadge) -> dict[str, str]:
    awarded_on = timezone.localdate(badge.awarded_at).isoformat()
    return {"key": badge.key, "name": badge.name, "level": badge.level, "awarded_on": awarded_on}


def as_json(page: OwnPage) -> dict[str, Any]:
    """Return the answer of `GET /api/v1/me`; docs in `openapi`."""
    going_on = page.progress.going_on
    return {
        "first_name": page.user.first_name,
        "lang": page.user.language,
        "point": _point(page.point),
        "epoch": str(page.epoch),
        "continue": going_on
        and {"title": going_on.outline.title, "url": going_on.outline.url, "step": going_on.next_step or None},
        "courses": [_course(course) for course in page.progress.courses],
        "badges": [_badge(badge) for badge in page.badges],
    }
