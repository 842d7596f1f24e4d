"""From the words of the starter grid to what the database keeps."""

import uuid
from collections.abc import Mapping
from typing import Any

from django.conf import settings
from wagtail.models import Locale

from content.seed.asking import Ask, GridEntry, Observe
from content.seeding.records import Report, Seed, write_snippet
from content.seeding.steps import stable_id
from content.snippets.grid import Grid


def write_grid(entry: GridEntry, locales: Mapping[str, Locale], report: Report) -> None:
    """Write a grid in every language, unless an author changed it."""
    # The source first: the keys of the others are compared with its own.
    for code, locale in sorted(locales.items(), key=lambda item: item[0] != settings.LANGUAGE_CODE):
        fields = {
            "key": entry.key,
            "title": getattr(entry.title, code),
            "questions": [_question(entry.id, question, code) for question in entry.questions],
        }
        seed = Seed(key=entry.id, language=code, name=f"{entry.key} ({code})", fields=fields)
        write_snippet(seed, Grid, locale, report)


def _question(grid: uuid.UUID, asked: Ask | Observe, code: str) -> dict[str, Any]:
    seen = asked if isinstance(asked, Observe) else None
    is_gate = isinstance(asked, Ask) and asked.is_gate
    value = {
        "key": asked.key,
        "dimension": asked.dimension.value,
        "question": getattr(asked.question, code),
        "why": getattr(asked.why, code),
        "is_gate": is_gate,
        "short_path": is_gate,
        "is_observed": seen is not None,
        "practice": seen.practice if seen else "",
        "how": getattr(seen.how, code) if seen else "",
        "options": [
            {
                "type": "item",
                "id": stable_id(grid, f"{asked.key}/{answer.key}"),
                "value": {
                    "key": answer.key,
                    "words": getattr(answer.words, code),
                    "level": answer.level,
                    "leads_to": answer.leads_to.value if answer.leads_to else "",
                },
            }
            for answer in asked.answers
        ],
    }
    return {"type": "question", "id": stable_id(grid, asked.key), "value": value}
