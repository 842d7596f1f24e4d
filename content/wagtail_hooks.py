"""What the editor offers besides pages."""

from django.templatetags.static import static
from django.urls import URLPattern
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from content.pages import practice_views
from content.snippets.viewsets import (
    BadgeViewSet,
    GlossaryWordViewSet,
    GridViewSet,
    InterviewCaseViewSet,
    RecordingViewSet,
)

register_snippet(GlossaryWordViewSet)
register_snippet(BadgeViewSet)
register_snippet(GridViewSet)
register_snippet(InterviewCaseViewSet)
register_snippet(RecordingViewSet)


@hooks.register("register_admin_urls")
def practice_urls() -> list[URLPattern]:
    """Let practices out of a module and in, and propose their variants."""
    return practice_views.urls


@hooks.register("insert_global_admin_css")
def phone_frame() -> SafeString:
    """Give the preview panel the proportions of a phone."""
    return format_html('<link rel="stylesheet" href="{}">', static("css/editor.css"))
