"""/accueil/telephone/: a lent phone comes back with a code on its screen."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from courses.flows import check_receipt as flow
from courses.web.staff import member, show_staff
from elearning.accounts import limits

LONGEST_CODE = 40
"""Longer than six characters with anything between them; the rest of a longer text is not looked at."""


@require_http_methods(["GET", "HEAD", "POST"])
def phone(request: HttpRequest) -> HttpResponse:
    """Ask for the code; then say whether everything came from the phone, and what to do when it is not known."""
    context: dict[str, Any] = {"typed": "", "said": "", "checked": None, "is_unknown": False}
    status = 200
    if request.method == "POST":
        typed = request.POST.get("code", "")[:LONGEST_CODE]
        try:
            context["checked"] = flow.check_receipt(
                by=member(request), address=limits.client_address(request), typed=typed, now=timezone.now()
            )
        except flow.NoCode:
            context |= {"typed": typed, "said": _("Write the 6 letters and digits of the code.")}
        except flow.UnknownCode:
            said = _("This code is not known. Read it again on the phone.")
            context |= {"typed": typed, "said": said, "is_unknown": True}
        except flow.TooManyTries:
            context |= {"typed": typed, "said": _("You tried many codes. Wait one minute.")}
            status = 429
    return show_staff(request, "courses/web/desk/phone.html", context, status=status)
