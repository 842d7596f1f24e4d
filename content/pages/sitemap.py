"""Every published page, in every language, for search engines."""

from xml.sax.saxutils import escape

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from content.pages.rendering import live_pages
from content.pages.stamp import remembered


@remembered
def _entries() -> str:
    entries = []
    for page in live_pages():
        address = escape(settings.BASE_URL + page.path_of_document)
        day = page.last_published_at or page.latest_revision_created_at
        changed = f"<lastmod>{day.date().isoformat()}</lastmod>" if day else ""
        entries.append(f"<url><loc>{address}</loc>{changed}</url>")
    return "\n".join(entries)


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """Return the addresses of all live public pages; no query while nothing changes."""
    body = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{_entries()}\n</urlset>\n"
    )
    response = HttpResponse(body, content_type="application/xml; charset=utf-8")
    response["Cache-Control"] = "public, max-age=600"
    return response
