"""Starter content as pages: home, track, courses, modules, articles, each in every language."""

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from wagtail.models import Locale, Page

from content.outlines import Track
from content.pages.article import ArticlePage
from content.pages.course import CoursePage
from content.pages.home import HomePage
from content.pages.module import ModulePage
from content.pages.track import PRO_SLUG, TrackPage
from content.seed.writing import Article, Course, Module, T
from content.seeding.records import Outcome, Refused, Report, Seed, due, publish, take
from content.seeding.steps import Library, StepWriter, rich

TRACK_ID = uuid.UUID("5a8d6f0e-6c07-4a39-9f0a-0d2f5c3a7e11")
TRACK_TITLE, TRACK_SLUG = T("Parcours", "Courses"), T("parcours", "courses")
PRO_TRACK_ID = uuid.UUID("0b2f6c1e-8d0a-4e5b-9a57-3f0c7f1f6d24")
PRO_TRACK_TITLE = T("Espace des travailleurs sociaux", "Space of social workers")
# The source language last: the others are compared with its newest draft, and its publication finds them ready.
LANGUAGES = sorted(T._fields, key=lambda code: code == settings.LANGUAGE_CODE)

Pages = dict[str, Any]
"""A page in each language; None where an author deleted it."""


def locales() -> dict[str, Locale]:
    """Return the row of each language, made when missing."""
    return {code: Locale.objects.get_or_create(language_code=code)[0] for code in LANGUAGES}


def _said(text: T, language: str) -> str:
    return str(getattr(text, language))


class TreeWriter:
    """Writes pages that are missing or still as they were loaded; leaves the others to their authors."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.locales = locales()

    def home(self, home: Article) -> Pages:
        root = Page.get_first_root_node()
        fields = {
            code: {
                "title": _said(home.title, code),
                # Both homes stand under the root, where a slug is unique.
                "slug": _said(home.slug, code) + ("" if code == settings.LANGUAGE_CODE else f"-{code}"),
                "body": rich(_said(home.body, code)),
            }
            for code in LANGUAGES
        }
        return self._write(HomePage, home.id, dict.fromkeys(LANGUAGES, root), fields)

    def track(self, homes: Pages) -> Pages:
        fields = {code: {"title": _said(TRACK_TITLE, code), "slug": _said(TRACK_SLUG, code)} for code in LANGUAGES}
        return self._write(TrackPage, TRACK_ID, homes, fields)

    def pro_track(self, homes: Pages) -> Pages:
        fields = {
            code: {"title": _said(PRO_TRACK_TITLE, code), "slug": PRO_SLUG, "audience": Track.PRO.value}
            for code in LANGUAGES
        }
        return self._write(TrackPage, PRO_TRACK_ID, homes, fields)

    def course(self, course: Course, tracks: Pages) -> Pages:
        fields = {
            code: {
                "title": _said(course.title, code),
                "slug": _said(course.slug, code),
                "key": course.key,
                "summary": _said(course.summary, code),
                "icon": course.icon,
            }
            for code in LANGUAGES
        }
        return self._write(CoursePage, course.id, tracks, fields)

    def module(self, module: Module, courses: Pages, libraries: Mapping[str, Library]) -> Pages:
        fields = {
            code: {
                "title": _said(module.title, code),
                "slug": _said(module.slug, code),
                "goal": _said(module.goal, code),
                "minutes": module.minutes,
                "digcomp": ", ".join(module.digcomp),
                "keywords": _said(module.keywords, code),
                "steps": StepWriter(module, code, libraries[code]).steps(),
            }
            for code in LANGUAGES
        }
        return self._write(ModulePage, module.id, courses, fields)

    def article(self, article: Article, homes: Pages) -> Pages:
        fields = {
            code: {
                "title": _said(article.title, code),
                "slug": _said(article.slug, code),
                "key": article.key,
                "body": rich(_said(article.body, code)),
                "keywords": _said(article.keywords, code),
            }
            for code in LANGUAGES
        }
        return self._write(ArticlePage, article.id, homes, fields)

    def _write(
        self, model: type[Page], key: uuid.UUID, parents: Pages, fields: Mapping[str, Mapping[str, Any]]
    ) -> Pages:
        """Create or update a page in each language unless an author changed it; return what there is afterwards.

        Languages that no longer fit beside what authors made of others are left and reported: a new release must start.
        """
        seeds = [
            Seed(key=key, language=code, name=f"{fields[code]['slug']} ({code})", fields=fields[code])
            for code in LANGUAGES
        ]
        outcomes = {seed.language: self._outcome(model, seed, parents) for seed in seeds}
        try:
            with transaction.atomic():
                self._publish([(seed, self._draft(model, seed, parents)) for seed in seeds if _is_due(outcomes, seed)])
        except Refused:
            if not self.report.left and Outcome.LEFT not in outcomes.values():
                raise
            outcomes |= {seed.language: Outcome.LEFT for seed in seeds if _is_due(outcomes, seed)}
        for seed in seeds:
            self.report.note(outcomes[seed.language], seed.name)
        return {seed.language: self._found(model, seed) for seed in seeds}

    def _found(self, model: type[Page], seed: Seed) -> Any:
        return model.objects.filter(translation_key=seed.key, locale=self.locales[seed.language]).first()

    def _outcome(self, model: type[Page], seed: Seed, parents: Pages) -> Outcome:
        outcome = due(seed, self._found(model, seed))
        # Where an author deleted its parent, a page has nowhere to stand.
        is_homeless = outcome is Outcome.CREATED and parents.get(seed.language) is None
        return Outcome.LEFT if is_homeless else outcome

    def _draft(self, model: type[Page], seed: Seed, parents: Pages) -> Page:
        """Write a page's draft, which the other languages are compared with before any is published."""
        page = self._found(model, seed)
        if page is not None:
            take(_as_values(seed, page), page)
            page.save_revision(clean=False)
            return page
        page = model(translation_key=seed.key, locale=self.locales[seed.language], live=False)
        take(_as_values(seed, page), page)
        parent = parents[seed.language]
        # Read again: treebeard keeps the number of children in memory, and other languages are added too.
        type(parent).objects.get(pk=parent.pk).add_child(instance=page)
        return page

    def _publish(self, drafted: Sequence[tuple[Seed, Page]]) -> None:
        for seed, page in drafted:
            try:
                publish(seed, page)
            except ValidationError as error:
                raise Refused(f"{seed.name}: {'; '.join(error.messages)}") from error


def _is_due(outcomes: Mapping[str, Outcome], seed: Seed) -> bool:
    return outcomes[seed.language] in (Outcome.CREATED, Outcome.UPDATED)


def _as_values(seed: Seed, page: Page) -> Seed:
    """Return the seed with its steps as the model keeps them; the hash is taken from the plain data."""
    if "steps" not in seed.fields:
        return seed
    block = page._meta.get_field("steps").stream_block
    return Seed(seed.key, seed.language, seed.name, {**seed.fields, "steps": block.to_python(seed.fields["steps"])})
