"""What a load did, and what it leaves alone."""

import hashlib
import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from wagtail.models import Locale

from content.pages.seeded import SeededContent


class Outcome(StrEnum):
    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    LEFT = "left"


@dataclass(slots=True)
class Report:
    """How many things a load created, updated, found unchanged; left: what an author changed, by name."""

    counts: dict[Outcome, int] = field(default_factory=lambda: dict.fromkeys(Outcome, 0))
    left: list[str] = field(default_factory=list)

    def note(self, outcome: Outcome, name: str) -> None:
        self.counts[outcome] += 1
        if outcome is Outcome.LEFT:
            self.left.append(name)

    def summary(self) -> dict[str, Any]:
        return {
            "created": self.counts[Outcome.CREATED],
            "updated": self.counts[Outcome.UPDATED],
            "unchanged": self.counts[Outcome.UNCHANGED],
            "left_to_authors": self.left,
        }


@dataclass(slots=True)
class Seed:
    """One page or definition in one language, as it should be. fields: what it says, ready for the model."""

    key: uuid.UUID
    language: str
    name: str
    fields: Mapping[str, Any]

    @property
    def hash(self) -> str:
        said = json.dumps(self.fields, sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(said.encode()).hexdigest()

    def record(self) -> SeededContent | None:
        return SeededContent.objects.filter(key=self.key, language=self.language).first()


def due(seed: Seed, found: Any) -> Outcome:
    """Return what loading has to do with a seed; an author's draft counts as an author's change."""
    record = seed.record()
    if found is None:
        # A record without its page: an author deleted it.
        return Outcome.LEFT if record else Outcome.CREATED
    if record is None or {found.live_revision_id, found.latest_revision_id} != {record.revision}:
        return Outcome.LEFT
    return Outcome.UNCHANGED if record.seed_hash == seed.hash else Outcome.UPDATED


def publish(seed: Seed, instance: Any) -> None:
    """Publish what the instance says and remember that it comes from this seed."""
    revision = instance.save_revision()
    revision.publish()
    SeededContent.objects.update_or_create(
        key=seed.key, language=seed.language, defaults={"seed_hash": seed.hash, "revision": revision.pk}
    )


def take(seed: Seed, instance: Any) -> None:
    """Give an instance what the seed says."""
    for name, value in seed.fields.items():
        setattr(instance, name, value)


class Refused(Exception):  # noqa: N818
    """Starter content that breaks a rule of publication; its message names it and says why."""


@transaction.atomic
def write_snippet(seed: Seed, model: Any, locale: Locale, report: Report) -> Any:
    """Create or update a definition unless an author changed it; return it, None when there is none afterwards.

    One that no longer fits beside what authors made of others is left and reported: a new release must start.
    """
    found = model.objects.filter(translation_key=seed.key, locale=locale).first()
    outcome = due(seed, found)
    if outcome in (Outcome.CREATED, Outcome.UPDATED):
        instance = found or model(translation_key=seed.key, locale=locale, live=False)
        take(seed, instance)
        try:
            instance.full_clean()
        except ValidationError as error:
            if not report.left:
                raise Refused(f"{seed.name}: {'; '.join(error.messages)}") from error
            report.note(Outcome.LEFT, seed.name)
            return model.objects.filter(translation_key=seed.key, locale=locale).first()
        instance.save()
        publish(seed, instance)
        found = instance
    report.note(outcome, seed.name)
    return found
