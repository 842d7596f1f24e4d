"""/c and /carte: a card opens a learner's pages."""

import re
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from courses.flows import sign_in_with_number as flow
from elearning.accounts.lock_rules import is_lock
from elearning.accounts.locks import Why
from elearning.accounts.models import Card

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


@sensitive_post_parameters("number", "secret", "sign")
@require_http_methods(["GET", "HEAD", "POST"])
def card_number(request: HttpRequest) -> HttpResponse:
    """Sign in without a camera: number and secret, "is it you?", the lock of the card; then the session opens."""
    next_path = own_path(request, request.POST.get("next") or request.GET.get("next"), default=OWN_PAGE)
    if request.method != "POST":
        return _ask(request, next_path, finished=request.GET.get("fini"))
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
    signs = "".join(request.POST.getlist("sign"))
    lock = signs if is_lock(signs) else None
    phone = flow.Phone(kind=flow.KINDS.get(request.POST.get("phone", "")))
    try:
        card = flow.promised_card(request.POST["promised"])
        if "by" in request.POST:
            return _ask_lock(request, next_path, card)
        flow.confirm(request, card=card, lock=lock, phone=phone, now=timezone.now())
    except flow.UnknownCard:
        return _ask(request, next_path, said=_("You waited a long time. Write the number and the code again."))
    except flow.TooManyTries:
        return _ask_lock(request, next_path, card, said=_("Wait one minute. Then try again."), status=429)
    except flow.LockHolds as refusal:
        return _ask_lock(request, next_path, card, said=_why(refusal.why, signs), why=refusal.why)
    response = HttpResponseRedirect(next_path)
    response["Cache-Control"] = "no-store"
    return response


def _why(why: Why, signs: str) -> str:
    match why:
        case Why.WRONG:
            return _("These are not your four signs. Try again.")
        case Why.PAUSE:
            return _("Wait one minute. Then try again.")
        case Why.MISSING if signs:
            return _("Choose four signs.")
        case _:
            return ""


def _ask_lock(
    request: HttpRequest, next_path: str, card: Card, *, said: str = "", why: Why | None = None, status: int = 200
) -> HttpResponse:
    """Ask for the four signs of a card, pictures or digits; each page carries a promise of its own."""
    has_digits = request.POST.get("sign", "").isdecimal()
    context: dict[str, Any] = {
        "promised": flow.promise(card),
        "next_path": next_path,
        "phone": request.POST.get("phone", ""),
        "by_digits": request.POST["by"] == "digits" if "by" in request.POST else has_digits,
        "said": said,
        "needs_desk": why is Why.DESK,
    }
    return show(request, "lock.html", context, status=status)


def _dead_card() -> str:
    return _("This card no longer works. Ask for a new card at the desk. Your work is kept.")


def _ask(
    request: HttpRequest,
    next_path: str,
    *,
    number: str = "",
    said: str = "",
    finished: str | None = None,
    status: int = 200,
) -> HttpResponse:
    waiting = int(finished) if finished and re.fullmatch(r"[1-9]\d{0,3}", finished, re.ASCII) else 0
    context = {
        "next_path": next_path,
        "number": number,
        "said": said,
        "has_finished": finished is not None,
        "waiting": waiting,
    }
    return show(request, "carte.html", context, status=status)
