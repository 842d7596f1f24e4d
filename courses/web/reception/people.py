"""/accueil/ and /accueil/nouveau/: find somebody, or meet somebody new."""

import uuid
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from courses.flows.create_learner import add_learner
from courses.flows.find_person import find_person, list_people
from courses.flows.receive_referral import count_waiting
from courses.reception import selectors as reception
from courses.reception.rules import PEOPLE_ON_A_PAGE, SearchKind
from courses.web.staff import member, show_staff

from .forms import NewPersonForm

LONGEST_WORDS = 200
"""Longer than the address of a card; the rest of a longer text is not looked at."""


def _nobody(kind: SearchKind) -> str:
    """Return what is said when a search found nobody."""
    match kind:
        case SearchKind.CARD:
            return _("This card is not of a person of your point. Look for the first name.")
        case SearchKind.NUMBER:
            return _("No card of your point has this number. Look at the card again.")
        case SearchKind.LETTERS:
            return _("Nobody of your point has a first name that begins so.")
        case _:
            return _("Write a number or the first letters of a name.")


# The words go in a form's body: a card's token and people's names come in no address and no log.
@sensitive_post_parameters("words")
@require_http_methods(["GET", "HEAD", "POST"])
def people(request: HttpRequest) -> HttpResponse:
    """The learners of my points, and a box to find one of them."""
    now = timezone.now()
    context: dict[str, Any] = {"words": "", "said": "", "pages": None, "is_search": False}
    if request.method == "POST":
        words = request.POST.get("words", "")[:LONGEST_WORDS]
        found = find_person(by=member(request), words=words, now=now)
        if found.one:
            return redirect("courses:desk-person", found.one)
        # What a scanner typed opens the person's pages: it is not written back.
        context |= {"words": "" if found.kind is SearchKind.CARD else words, "rows": found.rows, "is_search": True}
        if found.are_more:
            context["said"] = _("More than %(number)d people. Write one more letter.") % {"number": PEOPLE_ON_A_PAGE}
        elif not found.rows:
            context["said"] = _nobody(found.kind)
    else:
        listed = list_people(by=member(request), page=request.GET.get("page", "1"), now=now)
        context |= {"rows": listed.rows, "pages": listed.pages}
    context["waiting"] = count_waiting(by=member(request), now=now)
    return show_staff(request, "courses/web/desk/people.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def new_person(request: HttpRequest) -> HttpResponse:
    """Meet somebody new: a first name, a language, a phone; then their card."""
    now = timezone.now()
    points = reception.points_of(member(request), now=now)
    if not points:
        return show_staff(request, "courses/web/desk/no_point.html", {})
    sent = request.POST if request.method == "POST" else None
    form = NewPersonForm(sent, points=points, initial={"id": uuid.uuid4(), "language": "fr"})
    if request.method == "POST" and form.is_valid():
        answers = form.cleaned_data
        try:
            learner = add_learner(
                first_name=answers["first_name"],
                language=answers["language"],
                point=form.chosen_point(),
                by=member(request),
                id=answers["id"],
                now=now,
            )
        except ValueError:
            form.add_error(None, _("This page is old. Open it again."))
        else:
            page = redirect("courses:desk-card", learner.pk)
            page["Location"] += f"?phone={answers['phone']}"
            return page
    return show_staff(request, "courses/web/desk/new.html", {"form": form})
