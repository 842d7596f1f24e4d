"""What follows a change of content: a version kept, translations told, documents made anew.

Everything here runs in the transaction of the change or after its commit, whoever makes the change: the editor, a
scheduled publication, a command.
"""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_unpublished, post_page_move, published, unpublished

from content.blocks.stream import step_ids
from content.pages import rendering, stamp
from content.pages.grids import record_grid
from content.pages.module import ModulePage
from content.pages.publication import record_version
from content.snippets.badge import Badge
from content.snippets.case import InterviewCase
from content.snippets.glossary import GlossaryWord
from content.snippets.grid import Grid
from content.snippets.picture import Picture
from content.snippets.recording import Recording
from elearning.common import documents
from elearning.jobs import services as jobs

JOB = "content.write_documents"
# A run of changes (an author at work, a move of a branch) is one rewriting.
_PAUSE = timedelta(seconds=2)
# What saving a draft writes on the live row; nothing of it is shown.
_BOOKKEEPING = frozenset(
    {
        "latest_revision",
        "latest_revision_created_at",
        "draft_title",
        "has_unpublished_changes",
        "wagtail_admin_comments",
    }
    | {"locked", "locked_at", "locked_by", "weight"}
)
_SNIPPETS = (GlossaryWord, Badge, Grid, InterviewCase)
_FILES = (Picture, Recording)
_SITE = (PageViewRestriction, Site, Locale)


def content_changed() -> None:
    """Have every document made anew after this transaction: old ones go at its commit, new ones come by a job."""
    is_first = stamp.changed(documents.remove_all)
    if is_first:
        jobs.add(kind=JOB, unique_key=JOB, run_after=timezone.now() + _PAUSE)


def write_documents(**_later_arguments: Any) -> None:
    """Make every document anew; the job's handler, safe to run twice."""
    # For the server that stopped between a commit and what follows it.
    stamp.touch()
    rendering.store_all()


def _saved(sender: type[Model], instance: Model, update_fields: frozenset[str] | None = None, **_signal: Any) -> None:
    if isinstance(instance, (Page, *_SNIPPETS)):
        is_bookkeeping = update_fields is not None and set(update_fields) <= _BOOKKEEPING
        if is_bookkeeping or not instance.live:
            return
    elif not isinstance(instance, (*_FILES, *_SITE)):
        return
    content_changed()


def _deleted(sender: type[Model], instance: Model, **_signal: Any) -> None:
    if isinstance(instance, (Page, *_SNIPPETS, *_FILES, *_SITE)):
        content_changed()


def _shown_or_hidden(sender: type[Model], instance: Model, **_signal: Any) -> None:
    if isinstance(instance, (Page, *_SNIPPETS)):
        content_changed()


def _grid_published(sender: type[Model], instance: Model, **_signal: Any) -> None:
    if isinstance(instance, Grid) and instance.live:
        record_grid(instance)


def _module_published(sender: type[Model], instance: Page, **_signal: Any) -> None:
    if isinstance(instance, ModulePage) and instance.live:
        record_version(instance)
        if instance.locale.language_code == settings.LANGUAGE_CODE:
            _carry_steps(instance)


def _carry_steps(source: ModulePage) -> None:
    """Give each translation a draft with the source's steps: its own words where it has them, the source's elsewhere.

    The draft waits for a translator; what is live stays as it was.
    """
    wanted = [child.get_prep_value() for child in source.steps]
    for translation in source.get_translations():
        draft = translation.get_latest_revision_as_object()
        if step_ids(draft.steps) == [step["id"] for step in wanted]:
            continue
        own = {child.id: child.get_prep_value() for child in draft.steps}
        block = draft.steps.stream_block
        draft.steps = block.to_python([own.get(step["id"], step) for step in wanted])
        draft.save_revision(clean=False)


def connect() -> None:
    """Listen to every way content changes; called once, when the app is ready."""
    post_save.connect(_saved, dispatch_uid="content.saved")
    post_delete.connect(_deleted, dispatch_uid="content.deleted")
    for signal in (page_unpublished, post_page_move, published, unpublished):
        signal.connect(_shown_or_hidden, dispatch_uid="content.shown_or_hidden")
    published.connect(_grid_published, dispatch_uid="content.grid_published")
    page_published.connect(_module_published, dispatch_uid="content.module_published")
