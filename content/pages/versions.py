"""Every content that was ever published, so that an answer given offline a year ago is marked against what it saw."""

import hashlib
import json
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content.outlines import OptionOutline, RefusedForm, StepKind, StepOutline, VersionOutline

KEY_LENGTH = 16


class PublishedVersion(models.Model):
    """One module as it was published once, in one language. Never changed, never purged, not even with its page."""

    key = models.CharField(_("key"), max_length=KEY_LENGTH, primary_key=True)
    module_key = models.UUIDField(_("module"), db_index=True)
    language = models.CharField(_("language"), max_length=10)
    outline = models.JSONField(_("outline"))
    published_at = models.DateTimeField(_("published"), default=timezone.now)

    class Meta:
        verbose_name = _("published version")
        verbose_name_plural = _("published versions")

    def __str__(self) -> str:
        return self.key


def version_key(*, module_key: uuid.UUID, steps: list[Mapping[str, Any]], language: str) -> str:
    """Return the 16 hex digits that name this content: the same content has the same key, always.

    steps: the steps as the database keeps them, block ids included. The module is part of the name: a copy of a page
    keeps its block ids, and what is learned in it must not be counted in the first one.
    """
    canonical = json.dumps(
        {"language": language, "module": str(module_key), "steps": steps},
        sort_keys=True,
        separators=(",", ":"),
        ensure_ascii=False,
    )
    return hashlib.sha256(canonical.encode()).hexdigest()[:KEY_LENGTH]


def as_data(version: VersionOutline) -> dict[str, Any]:
    """Return a version's outline as JSON data."""
    return asdict(version) | {"module_key": str(version.module_key)}


def from_data(data: Mapping[str, Any]) -> VersionOutline:
    """Return the outline that `as_data` wrote; fields that were added since take their defaults."""
    return VersionOutline(
        key=data["key"],
        module_key=uuid.UUID(data["module_key"]),
        language=data["language"],
        title=data["title"],
        minutes=data["minutes"],
        steps=tuple(_step(step) for step in data["steps"]),
    )


def _step(data: Mapping[str, Any]) -> StepOutline:
    return StepOutline(
        **{
            **data,
            "kind": StepKind(data["kind"]),
            "options": tuple(OptionOutline(**option) for option in data["options"]),
            "accepted": tuple(data["accepted"]),
            "refused": tuple(RefusedForm(**form) for form in data["refused"]),
        }
    )


# A version never changes, so a process that has read one never reads it again.
_read: dict[str, VersionOutline] = {}
_MOST_READ = 2000


def find_versions(keys: Iterable[str]) -> dict[str, VersionOutline]:
    """Return the published versions among these keys: one query, none when this process has read them all before."""
    wanted = set(keys)
    missing = wanted - _read.keys()
    if missing:
        rows = PublishedVersion.objects.filter(key__in=missing).values_list("key", "outline")
        found = {key: from_data(outline) for key, outline in rows}
        found |= {key: _read[key] for key in wanted & _read.keys()}
        if len(_read) > _MOST_READ:
            _read.clear()
        _read.update(found)
        return found
    return {key: _read[key] for key in wanted}
