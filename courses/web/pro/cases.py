"""/pro/diagnostic/suivis/ and /pro/diagnostic/<case>/: the people a worker follows, and one of them."""

import uuid

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from courses.diagnosis.models import Case
from courses.diagnosis.rules.change import Change
from courses.flows.erase_case import erase_case
from courses.flows.show_case import list_cases, show_case
from courses.web.staff import member, show_staff

from .step_words import CHANGES, DIMENSIONS, STEPS


@require_safe
def cases(request: HttpRequest) -> HttpResponse:
    """My own cases, the last seen first."""
    listed = list_cases(by=member(request), page=request.GET.get("page", "1"), now=timezone.now())
    return show_staff(request, "courses/web/pro/cases.html", {"rows": listed.rows, "pages": listed.pages})


@require_safe
def case(request: HttpRequest, case_id: uuid.UUID) -> HttpResponse:
    """The last next steps of one case, and what changed since the visit before; opening it is in the log."""
    try:
        page = show_case(by=member(request), case_id=case_id, now=timezone.now())
    except Case.DoesNotExist:
        raise Http404 from None
    compared = [
        (DIMENSIONS[dimension], CHANGES[change])
        for dimension, change in page.changes.items()
        if change is not Change.NOT_ASKED
    ]
    context = {
        "page": page,
        "case": page.case,
        "steps": [STEPS[step] for step in page.steps],
        "first": STEPS[page.first_step] if page.first_step else None,
        "changes": compared,
    }
    return show_staff(request, "courses/web/pro/case.html", context)


@require_POST
def erase(request: HttpRequest, case_id: uuid.UUID) -> HttpResponse:
    """The person no longer agrees: ticked and pressed, the case goes at once."""
    if "sure" not in request.POST:
        messages.warning(request, _("Tick the line, then erase."))
        return redirect("courses:pro-case", case_id)
    try:
        erase_case(by=member(request), case_id=case_id, now=timezone.now())
    except Case.DoesNotExist:
        raise Http404 from None
    messages.success(request, _("It is erased."))
    return redirect("courses:pro-cases")
