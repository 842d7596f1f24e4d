"""/pro/inscription/: a social worker makes an account with a work address.

The pages of the code and of the account are answers to a form; asked for alone, they lead to the beginning.
"""

import uuid
from typing import Any

from allauth.account.utils import perform_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from courses.flows.sign_up import AccountExists, Answer, CodeOver, ask_code, check_code, show_choices, sign_up
from courses.network.models import Territory
from courses.network.partners import Partner
from courses.web.staff import show_staff
from elearning.accounts import limits

from .sign_up_forms import ACCOUNT, CODE, AccountForm, AddressForm, CodeForm, mark, read_mark


def _show(request: HttpRequest, template: str, context: dict[str, Any], *, status: int = 200) -> HttpResponse:
    response = show_staff(request, template, context, status=status)
    response["X-Robots-Tag"] = "noindex"
    return response


def _begin(request: HttpRequest, form: AddressForm | None = None, *, said: str = "", status: int = 200) -> HttpResponse:
    form = form or AddressForm(initial={"id": uuid.uuid4()})
    return _show(request, "courses/web/pro/sign_up.html", {"form": form, "said": said}, status=status)


def _wait(request: HttpRequest, form: AddressForm | None = None) -> HttpResponse:
    return _begin(request, form, said=_("Too many tries. Wait an hour, then try again."), status=429)


def _too_late(request: HttpRequest) -> HttpResponse:
    return _begin(request, said=_("This page waited too long. Begin again: you get a new code."), status=410)


@sensitive_post_parameters("email")
@require_http_methods(["GET", "HEAD", "POST"])
def address(request: HttpRequest) -> HttpResponse:
    """Ask for an address and have a code mailed; the answer is the same for an address that has an account."""
    if request.method != "POST":
        return _begin(request)
    form = AddressForm(request.POST)
    if not form.is_valid():
        return _begin(request, form)
    now, email = timezone.now(), form.cleaned_data["email"]
    if not limits.may_ask_code(request, email=email, now=now):
        return _wait(request, form)
    asked = ask_code(form_id=form.form_id(), email=email, language=request.LANGUAGE_CODE, now=now)
    return _ask_for_code(request, asked, email=email)


def _ask_for_code(
    request: HttpRequest, id: uuid.UUID, *, email: str, form: CodeForm | None = None, is_over: bool = False
) -> HttpResponse:
    context = {
        "form": form or CodeForm(),
        "mark": mark(id, page=CODE),
        "email": email,
        "new_id": uuid.uuid4(),
        "is_over": is_over,
    }
    return _show(request, "courses/web/pro/sign_up_code.html", context)


@sensitive_post_parameters("email", "code")
@require_http_methods(["GET", "HEAD", "POST"])
def code(request: HttpRequest) -> HttpResponse:
    """Look at a typed code; the right one opens the page of the account."""
    if request.method != "POST":
        return redirect("courses:sign-up")
    id, now = read_mark(request.POST.get("mark", ""), page=CODE), timezone.now()
    if id is None:
        return _too_late(request)
    form, email = CodeForm(request.POST), request.POST.get("email", "")[:254]
    if not form.is_valid():
        return _ask_for_code(request, id, email=email, form=form)
    if not limits.may_try_code(request, now=now):
        return _wait(request)
    answer = check_code(id=id, code=form.cleaned_data["code"], now=now)
    if answer is Answer.RIGHT:
        return _ask_for_account(request, id)
    if answer is Answer.WRONG:
        form.add_error("code", _("This is not the code. Look at the newest e-mail."))
    return _ask_for_code(request, id, email=email, form=form, is_over=answer is Answer.OVER)


def _ask_for_account(request: HttpRequest, id: uuid.UUID, form: AccountForm | None = None) -> HttpResponse:
    if form is None:
        try:
            choices = show_choices(id=id, now=timezone.now())
        except CodeOver:
            return _too_late(request)
        form = AccountForm(choices=choices, initial={"language": request.LANGUAGE_CODE})
    context = {"form": form, "mark": mark(id, page=ACCOUNT), "email": form.email}
    return _show(request, "courses/web/pro/sign_up_account.html", context)


@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def account(request: HttpRequest) -> HttpResponse:
    """Make the account and sign in; the second factor comes next, or the page that says what is waited for."""
    if request.method != "POST":
        return redirect("courses:sign-up")
    id, now = read_mark(request.POST.get("mark", ""), page=ACCOUNT), timezone.now()
    if id is None:
        return _too_late(request)
    if not limits.may_try_code(request, now=now):
        return _wait(request)
    try:
        form = AccountForm(request.POST, choices=show_choices(id=id, now=now))
        if not form.is_valid():
            return _ask_for_account(request, id, form)
        person = sign_up(
            id=id,
            first_name=form.cleaned_data["first_name"],
            password=form.cleaned_data["password"],
            language=form.cleaned_data["language"],
            structure=form.structure(),
            now=now,
        )
    except CodeOver:
        return _too_late(request)
    except AccountExists:
        # The button was pressed twice: the first press may have signed them in.
        return redirect("after-login")
    except (Partner.DoesNotExist, Territory.DoesNotExist):
        form.add_error("partner", _("This structure left the list. Choose again."))
        return _ask_for_account(request, id, form)
    # A form sent in somebody else's session must not mix two people.
    request.session.flush()
    response: HttpResponse = perform_login(request, person, redirect_url=reverse("after-login"))
    return response
