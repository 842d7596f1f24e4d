"""What every authored page shares: one document, the same bytes for everybody."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseNotAllowed
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from content.outlines import Track
from content.pages import previews, rendering
from content.pages.foot import foot_articles


class BasePage(Page):
    """An authored page. It knows no learner: nothing here looks at who is asking."""

    class Meta:
        abstract = True

    show_in_menus_default = False
    default_preview_size = "phone"
    preview_sizes = [
        {"name": "phone", "icon": "mobile-alt", "device_width": 360, "label": _("As on a phone")},
        {"name": "small", "icon": "mobile-alt", "device_width": 320, "label": _("As on a small phone")},
        {"name": "tablet", "icon": "tablet-alt", "device_width": 768, "label": _("As on a tablet")},
    ]

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.method not in {"GET", "HEAD"}:
            return HttpResponseNotAllowed(["GET", "HEAD"])
        # Whoever is not looked at reads the learners' track only.
        if self.track is not Track.LEARN and not getattr(request, "was_looked_at", False):
            raise Http404
        return rendering.serve_document(self, request)

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponseBase:
        return previews.show(self)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        articles = foot_articles(self.locale.language_code)
        return context | {"languages": self.languages(), "foot_articles": articles, "track": self.track}

    @property
    def track(self) -> Track:
        """Whom the page is for."""
        return Track.LEARN

    @property
    def path_of_document(self) -> str:
        """The URL path this page is served at ("/en/courses/email/"); empty for a page without an address."""
        parts = self.get_url_parts()
        return (parts[2] or "") if parts else ""

    def prepare_document(self) -> None:
        """Write down what the document will name; called before a document is rendered for everybody."""

    def note_weight(self, size: int) -> bool:
        """Keep how many bytes a phone fetches for this document, where outlines tell it; return whether it changed."""
        return False

    def languages(self) -> list[dict[str, Any]]:
        """Return the live translations of this page, itself included, in the order of the languages' list."""
        names = dict(settings.WAGTAIL_CONTENT_LANGUAGES)
        others = {page.locale.language_code: page for page in self.get_translations().live().select_related("locale")}
        pages = others | {self.locale.language_code: self}
        return [
            {"code": code, "name": names[code], "url": pages[code].url or "", "is_current": pages[code] is self}
            for code in names
            if code in pages
        ]
