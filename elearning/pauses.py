"""A database that is locked, full, read-only or away is a pause: people hear that Escale comes back, and when."""

import sys

from django.db import InterfaceError, InternalError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.views.defaults import server_error

# InternalError: PostgreSQL may only read, as a standby that has not taken over yet. InterfaceError: it hung up.
PAUSES = (OperationalError, InternalError, InterfaceError)
RETRY_SECONDS = 5


def answer_fault(request: HttpRequest) -> HttpResponse:
    """Answer what no page caught: 503 and when to come back for a pause of the database, else 500. Asks no database."""
    if not isinstance(sys.exc_info()[1], PAUSES):
        return server_error(request)
    page = render_to_string("503.html", {"sent": request.method not in {"GET", "HEAD"}})
    response = HttpResponse(page, status=503)
    response["Retry-After"] = str(RETRY_SECONDS)
    response["Cache-Control"] = "no-store"
    return response
