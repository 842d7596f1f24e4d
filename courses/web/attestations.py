"""/attestations/<uuid>/: anybody who holds the paper checks it."""

import uuid

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from courses.flows.check_attestation import check_attestation
from courses.web.staff import show_staff


@require_safe
def attestation(request: HttpRequest, attestation_id: uuid.UUID) -> HttpResponse:
    """Whether it was issued here, to whom, and until when it holds."""
    checked = check_attestation(attestation_id=attestation_id, now=timezone.now())
    return show_staff(request, "courses/web/attestation.html", {"checked": checked}, status=200 if checked else 404)
