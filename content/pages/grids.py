"""Every grid that was ever published, so that a diagnosis of last year is read with the questions it was made of."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content.blocks.grid import question_outlines
from content.grid_outlines import Dimension, GridOption, GridOutline, GridQuestion, NextStep
from content.pages.stamp import remembered
from content.pages.versions import KEY_LENGTH
from content.snippets.grid import live_diagnosis


class PublishedGrid(models.Model):
    """One grid as it was published once, in one language. Never changed, never purged, not even with its snippet."""

    key = models.CharField(_("key"), max_length=KEY_LENGTH, primary_key=True)
    outline = models.JSONField(_("outline"))
    published_at = models.DateTimeField(_("published"), default=timezone.now)

    class Meta:
        verbose_name = _("published grid")
        verbose_name_plural = _("published grids")

    def __str__(self) -> str:
        return self.key


def grid_key(said: Mapping[str, Any]) -> str:
    """Return the 16 hex digits that name what a grid says: the same words have the same key, always.

    said: the outline as data, without its key.
    """
    canonical = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()[:KEY_LENGTH]


def outline_of(grid: Any) -> GridOutline:
    """Return the outline of a `Grid` row as it stands now."""
    outline = GridOutline(
        key="",
        grid_key=grid.key,
        language=grid.locale.language_code,
        title=grid.title,
        questions=question_outlines(grid.questions),
    )
    return replace(outline, key=grid_key({name: said for name, said in as_data(outline).items() if name != "key"}))


def record_grid(grid: Any) -> PublishedGrid:
    """Keep what a grid says now, for ever; the same words twice are kept once."""
    outline = outline_of(grid)
    return PublishedGrid.objects.get_or_create(key=outline.key, defaults={"outline": as_data(outline)})[0]


def as_data(outline: GridOutline) -> dict[str, Any]:
    """Return an outline as JSON data."""
    return asdict(outline)


def from_data(data: Mapping[str, Any]) -> GridOutline:
    """Return the outline that `as_data` wrote; fields that were added since take their defaults."""
    return GridOutline(**{**data, "questions": tuple(_question(question) for question in data["questions"])})


def _question(data: Mapping[str, Any]) -> GridQuestion:
    return GridQuestion(
        **{
            **data,
            "dimension": Dimension(data["dimension"]),
            "options": tuple(_option(option) for option in data["options"]),
        }
    )


def _option(data: Mapping[str, Any]) -> GridOption:
    return GridOption(**{**data, "leads_to": NextStep(data["leads_to"]) if data["leads_to"] else None})


@remembered
def live_grid(language: str) -> GridOutline | None:
    """Return the live grid of the diagnosis in that language, None when there is none. No query while nothing changes.

    Only a version that is kept is handed out: a diagnosis could not name another one.
    """
    row = live_diagnosis(language)
    return find_grid(outline_of(row).key) if row else None


# A version never changes, so a process that has read one never reads it again.
_read: dict[str, GridOutline] = {}
_MOST_READ = 200


def find_grid(key: str) -> GridOutline | None:
    """Return a published grid, None when nothing was published under that key. At most one query."""
    if key in _read:
        return _read[key]
    outline = PublishedGrid.objects.filter(key=key).values_list("outline", flat=True).first()
    if outline is None:
        return None
    if len(_read) >= _MOST_READ:
        _read.clear()
    return _read.setdefault(key, from_data(outline))
