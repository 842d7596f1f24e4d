"""What every page of staff shares: who is there, and nobody keeps it."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from elearning.accounts.models import User


def member(request: HttpRequest) -> User:
    """Return who is at work; the table of `access` let nobody else in."""
    assert isinstance(request.user, User)
    return request.user


def show_staff(request: HttpRequest, template: str, context: dict[str, Any], *, status: int = 200) -> HttpResponse:
    """Return a page of staff that no browser, proxy or Back button keeps. template: its whole name."""
    response = render(request, template, context, status=status)
    response["Cache-Control"] = "no-store"
    return response
