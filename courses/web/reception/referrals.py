"""/accueil/orientations/: people who were sent to my points, what becomes of them, and their card."""

import uuid
from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from content.grid_outlines import NextStep
from courses.flows import receive_referral as flow
from courses.flows import welcome_referred as welcoming
from courses.referrals.models import Referral
from courses.referrals.receiving import sender_name
from courses.referrals.words import NEEDS
from courses.web.referral_answers import AnswerForm, possible_answers
from courses.web.staff import member, show_staff

from .forms import WelcomeForm

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]
LONGEST_CODE = 40
"""Longer than six characters with anything between them; the rest of a longer text is not looked at."""


def own_referrals_only(view: View[P]) -> View[P]:
    """Answer "not found" for a referral to another point, exactly as for one that does not exist."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except Referral.DoesNotExist:
            raise Http404 from None

    return guarded


@require_http_methods(["GET", "HEAD", "POST"])
def referrals(request: HttpRequest) -> HttpResponse:
    """Who was sent to my points, and a box to find one by the code that the person carries."""
    now = timezone.now()
    context: dict[str, Any] = {"typed": "", "said": ""}
    status = 200
    if request.method == "POST":
        typed = request.POST.get("code", "")[:LONGEST_CODE]
        try:
            found = flow.find_received(by=member(request), typed=typed, now=now)
        except flow.UnknownCode:
            context |= {"typed": typed, "said": _("Nobody was sent to your point with this code. Read it again.")}
        except flow.TooManyTries:
            context |= {"typed": typed, "said": _("You tried many codes. Wait one minute.")}
            status = 429
        else:
            return redirect("courses:desk-referral", found)
    listed = flow.list_received(by=member(request), page=request.GET.get("page", "1"), now=now)
    rows = [(referral, NEEDS[NextStep(referral.need)]) for referral in listed.rows]
    return show_staff(
        request, "courses/web/desk/referrals.html", context | {"rows": rows, "pages": listed.pages}, status=status
    )


@require_http_methods(["GET", "HEAD", "POST"])
@own_referrals_only
def referral(request: HttpRequest, referral_id: uuid.UUID) -> HttpResponse:
    """One person who was sent here: opening it says "seen", its buttons say the rest."""
    now = timezone.now()
    today = timezone.localdate(now)
    said = ""
    if request.method == "POST":
        form = AnswerForm(request.POST, today=today)
        if form.is_valid():
            try:
                flow.answer_received(by=member(request), referral_id=referral_id, now=now, **form.answer())
            except flow.Impossible:
                messages.warning(request, _("This cannot follow any more. Look at the page again."))
            else:
                messages.success(request, _("It is kept."))
            return redirect("courses:desk-referral", referral_id)
        said = form.said
    page = flow.show_received(by=member(request), referral_id=referral_id, now=now)
    found = page.referral
    context = {
        "page": page,
        "referral": found,
        "sender": sender_name(found, now=now),
        "need": NEEDS[NextStep(found.need)],
        "started": NEEDS[NextStep(found.started)] if found.started else "",
        "answers": possible_answers(found, today=today),
        "said": said,
    }
    return show_staff(request, "courses/web/desk/referral.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@own_referrals_only
def welcome(request: HttpRequest, referral_id: uuid.UUID) -> HttpResponse:
    """A card for somebody who was sent here: a first name typed with them, then the page that prints it."""
    now = timezone.now()
    found = flow.ask_welcome(by=member(request), referral_id=referral_id, now=now)
    assert found.point is not None
    sent = request.POST if request.method == "POST" else None
    form = WelcomeForm(sent, points=[found.point], initial={"id": uuid.uuid4(), "language": "fr"})
    if request.method == "POST" and form.is_valid():
        answers = form.cleaned_data
        try:
            learner = welcoming.welcome_referred(
                by=member(request),
                referral_id=referral_id,
                id=answers["id"],
                first_name=answers["first_name"],
                language=answers["language"],
                started=NextStep(answers["started"]) if answers["started"] else None,
                now=now,
            )
        except welcoming.OldForm:
            form.add_error(None, _("This page is old. Open it again."))
        except welcoming.HasCardElsewhere:
            form.add_error(None, _("This person already has a card, of another point."))
        except welcoming.WasRefused:
            form.add_error(None, _("The answer was “not possible”. Begin with “Someone new”."))
        else:
            page = redirect("courses:desk-card", learner.pk)
            page["Location"] += f"?phone={answers['phone']}"
            return page
    return show_staff(request, "courses/web/desk/welcome.html", {"form": form, "referral": found})
