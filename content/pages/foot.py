"""The pages about Escale itself, named at the foot of every document."""

from django.apps import apps

from content.outlines import ArticleOutline
from content.pages.stamp import remembered

# The help page has its own place on every screen.
HELP_KEYS = frozenset({"aide", "help"})


@remembered
def article_outlines(language: str) -> tuple[ArticleOutline, ...]:
    """Return the live articles of a language in the order of the page tree; no query when nothing changed."""
    pages = apps.get_model("content", "ArticlePage").objects.live().public().select_related("locale")
    return tuple(page.outline() for page in pages.filter(locale__language_code=language).order_by("path"))


def foot_articles(language: str) -> tuple[ArticleOutline, ...]:
    """Return privacy, legal and accessibility: every article but help."""
    return tuple(article for article in article_outlines(language) if article.key not in HELP_KEYS)
