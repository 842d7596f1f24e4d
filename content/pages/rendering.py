"""From a page to the bytes that everybody gets.

A document is rendered for nobody: the request it sees is made here, without a person, a cookie or a query string, so
whoever asks first leaves no trace in what is stored.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import brotli
from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template.loader import render_to_string
from django.urls import Resolver404, resolve
from django.utils import translation

from content.outlines import Track
from content.pages import stamp
from content.pages.build import document_build
from elearning.common import documents

if TYPE_CHECKING:
    from content.pages.base import BasePage


def _request_of_nobody(page: "BasePage") -> HttpRequest:
    address = urlsplit(settings.BASE_URL)
    request = HttpRequest()
    request.method = "GET"
    request.path = request.path_info = page.path_of_document or "/"
    port = str(address.port or (443 if address.scheme == "https" else 80))
    request.META |= {"SERVER_NAME": address.hostname or "localhost", "SERVER_PORT": port, "HTTP_HOST": address.netloc}
    request.user = AnonymousUser()
    request.LANGUAGE_CODE = page.locale.language_code
    request.is_preview = False  # type: ignore[attr-defined]
    return request


def render(page: "BasePage") -> bytes:
    """Return the page's document as it is now, in its own language, saved or not."""
    request = _request_of_nobody(page)
    with translation.override(page.locale.language_code):
        context = page.get_context(request)
        return render_to_string(page.get_template(request), context, request).encode()


def brotli_size(body: bytes) -> int:
    """Return how many bytes a phone fetches for a document."""
    return len(brotli.compress(body, quality=11))


def is_public(page: "BasePage") -> bool:
    """Whether anybody may read the page: live, for learners, without a password or a group."""
    return page.live and page.track is Track.LEARN and not page.get_view_restrictions().exists()


def store(page: "BasePage") -> documents.StoredDocument | None:
    """Render and store a live public page's document; return it, None when content changed while it was made."""
    if not documents.is_build(document_build()):
        return None
    before = stamp.current()
    page.prepare_document()
    path = page.path_of_document
    documents.write(path, render(page))
    if stamp.current() != before:
        documents.remove(path)
        return None
    return documents.find(path)


def serve_document(page: "BasePage", request: HttpRequest) -> HttpResponseBase:
    """Return the stored document, made now if it is missing; a query string changes nothing and stores nothing."""
    if not is_public(page):
        if page.live:
            page.prepare_document()
        response = HttpResponse(render(page))
        response["Cache-Control"] = "private, no-store"
        return response
    is_plain = not request.META.get("QUERY_STRING") and request.path_info == page.path_of_document
    document = None
    if is_plain and not settings.DEBUG:
        document = store(page)
    if document is None:
        page.prepare_document()
        document = documents.unstored(render(page))
    return documents.respond(request, document)


def has_document(page: "BasePage") -> bool:
    """Whether the page's address leads to it: an address such as /aide/ that another view answers holds no document."""
    path = page.path_of_document
    try:
        return bool(path) and resolve(path).url_name == "wagtail_serve"
    except Resolver404:
        return False


def live_pages() -> Iterator["BasePage"]:
    """Yield every live public page for learners with an address, modules first: courses and home tell their weight."""
    tracks = apps.get_model("content", "TrackPage").objects.filter(audience=Track.PRO)
    apart = tuple(tracks.values_list("path", flat=True))
    for name in ("ModulePage", "CoursePage", "ArticlePage", "HomePage"):
        pages = apps.get_model("content", name).objects.live().public().select_related("locale").order_by("path")
        yield from (page for page in pages if page.path_of_document and not page.path.startswith(apart))


def begin_build() -> None:
    """Forget the documents of another build."""
    documents.begin_build(document_build())


def store_all() -> int:
    """Store every live page's document anew, forget the others, and return how many there are."""
    begin_build()
    kept, is_weight_new = set(), False
    for page in filter(has_document, live_pages()):
        if is_weight_new and not hasattr(page, "weight"):
            stamp.touch()
            is_weight_new = False
        document = store(page)
        if document is not None:
            kept.add(page.path_of_document)
            is_weight_new |= page.note_weight(len(document.bodies["br"]))
    for path in documents.paths() - kept:
        documents.remove(path)
    return len(kept)
