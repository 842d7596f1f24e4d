"""Who may open what: one table, deny by default. Pure decisions; `middleware` carries them out.

A rule covers a family of URL patterns, named by the beginning of their route. The longest beginning wins. A pattern
that no rule covers does not exist for anybody; tests/architecture/test_access_matrix.py fails until it has one.
"""

import re
from collections.abc import Set
from dataclasses import dataclass, replace
from enum import Enum, StrEnum, auto
from functools import lru_cache

from .roles import MAY_DIAGNOSE, STAFF_ROLES, Role
from .sessions import SessionState

READING = frozenset({"GET", "HEAD", "OPTIONS"})


class Crowd(Enum):
    """Who beyond roles. ANONYMOUS counts as a member of an audience; EVERYBODY is not even looked at.

    WAITING: who has an account with an address and no role yet.
    """

    ANONYMOUS = auto()
    EVERYBODY = auto()
    WAITING = auto()


class Door(StrEnum):
    """Where somebody who is not signed in is sent: the card's page, the staff sign-in, or a 401 for programs."""

    CARD = "card"
    STAFF = "staff"
    API = "api"


class Verdict(StrEnum):
    """What happens to a request."""

    OPEN = "open"
    SIGN_IN = "sign_in"
    UNLOCK = "unlock"
    SECOND_FACTOR = "second_factor"
    RECENT_FACTOR = "recent_factor"
    FORBIDDEN = "forbidden"
    WRONG_METHOD = "wrong_method"
    ABSENT = "absent"


Audience = frozenset[Role | Crowd]
EVERYBODY: Audience = frozenset({Crowd.EVERYBODY})
NOBODY: Audience = frozenset()
LEARNERS: Audience = frozenset({Role.LEARNER})
# Staff who help learners try the learner's side themselves.
TRYING: Audience = LEARNERS | {Role.SOCIAL_WORKER, Role.RECEPTION, Role.TRAINER, Role.MODERATOR}
AUTHORS: Audience = frozenset({Role.TRAINER, Role.MODERATOR})
ADMINISTRATORS: Audience = frozenset({Role.ADMINISTRATOR})
STAFF: Audience = frozenset(STAFF_ROLES)


@dataclass(frozen=True, slots=True)
class Rule:
    """One family of URLs.

    while_locked: open in a learner's locked session too. enrolling: open to staff who have no second factor yet.
    proving: open to staff who have one and did not show it in this session. recent: writing asks for a second factor
    shown in the last 15 minutes.
    """

    reads: Audience
    writes: Audience = NOBODY
    door: Door = Door.STAFF
    while_locked: bool = False
    enrolling: bool = False
    proving: bool = False
    recent: bool = False


PUBLIC = Rule(reads=EVERYBODY)
PUBLIC_FORM = Rule(reads=EVERYBODY, writes=EVERYBODY)
CLOSED = Rule(reads=NOBODY)
AUTHORING = Rule(reads=AUTHORS | ADMINISTRATORS, writes=AUTHORS)
AUTHORING_FOR_ALL = replace(AUTHORING, writes=AUTHORS | ADMINISTRATORS)
SETTINGS = Rule(reads=ADMINISTRATORS, writes=ADMINISTRATORS, recent=True)
OWN_ACCOUNT = Rule(reads=STAFF, writes=STAFF)
ENROLMENT = replace(OWN_ACCOUNT, enrolling=True)
PROOF = replace(OWN_ACCOUNT, enrolling=True, proving=True)

RULES: dict[str, Rule] = {
    # The learner's side.
    "WAGTAIL": PUBLIC,
    "c": PUBLIC,
    "carte": PUBLIC_FORM,
    "aide": PUBLIC,
    "chercher": PUBLIC,
    "en/search": PUBLIC,
    "langue": PUBLIC_FORM,
    "m": PUBLIC_FORM,
    "moi": Rule(reads=TRYING, door=Door.CARD),
    "moi/fini": PUBLIC_FORM,
    # The link in a place's mail: its token comes in the body and is all that opens anything.
    "orientation": PUBLIC_FORM,
    "badges": PUBLIC,
    # Whoever holds the paper checks it.
    "attestations": PUBLIC,
    "sw.js": PUBLIC,
    "manifest.webmanifest": PUBLIC,
    "app": PUBLIC,
    "rendre": PUBLIC,
    "sitemap.xml": PUBLIC,
    # A draft, for whoever holds a signed link of the last 60 seconds.
    "apercu": PUBLIC,
    "robots.txt": PUBLIC,
    "favicon.ico": PUBLIC,
    "media": PUBLIC,
    "documents": PUBLIC,
    "documents/authenticate_with_password": CLOSED,
    "healthz": PUBLIC,
    "dev": PUBLIC,
    # Programs. "append", "sync", "return" and "diagnoses" look at a key or a session themselves.
    "api/v1/openapi.json": PUBLIC,
    "api/v1/session": Rule(
        reads=NOBODY, writes=LEARNERS | {Crowd.ANONYMOUS}, door=Door.API, while_locked=True
    ),
    "api/v1/lock": Rule(reads=NOBODY, writes=LEARNERS, door=Door.API),
    "api/v1/me": Rule(reads=TRYING, door=Door.API),
    "api/v1/append": replace(PUBLIC_FORM, reads=NOBODY, door=Door.API),
    "api/v1/sync": replace(PUBLIC_FORM, reads=NOBODY, door=Door.API),
    "api/v1/return": replace(PUBLIC_FORM, reads=NOBODY, door=Door.API),
    "api/v1/diagnoses": replace(PUBLIC_FORM, reads=NOBODY, door=Door.API),
    "api/v1/diagnosis-key": Rule(reads=NOBODY, writes=MAY_DIAGNOSE, door=Door.API),
    # Signing in as staff.
    "accounts/login": PUBLIC_FORM,
    "accounts/login/code": CLOSED,
    "accounts/logout": PUBLIC_FORM,
    "accounts/inactive": PUBLIC,
    "accounts/after-login": Rule(reads=STAFF | {Crowd.WAITING}, enrolling=True, proving=True),
    "accounts/password/reset": PUBLIC_FORM,
    "accounts/password/change": OWN_ACCOUNT,
    "accounts/password/set": CLOSED,
    "accounts/reauthenticate": PROOF,
    "accounts/signup": CLOSED,
    "accounts/email": CLOSED,
    "accounts/confirm-email": CLOSED,
    "accounts/sessions": OWN_ACCOUNT,
    "accounts/2fa": ENROLMENT,
    "accounts/2fa/authenticate": PUBLIC_FORM,
    "accounts/2fa/reauthenticate": PROOF,
    "accounts/2fa/webauthn/login": PUBLIC_FORM,
    "accounts/2fa/webauthn/reauthenticate": PROOF,
    "invitation": PUBLIC_FORM,
    "equipe": SETTINGS,
    # Authors.
    "admin": AUTHORING,
    "admin/account": AUTHORING_FOR_ALL,
    "admin/logout": AUTHORING_FOR_ALL,
    "admin/bulk/accounts": CLOSED,
    "admin/dismissibles": AUTHORING_FOR_ALL,
    "admin/editing-sessions": AUTHORING_FOR_ALL,
    "admin/workflows": SETTINGS,
    "admin/workflows/usage": AUTHORING,
    "admin/collections": SETTINGS,
    "admin/collections/<int:collection_id>/privacy": CLOSED,
    "admin/pages/<int:page_id>/privacy": CLOSED,
    "admin/users": CLOSED,
    "admin/groups": CLOSED,
    "admin/sites": CLOSED,
    "admin/locales": CLOSED,
    "admin/test404": CLOSED,
    "admin/failwhale": CLOSED,
    # Wagtail's own sign-in takes no second factor: these addresses lead to ours.
    "admin/login": PUBLIC_FORM,
    "admin/password_reset": PUBLIC_FORM,
    "_util/login": PUBLIC_FORM,
    "_util/authenticate_with_password": CLOSED,
    # Staff at work.
    "pro/inscription": PUBLIC_FORM,
    # A browser asks for it again at each visit, whoever is signed in: it names files and nobody.
    "pro/sw.js": PUBLIC,
    "pro": Rule(
        reads=frozenset({Role.SOCIAL_WORKER, Role.RECEPTION, Role.TRAINER, Role.MODERATOR}),
        writes=frozenset({Role.SOCIAL_WORKER, Role.RECEPTION}),
    ),
    "pro/accord": Rule(reads=AUTHORS),
    "accueil": Rule(reads=frozenset({Role.RECEPTION}), writes=frozenset({Role.RECEPTION})),
    "region": Rule(
        reads=frozenset({Role.RECEPTION, Role.TRAINER, Role.REGION, Role.ADMINISTRATOR}),
        writes=frozenset({Role.REGION}),
    ),
    "region/orientations": Rule(reads=frozenset({Role.REGION, Role.ADMINISTRATOR})),
    "journal": Rule(reads=frozenset({Role.DATA_PROTECTION})),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Visitor:
    """What is known of who asks. enrolled: has a second factor. proved: showed it in this session. recently: within
    15 minutes."""

    roles: Set[Role] = frozenset()
    state: SessionState = SessionState.NONE
    is_staff: bool = False
    enrolled: bool = False
    proved: bool = False
    recently: bool = False


@lru_cache(maxsize=2048)
def family(route: str) -> str:
    """Return a URL pattern's route as segments without anchors: "^admin/pages/$" is "admin/pages"."""
    if re.match(r"\^?\(\(\?:\[", route):
        return "WAGTAIL"
    return re.sub(r"[\^$]|/\?", "", route).strip("/")


@lru_cache(maxsize=2048)
def rule_for(route: str) -> Rule | None:
    """Return the rule with the longest beginning of this route, segment by segment; None when no rule covers it."""
    segments = family(route).split("/")
    for length in range(len(segments), 0, -1):
        found = RULES.get("/".join(segments[:length]))
        if found is not None:
            return found
    return None


def is_for_everybody(rule: Rule, method: str) -> bool:
    """Whether the request is open without looking at who asks, so that no session is touched."""
    return Crowd.EVERYBODY in (rule.reads if method in READING else rule.writes)


def decide(rule: Rule | None, method: str, visitor: Visitor) -> Verdict:
    """Return what happens to a request of a visitor under a rule."""
    if rule is None or not (rule.reads or rule.writes):
        return Verdict.ABSENT
    audience = rule.reads if method in READING else rule.writes
    if Crowd.EVERYBODY in audience:
        return Verdict.OPEN
    if not audience:
        return Verdict.WRONG_METHOD
    if visitor.state is SessionState.NONE:
        return Verdict.OPEN if Crowd.ANONYMOUS in audience else Verdict.SIGN_IN
    if visitor.is_staff and not visitor.proved:
        if visitor.enrolled and not rule.proving:
            return Verdict.SECOND_FACTOR
        if not visitor.enrolled and not rule.enrolling:
            return Verdict.SECOND_FACTOR
    is_waiting = visitor.is_staff and not visitor.roles
    if not visitor.roles & audience and not (is_waiting and Crowd.WAITING in audience):
        return Verdict.FORBIDDEN
    if visitor.state is SessionState.LOCKED and not rule.while_locked:
        return Verdict.UNLOCK
    if rule.recent and method not in READING and not visitor.recently:
        return Verdict.RECENT_FACTOR
    return Verdict.OPEN
