"""Addresses of Wagtail that lead nowhere here."""

from django.http import Http404, HttpRequest, HttpResponse


def closed(request: HttpRequest, rest: str) -> HttpResponse:
    """Answer "not found", whoever asks; the table of `access` says the same first."""
    raise Http404
