"""A track ("parcours"): the part of the address that courses share. It has no screen of its own."""

from typing import Any

from django.http import HttpRequest, HttpResponseBase, HttpResponseNotAllowed, HttpResponsePermanentRedirect
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page


class TrackPage(Page):
    """Holds the courses of one audience; visitors are led to the home page, where the courses are."""

    parent_page_types = ["content.HomePage"]
    subpage_types = ["content.CoursePage"]
    # Nothing to see: the courses are listed on the home page.
    preview_modes: list[tuple[str, str]] = []

    class Meta:
        verbose_name = _("track")
        verbose_name_plural = _("tracks")

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.method not in {"GET", "HEAD"}:
            return HttpResponseNotAllowed(["GET", "HEAD"])
        return HttpResponsePermanentRedirect(self.get_parent().get_url(request) or "/")

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        return []
