"""/orientation: a place without an account says what became of somebody, through the link in its mail.

The link's token stands behind a "#": it is in no log, no Referer and no history. A script puts it in the form; without
one the link is pasted.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from content.grid_outlines import NextStep
from courses.flows import answer_by_link as flow
from courses.referrals.models import Referral
from courses.referrals.receiving import sender_name
from courses.referrals.words import NEEDS
from elearning.accounts import limits

from .pages import show
from .referral_answers import AnswerForm, possible_answers


@sensitive_post_parameters("token")
@require_http_methods(["GET", "HEAD", "POST"])
def orientation(request: HttpRequest) -> HttpResponse:
    """Ask for the link; then show the referral and keep an answer. Sent again, an answer is kept once."""
    if request.method != "POST":
        return _ask(request)
    now = timezone.now()
    address, link = limits.client_address(request), request.POST.get("token", "")
    said = done = ""
    try:
        if "state" in request.POST:
            form = AnswerForm(request.POST, today=timezone.localdate(now))
            if form.is_valid():
                referral = flow.answer_by_link(address=address, link=link, now=now, **form.answer())
                done = _("It is kept. Thank you.")
            else:
                said = form.said
                referral = flow.open_by_link(address=address, link=link, now=now)
        else:
            referral = flow.open_by_link(address=address, link=link, now=now)
    except flow.UnknownLink:
        said = _("This link is not known, or it is too old. Call the structure that sent it.")
        return _ask(request, said=said)
    except flow.TooManyTries:
        return _ask(request, said=_("Many tries at once. Wait one minute, then open the link again."), status=429)
    except flow.Impossible:
        said = _("This cannot follow any more. Open the link again.")
        return _ask(request, said=said)
    return _show(request, referral, token=flow.read_link(link), said=said, done=done)


def _show(request: HttpRequest, referral: Referral, *, token: str, said: str, done: str) -> HttpResponse:
    context: dict[str, Any] = {
        "referral": referral,
        "token": token,
        "sender": sender_name(referral, now=timezone.now()),
        "need": NEEDS[NextStep(referral.need)],
        "started": NEEDS[NextStep(referral.started)] if referral.started else "",
        "answers": possible_answers(referral, today=timezone.localdate()),
        "said": said,
        "done": done,
    }
    return _unlisted(show(request, "orientation.html", context))


def _ask(request: HttpRequest, *, said: str = "", status: int = 200) -> HttpResponse:
    return _unlisted(show(request, "orientation.html", {"referral": None, "said": said}, status=status))


def _unlisted(response: HttpResponse) -> HttpResponse:
    response["X-Robots-Tag"] = "noindex"
    return response
