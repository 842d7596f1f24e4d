"""/pro/diagnostic/sans-internet/ and /pro/sw.js: the diagnosis that a social worker's own phone does by itself.

The page holds the live grid and words, and nothing about anybody: the same bytes for everybody of a language. What is
answered in it stays in the page's memory; what is kept leaves sealed (docs/adr/0020).
"""

import hashlib
import json
from dataclasses import asdict
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseNotModified
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from content import api as content
from content.grid_outlines import GridOutline
from content.templatetags.content_tags import counted_forms, data_script
from courses.diagnosis.models import LONGEST_NICKNAME, LONGEST_PLACE
from courses.diagnosis.rules.place_words import BEGINNINGS
from courses.diagnosis.selectors import newest_seal
from courses.web.staff import show_staff
from elearning import shell, staticfiles

from .step_words import GROUPS, PRACTICES, STEPS

PAGE = "courses/web/pro/without_internet.html"
# What tells the page from whatever a hotel answers in its place.
MARK = "X-Escale-Build"
KILL_SWITCH = """\
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith("diagnosis-")) await caches.delete(name);
  await self.clients.claim();
})()));
"""


def _words() -> dict[str, Any]:
    return {
        "waiting": counted_forms("%(count)s diagnosis waits for internet.", "%(count)s diagnoses wait for internet."),
        "lost": counted_forms(
            "%(count)s diagnosis cannot leave. Its account is closed, or was away too long.",
            "%(count)s diagnoses cannot leave. Their account is closed, or was away too long.",
        ),
        "takesLost": counted_forms(
            "Touch again: %(count)s diagnosis that could not leave is wiped.",
            "Touch again: %(count)s diagnoses that could not leave are wiped.",
        ),
        "held": counted_forms(
            "%(count)s diagnosis arrived. The server cannot read it yet, and keeps it.",
            "%(count)s diagnoses arrived. The server cannot read them yet, and keeps them.",
        ),
        "left": counted_forms("%(count)s page follows.", "%(count)s pages follow."),
        "price": counted_forms("This weighs about %(count)s kB.", "This weighs about %(count)s kB."),
        "kept": _("Kept in this phone, sealed. It leaves by itself with internet."),
        "sent": _("Sent. You find it among the people you follow."),
        "allSent": _("Everything has arrived."),
        "preparing": _("One moment."),
        "ready": _("This phone is ready until %(day)s."),
        "stopped": _("It did not come whole. Try again with better internet."),
        "noRight": _("Your account cannot keep diagnoses. You can look at the questions."),
        "signedOut": _("Sign in first, with internet. Then prepare this phone."),
        "notReady": _("This phone is not prepared: it cannot keep. Print the paper."),
        "notKept": _("This phone could not keep it. Print the paper."),
        "chooseFirst": _("Choose the first step."),
        "chooseDay": _("Choose today or a later day, within a year."),
        "sayYes": _("Tick it once the person said yes. Or print without keeping."),
        "sensitive": _("Does “%(words)s” say something about the person?"),
        "notAsked": _("No answer"),
        "notSeen": _("Not looked at"),
    }


def _data(outline: GridOutline) -> dict[str, Any]:
    version, public = newest_seal()
    return {
        "grid": asdict(outline),
        "seal": {"version": version, "public": public},
        "steps": {step.value: {"name": str(words.name), "said": str(words.said)} for step, words in STEPS.items()},
        "groups": {group.value: str(words) for group, words in GROUPS.items()},
        "practices": {kind: str(words) for kind, words in PRACTICES.items()},
        "sensitive": list(BEGINNINGS),
        "bytes": shell.diagnosis_weight(),
        "words": _words(),
    }


def _render(language: str, outline: GridOutline) -> bytes:
    with translation.override(language):
        context = {
            "data": data_script("diagnosis", _data(outline)),
            "language": outline.language,
            "scripts": [file.address for file in shell.diagnosis() if "/diagnosis/" in file.address],
            "longest_place": LONGEST_PLACE,
            "longest_nickname": LONGEST_NICKNAME,
        }
        return render_to_string(PAGE, context).encode()


_rendered = lru_cache(maxsize=8)(_render)


def page_of(language: str) -> bytes:
    """Return the page in a language, on the live grid; raises content.UnknownGrid.

    Made once a process for each grid, or at each call in debug.
    """
    outline = content.get_grid(language)
    return _render(language, outline) if settings.DEBUG else _rendered(language, outline)


def address_of(language: str) -> str:
    return reverse("courses:pro-diagnosis-offline-in", args=[language])


def _worker() -> str:
    if not settings.OFFLINE_APP:
        return KILL_SWITCH
    pages = {code: shell.of_bytes(address_of(code), page_of(code)) for code, _name in settings.LANGUAGES}
    data: dict[str, Any] = {
        "files": [[file.address, file.sha256] for file in shell.diagnosis()],
        "pages": {code: [file.address, file.sha256] for code, file in pages.items()},
    }
    # A new grid is a new version too.
    data["build"] = hashlib.sha256(json.dumps(data).encode()).hexdigest()[:12]
    told = json.dumps(data, separators=(",", ":"))
    return f'import {{ serve }} from "{static(shell.DIAGNOSIS_WORKER)}";\nserve({told});\n'


@require_safe
def service_worker(request: HttpRequest) -> HttpResponse:
    """Answer the phone's worker for the diagnosis with this build's files and pages, or the kill switch.

    503 while no grid is published: prepared phones keep what they have.
    """
    try:
        body = _worker().encode()
    except content.UnknownGrid:
        return HttpResponse(status=503, content_type="text/javascript; charset=utf-8")
    # Weak: on its way it is compressed.
    etag = f'W/"{hashlib.sha256(body).hexdigest()[:20]}"'
    response: HttpResponse = (
        HttpResponseNotModified()
        if request.headers.get("If-None-Match") == etag
        else HttpResponse(body, content_type="text/javascript; charset=utf-8")
    )
    response["ETag"] = etag
    response["Cache-Control"] = "no-cache"
    return response


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """The diagnosis in the language of who asks, with internet or without."""
    return _answer(request, request.LANGUAGE_CODE)


@require_safe
def page_in(request: HttpRequest, language: str) -> HttpResponse:
    """The same page in one language, as a phone keeps it. 404 for a language that the site has not."""
    if language not in dict(settings.LANGUAGES):
        raise Http404
    return _answer(request, language)


def _answer(request: HttpRequest, language: str) -> HttpResponse:
    try:
        body = page_of(language)
    except content.UnknownGrid:
        return show_staff(request, "courses/web/pro/no_grid.html", {}, status=503)
    response = HttpResponse(body, content_type="text/html; charset=utf-8")
    response["Cache-Control"] = "no-store"
    response["Content-Language"] = language
    response[MARK] = staticfiles.build_key()
    return response
