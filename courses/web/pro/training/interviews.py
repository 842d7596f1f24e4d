"""/pro/entretiens/: invented people on whom the grid is practised, and how it was meant."""

import uuid
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from content.api import UnknownGrid
from courses.flows import practise_interview as flow
from courses.web.pro.sheet import Sheet
from courses.web.pro.step_words import DIMENSIONS
from courses.web.staff import member, show_staff

from .grid_form import OldSheet, grid_context, is_empty, new_sheet, read_sheet
from .words import percent


@require_safe
def interviews(request: HttpRequest) -> HttpResponse:
    """The practice cases, with how far the last grading of each agreed."""
    listed = flow.list_interviews(by=member(request), language=request.LANGUAGE_CODE)
    lines = [(one, None if one.share is None else percent(one.share)) for one in listed]
    return show_staff(request, "courses/web/pro/training/interviews.html", {"lines": lines})


@require_http_methods(["GET", "HEAD", "POST"])
def interview(request: HttpRequest, key: str) -> HttpResponse:
    """One invented person, and the grid to fill in for them."""
    try:
        shown = flow.show_interview(case_key=key, language=request.LANGUAGE_CODE)
        if request.method != "POST":
            return _show(request, shown, new_sheet(shown.case.language))
        sheet = read_sheet(request.POST)
        if is_empty(sheet.answers):
            return _show(request, shown, sheet, said=_("Answer one question at least."))
        grading = flow.practise_interview(
            by=member(request),
            id=sheet.id,
            case_key=key,
            outline=sheet.outline,
            chosen=sheet.chosen,
            language=request.LANGUAGE_CODE,
            now=timezone.now(),
        )
    except flow.UnknownCase:
        raise Http404 from None
    except UnknownGrid:
        return show_staff(request, "courses/web/pro/no_grid.html", {}, status=503)
    except (OldSheet, flow.OldForm):
        messages.warning(request, _("That page was old. Nothing was kept. Begin again."))
        return redirect("courses:pro-interview", key)
    return redirect("courses:pro-interview-answer", key, grading.pk)


@require_safe
def answer(request: HttpRequest, key: str, grading_id: uuid.UUID) -> HttpResponse:
    """What was answered beside how it was meant."""
    try:
        compared = flow.compare_interview(
            by=member(request), case_key=key, grading_id=grading_id, language=request.LANGUAGE_CODE
        )
    except (flow.UnknownCase, flow.Grading.DoesNotExist):
        raise Http404 from None
    context = {
        "case": compared.case,
        "percent": percent(compared.share),
        "dimensions": [(DIMENSIONS[dimension], same, meant) for dimension, same, meant in compared.dimensions],
    }
    return show_staff(request, "courses/web/pro/training/answer.html", context)


def _show(request: HttpRequest, shown: flow.Interview, sheet: Sheet, *, said: str = "") -> HttpResponse:
    context: dict[str, Any] = grid_context(request, shown.case, sheet, said=said) | {"talk_url": shown.talk_url}
    return show_staff(request, "courses/web/pro/training/interview.html", context)
