"""A page of prose: help, privacy, legal, accessibility."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from content.blocks.text import FEATURES, safe_html
from content.outlines import ArticleOutline
from content.pages.base import BasePage
from content.pages.keys import check_key
from content.quality.search import search_text
from elearning.common.html import plain, sanitise


class ArticlePage(BasePage):
    """Prose that everybody may read. The key names it to other packages, the same in every language."""

    key = models.SlugField(_("key"), max_length=60, help_text=_("The same in every language. It does not change."))
    body = RichTextField(_("text"), features=FEATURES)
    keywords = models.CharField(
        _("keywords"), max_length=200, blank=True, help_text=_("Words that people may search for.")
    )

    content_panels = [*BasePage.content_panels, FieldPanel("body"), FieldPanel("keywords"), FieldPanel("key")]
    search_fields = [*BasePage.search_fields, index.SearchField("search_words"), index.FilterField("key")]

    template = "content/pages/article_page.html"
    parent_page_types = ["content.HomePage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("page of text")
        verbose_name_plural = _("pages of text")

    def clean(self) -> None:
        super().clean()
        self.body = sanitise(self.body)
        check_key(self)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | {"article": self.outline()}

    def search_words(self) -> str:
        return search_text(self.title, self.keywords, plain(self.body))

    def outline(self) -> ArticleOutline:
        """Return the article as other packages see it; its HTML is sanitised, whatever the database holds."""
        return ArticleOutline(
            key=self.key,
            title=self.title,
            url=self.url or "",
            body_html=safe_html(self.body),
            language=self.locale.language_code,
            keywords=self.keywords,
        )
