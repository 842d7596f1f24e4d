"""/m/<module>/…: the permanent link of a module, and its questions on a phone where JavaScript does not run."""

import uuid
from dataclasses import dataclass

from django.db import InternalError, OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from content import api as content
from content.outlines import StepOutline, VersionOutline
from courses.flows import answer_step as flow
from courses.flows.record_events import PersonErased, PersonInactive, SendsTooMuch
from courses.progress.rules.events import is_version_key
from courses.progress.rules.marking import FULL, mark_answer
from elearning.common.ids import wire_key
from elearning.common.origin import says_same_origin

from .explaining import NoAnswer, explain, read_given
from .pages import show

END = "fin"
# The explanation is given all the same; the page does not say "kept".
_NOT_KEPT = (PersonErased, PersonInactive, SendsTooMuch, OperationalError, InternalError)


class StepKeyConverter:
    """A step in an address: 8 hex digits."""

    regex = "[0-9a-f]{8}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: object) -> str:
        return wire_key(str(value))


@dataclass(frozen=True, slots=True)
class Place:
    """A step of the version that was on the screen, and where to go from it."""

    version: VersionOutline
    step: StepOutline
    url: str

    @property
    def here(self) -> str:
        return f"{self.url}#e-{self.step.key}"

    @property
    def onwards(self) -> str:
        keys = [step.key for step in self.version.steps]
        after = keys[keys.index(self.step.key) + 1 :]
        return f"{self.url}#e-{after[0]}" if after else f"{self.url}#{END}"


def _find_url(module: uuid.UUID, language: str) -> str | None:
    """Return the module's address in this language, else in any other, None when it is published in none."""
    try:
        return content.module_url(module, language)
    except content.UnknownModule:
        return None


def _find_place(request: HttpRequest, module: uuid.UUID, step_key: str) -> Place | None:
    """Return the step in the version that the form names, else in the one that is live; None when neither has it."""
    named = request.POST.get("version", "")
    language = request.LANGUAGE_CODE
    version = content.find_versions([named]).get(named) if is_version_key(named) else None
    if version is None or version.module_key != module:
        try:
            live = content.module_outline(module, language).version_key
        except content.UnknownModule:
            return None
        version = content.find_versions([live]).get(live)
    step = version.step(step_key) if version else None
    if version is None or step is None:
        return None
    return Place(version, step, _find_url(module, version.language) or "/")


def _gone(request: HttpRequest) -> HttpResponse:
    return show(request, "gone.html", {}, status=404)


@require_safe
def module_link(request: HttpRequest, module: uuid.UUID) -> HttpResponse:
    """Lead a permanent link to where the module lives now."""
    url = _find_url(module, request.LANGUAGE_CODE)
    if url is None:
        return _gone(request)
    response = HttpResponseRedirect(url)
    response["Cache-Control"] = "no-store"
    return response


def _sitting(request: HttpRequest, place: Place) -> flow.Sitting | None:
    """Return who answers, None when nothing is to be counted: nobody is signed in, or another site sent the form."""
    if not says_same_origin(request) or not request.user.is_authenticated or not request.session.session_key:
        return None
    return flow.Sitting(
        learner_id=request.user.pk,
        enrolled_at=request.user.joined_at,
        session_key=request.session.session_key,
        version_key=place.version.key,
        step_key=place.step.key,
    )


@csrf_exempt  # Documents carry no token: the browser's word for the origin decides whether an answer counts.
@sensitive_post_parameters("typed")
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, module: uuid.UUID, step: str) -> HttpResponse:
    """Explain an answer on a page of its own, and count it for someone signed in."""
    if request.method != "POST":
        return _back_to(request, module, step)
    place = _find_place(request, module, step)
    if place is None or not place.step.is_marked:
        return _gone(request)
    try:
        given = read_given(place.step, dict(request.POST.lists()), place.version.language)
    except NoAnswer as refusal:
        return show(request, "answer.html", {"place": place, "first": str(refusal)})
    is_right = mark_answer(step=place.step, chosen=given.chosen or (), variant=given.variant) == FULL
    sitting = _sitting(request, place)
    is_kept = False
    if sitting is not None:
        try:
            flow.answer_step(sitting=sitting, chosen=given.chosen, variant=given.variant, now=timezone.now())
            is_kept = True
        except _NOT_KEPT:
            is_kept = False
    said = explain(place.step, given, is_right=is_right)
    return show(request, "answer.html", {"place": place, "said": said, "is_right": is_right, "is_kept": is_kept})


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def done(request: HttpRequest, module: uuid.UUID, step: str) -> HttpResponse:
    """Count a step as read and lead to the next one."""
    if request.method != "POST":
        return _back_to(request, module, step)
    place = _find_place(request, module, step)
    if place is None:
        return _gone(request)
    sitting = _sitting(request, place)
    if sitting is not None and not place.step.is_marked:
        items = {option.key for option in place.step.options}
        ticked = [key for key in dict.fromkeys(request.POST.getlist("done")) if key in items]
        try:
            flow.finish_step(sitting=sitting, ticked=ticked, now=timezone.now())
        except _NOT_KEPT:
            pass
    response = HttpResponseRedirect(place.onwards)
    response["Cache-Control"] = "no-store"
    return response


def _back_to(request: HttpRequest, module: uuid.UUID, step: str) -> HttpResponse:
    """Lead somebody who opens a form's address to the step itself."""
    url = _find_url(module, request.LANGUAGE_CODE)
    if url is None:
        return _gone(request)
    response = HttpResponseRedirect(f"{url}#e-{step}")
    response["Cache-Control"] = "no-store"
    return response
