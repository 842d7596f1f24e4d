"""/aide: a person to ask. Their own point when they are signed in, else every open one."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from content import api as content
from courses.network import selectors as network
from elearning.accounts import sessions
from elearning.accounts.sessions import SessionState

from .pages import show

ARTICLE_KEY = "help"


@require_safe
def help_page(request: HttpRequest) -> HttpResponse:
    """Show who can help, and the authored text about it. A locked phone does not say whose point is whose."""
    own = None
    if sessions.state(request) is SessionState.OPEN:
        own = network.find_point(request.user)  # type: ignore[arg-type]
    try:
        article = content.article(ARTICLE_KEY, request.LANGUAGE_CODE)
    except content.UnknownArticle:
        article = None
    context = {"own_point": own, "points": [] if own else network.open_points(), "article": article}
    return show(request, "aide.html", context)
