"""/equipe/: administrators list staff, invite, change roles, close accounts, and help who lost their second factor.

The table of `access` lets only administrators in, and asks for a fresh second factor before a change.
"""

from collections.abc import Callable
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from .. import invitations, limits, people
from ..limits import Action
from ..models import Invitation
from ..people import NotOnOneself
from ..roles import Role, roles_of
from ..selectors import staff
from ..users import User
from .forms import ROLE_NAMES, InviteForm, RolesForm, WhyForm, sent


def _administrator(request: HttpRequest) -> User:
    """Return who is acting; the table of `access` let nobody else in."""
    assert isinstance(request.user, User)
    return request.user


def team(request: HttpRequest) -> HttpResponse:
    """List staff with what they may do, and the invitations that still wait."""
    now = timezone.now()
    waiting = Invitation.objects.filter(accepted_at=None, expires_at__gt=now).order_by("-created_at")
    rows = [(member, [ROLE_NAMES[role] for role in sorted(roles_of(member))]) for member in staff()]
    pending = [(invitation, ROLE_NAMES[Role(invitation.role)]) for invitation in waiting]
    return render(request, "accounts/team.html", {"rows": rows, "waiting": pending})


def invite(request: HttpRequest) -> HttpResponse:
    """Show the form; after it, show the link once."""
    form = InviteForm(sent(request))
    if request.method == "POST" and form.is_valid():
        now = timezone.now()
        if not limits.hit(action=Action.INVITATION, key=str(request.user.pk), now=now):
            form.add_error(None, _("Wait a minute, then try again."))
        else:
            token = invitations.invite(
                email=form.cleaned_data["email"],
                role=Role(form.cleaned_data["role"]),
                point=form.cleaned_data["point"],
                partner=form.cleaned_data["partner"],
                by=_administrator(request),
                now=now,
            )
            link = request.build_absolute_uri(reverse("invitation", args=[token]))
            return render(request, "accounts/invited.html", {"link": link, "email": form.cleaned_data["email"]})
    return render(request, "accounts/invite.html", {"form": form})


def _act(
    request: HttpRequest,
    pk: UUID,
    *,
    form_class: type[forms.Form],
    title: str,
    button: str,
    act: Callable[[User, forms.Form], None],
    initial: Callable[[User], dict[str, object]] = lambda member: {},
) -> HttpResponse:
    """Show one form about one member of staff, then do what it says. A page of its own, so that it can be reopened."""
    member = get_object_or_404(staff(), pk=pk)
    form = form_class(sent(request), initial=initial(member))
    if request.method == "POST" and form.is_valid():
        try:
            act(member, form)
        except NotOnOneself:
            form.add_error(None, _("Nobody does this to their own account. Ask another administrator."))
        else:
            messages.success(request, _("Done."))
            return redirect("team")
    context = {"member": member, "form": form, "title": title, "button": button}
    return render(request, "accounts/team_action.html", context)


def change_roles(request: HttpRequest, pk: UUID) -> HttpResponse:
    def act(member: User, form: forms.Form) -> None:
        chosen = frozenset(Role(value) for value in form.cleaned_data["roles"])
        people.set_roles(person=member, roles=chosen, by=_administrator(request), now=timezone.now())

    return _act(
        request,
        pk,
        form_class=RolesForm,
        title=_("Change roles"),
        button=_("Save"),
        act=act,
        initial=lambda member: {"roles": [role.value for role in roles_of(member)]},
    )


def close(request: HttpRequest, pk: UUID) -> HttpResponse:
    def act(member: User, form: forms.Form) -> None:
        people.close(person=member, by=_administrator(request), why=form.cleaned_data["why"], now=timezone.now())

    return _act(request, pk, form_class=WhyForm, title=_("Close the account"), button=_("Close"), act=act)


def reopen(request: HttpRequest, pk: UUID) -> HttpResponse:
    def act(member: User, form: forms.Form) -> None:
        people.reopen(person=member, by=_administrator(request), now=timezone.now())

    return _act(request, pk, form_class=forms.Form, title=_("Open the account again"), button=_("Open"), act=act)


def reset_second_factor(request: HttpRequest, pk: UUID) -> HttpResponse:
    def act(member: User, form: forms.Form) -> None:
        people.reset_second_factor(
            person=member, by=_administrator(request), why=form.cleaned_data["why"], now=timezone.now()
        )

    return _act(request, pk, form_class=WhyForm, title=_("Reset the second factor"), button=_("Reset"), act=act)
