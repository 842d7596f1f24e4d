"""/region/orientations/: of how many people that were sent somewhere the outcome is known."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from courses.flows.show_figures import show_figures
from courses.reports.rules import SMALLEST
from courses.web.staff import member, show_staff


@require_safe
def figures(request: HttpRequest) -> HttpResponse:
    """Shares by territory and by structure over one year; small ones are hidden."""
    found = show_figures(by=member(request), year=request.GET.get("year", ""), now=timezone.now())
    groups = [
        (group.name, shown.total, [(one.name, part) for one, part in shown.parts.items()])
        for group, shown in found.table.groups.items()
    ]
    context = {"figures": found, "total": found.table.total, "groups": groups, "smallest": SMALLEST}
    return show_staff(request, "courses/web/region/referrals.html", context)
