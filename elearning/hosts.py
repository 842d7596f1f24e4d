"""Two hosts in production: learners on one, staff on the other. A script on one side cannot read the other's pages."""

from collections.abc import Callable
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect

# Staff's doors; everything else is a learner's.
STAFF_FAMILIES = frozenset(
    {"accounts", "admin", "documents", "invitation", "equipe", "journal", "pro", "accueil", "region", "_util"}
)
# Needed by pages of both.
SHARED_FAMILIES = frozenset({"static", "media", "healthz", "langue", "favicon.ico", "robots.txt", "metrics"})
# What a module asks for: social workers learn on their own host, and send there what their phones sealed. Cards are
# shown on the learners' host alone. An attestation is checked on both.
SHARED_DOORS = ("/api/v1/sync", "/api/v1/append", "/api/v1/me", "/api/v1/diagnos", "/m/", "/attestations/")
READING = frozenset({"GET", "HEAD"})


def family(path: str) -> str:
    """Return the first part of a URL path; of a page for social workers in another language, the second."""
    first, _slash, rest = path.lstrip("/").partition("/")
    return "pro" if first in dict(settings.LANGUAGES) and rest.partition("/")[0] == "pro" else first


class HostsMiddleware:
    """Sends a page asked on the wrong host to the right one; what is not reading is refused there.

    Not used where both hosts are the same, as in development.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        if settings.BASE_URL == settings.STAFF_URL:
            raise MiddlewareNotUsed
        self.get_response = get_response
        self.staff_host = urlsplit(settings.STAFF_URL).netloc

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        name = family(request.path_info)
        if name not in SHARED_FAMILIES and not request.path_info.startswith(SHARED_DOORS):
            is_staff_host = request.get_host() == self.staff_host
            if is_staff_host and not request.path_info.strip("/"):
                return HttpResponseRedirect(f"{settings.STAFF_URL}/accounts/after-login/")
            if is_staff_host != (name in STAFF_FAMILIES):
                return self._elsewhere(request, settings.BASE_URL if is_staff_host else settings.STAFF_URL)
        return self.get_response(request)

    def _elsewhere(self, request: HttpRequest, address: str) -> HttpResponseBase:
        if request.method not in READING:
            raise Http404
        return HttpResponseRedirect(address + request.get_full_path())
