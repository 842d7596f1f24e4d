"""A course: a subject, its modules in order."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.search import index

from content.outlines import CourseOutline, ModuleOutline, Track
from content.pages.base import BasePage
from content.pages.keys import check_key
from content.pages.reading import find_course
from elearning.staticfiles import icon_names


def _names() -> str:
    return ", ".join(sorted(icon_names()))


class CoursePage(BasePage):
    """A subject such as e-mail. The key is the same in every language: badges and progress name the course by it."""

    key = models.SlugField(_("key"), max_length=60, help_text=_("The same in every language. It does not change."))
    summary = models.TextField(_("summary"), max_length=200, help_text=_("One or two short sentences."))
    icon = models.SlugField(_("icon"), max_length=30, default="mail", help_text=_("A name of the icon set."))

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("summary"),
        MultiFieldPanel([FieldPanel("key"), FieldPanel("icon")], heading=_("How Escale knows it")),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("summary"), index.FilterField("key")]

    template = "content/pages/course_page.html"
    parent_page_types = ["content.TrackPage"]
    subpage_types = ["content.ModulePage"]

    class Meta:
        verbose_name = _("course")
        verbose_name_plural = _("courses")

    def clean(self) -> None:
        super().clean()
        check_key(self)
        if self.icon not in icon_names():
            raise ValidationError({"icon": _("There is no such icon. Write one of: %(names)s.") % {"names": _names()}})

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | {"course": find_course(self.key, self.locale.language_code) or self.outline(())}

    @property
    def track(self) -> Track:
        """Whom the course is for; learners where it stands under no track."""
        parent = self.get_parent()
        return Track(getattr(parent.specific if parent else None, "audience", Track.LEARN))

    def outline(self, modules: tuple[ModuleOutline, ...]) -> CourseOutline:
        """Return the course as other packages see it, with its modules."""
        return CourseOutline(
            key=self.key,
            title=self.title,
            summary=self.summary,
            url=self.url or "",
            icon=self.icon,
            modules=modules,
            track=self.track,
        )
