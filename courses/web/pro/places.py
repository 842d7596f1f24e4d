"""/pro/lieux/: find a place for somebody, read it whole, and say what is different there."""

import uuid
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from courses.flows.correct_place import Place, correct_place, show_place
from courses.flows.find_places import PlacesFound, find_places
from courses.network.finding import NEAR
from courses.web.staff import member, show_staff

from .place_forms import CorrectionForm, SearchForm
from .place_map import Drawing, draw
from .place_words import PlaceCard, card_of, cards_of, say_distance


@require_safe
def places(request: HttpRequest) -> HttpResponse:
    """A form, and at most three places with the way there; the address of the page holds what was asked, of nobody."""
    is_search = "near" in request.GET
    form = SearchForm(request.GET if is_search else None)
    found = None
    if is_search and form.is_valid():
        found = find_places(by=member(request), search=form.search(), now=timezone.now())
    context = {"form": form, "near": int(NEAR), **shown_places(found)}
    return show_staff(request, "courses/web/pro/places.html", context)


def shown_places(found: PlacesFound | None) -> dict[str, Any]:
    """Return what the pages of a search show: the places that were found as cards, where they lie, or the nearest."""
    if found is None:
        return {"found": None, "cards": [], "drawing": None, "nearest": None}
    cards = cards_of(found.places, origin=found.origin) if found.origin else []
    return {"found": found, "cards": cards, "drawing": _drawing(found), "nearest": _nearest(found)}


def _drawing(found: PlacesFound) -> Drawing | None:
    if found.origin is None or not found.places:
        return None
    points = [(one.place.latitude or 0.0, one.place.longitude or 0.0) for one in found.places]
    return draw(found.origin.latitude, found.origin.longitude, points)


def _nearest(found: PlacesFound) -> PlaceCard | None:
    if found.nearest is None:
        return None
    far = found.nearest
    return card_of(far.place, id=far.id, is_open=far.is_open, origin=found.origin, distance=say_distance(far.km))


@require_http_methods(["GET", "HEAD", "POST"])
def place(request: HttpRequest, place_id: uuid.UUID) -> HttpResponse:
    """Everything about one place; a form for reception staff to correct it."""
    by, now = member(request), timezone.now()
    try:
        page = show_place(by=by, place_id=place_id, now=now)
        card = card_of(page.place, id=page.id, is_open=page.is_open)
        form = CorrectionForm.showing(page.place, is_closed=page.is_closed, phone=card.phone)
        if request.method == "POST":
            form = CorrectionForm(request.POST)
            if form.is_valid():
                changed = correct_place(by=by, place_id=place_id, correction=form.correction(), now=now)
                messages.success(request, _("It is kept. Thank you.") if changed else _("Nothing was different."))
                return redirect("courses:pro-place", place_id)
    except Place.DoesNotExist:
        raise Http404 from None
    return show_staff(request, "courses/web/pro/place.html", {"page": page, "card": card, "form": form})
