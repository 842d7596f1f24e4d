"""What a refused request gets: the sign-in page, a plain page that says why, or JSON for programs."""

from urllib.parse import urlencode, urlsplit

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from .access import Door, Rule, Verdict

CARD_PAGE = "/carte"


def _sent_to(address: str, request: HttpRequest) -> HttpResponse:
    # Only a read can be repeated after signing in.
    back = f"?{urlencode({'next': request.get_full_path()})}" if request.method in {"GET", "HEAD"} else ""
    return HttpResponseRedirect(address + back)


def _page_with_the_form(request: HttpRequest) -> str:
    """Return the page that a refused form was sent from: the form's own address may not answer a read."""
    sender = urlsplit(request.headers.get("Referer", ""))
    return sender.path if sender.path and sender.netloc == request.get_host() else request.path


def page(request: HttpRequest, *, status: int, title: str, text: str) -> HttpResponse:
    """Return a plain page with a title, one sentence and a way out."""
    return render(request, "accounts/refused.html", {"title": title, "text": text}, status=status)


def refuse(request: HttpRequest, rule: Rule | None, verdict: Verdict) -> HttpResponse:
    """Return the answer to a refused request. Raises Http404 for what does not exist."""
    if rule is None or verdict is Verdict.ABSENT:
        raise Http404
    if verdict is Verdict.WRONG_METHOD:
        return HttpResponseNotAllowed(["GET", "HEAD", "OPTIONS"] if rule.reads else ["POST", "DELETE"])
    if rule.door is Door.API:
        if verdict is Verdict.FORBIDDEN:
            return JsonResponse({"detail": _("This is not open to you.")}, status=403)
        return JsonResponse({"detail": _("Sign in first.")}, status=401)
    if verdict is Verdict.FORBIDDEN:
        return page(request, status=403, title=_("This page is not for you"), text=_("Your role does not open it."))
    if verdict is Verdict.UNLOCK or (verdict is Verdict.SIGN_IN and rule.door is Door.CARD):
        return _sent_to(CARD_PAGE, request)
    if verdict is Verdict.RECENT_FACTOR:
        return HttpResponseRedirect(
            f"{reverse('mfa_reauthenticate')}?{urlencode({'next': _page_with_the_form(request)})}"
        )
    if verdict is Verdict.SECOND_FACTOR:
        return HttpResponseRedirect(reverse("after-login"))
    return _sent_to(reverse("account_login"), request)


def form_too_old(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer a form whose protection is missing or too old; the person only has to try again."""
    if request.path.startswith("/api/"):
        return JsonResponse({"detail": _("Open the page again, then try once more.")}, status=403)
    return page(
        request,
        status=403,
        title=_("This page waited too long"),
        text=_("Go back, open the page again, then try once more."),
    )
