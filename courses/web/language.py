"""/langue: the language of personal pages. Authored pages say theirs in their address."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from courses.flows.choose_language import UnknownLanguage, choose_language
from elearning.common.origin import says_other_origin

from .pages import own_path


@csrf_exempt
@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """Remember a language and go back to the page it was asked from."""
    response = HttpResponseRedirect(own_path(request, request.POST.get("next"), default="/"))
    response["Cache-Control"] = "no-store"
    if says_other_origin(request):
        return response
    try:
        code = choose_language(user=request.user, language=request.POST.get("language", ""))
    except UnknownLanguage:
        return response
    # It goes with the browser: the next person on a lent phone is asked by their own one.
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME, code, secure=settings.SESSION_COOKIE_SECURE, httponly=True, samesite="Lax"
    )
    return response
