"""What other packages ask of content: outlines, addresses, errors. No query while nothing changes."""

import uuid
from collections.abc import Iterable

from django.conf import settings

from content.case_outlines import CaseOutline, Purpose
from content.grid_outlines import GridOutline
from content.outlines import ArticleOutline, BadgeOutline, CourseOutline, ModuleOutline, Track, VersionOutline
from content.pages import badges, cases, grids, reading, rendering, versions
from content.pages.foot import article_outlines, foot_articles

__all__ = [
    "UnknownArticle",
    "UnknownGrid",
    "UnknownModule",
    "UnknownVersion",
    "article",
    "badge_outlines",
    "begin_serving",
    "case_outlines",
    "course_outlines",
    "find_case",
    "find_grid_version",
    "find_modules",
    "find_translation",
    "find_versions",
    "foot_articles",
    "get_grid",
    "get_version",
    "home_url",
    "module_outline",
    "module_url",
]


class UnknownVersion(LookupError):  # noqa: N818
    """Nothing was ever published under that key."""


class UnknownModule(LookupError):  # noqa: N818
    """No live module has that key in that language."""


class UnknownArticle(LookupError):  # noqa: N818
    """No live page of text has that key in any language."""


class UnknownGrid(LookupError):  # noqa: N818
    """No grid of the diagnosis is live in any language."""


def get_version(key: str) -> VersionOutline:
    """Return a module as it was published once, whatever became of its page; raises UnknownVersion."""
    version = reading.find_version(key)
    if version is None:
        raise UnknownVersion(key)
    return version


def find_versions(keys: Iterable[str]) -> dict[str, VersionOutline]:
    """Return the versions published under these keys; unknown keys are left out. At most one query."""
    return versions.find_versions(keys)


def course_outlines(language: str, track: Track = Track.LEARN) -> tuple[CourseOutline, ...]:
    """Return the live courses of a language and a track with their live modules, in order."""
    return reading.course_outlines(language, track)


def badge_outlines(language: str) -> tuple[BadgeOutline, ...]:
    """Return the live badges of a language; one that asks for something that is not live has no `needs`."""
    return badges.badge_outlines(language)


def module_outline(key: uuid.UUID, language: str) -> ModuleOutline:
    """Return a live module; raises UnknownModule when it is not live in that language."""
    try:
        return reading.modules_by_key(language)[key]
    except KeyError:
        raise UnknownModule(str(key)) from None


def module_url(key: uuid.UUID, language: str) -> str:
    """Return a live module's address in that language, else in another one; raises UnknownModule when there is none."""
    for code in _languages_from(language):
        module = reading.modules_by_key(code).get(key)
        if module is not None:
            return module.url
    raise UnknownModule(str(key))


def article(key: str, language: str) -> ArticleOutline:
    """Return a live page of text in that language, else in another one; raises UnknownArticle when there is none."""
    for code in _languages_from(language):
        for outline in article_outlines(code):
            if outline.key == key:
                return outline
    raise UnknownArticle(key)


def get_grid(language: str) -> GridOutline:
    """Return the live grid of the diagnosis in that language, else in another one; raises UnknownGrid."""
    for code in _languages_from(language):
        grid = grids.live_grid(code)
        if grid is not None:
            return grid
    raise UnknownGrid(language)


def find_grid_version(key: str) -> GridOutline | None:
    """Return a grid as it was published once, None when nothing was under that key. At most one query."""
    return grids.find_grid(key)


def find_case(key: str, language: str) -> CaseOutline | None:
    """Return a live interview case in that language, else in another one, None when it is live in none."""
    return next((case for _place, case in _cases(language) if case.key == key), None)


def case_outlines(language: str, purpose: Purpose) -> tuple[CaseOutline, ...]:
    """Return the live interview cases of a purpose in order, each in that language, else in another one."""
    return tuple(case for _place, case in _cases(language) if case.purpose is purpose)


def find_translation(path: str, language: str) -> str | None:
    """Return where the page at an address ("/parcours/email/") is in another language, None when it is not there."""
    return reading.find_translation(path, language)


def find_modules(words: str, language: str) -> list[ModuleOutline]:
    """Return the live modules that words lead to, best first; "e-mail" and "email" find the same ones. Queries."""
    return reading.find_modules(words, language)


def home_url(language: str) -> str:
    """Return the address of the home page."""
    return "/" if language == settings.LANGUAGE_CODE else f"/{language}/"


def begin_serving() -> None:
    """Forget the documents of another build; called once, when a server starts."""
    rendering.begin_build()


def _cases(language: str) -> list[cases.Placed]:
    found: dict[str, cases.Placed] = {}
    for code in _languages_from(language):
        for place, case in cases.live_cases(code):
            found.setdefault(case.key, (place, case))
    return sorted(found.values(), key=lambda placed: (placed[0], placed[1].key))


def _languages_from(language: str) -> list[str]:
    """Return every language of the site, the wanted one first, then the source's."""
    return sorted(dict(settings.LANGUAGES), key=lambda code: (code != language, code != settings.LANGUAGE_CODE))
