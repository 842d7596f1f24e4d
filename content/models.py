"""Re-exports for Django's discovery."""

from .pages.article import ArticlePage
from .pages.course import CoursePage
from .pages.grids import PublishedGrid
from .pages.home import HomePage
from .pages.module import ModulePage
from .pages.seeded import SeededContent
from .pages.track import TrackPage
from .pages.versions import PublishedVersion
from .snippets.badge import Badge
from .snippets.case import InterviewCase
from .snippets.glossary import GlossaryWord
from .snippets.grid import Grid
from .snippets.picture import Picture, PictureRendition
from .snippets.recording import Recording

__all__ = [
    "ArticlePage",
    "Badge",
    "CoursePage",
    "GlossaryWord",
    "Grid",
    "HomePage",
    "InterviewCase",
    "ModulePage",
    "Picture",
    "PictureRendition",
    "PublishedGrid",
    "PublishedVersion",
    "Recording",
    "SeededContent",
    "TrackPage",
]
