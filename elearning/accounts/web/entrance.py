"""Where staff come in: the link of an invitation, and the page after signing in."""

from allauth.account.utils import perform_login
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.debug import sensitive_post_parameters

from .. import invitations, limits
from ..invitations import InvitationOver
from ..limits import Action
from ..middleware import visitor
from ..roles import Role
from .forms import WelcomeForm, sent

# The first of these that the person may open is where they land; one that is not built yet is passed over.
_HOMES = (
    (Role.RECEPTION, "courses:desk"),
    (Role.SOCIAL_WORKER, "courses:pro-home"),
    (Role.MODERATOR, "wagtailadmin_home"),
    (Role.TRAINER, "wagtailadmin_home"),
    (Role.ADMINISTRATOR, "team"),
    (Role.REGION, "courses:region-referrals"),
)


def after_login(request: HttpRequest) -> HttpResponse:
    """Lead on: to the second factor when it is missing, else to the person's work, else to their account.

    Who has no role yet is told so: they have nothing to protect, and nothing to do but wait.
    """
    seen = visitor(request)
    if not seen.roles:
        # Learners have a host of their own in production; the first page of this one leads back here.
        return render(request, "accounts/waiting.html", {"learners": f"{settings.BASE_URL}/"})
    if not seen.proved:
        if seen.enrolled:
            return HttpResponseRedirect(reverse("mfa_reauthenticate") + "?next=" + reverse("after-login"))
        return render(request, "accounts/second_factor_needed.html")
    for role, home in _HOMES:
        if role in seen.roles:
            try:
                return HttpResponseRedirect(reverse(home))
            except NoReverseMatch:
                continue
    return render(request, "accounts/welcome.html")


@sensitive_post_parameters("password")
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Ask for a name and a password, make the account, sign in; the second factor comes next."""
    now = timezone.now()
    if not limits.hit(action=Action.INVITATION, key=limits.client_address(request), now=now):
        return render(request, "accounts/invitation_over.html", status=429)
    found = invitations.find_open(token, now=now)
    if found is None:
        return render(request, "accounts/invitation_over.html", status=410)
    form = WelcomeForm(sent(request), email=found.email)
    if request.method == "POST" and form.is_valid():
        try:
            person = invitations.accept(
                token=token,
                first_name=form.cleaned_data["first_name"],
                password=form.cleaned_data["password"],
                language=get_language() or "fr",
                now=now,
            )
        except InvitationOver:
            return render(request, "accounts/invitation_over.html", status=410)
        # A link opened in somebody else's session must not mix two people.
        request.session.flush()
        response: HttpResponse = perform_login(request, person, redirect_url=reverse("after-login"))
        return response
    return render(request, "accounts/invitation.html", {"form": form, "email": found.email})
