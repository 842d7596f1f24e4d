"""Load starter content: as often as wanted, never over an author's change."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Page, Site

from content.pages.home import HomePage
from content.seed.asking import GridEntry
from content.seed.telling import CaseEntry
from content.seed.writing import Article, BadgeEntry, Course, GlossaryEntry
from content.seeding import rights
from content.seeding.cases import write_case
from content.seeding.grids import write_grid
from content.seeding.library import PICTURES, LibraryWriter
from content.seeding.records import Outcome, Report
from content.seeding.tree import TreeWriter


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything one load is made of."""

    home: Article
    courses: Iterable[Course] = ()
    glossary: Iterable[GlossaryEntry] = ()
    badges: Iterable[BadgeEntry] = ()
    articles: Iterable[Article] = ()
    grids: Iterable[GridEntry] = ()
    cases: Iterable[CaseEntry] = ()
    pictures: Path = field(default=PICTURES)


def load(contents: Contents) -> Report:
    """Make the pages, words, badges, pictures, rights and site that are missing, and return what was done."""
    report = Report()
    tree = TreeWriter(report)
    library = LibraryWriter(report, tree.locales, contents.pictures)
    for entry in contents.glossary:
        library.word(entry)
    homes = tree.home(contents.home)
    _open_site(homes[settings.LANGUAGE_CODE], report)
    for article in contents.articles:
        tree.article(article, homes)
    tracks = tree.track(homes)
    courses = list(contents.courses)
    pro_tracks = tree.pro_track(homes) if any(course.is_pro for course in courses) else tracks
    libraries = {code: library.of(code) for code in tree.locales}
    written: dict[str, dict[str, Any]] = {}
    for course in courses:
        written[course.key] = tree.course(course, pro_tracks if course.is_pro else tracks)
        for module in course.modules:
            written[str(module.id)] = tree.module(module, written[course.key], libraries)
    for badge in contents.badges:
        library.badge(badge, written)
    for grid in contents.grids:
        write_grid(grid, tree.locales, report)
    for place, case in enumerate(contents.cases, start=1):
        write_case(case, place, tree.locales, report)
    missing = rights.grant(home for home in homes.values() if home is not None)
    report.note(Outcome.CREATED if missing else Outcome.UNCHANGED, "rights")
    return report


def _open_site(home: HomePage | None, report: Report) -> None:
    """Point the site at our home page and our address, and remove Wagtail's welcome page."""
    if home is None:
        return
    address = urlsplit(settings.BASE_URL)
    port = address.port or (443 if address.scheme == "https" else 80)
    wanted = {"hostname": address.hostname, "port": port, "root_page_id": home.pk, "site_name": "Escale"}
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
    if site.pk and all(getattr(site, name) == value for name, value in wanted.items()):
        report.note(Outcome.UNCHANGED, "site")
        return
    report.note(Outcome.UPDATED if site.pk else Outcome.CREATED, "site")
    for name, value in wanted.items():
        setattr(site, name, value)
    site.save()
    for page in Page.objects.filter(
        depth=2, numchild=0, content_type__model="page", content_type__app_label="wagtailcore"
    ):
        page.delete()
