"""/pro/orientations/pour/<case>/: look for a place, ask the person, send them there."""

import uuid

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from courses.diagnosis.models import Case
from courses.flows.send_referral import Chosen, OldForm, choose_destination, find_destinations, send_referral
from courses.network.finding import NEAR
from courses.network.models import AccessPoint
from courses.network.places import Place
from courses.referrals.rules.states import CLOSE_AFTER
from courses.web.staff import member, show_staff

from .place_words import PlaceCard, card_of
from .places import shown_places
from .referral_forms import SendForm, WhereForm, read_need
from .slip_words import LANGUAGES, read_language, slip_of
from .step_words import STEPS

PRINT = "print"


@require_safe
def where(request: HttpRequest, case_id: uuid.UUID) -> HttpResponse:
    """Our points first, then a form and at most three places; the address of the page holds what was asked."""
    is_search = "near" in request.GET
    form = WhereForm(request.GET if is_search else None)
    search = form.search() if is_search and form.is_valid() else None
    need = read_need(request.GET.get("need", ""))
    try:
        found = find_destinations(by=member(request), case_id=case_id, need=need, search=search, now=timezone.now())
    except Case.DoesNotExist:
        raise Http404 from None
    except PermissionDenied:
        return _may_not(request)
    context = {
        "case": found.case,
        "form": form,
        "need": form["need"].value() or (found.need.value if found.need else ""),
        "asked": found.need.value if found.need else "",
        "points": found.points,
        "near": int(NEAR),
        **shown_places(found.found),
    }
    return show_staff(request, "courses/web/pro/where.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def to_point(request: HttpRequest, case_id: uuid.UUID, point_id: uuid.UUID) -> HttpResponse:
    """Send the person of a case to an access point of ours."""
    return _choose(request, case_id, point_id=point_id)


@require_http_methods(["GET", "HEAD", "POST"])
def to_place(request: HttpRequest, case_id: uuid.UUID, place_id: uuid.UUID) -> HttpResponse:
    """Send the person of a case to a place of the directory."""
    return _choose(request, case_id, place_id=place_id)


def _choose(request: HttpRequest, case_id: uuid.UUID, **destination: uuid.UUID) -> HttpResponse:
    try:
        chosen = choose_destination(by=member(request), case_id=case_id, now=timezone.now(), **destination)
        return _send(request, chosen) if request.method == "POST" else _ask(request, chosen, None)
    except (Case.DoesNotExist, AccessPoint.DoesNotExist, Place.DoesNotExist):
        raise Http404 from None
    except PermissionDenied:
        return _may_not(request)


def _may_not(request: HttpRequest) -> HttpResponse:
    return show_staff(request, "courses/web/pro/may_not_send.html", {}, status=403)


def _send(request: HttpRequest, chosen: Chosen) -> HttpResponse:
    form = SendForm(request.POST, today=timezone.localdate())
    is_valid = form.is_valid()
    if not form.is_ours:
        return show_staff(request, "courses/web/pro/old.html", {}, status=400)
    if request.POST.get("go") == PRINT and "on" not in form.errors:
        return _print(request, chosen, form)
    if not is_valid:
        return _ask(request, chosen, form)
    said = form.cleaned_data
    need = read_need(said["need"])
    assert need is not None
    try:
        referral = send_referral(
            by=member(request),
            id=said["id"],
            chosen=chosen,
            need=need,
            appointment_on=said["on"],
            now=timezone.now(),
        )
    except OldForm:
        return show_staff(request, "courses/web/pro/old.html", {}, status=400)
    return redirect("courses:pro-referral", referral.pk)


def _print(request: HttpRequest, chosen: Chosen, form: SendForm) -> HttpResponse:
    """Show the paper to print without a code: the person did not agree, so nobody hears of it."""
    day = form.cleaned_data["on"]
    slip = slip_of(
        name=chosen.name,
        code="",
        day=day,
        point=chosen.point,
        place=chosen.place,
        language=read_language(request.POST.get("lang", "")),
    )
    said = form.cleaned_data
    hidden = [("id", said["id"]), ("need", said["need"]), ("on", day.isoformat() if day else ""), ("go", PRINT)]
    context = {"slip": slip, "referral": None, "languages": LANGUAGES, "case": chosen.case, "hidden": hidden}
    return show_staff(request, "courses/web/pro/referral_slip.html", context)


def _ask(request: HttpRequest, chosen: Chosen, form: SendForm | None) -> HttpResponse:
    asked = read_need(request.GET.get("need", "")) or chosen.need
    if form is None:
        initial = {"id": uuid.uuid4(), "need": asked.value if asked else "", "on": None}
        form = SendForm(None, today=timezone.localdate(), initial=initial)
    need = read_need(form["need"].value())
    if need is None:
        messages.warning(request, _("Choose what is needed first."))
        return redirect("courses:pro-where", chosen.case.pk)
    context = {
        "case": chosen.case,
        "point": chosen.point,
        "card": _card(chosen),
        "form": form,
        "need": STEPS[need].name,
        "hidden": [("id", form["id"].value()), ("need", need.value)],
        "earliest": timezone.localdate(),
        "latest": timezone.localdate() + CLOSE_AFTER,
        "has_mistake": _("Look at what is marked.") if form.errors else "",
    }
    return show_staff(request, "courses/web/pro/send.html", context)


def _card(chosen: Chosen) -> PlaceCard | None:
    if chosen.place is None:
        return None
    return card_of(chosen.place.corrected(), id=chosen.place.pk, is_open=chosen.is_open)
