"""/pro/orientations/: the people I sent, what became of each, and the paper to take along."""

import uuid

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from courses.flows.show_referral import Impossible, ReferralPage, list_referrals, note_told, show_referral
from courses.referrals.models import Referral
from courses.referrals.rules.states import CLOSE_AFTER
from courses.referrals.slip_sheet import PrintedSlip, slip_sheet
from courses.web.staff import member, show_staff

from .referral_forms import ToldForm
from .slip_words import LANGUAGES, read_language, slip_of


@require_safe
def referrals(request: HttpRequest) -> HttpResponse:
    """Mine, the last sent first, with the share of known outcomes of my structure."""
    listed = list_referrals(by=member(request), page=request.GET.get("page", "1"), now=timezone.now())
    context = {"rows": listed.rows, "pages": listed.pages, "share": listed.share}
    return show_staff(request, "courses/web/pro/referrals.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def referral(request: HttpRequest, referral_id: uuid.UUID) -> HttpResponse:
    """Where one stands, and a form for what the place told by telephone."""
    page = _page(request, referral_id)
    today = timezone.localdate()
    sent = request.POST if request.method == "POST" else None
    form = ToldForm(sent, stages=page.following, now=page.referral.state, today=today)
    if form.is_valid():
        return _note(request, page, form)
    if form.is_bound and not page.following:
        messages.warning(request, _("It is over: nothing more can be noted."))
        return redirect("courses:pro-referral", referral_id)
    context = {
        "page": page,
        "referral": page.referral,
        "form": form,
        "earliest": today,
        "latest": today + CLOSE_AFTER,
    }
    return show_staff(request, "courses/web/pro/referral.html", context)


def _page(request: HttpRequest, referral_id: uuid.UUID) -> ReferralPage:
    try:
        return show_referral(by=member(request), referral_id=referral_id, now=timezone.now())
    except Referral.DoesNotExist:
        raise Http404 from None


def _note(request: HttpRequest, page: ReferralPage, form: ToldForm) -> HttpResponse:
    try:
        is_news = note_told(
            by=member(request),
            referral_id=page.referral.pk,
            stage=form.stage,
            appointment_on=form.cleaned_data["on"],
            now=timezone.now(),
        )
        messages.success(request, _("It is kept. Thank you.") if is_news else _("Nothing was different."))
    except Impossible:
        messages.warning(request, _("Somebody noted something else meanwhile. Look at the state first."))
    return redirect("courses:pro-referral", page.referral.pk)


@require_safe
def slip(request: HttpRequest, referral_id: uuid.UUID) -> HttpResponse:
    """The paper on screen, in the person's language: to print, to send as a message, to copy."""
    found = _page(request, referral_id).referral
    chosen = read_language(request.GET.get("lang", ""))
    context = {"slip": _slip(found, chosen), "referral": found, "languages": LANGUAGES, "case": None, "hidden": []}
    return show_staff(request, "courses/web/pro/referral_slip.html", context)


@require_safe
def pdf(request: HttpRequest, referral_id: uuid.UUID) -> HttpResponse:
    """The same paper as a file of one page, which is kept nowhere; its name says nobody's place."""
    found = _page(request, referral_id).referral
    sheet = slip_sheet(_slip(found, read_language(request.GET.get("lang", ""))))
    headers = {"Content-Disposition": 'attachment; filename="orientation.pdf"', "Cache-Control": "no-store"}
    return HttpResponse(sheet, content_type="application/pdf", headers=headers)


def _slip(found: Referral, language: str) -> PrintedSlip:
    return slip_of(
        name=found.place_name,
        code=found.shown,
        day=found.appointment_on,
        point=found.point,
        place=found.place,
        language=language,
    )
