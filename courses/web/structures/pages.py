"""/equipe/structures/: administrators look at structures and at who works there.

The table of `access` lets only administrators in, and asks for a fresh second factor before a change.
"""

import uuid
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from courses.flows.approve_partner import Partner, approve_partner, merge_partners, show_partner, show_partners
from courses.flows.place_worker import User, place_worker
from courses.web.staff import member, show_staff

from .forms import DomainsForm, MergeForm, WorkerForm


@require_safe
def structures(request: HttpRequest) -> HttpResponse:
    """Who and what waits for an answer, then every structure."""
    page = show_partners(page=request.GET.get("page", "1"))
    return show_staff(request, "courses/web/structures/list.html", {"page": page, "pages": page.pages})


def _show(request: HttpRequest, partner_id: uuid.UUID, **forms: Any) -> HttpResponse:
    """Show one structure; forms: those that were sent and say what to correct."""
    try:
        page = show_partner(partner_id=partner_id)
    except Partner.DoesNotExist:
        raise Http404 from None
    context = {
        "page": page,
        "domains": DomainsForm(initial={"domains": "\n".join(page.domains)}),
        "merging": MergeForm(others=page.others),
        "placing": WorkerForm(),
    }
    return show_staff(request, "courses/web/structures/one.html", context | forms)


def _say_opened(request: HttpRequest, opened: int) -> None:
    words = _("It is kept.")
    if opened:
        number = ngettext("%(number)d account was opened.", "%(number)d accounts were opened.", opened)
        words = f"{words} {number % {'number': opened}}"
    messages.success(request, words)


@require_http_methods(["GET", "HEAD", "POST"])
def structure(request: HttpRequest, partner_id: uuid.UUID) -> HttpResponse:
    """One structure: approve it, or change its domains."""
    if request.method != "POST":
        return _show(request, partner_id)
    form = DomainsForm(request.POST)
    if not form.is_valid():
        return _show(request, partner_id, domains=form)
    try:
        opened = approve_partner(
            partner_id=partner_id, domains=form.cleaned_data["domains"], by=member(request), now=timezone.now()
        )
    except Partner.DoesNotExist:
        raise Http404 from None
    _say_opened(request, opened)
    return redirect("courses:structure", partner_id)


@require_POST
def merge(request: HttpRequest, partner_id: uuid.UUID) -> HttpResponse:
    """Say that a structure is one of the list."""
    try:
        form = MergeForm(request.POST, others=show_partner(partner_id=partner_id).others)
        if not form.is_valid():
            return _show(request, partner_id, merging=form)
        target = form.cleaned_data["target"]
        opened = merge_partners(source_id=partner_id, target_id=target, by=member(request), now=timezone.now())
    except Partner.DoesNotExist:
        raise Http404 from None
    _say_opened(request, opened)
    return redirect("courses:structure", target)


@require_POST
def place(request: HttpRequest, partner_id: uuid.UUID) -> HttpResponse:
    """Say that a social worker works here."""
    form = WorkerForm(request.POST)
    if form.is_valid():
        email = form.cleaned_data["email"]
        try:
            place_worker(partner_id=partner_id, email=email, by=member(request), now=timezone.now())
        except Partner.DoesNotExist:
            raise Http404 from None
        except User.DoesNotExist:
            form.add_error("email", _("No social worker has an account with this address."))
        else:
            messages.success(request, _("It is kept."))
            return redirect("courses:structure", partner_id)
    return _show(request, partner_id, placing=form)
