"""/equipe/taches/: the administrator sees background tasks that were given up, and gives one another chance."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from . import selectors, services


@require_safe
def dead_jobs(request: HttpRequest) -> HttpResponse:
    return render(request, "jobs/dead_jobs.html", {"outbox": selectors.outbox(), "jobs": selectors.dead_jobs()})


@require_POST
def retry(request: HttpRequest, pk: UUID) -> HttpResponse:
    if services.retry(pk, now=timezone.now()):
        messages.success(request, _("This task will be done again."))
    return redirect("dead-jobs")
