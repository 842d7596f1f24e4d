"""/accueil/<person>/: what the desk reads of a learner, "I saw it", and the lock that nobody finds any more."""

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from courses.flows.show_person import NotAllSeen, NothingToSee, say_seen, show_person
from courses.flows.unlock_card import unlock_card
from courses.web.staff import member, show_staff

from .pages import own_people_only


def _read_id(text: str) -> uuid.UUID:
    """Return the id that a form carries, a fresh one when it carries none."""
    try:
        return uuid.UUID(text)
    except ValueError:
        return uuid.uuid4()


def _page(request: HttpRequest, person_id: uuid.UUID, *, status: int = 200, **said: object) -> HttpResponse:
    page = show_person(by=member(request), person_id=person_id, language=request.LANGUAGE_CODE, now=timezone.now())
    context = {"page": page, "progress": page.own.progress, "learner": page.own.user} | said
    return show_staff(request, "courses/web/desk/person.html", context, status=status)


@require_safe
@own_people_only
def person(request: HttpRequest, person_id: uuid.UUID) -> HttpResponse:
    """Cards, progress, badges and tasks of one person; opening it is in the log."""
    return _page(request, person_id)


@require_POST
@own_people_only
def seen(request: HttpRequest, person_id: uuid.UUID) -> HttpResponse:
    """ "I saw it": every part of the task is ticked, then it counts once."""
    badge_key, ticked = request.POST.get("badge", ""), request.POST.getlist("task")
    try:
        earned = say_seen(
            by=member(request),
            person_id=person_id,
            badge_key=badge_key,
            ticked=ticked,
            language=request.LANGUAGE_CODE,
            id=_read_id(request.POST.get("id", "")),
            now=timezone.now(),
        )
    except NotAllSeen:
        said = _("Tick every line that you saw. All of them are needed.")
        return _page(request, person_id, said=said, said_of=badge_key, ticked=ticked)
    except NothingToSee:
        messages.warning(request, _("This badge asks for no task any more."))
    else:
        messages.success(request, _("It is kept: you saw the task."))
        if earned:
            count = len(earned)
            messages.success(
                request, ngettext("%(count)d new badge.", "%(count)d new badges.", count) % {"count": count}
            )
    return redirect("courses:desk-person", person_id)


@require_POST
@own_people_only
def unlock(request: HttpRequest, person_id: uuid.UUID) -> HttpResponse:
    """Take the lock off a person's card while they are there; a second press finds none."""
    if unlock_card(by=member(request), person_id=person_id, now=timezone.now()):
        messages.success(request, _("The card has no lock any more. The person can set a new one."))
    else:
        messages.success(request, _("The card has no lock."))
    return redirect("courses:desk-person", person_id)
