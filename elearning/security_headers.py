"""Security headers of every response, published documents included: this runs outside of everything but the log.

Three policies: the site (learners and staff), previews of drafts (the same, inside a frame of the editor), and the
admin of Wagtail, whose few inline scripts of a known shape get their hash, response by response. The rest is blocked.
"""

import base64
import hashlib
import json
import logging
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final, TypeGuard
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase

from elearning import staticfiles

logger = logging.getLogger("escale.csp")

BARE_POLICY: Final = "default-src 'none'"
# Django gives them to every response.
PAGES_ONLY: Final = ("Referrer-Policy", "Cross-Origin-Opener-Policy")
PERMISSIONS: Final = "camera=(self), geolocation=(), microphone=()"

# Wagtail 8.0 writes these inline scripts. Whatever else appears inline is not ours and does not run. The arguments must
# be plain JSON, so that markup which slipped in cannot borrow the name of a widget to run code.
_WIDGET: Final = re.compile(
    r"\s*(?:init(?:Date|DateTime|Time)Chooser|new [\w.]*Chooser|create\w+Chooser)\((?P<arguments>.*)\);\s*", re.DOTALL
)
_PANEL: Final = re.compile(
    r"\s*\(function\(\) \{\s*var panel = new (?:InlinePanel|MultipleChooserPanel)"
    r'\(JSON\.parse\("(?:[^"\\<>\n]|\\u[0-9A-F]{4})*"\)\);\s*\}\)\(\);\s*'
)
_INLINE_SCRIPT: Final = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_MAX_HASHED_BYTES: Final = 4_000_000


def _policy(directives: dict[str, str]) -> str:
    return "; ".join(f"{name} {value}".strip() for name, value in directives.items())


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


@lru_cache(maxsize=8)
def site_policy(*, critical_css: str, frame_ancestors: str = "'none'") -> str:
    """Return the policy of learner and staff pages. critical_css: the source of the CSS inside documents."""
    directives = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": f"'self' {critical_css}",
        "img-src": "'self' data: blob:",
        "media-src": "'self' blob:",
        "connect-src": "'self'",
        "worker-src": "'self'",
        "manifest-src": "'self'",
        "font-src": "'none'",
        "object-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-src": "'none'",
        "frame-ancestors": frame_ancestors,
        "require-trusted-types-for": "'script'",
        "trusted-types": "escale",
    }
    return _policy(directives)


def admin_policy(script_hashes: Iterable[str]) -> str:
    """Return the policy of one admin response. Styles may be inline there: the editor sets them."""
    learner_host = _origin(settings.BASE_URL)
    directives = {
        "default-src": "'none'",
        "script-src": " ".join(["'self'", *sorted(script_hashes)]),
        "style-src": "'self'",
        "style-src-elem": "'self' 'unsafe-inline'",
        "style-src-attr": "'unsafe-inline'",
        "img-src": "'self' data: blob:",
        "media-src": "'self' blob:",
        "connect-src": "'self'",
        "font-src": "'self'",
        "frame-src": f"'self' {learner_host}",
        "form-action": "'self'",
        "base-uri": "'none'",
        "object-src": "'none'",
        "frame-ancestors": "'self'",
    }
    return _policy(directives)


def is_known_script(source: str) -> bool:
    """Whether an inline script has one of the shapes that Wagtail writes, with nothing but data in it."""
    widget = _WIDGET.fullmatch(source)
    if widget is None:
        return _PANEL.fullmatch(source) is not None
    try:
        json.loads(f"[{widget['arguments']}]")
    except ValueError:
        return False
    return True


def script_hashes(page: str) -> tuple[set[str], list[str]]:
    """Return the sources for a page's inline scripts of a known shape, and the start of each unknown one."""
    hashes, unknown = set(), []
    for match in _INLINE_SCRIPT.finditer(page):
        source = match.group(1)
        if is_known_script(source):
            digest = base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()
            hashes.add(f"'sha256-{digest}'")
        else:
            unknown.append(source.strip()[:80])
    return hashes, unknown


def _is_html(response: HttpResponseBase) -> bool:
    return response.get("Content-Type", "").startswith("text/html")


def content_policy(request: HttpRequest) -> str:
    """Return the Content-Security-Policy of a response to this request, whatever it holds."""
    if getattr(request, "is_preview", False):
        ancestors = f"'self' {_origin(settings.STAFF_URL)}"
        return site_policy(critical_css=staticfiles.critical_css_hash(), frame_ancestors=ancestors)
    if not request.path_info.startswith("/admin/"):
        return site_policy(critical_css=staticfiles.critical_css_hash())
    return admin_policy(())


def _is_personal(response: HttpResponseBase) -> bool:
    """Whether nothing may keep a copy: everything but documents, assets and what says that it is shared."""
    shared = re.search(r"\b(public|immutable|no-store)\b", response.get("Cache-Control", ""))
    if shared:
        return False
    kind = response.get("Content-Type", "").split(";")[0]
    return kind in {"text/html", "application/json", "text/plain", ""} or "Cache-Control" not in response


def _governs_nothing(response: HttpResponseBase) -> bool:
    """Whether it is a script, a style, a picture, an answer to a script: no page, whatever shows it."""
    is_asset = "immutable" in response.get("Cache-Control", "") and not _is_html(response)
    return is_asset or response.get("Content-Type", "") == "application/json"


def _leave_out(response: HttpResponseBase, names: Iterable[str]) -> None:
    for name in names:
        response.headers.pop(name, None)


class InlineScriptsMiddleware:
    """Let the inline scripts of a known shape run in the page of the admin that holds them: below what compresses."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        is_admin = request.path_info.startswith("/admin/") and not getattr(request, "is_preview", False)
        if is_admin and "Content-Security-Policy" not in response.headers and _is_small_page(response):
            hashes, unknown = script_hashes(response.content.decode(response.charset, errors="replace"))
            for start in unknown:
                logger.warning("an unknown inline script is blocked at %s: %s", request.path_info, start)
            response.headers["Content-Security-Policy"] = admin_policy(hashes)
        return response


def _is_small_page(response: HttpResponseBase) -> TypeGuard[HttpResponse]:
    return _is_html(response) and isinstance(response, HttpResponse) and len(response.content) <= _MAX_HASHED_BYTES


class SecurityHeadersMiddleware:
    """Adds the headers; a header that a view set itself stays."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        headers = response.headers
        headers["X-Content-Type-Options"] = "nosniff"
        headers["Cross-Origin-Resource-Policy"] = "same-origin"
        if response.status_code == 304:
            # What the phone holds keeps the headers that it came with.
            _leave_out(response, PAGES_ONLY)
        elif _governs_nothing(response):
            # What governs a page means nothing here, and would weigh more than most of them.
            headers.setdefault("Content-Security-Policy", BARE_POLICY)
            _leave_out(response, (*PAGES_ONLY, "Last-Modified"))
        else:
            self._govern(request, response)
        if settings.SECURE_HSTS_SECONDS and request.is_secure():
            subdomains = "; includeSubDomains" if settings.SECURE_HSTS_INCLUDE_SUBDOMAINS else ""
            headers["Strict-Transport-Security"] = f"max-age={settings.SECURE_HSTS_SECONDS}{subdomains}"
        if response.status_code != 304 and _is_personal(response):
            headers["Cache-Control"] = "no-store"
        return response

    def _govern(self, request: HttpRequest, response: HttpResponseBase) -> None:
        """Say what a page may do, and who may show it."""
        headers = response.headers
        if "Content-Security-Policy" not in headers:
            headers["Content-Security-Policy"] = content_policy(request)
        # Old browsers without frame-ancestors.
        in_a_frame = "frame-ancestors 'self'" in headers["Content-Security-Policy"]
        headers["X-Frame-Options"] = "SAMEORIGIN" if in_a_frame else "DENY"
        headers["Referrer-Policy"] = settings.SECURE_REFERRER_POLICY
        headers["Cross-Origin-Opener-Policy"] = settings.SECURE_CROSS_ORIGIN_OPENER_POLICY
        headers["Permissions-Policy"] = PERMISSIONS
