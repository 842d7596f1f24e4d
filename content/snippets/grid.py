"""The grid of the diagnosis. What was answered, and what follows from it, is decided elsewhere."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from content.blocks.grid import GridBlock
from content.snippets.authored import AuthoredSnippet, CheckedForm

DIAGNOSIS = "diagnostic"
"""The key of the grid that social workers use; others may be written and are used by nobody yet."""


class Grid(index.Indexed, AuthoredSnippet):
    """A grid in one language; the keys of its questions and answers are the same in every language."""

    key = models.SlugField(_("key"), max_length=60, help_text=_("The same in every language. It does not change."))
    title = models.CharField(_("title"), max_length=80)
    questions = StreamField(GridBlock(), verbose_name=_("questions"), use_json_field=True)

    base_form_class = CheckedForm
    panels = [FieldPanel("key"), FieldPanel("title"), FieldPanel("questions")]
    search_fields = [
        index.SearchField("title", boost=2),
        index.AutocompleteField("title"),
        index.FilterField("locale_id"),
    ]

    class Meta(AuthoredSnippet.Meta):
        verbose_name = _("diagnosis grid")
        verbose_name_plural = _("diagnosis grids")
        ordering = ["key"]
        constraints = [
            # Two grids under one key: two workers would ask different questions and compare the answers.
            models.UniqueConstraint(fields=["key", "locale"], name="grid_once_a_language"),
        ]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        if self.is_draft_only or self.locale_id is None or self.locale.language_code == settings.LANGUAGE_CODE:
            return
        source = Grid.objects.filter(key=self.key, locale__language_code=settings.LANGUAGE_CODE).first()
        if source is None:
            return
        allowed = [_keys(source.questions), _keys(source.get_latest_revision_as_object().questions)]
        if _keys(self.questions) not in allowed:
            said = gettext(
                "The keys of questions and answers are not those of the %(language)s grid, in the same order. "
                "Add, move or remove them there first."
            )
            raise ValidationError({"questions": said % {"language": source.locale.get_display_name()}})


def live_diagnosis(language: str) -> Grid | None:
    """Return the live grid of the diagnosis in that language, None when there is none. One query."""
    grids = Grid.objects.filter(key=DIAGNOSIS, live=True, locale__language_code=language)
    return grids.select_related("locale").first()


def _keys(questions: Any) -> list[tuple[str, list[str]]]:
    """Return each question's key with those of its answers: by them a diagnosis is read in another language."""
    return [
        (question["key"], [option["key"] for option in question["options"]])
        for question in (child.value for child in questions)
    ]
