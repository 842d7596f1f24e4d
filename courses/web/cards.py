"""/c and /carte: a card opens a learner's pages."""

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from courses.flows import sign_in_with_number as flow

from .pages import own_path, show

OWN_PAGE = "/moi"


class CardForm(forms.Form):
    """The number and the secret printed under the QR code, however they were spaced."""

    number = forms.CharField(max_length=20, error_messages={"required": gettext_lazy("Write the number.")})
    secret = forms.CharField(max_length=30, error_messages={"required": gettext_lazy("Write the code.")})


@require_safe
def scanned_card(request: HttpRequest) -> HttpResponse:
    """The page that a card's QR code opens. The card's token stays in the phone: a script reads it there."""
    return show(request, "c.html", {})


@sensitive_post_parameters("number", "secret")
@require_http_methods(["GET", "HEAD", "POST"])
def card_number(request: HttpRequest) -> HttpResponse:
    """Sign in without a camera: number and secret, then "is it you?", then the session opens."""
    next_path = own_path(request, request.POST.get("next") or request.GET.get("next"), default=OWN_PAGE)
    if request.method != "POST":
        return _ask(request, next_path, has_finished="fini" in request.GET)
    if "promised" in request.POST:
        return _confirm(request, next_path)
    form = CardForm(request.POST)
    if not form.is_valid():
        said = " ".join(str(error) for errors in form.errors.values() for error in errors)
        return _ask(request, next_path, said=said)
    number = form.cleaned_data["number"]
    try:
        card = flow.find_card(request, number=number, secret=form.cleaned_data["secret"], now=timezone.now())
    except flow.TooManyTries:
        return _ask(request, next_path, number=number, said=_("Wait one minute. Then try again."), status=429)
    except flow.CardBlocked:
        return _ask(request, next_path, said=_dead_card())
    except flow.UnknownCard:
        said = _("This number and this code do not go together. Look at your card. Try again.")
        return _ask(request, next_path, number=number, said=said)
    context = {"first_name": card.owner.first_name, "promised": flow.promise(card), "next_path": next_path}
    return show(request, "is_it_you.html", context)


def _confirm(request: HttpRequest, next_path: str) -> HttpResponse:
    if request.POST.get("answer") != "yes":
        return _ask(request, next_path)
    try:
        flow.confirm(request, promised=request.POST["promised"])
    except flow.UnknownCard:
        return _ask(request, next_path, said=_("You waited a long time. Write the number and the code again."))
    response = HttpResponseRedirect(next_path)
    response["Cache-Control"] = "no-store"
    return response


def _dead_card() -> str:
    return _("This card no longer works. Ask for a new card at the desk. Your work is kept.")


def _ask(
    request: HttpRequest,
    next_path: str,
    *,
    number: str = "",
    said: str = "",
    has_finished: bool = False,
    status: int = 200,
) -> HttpResponse:
    context = {"next_path": next_path, "number": number, "said": said, "has_finished": has_finished}
    return show(request, "carte.html", context, status=status)
