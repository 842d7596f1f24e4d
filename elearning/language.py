"""Which language a request is answered in: by the path for authored pages, by the person for personal ones.

Django's own middleware would add `Vary: Accept-Language` to documents, which are the same bytes for everybody.
"""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils import translation
from django.utils.translation.trans_real import get_supported_language_variant, parse_accept_lang_header

# Personal pages and programs' doors: everything else is authored and says its language in its path.
PERSONAL_PREFIXES = (
    "/moi", "/carte", "/c", "/rendre", "/aide", "/langue", "/api", "/accounts", "/admin", "/accueil", "/region",
    "/equipe", "/dev", "/m", "/orientation", "/pro/inscription", "/pro/lieux", "/pro/diagnostic",
    "/pro/entretiens", "/pro/evaluation", "/pro/attestation", "/pro/accord", "/attestations",
    "/pro/orientations",
)  # fmt: skip
# Under it stand authored pages too.
PRO_HOME = "/pro/"
# Their answers hold no words, and no session may stand between a phone and what it kept.
WORDLESS = ("/api/v1/sync", "/api/v1/diagnoses")


def _is_personal(path: str) -> bool:
    if path.rstrip("/") + "/" == PRO_HOME:
        return True
    return path not in WORDLESS and any(path == prefix or path.startswith(prefix + "/") for prefix in PERSONAL_PREFIXES)


def _supported(code: str) -> str | None:
    try:
        return get_supported_language_variant(code)
    except LookupError:
        return None


def language_of(request: HttpRequest) -> str:
    """Return the language code for a request; no query for a document's path."""
    first = request.path_info.split("/", 2)[1]
    if first in dict(settings.LANGUAGES) and first != settings.LANGUAGE_CODE:
        return first
    if not _is_personal(request.path_info):
        return settings.LANGUAGE_CODE
    wanted = [request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")]
    user = getattr(request, "user", None)
    if user is not None and user.is_authenticated:
        wanted.insert(0, user.language)
    wanted += [code for code, _quality in parse_accept_lang_header(request.headers.get("Accept-Language", ""))]
    return next((found for code in wanted if code and (found := _supported(code))), settings.LANGUAGE_CODE)


class LanguageMiddleware:
    """Activates the request's language and says it in `Content-Language`."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        code = language_of(request)
        with translation.override(code):
            request.LANGUAGE_CODE = code
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", code)
        return response
