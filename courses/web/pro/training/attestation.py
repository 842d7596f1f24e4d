"""/pro/attestation/: the paper of who passed."""

import uuid

from django import forms
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from courses.flows import issue_attestation as flow
from courses.flows.take_assessment import show_assessment
from courses.web.reception.forms import NameField
from courses.web.staff import member, show_staff
from elearning.common.paper.typesetting import printable

from .grid_form import may_answer


class NameForm(forms.Form):
    """The name that is printed, and that whoever checks the paper reads."""

    name = NameField(
        max_length=flow.LONGEST_NAME,
        error_messages={
            "required": _("Write your first and last name."),
            "max_length": _("Write %(limit_value)d letters at most."),
        },
    )

    def clean_name(self) -> str:
        name: str = self.cleaned_data["name"]
        if not printable(name):
            raise forms.ValidationError(_("The paper cannot print these letters. Use Latin letters."))
        return name


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def attestation(request: HttpRequest) -> HttpResponse:
    """The attestation that is held, or the name to write for a new one."""
    form = NameForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            flow.issue_attestation(by=member(request), name=form.cleaned_data["name"], now=timezone.now())
        except flow.NothingPassed:
            # Pressed twice: the first press issued it.
            pass
        return redirect("courses:pro-attestation")
    page = show_assessment(by=member(request), language=request.LANGUAGE_CODE, now=timezone.now())
    held = page.attestation
    context = {
        "page": page,
        "form": form,
        "may_answer": may_answer(request),
        "longest": flow.LONGEST_NAME,
        "address": f"{settings.BASE_URL.rstrip('/')}/attestations/{held.pk}/" if held else "",
    }
    return show_staff(request, "courses/web/pro/training/attestation.html", context)


@require_safe
def pdf(request: HttpRequest, attestation_id: uuid.UUID) -> HttpResponse:
    """One's own attestation, to save or print."""
    try:
        page = flow.print_attestation(
            by=member(request),
            attestation_id=attestation_id,
            base_url=settings.BASE_URL,
            language=request.LANGUAGE_CODE,
        )
    except flow.Attestation.DoesNotExist:
        raise Http404 from None
    headers = {"Content-Disposition": 'attachment; filename="attestation.pdf"', "Cache-Control": "no-store"}
    return HttpResponse(page, content_type="application/pdf", headers=headers)
