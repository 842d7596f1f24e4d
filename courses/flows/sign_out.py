"""A learner says "J'ai fini": nobody finds their name on this phone any more."""

from datetime import datetime

from django.http import HttpRequest

from elearning.accounts import sessions
from elearning.audit import services as audit


def sign_out(request: HttpRequest, *, now: datetime) -> bool:
    """End the session on this phone; return whether there was one. What waits to be sent stays on the phone."""
    user = request.user
    if not user.is_authenticated:
        return False
    person = user.pk
    sessions.close(request)
    audit.record(action="sign_out", actor=person, now=now)
    return True
