"""What every page of the desk shares: who is there, nobody keeps it, and a person of elsewhere is not found."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from elearning.accounts.models import User

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]


def member(request: HttpRequest) -> User:
    """Return who is at the desk; the table of `access` let nobody else in."""
    assert isinstance(request.user, User)
    return request.user


def show_desk(request: HttpRequest, template: str, context: dict[str, Any], *, status: int = 200) -> HttpResponse:
    """Return a page of the desk that no browser, proxy or Back button keeps. template: its whole name."""
    response = render(request, template, context, status=status)
    response["Cache-Control"] = "no-store"
    return response


def own_people_only(view: View[P]) -> View[P]:
    """Answer "not found" for a person of another point, exactly as for one who does not exist."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except User.DoesNotExist:
            raise Http404 from None

    return guarded
