"""What the editor offers besides pages."""

from wagtail.snippets.models import register_snippet

from content.snippets.viewsets import BadgeViewSet, GlossaryWordViewSet, RecordingViewSet

register_snippet(GlossaryWordViewSet)
register_snippet(BadgeViewSet)
register_snippet(RecordingViewSet)
