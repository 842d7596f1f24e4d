"""/equipe/structures/…/: an administrator answers who says where they work, and notes who left."""

import uuid

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from courses.flows.approve_worker import (
    NotOnOneself,
    NotWaiting,
    PartnerWaits,
    approve_worker,
    find_waiting_worker,
    refuse_worker,
)
from courses.flows.place_worker import Employment, end_employment
from courses.web.staff import member, show_staff
from elearning.accounts.web.forms import WhyForm


def _not_oneself() -> str:
    return _("Nobody does this to their own account. Ask another administrator.")


@require_POST
def approve(request: HttpRequest, person_id: uuid.UUID) -> HttpResponse:
    """Open an account. Pressed twice, the second press only says that it is done."""
    try:
        approve_worker(person_id=person_id, by=member(request), now=timezone.now())
    except NotWaiting:
        messages.info(request, _("Somebody answered this request before."))
    except PartnerWaits:
        messages.error(request, _("Look at the structure first."))
    except NotOnOneself:
        messages.error(request, _not_oneself())
    else:
        messages.success(request, _("The account is open. An e-mail says so."))
    return redirect("courses:structures")


@require_http_methods(["GET", "HEAD", "POST"])
def refuse(request: HttpRequest, person_id: uuid.UUID) -> HttpResponse:
    """Ask why, then close the account."""
    form = WhyForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            refuse_worker(person_id=person_id, why=form.cleaned_data["why"], by=member(request), now=timezone.now())
        except NotWaiting:
            messages.info(request, _("Somebody answered this request before."))
            return redirect("courses:structures")
        except NotOnOneself:
            form.add_error(None, _not_oneself())
        else:
            messages.success(request, _("The account is closed. An e-mail says so."))
            return redirect("courses:structures")
    try:
        waiting = find_waiting_worker(person_id=person_id)
    except NotWaiting:
        raise Http404 from None
    return show_staff(request, "courses/web/structures/refuse.html", {"waiting": waiting, "form": form})


@require_POST
def leave(request: HttpRequest, partner_id: uuid.UUID, person_id: uuid.UUID) -> HttpResponse:
    """Note that somebody works there no longer."""
    try:
        end_employment(partner_id=partner_id, person_id=person_id, by=member(request), now=timezone.now())
    except Employment.DoesNotExist:
        raise Http404 from None
    messages.success(request, _("It is kept."))
    return redirect("courses:structure", partner_id)
