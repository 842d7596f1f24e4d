"""What the desk's pages about a person share: somebody of elsewhere is not found."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import Http404, HttpRequest, HttpResponse

from elearning.accounts.models import User

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]


def own_people_only(view: View[P]) -> View[P]:
    """Answer "not found" for a person of another point, exactly as for one who does not exist."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except User.DoesNotExist:
            raise Http404 from None

    return guarded
