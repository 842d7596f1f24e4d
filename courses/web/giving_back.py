"""/rendre: the end of a loan. The phone does it: what it kept leaves, it is wiped, and it shows a receipt."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from .pages import show


@require_safe
def give_back(request: HttpRequest) -> HttpResponse:
    """Show the page whose script gives the phone back; without a script it says whom to ask."""
    return show(request, "rendre.html", {})
