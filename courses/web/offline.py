"""/sw.js, the manifest, and the page that a phone draws by itself: the same bytes for everybody."""

import hashlib
import json
from functools import cache

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseNotModified
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils import translation
from django.views.decorators.http import require_safe

from elearning import shell, staticfiles

# Without a fetch handler nothing stands between the phone and the network; what waits to be sent is not touched.
KILL_SWITCH = """\
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith("shell-")) await caches.delete(name);
  await self.clients.claim();
})()));
"""


def _render(language: str) -> bytes:
    with translation.override(language):
        return render_to_string("app/page.html").encode()


_rendered = cache(_render)


def page_of(language: str) -> bytes:
    """Return the app's page in a language; made once a process, or at each call in debug."""
    return _render(language) if settings.DEBUG else _rendered(language)


def address_of(language: str) -> str:
    return f"/app/{language}/"


def _worker() -> str:
    if not settings.OFFLINE_APP:
        return KILL_SWITCH
    pages = {code: shell.of_bytes(address_of(code), page_of(code)) for code, _name in settings.LANGUAGES}
    data = {
        "build": staticfiles.build_key(),
        "files": [[file.address, file.sha256] for file in shell.files()],
        "pages": {code: [file.address, file.sha256] for code, file in pages.items()},
        "types": [[file.address, file.sha256] for file in shell.types()],
    }
    told = json.dumps(data, separators=(",", ":"))
    return f'import {{ serve }} from "{static(shell.WORKER)}";\nserve({told});\n'


@require_safe
def service_worker(request: HttpRequest) -> HttpResponse:
    """Answer the worker with this build's list of files, or the kill switch; small, as each visit asks for it."""
    body = _worker().encode()
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
def app_page(request: HttpRequest, language: str) -> HttpResponse:
    """Answer the page that the worker keeps. 404 for a language that the site has not."""
    if language not in dict(settings.LANGUAGES):
        raise Http404
    response = HttpResponse(page_of(language), content_type="text/html; charset=utf-8")
    response["Cache-Control"] = "public, max-age=600"
    response["Content-Language"] = language
    return response


@require_safe
def manifest(request: HttpRequest) -> HttpResponse:
    """Answer what puts Escale on a phone's home screen: a neutral name and picture, no word about who learns."""
    icons = [
        {"src": static("app/icon.svg"), "sizes": "any", "type": "image/svg+xml", "purpose": "any"},
        {"src": static("app/icon-maskable.svg"), "sizes": "any", "type": "image/svg+xml", "purpose": "maskable"},
    ]
    body = {
        "id": "/",
        "name": "Escale",
        "short_name": "Escale",
        "start_url": "/moi",
        "scope": "/",
        "display": "minimal-ui",
        "background_color": "#fbf6ee",
        "theme_color": "#0e5a52",
        "icons": icons,
    }
    response = JsonResponse(body, content_type="application/manifest+json")
    response["Cache-Control"] = "public, max-age=86400"
    return response
