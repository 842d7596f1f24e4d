"""Sessions end by rule and doors open by rule. Nothing is looked up for pages that are open to everybody."""

import json
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils import translation
from django.utils.functional import SimpleLazyObject

from . import access, allauth_compat, refusals, sessions
from .access import Verdict, Visitor
from .roles import STAFF_ROLES, roles_of
from .users import User

PRO = "pro"

GetResponse = Callable[[HttpRequest], HttpResponseBase]


class SessionLifetimeMiddleware:
    """Makes `request.user` the person of a session that still lives. Lazy: a document asks for nobody."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        request.user = SimpleLazyObject(lambda: sessions.person(request))  # type: ignore[assignment]
        has_gone = sessions.hear_goodbye(request)
        response = self.get_response(request)
        if has_gone:
            response.delete_cookie(sessions.GOODBYE_COOKIE)
        return response


@lru_cache(maxsize=4)
def _demo_addresses(file: Path, stamp: int) -> frozenset[str]:
    people = json.loads(file.read_text(encoding="utf-8")).get("people", [])
    return frozenset(person["email"].lower() for person in people if person.get("email"))


def may_skip_second_factor(user: User) -> bool:
    """Whether this is a demonstration account on a development machine, written in var/demo.json."""
    if not (settings.DEVELOPMENT and settings.DEMO_WITHOUT_SECOND_FACTOR and user.email):
        return False
    file = Path(settings.VAR_DIR) / "demo.json"
    try:
        return user.email.lower() in _demo_addresses(file, file.stat().st_mtime_ns)
    except (OSError, ValueError):
        return False


def visitor(request: HttpRequest) -> Visitor:
    """Return what is known of who sends this request."""
    state = sessions.state(request)
    if state is sessions.SessionState.NONE:
        return Visitor()
    user: Any = request.user
    roles = roles_of(user)
    is_staff = bool(user.email) or bool(roles & STAFF_ROLES)
    if not is_staff:
        return Visitor(roles=roles, state=state)
    age = allauth_compat.seconds_since_second_factor(request, user)
    enrolled = age is not None or allauth_compat.has_enrolled(user)
    if age is None and not enrolled and may_skip_second_factor(user):
        return Visitor(roles=roles, state=state, is_staff=True, proved=True, recently=True)
    return Visitor(
        roles=roles,
        state=state,
        is_staff=True,
        enrolled=enrolled,
        proved=age is not None,
        recently=age is not None and age < allauth_compat.RECENT_SECONDS,
    )


def _without_language(route: str) -> str:
    """Return a route without the language prefix that authored pages have."""
    prefix = f"{translation.get_language()}/"
    return route.removeprefix(prefix)


def rule_of(request: HttpRequest) -> access.Rule | None:
    """Return the rule of what a request asks for, None when there is none.

    Authored pages share one pattern: those for social workers are told by their address.
    """
    match = request.resolver_match
    is_page = match is not None and match.url_name == "wagtail_serve"
    if is_page and _without_language(request.path_info.lstrip("/")).partition("/")[0] == PRO:
        return access.RULES[PRO]
    return access.rule_for(_without_language(match.route if match else ""))


class AccessMiddleware:
    """Opens a URL only to whom the table of `access` names. What has no rule does not exist."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponseBase], args: Any, kwargs: Any
    ) -> HttpResponse | None:
        rule = rule_of(request)
        method = request.method or "GET"
        if rule is not None and access.is_for_everybody(rule, method):
            return None
        verdict = access.decide(rule, method, visitor(request))
        request.was_looked_at = verdict is Verdict.OPEN  # type: ignore[attr-defined]
        return None if verdict is Verdict.OPEN else refusals.refuse(request, rule, verdict)
