"""/pro/diagnostic/: the questions, the proposal that the worker edits, the consent, the slip.

What was answered travels in the form from page to page. Nothing is kept, and no line is written anywhere, before the
person agreed; the slip is drawn from what was sent and forgotten with the answer.
"""

import uuid
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from content.api import UnknownGrid
from content.grid_outlines import NextStep
from courses.diagnosis.models import LONGEST_NICKNAME, LONGEST_PLACE, Case
from courses.diagnosis.rules.agreeing import LATEST, first_day
from courses.diagnosis.rules.outcomes import propose
from courses.diagnosis.rules.place_words import sensitive_words
from courses.flows import take_diagnosis as flow
from courses.flows.show_case import open_case
from courses.referrals.rules.needs import need_for
from courses.web.staff import member, show_staff

from .forms import AgreedForm, ConsentForm, SlipForm
from .lines import question_lines, step_lines
from .sheet import CONSENT, PROPOSAL, OldSheet, Sheet, new_sheet, read_sheet
from .step_words import GROUPS, STEPS


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def diagnosis(request: HttpRequest) -> HttpResponse:
    """Three questions first; then the others, or the proposal at once."""
    return _diagnose(request, None)


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def again(request: HttpRequest, case_id: uuid.UUID) -> HttpResponse:
    """The same grid once more, for a person whose case is kept."""
    try:
        case = open_case(by=member(request), case_id=case_id, now=timezone.now())
    except Case.DoesNotExist:
        raise Http404 from None
    return _diagnose(request, case)


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def slip(request: HttpRequest) -> HttpResponse:
    """A page to print: one next step, its day and place. No name, no reason, and nothing of it is kept.

    Opened without a form, it leads to the questions.
    """
    form = SlipForm(request.POST)
    if not form.is_valid():
        return redirect("courses:pro-diagnosis")
    said = form.cleaned_data
    words = STEPS[NextStep(said["first"])]
    return show_staff(request, "courses/web/pro/slip.html", {"words": words, "day": said["on"], "place": said["place"]})


@sensitive_post_parameters()
@require_POST
def find_place(request: HttpRequest) -> HttpResponse:
    """Open the directory beside the proposal, on what the first step asks for; nothing else of the form goes there."""
    first = request.POST.get("first", "")
    need = need_for(NextStep(first)) if first in set(NextStep) else None
    asked = urlencode({"need": need.value if need else "", "near": ""})
    return redirect(f"{reverse('courses:pro-places')}?{asked}")


def _diagnose(request: HttpRequest, case: Case | None) -> HttpResponse:
    try:
        if request.method != "POST":
            return _ask(request, case, new_sheet(request.LANGUAGE_CODE), 0)
        sheet = read_sheet(request.POST)
    except UnknownGrid:
        return show_staff(request, "courses/web/pro/no_grid.html", {}, status=503)
    except OldSheet:
        return _old(request)
    go = request.POST.get("go", "next")
    if sheet.at == PROPOSAL:
        return _after_proposal(request, case, sheet, go)
    if sheet.at == CONSENT:
        return _after_consent(request, case, sheet, go)
    return _after_questions(request, case, sheet, go)


def _old(request: HttpRequest) -> HttpResponse:
    return show_staff(request, "courses/web/pro/old.html", {}, status=400)


def _after_questions(request: HttpRequest, case: Case | None, sheet: Sheet, go: str) -> HttpResponse:
    if go == "refuse":
        return _propose(request, case, replace(sheet, is_refused=True))
    number = sheet.place - 1 if go == "back" else sheet.place + 1
    if go == "finish" or number >= len(sheet.pages):
        return _propose(request, case, sheet)
    return _ask(request, case, sheet, max(number, 0))


def _after_proposal(request: HttpRequest, case: Case | None, sheet: Sheet, go: str) -> HttpResponse:
    if go == "back":
        asked = replace(sheet, is_refused=False)
        return _ask(request, case, asked, 0 if sheet.is_refused else len(sheet.pages) - 1)
    form = AgreedForm(request.POST, today=_today())
    if not form.is_valid():
        return _propose(request, case, sheet, form)
    return _ask_consent(request, case, sheet, form, ConsentForm())


def _after_consent(request: HttpRequest, case: Case | None, sheet: Sheet, go: str) -> HttpResponse:
    form = AgreedForm(request.POST, today=_today())
    if go == "back" or not form.is_valid():
        return _propose(request, case, sheet, form)
    consent = ConsentForm(request.POST)
    if not consent.is_valid():
        return _ask_consent(request, case, sheet, form, consent)
    kept: dict[str, Any] = {
        "by": member(request),
        "id": sheet.id,
        "grid_version": sheet.outline.key,
        "answers": sheet.answers,
        "agreed": form.agreed(),
        "now": timezone.now(),
    }
    try:
        if case:
            case = flow.retake_diagnosis(case_id=case.pk, **kept)
        else:
            case = flow.take_diagnosis(nickname=consent.cleaned_data["nickname"], **kept)
    except flow.OldForm:
        return _old(request)
    return redirect("courses:pro-case", case.pk)


def _today() -> date:
    return timezone.localdate()


def _ask(request: HttpRequest, case: Case | None, sheet: Sheet, number: int) -> HttpResponse:
    pages = sheet.pages
    page = pages[number]
    context = {
        "case": case,
        "page": page,
        "heading": GROUPS[page.group],
        "questions": question_lines(page, sheet, request.LANGUAGE_CODE),
        "hidden": [*sheet.hidden(without=page.questions), ("at", str(number))],
        "language": sheet.outline.language,
        "is_first": number == 0,
        # How many follow is known once the gates are answered.
        "left": len(pages) - number - 1 if number else 0,
    }
    return show_staff(request, "courses/web/pro/questions.html", context)


def _propose(request: HttpRequest, case: Case | None, sheet: Sheet, form: AgreedForm | None = None) -> HttpResponse:
    proposals = propose(sheet.outline, sheet.answers)
    if form is None:
        first = proposals[0].step if proposals else None
        day = first_day(first, today=_today())
        ticked = [proposal.step.value for proposal in proposals]
        form = AgreedForm(
            None,
            today=_today(),
            initial={"step": ticked, "first": first.value if first else "", "on": day.isoformat(), "place": ""},
        )
    context = {
        "case": case,
        "form": form,
        "proposed": step_lines(proposals, sheet.outline, form["step"].value()),
        "others": step_lines(proposals, sheet.outline, form["step"].value(), is_rest=True),
        "first": form["first"].value(),
        "steps": [(step.value, words.name) for step, words in STEPS.items()],
        "hidden": [*sheet.hidden(), ("at", PROPOSAL)],
        "earliest": _today(),
        "latest": _today() + LATEST,
        "longest": LONGEST_PLACE,
    }
    return show_staff(request, "courses/web/pro/proposal.html", context)


def _ask_consent(
    request: HttpRequest, case: Case | None, sheet: Sheet, form: AgreedForm, consent: ConsentForm
) -> HttpResponse:
    agreed = form.agreed()
    carried = [("step", step.value) for step in agreed.steps]
    carried += [("first", agreed.first.value), ("on", agreed.on.isoformat()), ("place", agreed.place)]
    context = {
        "case": case,
        "consent": consent,
        "first": STEPS[agreed.first],
        "agreed": agreed,
        "hidden": [*sheet.hidden(), *carried, ("at", CONSENT)],
        "longest": LONGEST_NICKNAME,
        "sensitive": sensitive_words(agreed.place),
        "has_mistake": _("Look at what is marked.") if consent.errors else "",
    }
    return show_staff(request, "courses/web/pro/consent.html", context)
