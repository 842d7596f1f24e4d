"""What is live, as outlines: read once, kept in the process until content changes."""

import uuid

from django.apps import apps
from wagtail.models import Locale, Page

from content.outlines import CourseOutline, ModuleOutline, Track, VersionOutline
from content.pages.stamp import remembered
from content.pages.versions import PublishedVersion, from_data
from content.quality.search import search_query


def course_outlines(language: str, track: Track = Track.LEARN) -> tuple[CourseOutline, ...]:
    """Return the live courses of a language and a track with their live modules, in the order of the page tree."""
    return tuple(course for course in _all_courses(language) if course.track is track)


@remembered
def _all_courses(language: str) -> tuple[CourseOutline, ...]:
    courses = apps.get_model("content", "CoursePage").objects.live().public().select_related("locale")
    modules = apps.get_model("content", "ModulePage").objects.live().public().select_related("locale")
    all_modules = list(modules.filter(locale__language_code=language).order_by("path"))
    found = []
    for course in courses.filter(locale__language_code=language).order_by("path"):
        own = (module for module in all_modules if module.path.startswith(course.path))
        found.append(course.outline(tuple(module.outline(course.key) for module in own)))
    return tuple(found)


@remembered
def modules_by_key(language: str) -> dict[uuid.UUID, ModuleOutline]:
    """Return every live module of a language by its key, in order, whomever it is for."""
    return {module.key: module for course in _all_courses(language) for module in course.modules}


def find_course(key: str, language: str) -> CourseOutline | None:
    """Return a live course, whomever it is for, None when there is none of that key."""
    return next((course for course in _all_courses(language) if course.key == key), None)


def next_module(key: uuid.UUID, language: str) -> ModuleOutline | None:
    """Return the module after this one in its course, None after the last."""
    for course in _all_courses(language):
        keys = [module.key for module in course.modules]
        if key in keys:
            place = keys.index(key) + 1
            return course.modules[place] if place < len(keys) else None
    return None


@remembered
def find_version(key: str) -> VersionOutline | None:
    """Return a published version, None when nothing was ever published under that key."""
    data = PublishedVersion.objects.filter(key=key).values_list("outline", flat=True).first()
    return from_data(data) if data is not None else None


@remembered
def _addresses() -> tuple[dict[str, uuid.UUID], dict[tuple[uuid.UUID, str], str]]:
    """Return which page is at each address, and where each page is in each language."""
    pages = Page.objects.live().public().filter(depth__gt=1).select_related("locale").defer_streamfields()
    found = [(page.url, page.translation_key, page.locale.language_code) for page in pages]
    return (
        {url: key for url, key, _language in found if url},
        {(key, language): url for url, key, language in found if url},
    )


def find_translation(path: str, language: str) -> str | None:
    """Return where the page at an address is in another language, None when it is not there."""
    keys, urls = _addresses()
    key = keys.get(path if path.endswith("/") else f"{path}/")
    return urls.get((key, language)) if key else None


def find_modules(words: str, language: str) -> list[ModuleOutline]:
    """Return the live modules for learners that words lead to, best first; the beginning of a word is enough."""
    query = search_query(words)
    if not query:
        return []
    locale = Locale.objects.filter(language_code=language).first()
    pages = apps.get_model("content", "ModulePage").objects.filter(locale=locale, live=True)
    keys = [page.translation_key for page in pages.search(query)]
    keys += [page.translation_key for page in pages.autocomplete(query)]
    live = {module.key: module for course in course_outlines(language) for module in course.modules}
    return [live[key] for key in dict.fromkeys(keys) if key in live]
