"""A draft as it will be seen, in the editor's frame; never on the host of staff where that is another one."""

import secrets
from typing import TYPE_CHECKING

from django.conf import settings
from django.core import signing
from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import translation
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from content.pages.rendering import render

if TYPE_CHECKING:
    from content.pages.base import BasePage

LIFETIME = 60
"""Seconds: an author opens it at once; a link that leaks is worth nothing soon."""
_SALT = "content.preview"


def _cache_key(name: str) -> str:
    return f"content-preview:{name}"


def show(page: "BasePage") -> HttpResponseBase:
    """Return the draft's document, or a redirect to it on the learner host through a signed link of 60 seconds."""
    return _on_the_learner_host(render(page))


def show_practice(page: "BasePage", *, place: int, mode: str) -> HttpResponseBase:
    """Return the draft's document opened on one of its practices. place: from 0. mode: "play" or "solution"."""
    marks = f'data-practice-place="{place}" data-practice-mode="{mode}" data-module='
    return _on_the_learner_host(render(page).replace(b"data-module=", marks.encode(), 1))


def show_screen(page: "BasePage", request: HttpRequest, template: str, context: dict[str, object]) -> HttpResponseBase:
    """Return another screen about the draft, in the editor's own language."""
    with translation.override(getattr(request.user, "language", None) or get_language()):
        response = TemplateResponse(request, template, {"page": page, **context}).render()
    return _on_the_learner_host(response.content)


def _on_the_learner_host(body: bytes) -> HttpResponseBase:
    if settings.STAFF_URL == settings.BASE_URL:
        return HttpResponse(body)
    name = secrets.token_urlsafe(16)
    cache.set(_cache_key(name), body, LIFETIME)
    link = signing.TimestampSigner(salt=_SALT).sign(name)
    return HttpResponseRedirect(f"{settings.BASE_URL}/apercu/{link}/")


@require_safe
def open_link(request: HttpRequest, link: str) -> HttpResponseBase:
    """Show a draft to whoever holds a signed link of the last 60 seconds; 404 for everybody else."""
    try:
        name = signing.TimestampSigner(salt=_SALT).unsign(link, max_age=LIFETIME)
    except signing.BadSignature:
        raise Http404 from None
    body = cache.get(_cache_key(name))
    if body is None:
        raise Http404
    # The policy of previews lets the editor frame it.
    request.is_preview = True  # type: ignore[attr-defined]
    response = HttpResponse(body)
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex"
    return response
