"""The only importer of what allauth does not promise to keep; tests/elearning/accounts/test_allauth_compat.py holds it.

Pinned to allauth 65.21 and later of the same major version.
"""

import time

from allauth.account.authentication import get_authentication_records
from allauth.account.internal.flows.login import record_authentication
from allauth.core.internal.ratelimit import get_ip
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest

from .users import User

RECENT_SECONDS = 15 * 60
_SECOND_FACTOR = "mfa"


def has_second_factor(request: HttpRequest, user: User | AnonymousUser) -> bool:
    """Whether this session was signed in with a second factor."""
    return any(record.get("method") == _SECOND_FACTOR for record in get_authentication_records(request, user))


def seconds_since_second_factor(request: HttpRequest, user: User) -> float | None:
    """Return how long ago a second factor was last given in this session, None for never."""
    times = [r["at"] for r in get_authentication_records(request, user) if r.get("method") == _SECOND_FACTOR]
    return time.time() - max(times) if times else None


def record_second_factor(request: HttpRequest, user: User, *, authenticator: Authenticator) -> None:
    """Remember that a second factor was proved in this session, as allauth does when it asks for one."""
    record_authentication(request, user, method=_SECOND_FACTOR, id=authenticator.pk, type=authenticator.type)


def count_password_as_fresh(request: HttpRequest, user: User) -> None:
    """Remember that the password was given just now, so that setting up a second factor does not ask for it again."""
    record_authentication(request, user, method="password", reauthenticated=True)


def has_enrolled(user: User) -> bool:
    """Whether the person has a code generator or a passkey."""
    kinds = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]
    return bool(Authenticator.objects.filter(user_id=user.pk, type__in=kinds).exists())


def client_address(request: HttpRequest) -> str:
    """Return the client's address behind ALLAUTH_TRUSTED_PROXY_COUNT proxies; IPv6 as its /64."""
    return str(get_ip(request))
