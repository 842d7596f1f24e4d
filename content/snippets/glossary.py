"""Hard words, explained once and shown wherever a screen needs them."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from content.snippets.authored import AuthoredSnippet


class GlossaryWord(index.Indexed, AuthoredSnippet):
    """A word and its meaning in one language; the key is the same in every language."""

    key = models.SlugField(_("key"), max_length=60, help_text=_("The same in every language. It does not change."))
    word = models.CharField(_("word"), max_length=60)
    meaning = models.TextField(_("meaning"), max_length=300, help_text=_("One or two short sentences."))

    panels = [FieldPanel("key"), FieldPanel("word"), FieldPanel("meaning")]
    search_fields = [
        index.SearchField("word", boost=2),
        index.AutocompleteField("word"),
        index.SearchField("meaning"),
        index.FilterField("locale_id"),
    ]

    class Meta(AuthoredSnippet.Meta):
        verbose_name = _("glossary word")
        verbose_name_plural = _("glossary words")
        ordering = ["word"]
        constraints = [
            # Two meanings under one key: a screen would show whichever comes first.
            models.UniqueConstraint(fields=["key", "locale"], name="glossary_word_once_a_language"),
        ]

    def __str__(self) -> str:
        return self.word
