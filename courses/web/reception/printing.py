"""/accueil/<person>/carte/ and /accueil/cartes/: new cards, as a PDF that is kept nowhere."""

import uuid
from collections.abc import Collection, Iterable

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from courses.flows.print_cards import TooManyCards, ask_card, ask_cards, print_cards
from courses.reception.rules import CARDS_AT_ONCE
from courses.web.staff import member, show_staff

from .forms import LENT, OWN
from .pages import own_people_only

PHONES = {OWN: True, LENT: False}


def _pdf(
    request: HttpRequest, ids: Collection[uuid.UUID], *, name: str, is_for_own_phone: bool | None = None
) -> HttpResponse:
    """Return new cards as a file to save or print. name: of the file, which says nobody's name."""
    sheets = print_cards(
        by=member(request),
        person_ids=ids,
        base_url=settings.BASE_URL,
        is_for_own_phone=is_for_own_phone,
        now=timezone.now(),
    )
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return HttpResponse(sheets, content_type="application/pdf", headers=headers)


def _too_many() -> str:
    return _("You made 200 cards today. Ask a colleague, or print tomorrow.")


@require_http_methods(["GET", "HEAD", "POST"])
@own_people_only
def card(request: HttpRequest, person_id: uuid.UUID) -> HttpResponse:
    """Say what a new card does; then make it and send it to be printed."""
    phone = (request.POST if request.method == "POST" else request.GET).get("phone", "")
    said = ""
    if request.method == "POST":
        try:
            return _pdf(request, [person_id], name="carte.pdf", is_for_own_phone=PHONES.get(phone))
        except TooManyCards:
            said = _too_many()
    asked = ask_card(by=member(request), person_id=person_id, now=timezone.now())
    context = {"asked": asked, "learner": asked.learner, "phone": phone if phone in PHONES else "", "said": said}
    return show_staff(request, "courses/web/desk/card.html", context, status=429 if said else 200)


def _ids(texts: Iterable[str]) -> set[uuid.UUID]:
    """Return the people that a form names; what is no id is nobody's."""
    found = set()
    for text in texts:
        try:
            found.add(uuid.UUID(text))
        except ValueError:
            continue
    return found


@require_POST
@own_people_only
def sheets(request: HttpRequest) -> HttpResponse:
    """New cards for several people: first what it does to their old ones, then the sheets."""
    ids = _ids(request.POST.getlist("person"))
    if not ids:
        messages.warning(request, _("Tick the people who need a card."))
        return redirect("courses:desk")
    if len(ids) > CARDS_AT_ONCE:
        messages.warning(
            request, _("Tick %(number)d people at most. Then print the others.") % {"number": CARDS_AT_ONCE}
        )
        return redirect("courses:desk")
    said = ""
    if "sure" in request.POST:
        try:
            return _pdf(request, ids, name="cartes.pdf")
        except TooManyCards:
            said = _too_many()
    people = ask_cards(by=member(request), person_ids=ids, now=timezone.now())
    context = {"people": people, "said": said}
    return show_staff(request, "courses/web/desk/sheets.html", context, status=429 if said else 200)
