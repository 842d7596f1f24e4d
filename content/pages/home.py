"""The home page: where everybody starts, and starts again."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from content.blocks.text import FEATURES, safe_html
from content.pages.base import BasePage
from content.pages.reading import course_outlines
from elearning.common.html import sanitise


class HomePage(BasePage):
    """A welcome, then the courses. One for each language."""

    body = RichTextField(_("welcome"), features=FEATURES, blank=True, help_text=_("A few short sentences."))

    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    template = "content/pages/home_page.html"
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["content.TrackPage", "content.CoursePage", "content.ArticlePage"]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def clean(self) -> None:
        super().clean()
        self.body = sanitise(self.body)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | {"body_html": safe_html(self.body), "courses": course_outlines(self.locale.language_code)}
