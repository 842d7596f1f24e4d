"""How the editor lists and edits definitions."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.admin.ui.tables import UpdatedAtColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from content.snippets.badge import Badge
from content.snippets.case import InterviewCase
from content.snippets.glossary import GlossaryWord
from content.snippets.grid import Grid
from content.snippets.recording import Recording


class GlossaryWordViewSet(SnippetViewSet):
    """Hard words."""

    model = GlossaryWord
    icon = "openquote"
    menu_label = _("Glossary")
    list_display = ["word", "meaning", UpdatedAtColumn()]


class BadgeViewSet(SnippetViewSet):
    """Badge definitions."""

    model = Badge
    icon = "success"
    menu_label = _("Badges")
    list_display = ["name", "level", "key", UpdatedAtColumn()]


class GridViewSet(SnippetViewSet):
    """The grid of the diagnosis."""

    model = Grid
    icon = "clipboard-list"
    menu_label = _("Diagnosis grid")
    list_display = ["title", "key", UpdatedAtColumn()]


class InterviewCaseViewSet(SnippetViewSet):
    """The cases of the training of social workers."""

    model = InterviewCase
    icon = "group"
    menu_label = _("Interview cases")
    list_display = ["name", "purpose", "key", UpdatedAtColumn()]


class RecordingViewSet(SnippetViewSet):
    """Voices."""

    model = Recording
    icon = "media"
    menu_label = _("Recorded voices")
    list_display = ["title", "length", "weight", "added_at"]
    panels = [FieldPanel("title"), FieldPanel("file")]
