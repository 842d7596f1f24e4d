"""A social worker looks at their training: which modules there are, and how far they came."""

from content import api as content
from content.outlines import Track
from courses.progress import selectors as progress
from courses.progress.rules.overview import Overview, overview
from elearning.accounts.models import User


def show_training(*, user: User, language: str) -> Overview:
    """Return the courses for social workers with what the person did; 2 queries when the content is known."""
    learned, _epoch = progress.learned_and_epoch(user.pk)
    return overview(courses=content.course_outlines(language, Track.PRO), learned=learned)
