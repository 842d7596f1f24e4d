"""What starter modules share: glossary words, badges, pictures."""

import hashlib
import uuid
from functools import cache
from pathlib import Path
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from wagtail.models import Collection, Locale

from content import seed as starter
from content.pages.seeded import SeededContent
from content.seed.writing import BadgeEntry, GlossaryEntry
from content.seeding.records import Outcome, Refused, Report, Seed, write_snippet
from content.seeding.steps import Library, stable_id
from content.snippets.badge import Badge
from content.snippets.glossary import GlossaryWord
from content.snippets.picture import Picture as PictureRow

PICTURES = Path(starter.__path__[0]) / "pictures"
_PICTURE_KEYS = uuid.UUID("c2f9a1de-5a55-4d52-9a0b-6f3f3d1c2b77")


class LibraryWriter:
    """Writes shared things before the modules that name them."""

    def __init__(self, report: Report, locales: dict[str, Locale], folder: Path = PICTURES) -> None:
        self.report = report
        self.locales = locales
        self.folder = folder
        self.words: dict[tuple[str, str], int] = {}
        self.badges: dict[tuple[str, str], int] = {}
        self.picture = cache(self._picture)

    def word(self, entry: GlossaryEntry) -> None:
        for code, locale in self.locales.items():
            fields = {"key": entry.key, "word": getattr(entry.word, code), "meaning": getattr(entry.meaning, code)}
            seed = Seed(key=entry.id, language=code, name=f"{entry.key} ({code})", fields=fields)
            row = write_snippet(seed, GlossaryWord, locale, self.report)
            if row is not None:
                self.words[entry.key, code] = row.pk

    def badge(self, entry: BadgeEntry, pages: dict[str, dict[str, Any]]) -> None:
        """Write a badge. pages: courses by key and modules by UUID, each by language."""
        for code, locale in self.locales.items():
            wanted = [("course", key) for key in entry.finish_courses] + [
                ("module", str(key)) for key in entry.finish_modules
            ]
            criteria = [
                {"type": kind, "id": stable_id(entry.id, key), "value": pages[key][code].pk}
                for kind, key in wanted
                if pages.get(key, {}).get(code) is not None
            ]
            criteria += [*self._seen(entry, code), *self._other_badges(entry, code)]
            fields = {
                "key": entry.key,
                "level": entry.level,
                "shape": entry.shape,
                "name": getattr(entry.name, code),
                "says": getattr(entry.says, code),
                "digcomp": ", ".join(entry.digcomp),
                "criteria": criteria,
            }
            seed = Seed(key=entry.id, language=code, name=f"{entry.key} ({code})", fields=fields)
            row = write_snippet(seed, Badge, locale, self.report)
            if row is not None:
                self.badges[entry.key, code] = row.pk

    def _seen(self, entry: BadgeEntry, code: str) -> list[dict[str, Any]]:
        return [
            {"type": "seen", "id": stable_id(entry.id, f"seen-{place}"), "value": getattr(text, code)}
            for place, text in enumerate(entry.seen)
        ]

    def _other_badges(self, entry: BadgeEntry, code: str) -> list[dict[str, Any]]:
        """Return the badges to hold; one that an author deleted is left out."""
        found = []
        for place, asked in enumerate(entry.badges):
            keys = (asked,) if isinstance(asked, str) else asked
            rows = [(key, self.badges[key, code]) for key in keys if (key, code) in self.badges]
            items = [
                {"type": "item", "id": stable_id(entry.id, f"badge-{place}-{key}"), "value": pk} for key, pk in rows
            ]
            found.append({"type": "badge", "id": stable_id(entry.id, f"badge-{place}"), "value": items})
        return found

    def of(self, language: str) -> Library:
        """Return where the steps of a language find words and pictures."""

        def word(key: str) -> int:
            try:
                return self.words[key, language]
            except KeyError:
                raise Refused(f"the glossary has no word {key!r} in {language}") from None

        return Library(word=word, picture=lambda part: self.picture(part.file, part.title))

    @transaction.atomic
    def _picture(self, file: str, title: str) -> int:
        """Return the row of a picture; other bytes under the same name make another row, since a file never changes."""
        content = (self.folder / file).read_bytes()
        key, seed_hash = uuid.uuid5(_PICTURE_KEYS, file), hashlib.sha256(content).hexdigest()
        record = SeededContent.objects.filter(key=key).first()
        if record and record.seed_hash == seed_hash and PictureRow.objects.filter(pk=record.revision).exists():
            self.report.note(Outcome.UNCHANGED, file)
            return record.revision
        row = PictureRow(title=title, collection=Collection.get_first_root_node(), file=ContentFile(content, name=file))
        row.save()
        SeededContent.objects.update_or_create(
            key=key, language="", defaults={"seed_hash": seed_hash, "revision": row.pk}
        )
        self.report.note(Outcome.UPDATED if record else Outcome.CREATED, file)
        return row.pk
