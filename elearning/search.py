"""Full-text search in the site's own database, for words alone.

A lone quotation mark is an unfinished string to SQLite's full-text search: Wagtail 8.0 passes it on and breaks.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from wagtail.search.backends import database

_NO_WORD = "noauthorevertypesthisword"


@cache
def _words_only(base: type) -> type:
    class WordsOnlyBackend(base):
        """Searches for the words of what was typed; signs between them are spaces."""

        def _search(self, query_compiler_class: Any, query: Any, model_or_queryset: Any, **options: Any) -> Any:
            if isinstance(query, str):
                # Signs alone find nothing; an empty search would answer without a model, which lists cannot show.
                query = " ".join(re.findall(r"\w+", query)) or _NO_WORD
            return super()._search(query_compiler_class, query, model_or_queryset, **options)

    return WordsOnlyBackend


def SearchBackend(params: Mapping[str, Any]) -> Any:  # noqa: N802  Wagtail looks for this name
    """Return the search of the database in use."""
    return _words_only(type(database.SearchBackend(params)))(params)  # type: ignore[arg-type]
