"""Words on a screen."""

from typing import Any

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.rich_text import RichText, expand_db_html
from wagtail.snippets.blocks import SnippetChooserBlock

from elearning.common.html import plain, sanitise

FEATURES = ["bold", "ol", "ul", "link", "h3"]


def safe_html(source: str) -> SafeString:
    """Return stored rich text as it is shown: sanitised, whatever the database holds, with real addresses in links."""
    return mark_safe(sanitise(expand_db_html(sanitise(source))))  # noqa: S308


class SafeText(RichText):
    """Rich text that goes through the sanitiser each time it is shown."""

    def __html__(self) -> SafeString:
        return safe_html(self.source)

    def __str__(self) -> str:
        return self.__html__()


class SafeTextBlock(blocks.RichTextBlock):
    """Bold, lists, links and sub-headings; cleaned when it is saved and again when it is shown."""

    def __init__(self, **options: Any) -> None:
        super().__init__(features=FEATURES, **options)

    def to_python(self, value: str) -> SafeText:
        return SafeText(value)

    def normalize(self, value: Any) -> SafeText:
        source = value.source if isinstance(value, RichText) else value
        return SafeText(str(source) if source else "")

    def value_from_form(self, value: str) -> SafeText:
        return SafeText(sanitise(value or ""))

    def get_prep_value(self, value: RichText) -> str:
        return sanitise(value.source)

    def get_searchable_content(self, value: RichText) -> list[str]:
        return [plain(value.source)]

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "content/blocks/text.html"
        description = _("A few short sentences. One idea.")
        preview_value = "<p>Un mail arrive dans votre boîte. <strong>Ouvrez-le.</strong></p>"


class TipBlock(blocks.TextBlock):
    """A piece of advice."""

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=200, rows=2, **options)

    class Meta:
        icon = "pick"
        label = _("Tip")
        template = "content/blocks/tip.html"
        description = _("One piece of advice, in one or two sentences.")
        preview_value = "Prenez votre temps. Rien ne presse."


class WarningBlock(blocks.TextBlock):
    """Something to be careful about."""

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=200, rows=2, **options)

    class Meta:
        icon = "warning"
        label = _("Warning")
        template = "content/blocks/warning.html"
        description = _("One danger, and what to do instead.")
        preview_value = "Ne donnez jamais votre mot de passe."


class WordBlock(SnippetChooserBlock):
    """A word of the glossary, with its meaning."""

    def __init__(self, **options: Any) -> None:
        super().__init__("content.GlossaryWord", **options)

    class Meta:
        icon = "openquote"
        label = _("Glossary word")
        template = "content/blocks/word.html"
        description = _("A hard word and what it means. Put it where the word first appears.")
