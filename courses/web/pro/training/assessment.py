"""/pro/evaluation/: the assessment, case after case, and its result. The reference is on none of these pages."""

import uuid
from decimal import Decimal
from fractions import Fraction

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from content.api import UnknownGrid
from courses.flows import take_assessment as flow
from courses.flows.show_result import Assessment, show_result
from courses.web.pro.sheet import Sheet
from courses.web.staff import member, show_staff

from .grid_form import OldSheet, grid_context, is_empty, may_answer, new_sheet, read_sheet
from .words import figure_lines, percent


@require_http_methods(["GET", "HEAD", "POST"])
def assessment(request: HttpRequest) -> HttpResponse:
    """Where the person stands; pressed, the assessment begins or goes on."""
    if request.method == "POST":
        return _begin(request)
    page = flow.show_assessment(by=member(request), language=request.LANGUAGE_CODE, now=timezone.now())
    context = {"page": page, "may_answer": may_answer(request)}
    return show_staff(request, "courses/web/pro/training/assessment.html", context)


def _begin(request: HttpRequest) -> HttpResponse:
    try:
        begun = flow.begin_assessment(by=member(request), language=request.LANGUAGE_CODE, now=timezone.now())
    except flow.NotOpen:
        messages.warning(request, _("The assessment is not open for you now."))
        return redirect("courses:pro-assessment")
    return _onward(begun)


def _onward(assessment: Assessment) -> HttpResponse:
    if assessment.finished_at is None:
        return redirect("courses:pro-assessment-case")
    return redirect("courses:pro-assessment-result", assessment.pk)


@require_http_methods(["GET", "HEAD", "POST"])
def case(request: HttpRequest) -> HttpResponse:
    """The case whose turn it is: the talk, then the grid."""
    try:
        if request.method == "POST":
            return _grade(request)
        turn = flow.find_turn(by=member(request), language=request.LANGUAGE_CODE)
        if turn is None:
            return redirect("courses:pro-assessment")
        return _show(request, turn, new_sheet(turn.case.language))
    except UnknownGrid:
        return show_staff(request, "courses/web/pro/no_grid.html", {}, status=503)


def _grade(request: HttpRequest) -> HttpResponse:
    try:
        sheet = read_sheet(request.POST)
        if is_empty(sheet.answers):
            turn = flow.find_turn(by=member(request), language=request.LANGUAGE_CODE)
            if turn is None:
                return redirect("courses:pro-assessment")
            return _show(request, turn, sheet, said=_("Answer one question at least."))
        graded = flow.grade_case(
            by=member(request),
            id=sheet.id,
            case_key=request.POST.get("case", ""),
            outline=sheet.outline,
            chosen=sheet.chosen,
            language=request.LANGUAGE_CODE,
            now=timezone.now(),
        )
    except (OldSheet, flow.OldForm):
        messages.warning(request, _("That page was old. Nothing of it was kept."))
        return redirect("courses:pro-assessment")
    return _onward(graded)


def _show(request: HttpRequest, turn: flow.Turn, sheet: Sheet, *, said: str = "") -> HttpResponse:
    context = grid_context(request, turn.case, sheet, said=said) | {"turn": turn}
    return show_staff(request, "courses/web/pro/training/assessment_case.html", context)


@require_safe
def result(request: HttpRequest, assessment_id: uuid.UUID) -> HttpResponse:
    """How far the person agreed, and what comes next."""
    try:
        shown = show_result(by=member(request), assessment_id=assessment_id, language=request.LANGUAGE_CODE)
    except Assessment.DoesNotExist:
        raise Http404 from None
    context = {
        "result": shown,
        "percent": percent(Fraction(shown.assessment.share or Decimal(0))),
        "lines": figure_lines(shown.figures),
    }
    return show_staff(request, "courses/web/pro/training/result.html", context)
