"""A module: three to seven minutes, one skill, one document on the phone."""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest, HttpResponseBase
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from content.blocks.stream import StepsBlock, practice_variants, step_ids, step_outlines
from content.outlines import CourseOutline, ModuleOutline, Track, VersionOutline
from content.pages import previews, publication, reading, versions
from content.pages.base import BasePage
from content.pages.forms import AuthoringForm
from content.pages.hints import module_hints
from content.pages.practice_panel import PracticePanel
from content.quality.digcomp import validate_digcomp
from content.quality.search import search_text
from elearning.common.ids import wire_key


class ModulePage(BasePage):
    """One skill. Its key is the page's translation key; a step's key begins its block id, equal in every language."""

    goal = models.CharField(
        _("goal"), max_length=160, help_text=_("What people can do afterwards, in one sentence: “You can …”.")
    )
    minutes = models.PositiveSmallIntegerField(
        _("minutes"), default=5, validators=[MinValueValidator(1), MaxValueValidator(15)]
    )
    keywords = models.CharField(
        _("keywords"), max_length=200, blank=True, help_text=_("Words that people may search for.")
    )
    digcomp = models.CharField(
        _("DigComp numbers"), max_length=200, blank=True, validators=[validate_digcomp], help_text="2.1.10, 2.2.07"
    )
    steps = StreamField(StepsBlock(), verbose_name=_("steps"), use_json_field=True)
    weight = models.PositiveIntegerField(_("bytes of the document as a phone fetches it"), default=0, editable=False)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("goal"),
        FieldPanel("minutes"),
        FieldPanel("steps"),
        PracticePanel(heading=_("Practices")),
        MultiFieldPanel([FieldPanel("keywords"), FieldPanel("digcomp")], heading=_("How it is found")),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("search_words"),
        index.AutocompleteField("search_words"),
        index.SearchField("steps"),
    ]

    base_form_class = AuthoringForm
    template = "content/pages/module_page.html"
    parent_page_types = ["content.CoursePage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("module")
        verbose_name_plural = _("modules")

    def clean(self) -> None:
        super().clean()
        if publication.is_due(self):
            problems = publication.problems(self)
            if problems:
                raise ValidationError({"steps": problems})

    @property
    def preview_modes(self) -> list[tuple[str, Any]]:
        practices = max(1, len(practice_variants(self.steps)))
        return [
            ("", _("On the phone")),
            *(mode for place in range(practices) for mode in _practice_modes(place, practices)),
            ("hints", _("What to read again")),
        ]

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponseBase:
        mode, _dash, place = mode_name.partition("-")
        if mode in {"play", "solution"} and place.isdecimal():
            return previews.show_practice(self, place=int(place), mode=mode)
        if mode_name != "hints":
            return super().serve_preview(request, mode_name)
        return previews.show_screen(self, request, "content/preview/hints.html", {"hints": module_hints(self)})

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | {
            "version": self.version_key,
            "course": self.course,
            "next_module": reading.next_module(self.translation_key, self.locale.language_code),
        }

    @property
    def course(self) -> CourseOutline | None:
        """The course this module is in, live or not."""
        parent = self.get_parent()
        course: Any = parent.specific if parent is not None else None
        return course.outline(()) if hasattr(course, "outline") else None

    @property
    def track(self) -> Track:
        return self.course.track if self.course else Track.LEARN

    @property
    def version_key(self) -> str:
        """The key of what the steps say now, published or not."""
        steps = [child.get_prep_value() for child in self.steps]
        return versions.version_key(module_key=self.translation_key, steps=steps, language=self.locale.language_code)

    def version(self) -> VersionOutline:
        """Return what the steps say now as other packages will see it."""
        return VersionOutline(
            key=self.version_key,
            module_key=self.translation_key,
            language=self.locale.language_code,
            title=self.title,
            minutes=self.minutes,
            steps=step_outlines(self.steps),
        )

    def outline(self, course_key: str) -> ModuleOutline:
        """Return the module as other packages see it."""
        said = self._said_by_steps()
        return ModuleOutline(
            key=self.translation_key,
            version_key=said.version_key,
            title=self.title,
            goal=self.goal,
            url=self.url or "",
            minutes=self.minutes,
            step_keys=said.step_keys,
            course_key=course_key,
            weight=self.weight,
            practices=said.practices,
        )

    def _said_by_steps(self) -> "_Said":
        """Return what an outline says of the steps. Reading them costs most of it, and few modules change at a time."""
        stored = json.dumps([*self.steps.raw_data], sort_keys=True, default=str)
        name = hashlib.sha256(f"{self.translation_key} {self.locale.language_code} {stored}".encode()).digest()
        if name not in _said:
            if len(_said) >= _MOST_SAID:
                _said.clear()
            step_keys = tuple(wire_key(block_id) for block_id in step_ids(self.steps))
            _said[name] = _Said(self.version_key, step_keys, practice_variants(self.steps))
        return _said[name]

    def prepare_document(self) -> None:
        """Write down the version that the document will name: an answer may come back to it in a year."""
        publication.record_version(self)

    def note_weight(self, size: int) -> bool:
        if size == self.weight:
            return False
        self.weight = size
        # Not a change of content: neither a revision nor the stamp.
        type(self).objects.filter(pk=self.pk).update(weight=size)
        return True

    def search_words(self) -> str:
        return search_text(self.title, self.goal, self.keywords)


@dataclass(frozen=True, slots=True)
class _Said:
    """What the steps of a module say to an outline."""

    version_key: str
    step_keys: tuple[str, ...]
    practices: tuple[tuple[str, int], ...]


# The same stored steps say the same, whatever else of their page changes.
_said: dict[bytes, _Said] = {}
_MOST_SAID = 1000


def _practice_modes(place: int, practices: int) -> list[tuple[str, Any]]:
    """Return how one practice of a draft can be looked at; its number is said where there are several."""
    if practices == 1:
        return [("play-0", _("Play the practice")), ("solution-0", _("Show its solution"))]
    number = {"number": place + 1}
    return [
        (f"play-{place}", gettext("Play practice %(number)d") % number),
        (f"solution-{place}", gettext("Show the solution of practice %(number)d") % number),
    ]
