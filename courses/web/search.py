"""/chercher: modules by the words people use. No trace is kept of what was searched."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from content import api as content
from elearning.accounts import limits

from .pages import show

MOST_WORDS = 80
"""Characters: longer than any name of a module."""


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Show the modules that the words lead to, in the language of the path."""
    words = " ".join(request.GET.get("q", "").replace("\x00", "").split())[:MOST_WORDS]
    address = limits.client_address(request)
    too_often = bool(words) and not limits.hit(action=limits.Action.SEARCH, key=address, now=timezone.now())
    found = content.find_modules(words, request.LANGUAGE_CODE) if words and not too_often else []
    courses = content.course_outlines(request.LANGUAGE_CODE)
    context = {"words": words, "found": found, "too_often": too_often, "courses": courses}
    return show(request, "search.html", context, status=429 if too_often else 200)
