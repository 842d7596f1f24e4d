"""A track ("parcours"): the part of the address that courses share. It has no screen of its own."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import (
    HttpRequest,
    HttpResponseBase,
    HttpResponseNotAllowed,
    HttpResponsePermanentRedirect,
    HttpResponseRedirect,
)
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from content.outlines import Track

PRO_SLUG = "pro"
"""Staff's host, sign-in and language are chosen by this part of the address."""


class TrackPage(Page):
    """Holds the courses of one audience; visitors are led to where the courses are listed.

    The track of social workers stands at /pro/: nothing under it is stored for everybody, listed or found by a search.
    """

    audience = models.CharField(
        _("for whom"),
        max_length=10,
        default=Track.LEARN,
        choices=[(Track.LEARN, _("Learners: anybody reads it")), (Track.PRO, _("Social workers: after signing in"))],
    )

    content_panels = [*Page.content_panels, FieldPanel("audience")]
    parent_page_types = ["content.HomePage"]
    subpage_types = ["content.CoursePage"]
    # Nothing to see: the courses are listed on the home page.
    preview_modes: list[tuple[str, str]] = []

    class Meta:
        verbose_name = _("track")
        verbose_name_plural = _("tracks")

    def clean(self) -> None:
        super().clean()
        if self.audience == Track.PRO and self.slug != PRO_SLUG:
            raise ValidationError({"slug": _("The track of social workers stands at “pro”.")})

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.method not in {"GET", "HEAD"}:
            return HttpResponseNotAllowed(["GET", "HEAD"])
        if self.audience == Track.PRO:
            return HttpResponseRedirect(f"/{PRO_SLUG}/")
        return HttpResponsePermanentRedirect(self.get_parent().get_url(request) or "/")

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        return []
