"""/moi and /moi/fini: a person's own page, and leaving it."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from courses.flows.show_progress import show_progress
from courses.flows.sign_out import sign_out
from elearning.accounts import sessions
from elearning.common.origin import says_other_origin

from .pages import show


@require_safe
def own_page(request: HttpRequest) -> HttpResponse:
    """Continue where I was; my courses in human words; my badges."""
    language = request.LANGUAGE_CODE
    page = show_progress(user=request.user, language=language, now=timezone.now())  # type: ignore[arg-type]
    phone = sessions.kind(request)
    return show(request, "moi.html", {"page": page, "progress": page.progress, "phone": phone.value})


@csrf_exempt  # The button is on documents, which carry no token: the origin is looked at instead.
@require_http_methods(["GET", "HEAD", "POST"])
def finished(request: HttpRequest) -> HttpResponse:
    """ "J'ai fini": end the session on this phone. Without a script the button leads here."""
    if request.method != "POST" or says_other_origin(request):
        return show(request, "fini.html", {})
    sign_out(request, now=timezone.now())
    response = HttpResponseRedirect("/carte?fini")
    response["Cache-Control"] = "no-store"
    return response
