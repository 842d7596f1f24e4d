"""How long sessions live, who they belong to, and how they end.

Lifetimes (docs/operate.md explains the choices): a lent phone locks after 5 idle minutes and ends after 12 hours; the
person's own phone keeps 30 days; staff 15 idle minutes and 10 hours; region 15 minutes and 8 hours. Rows live on the
server, so ending one is immediate. Activity is written at most once a minute: idle times are right to the minute, on
the early side.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from django.contrib.auth import get_user as stored_user
from django.contrib.auth import login
from django.contrib.auth.models import AnonymousUser
from django.db.models import Expression, OuterRef, Subquery
from django.http import HttpRequest
from django.utils import timezone

from .models import PersonSession
from .roles import STAFF_ROLES, Role, roles_of
from .session_store import SessionStore
from .users import User

CARD_BACKEND = "elearning.accounts.backends.CardBackend"
WRITE_AT_MOST_EVERY = timedelta(minutes=1)

# Written by the phone when its person said goodbye where nobody could hear it; the next request that comes ends it.
GOODBYE_COOKIE = "gone"

_KIND, _STARTED, _SEEN, _LOCKED = "kind", "started", "seen", "locked"
_STATE = "_escale_session_state"


class SessionKind(StrEnum):
    """What a session runs on."""

    LENT = "lent"
    OWN = "own"
    STAFF = "staff"
    REGION = "region"


class SessionState(StrEnum):
    """OPEN: everything. LOCKED: personal pages ask for the card again, answers still count. NONE: nobody."""

    OPEN = "open"
    LOCKED = "locked"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Lifetime:
    """idle: None for never. locks: whether idling locks the session instead of ending it."""

    idle: timedelta | None
    whole: timedelta
    locks: bool


LIFETIMES: Mapping[SessionKind, Lifetime] = {
    SessionKind.LENT: Lifetime(idle=timedelta(minutes=5), whole=timedelta(hours=12), locks=True),
    SessionKind.OWN: Lifetime(idle=None, whole=timedelta(days=30), locks=False),
    SessionKind.STAFF: Lifetime(idle=timedelta(minutes=15), whole=timedelta(hours=10), locks=False),
    SessionKind.REGION: Lifetime(idle=timedelta(minutes=15), whole=timedelta(hours=8), locks=False),
}


def judge(*, kind: SessionKind, started: datetime, seen: datetime, locked: bool, now: datetime) -> SessionState:
    """Return what a session is worth at `now`. A clock that went back never prolongs it."""
    life = LIFETIMES[kind]
    if not timedelta(0) <= now - started < life.whole:
        return SessionState.NONE
    if locked:
        return SessionState.LOCKED
    if life.idle is not None and now - seen >= life.idle:
        return SessionState.LOCKED if life.locks else SessionState.NONE
    return SessionState.OPEN


def kind_for(user: User) -> SessionKind:
    """Return the kind of session a person gets when nothing else is said: the shortest that fits their roles."""
    roles = roles_of(user)
    if Role.REGION in roles:
        return SessionKind.REGION
    return SessionKind.STAFF if roles & STAFF_ROLES or user.email else SessionKind.LENT


def begin(request: HttpRequest, *, kind: SessionKind, now: datetime) -> None:
    """Start the clocks of a session that was just signed in."""
    stamp = int(now.timestamp())
    request.session.update({_KIND: kind.value, _STARTED: stamp, _SEEN: stamp})
    request.session.pop(_LOCKED, None)
    # 0 = the cookie goes with the browser; on one's own phone it stays as long as the row.
    request.session.set_expiry(now + LIFETIMES[kind].whole if kind is SessionKind.OWN else 0)
    setattr(request, _STATE, SessionState.OPEN)


def open_for_learner(request: HttpRequest, *, owner: User, kind: SessionKind, now: datetime) -> None:
    """Sign a learner in, whoever was signed in before; raises ValueError for staff."""
    if roles_of(owner) & STAFF_ROLES or owner.email:
        raise ValueError("staff sign in by e-mail, never with a card")
    if request.session.session_key and str(request.session.get("_auth_user_id", "")) != str(owner.pk):
        request.session.flush()
    login(request, owner, backend=CARD_BACKEND)
    begin(request, kind=kind, now=now)


def close(request: HttpRequest) -> None:
    """End the session on this phone: "J'ai fini", or signing out."""
    request.session.flush()
    request.user = AnonymousUser()
    setattr(request, _STATE, SessionState.NONE)


def hear_goodbye(request: HttpRequest) -> bool:
    """Close a learner's session whose phone says that they have gone; return whether the phone said so.

    Nothing is shown before the page's script could tell. Staff sign out themselves.
    """
    if GOODBYE_COOKIE not in request.COOKIES:
        return False
    if request.user.is_authenticated and kind(request) in {SessionKind.LENT, SessionKind.OWN}:
        close(request)
    return True


def end_all(user_id: UUID, *, but: str | None = None) -> int:
    """End every session of a person at once, except the one with key `but`; return how many ended."""
    rows = PersonSession.objects.filter(user_id=user_id)
    if but:
        rows = rows.exclude(session_key=but)
    return rows.delete()[0]


def _instant(stamp: object) -> datetime:
    return datetime.fromtimestamp(stamp, tz=UTC) if isinstance(stamp, int) else datetime.min.replace(tzinfo=UTC)


def person(request: HttpRequest, *, now: datetime | None = None) -> User | AnonymousUser:
    """Return who is signed in, after the lifetimes were applied: an ended session is erased, an idle one is locked."""
    now = now or timezone.now()
    setattr(request, _STATE, SessionState.NONE)
    user: User | AnonymousUser = stored_user(request)
    if not user.is_authenticated:
        return user
    session = request.session
    if session.get(_KIND) not in set(SessionKind):
        session.flush()
        return AnonymousUser()
    seen = _instant(session.get(_SEEN))
    verdict = judge(
        kind=SessionKind(session[_KIND]),
        started=_instant(session.get(_STARTED)),
        seen=seen,
        locked=bool(session.get(_LOCKED)),
        now=now,
    )
    if verdict is SessionState.NONE:
        session.flush()
        return AnonymousUser()
    setattr(request, _STATE, verdict)
    if verdict is SessionState.LOCKED and not session.get(_LOCKED):
        session[_LOCKED] = True
    elif verdict is SessionState.OPEN and now - seen >= WRITE_AT_MOST_EVERY:
        session[_SEEN] = int(now.timestamp())
    return user


def kind(request: HttpRequest) -> SessionKind:
    """Return what an open session runs on; LENT, the shortest, when there is none."""
    said = request.session.get(_KIND)
    return SessionKind(said) if said in set(SessionKind) else SessionKind.LENT


def state(request: HttpRequest) -> SessionState:
    """Return whether somebody is signed in here, and whether the session is locked."""
    # Looking at the person applies the lifetimes.
    if not request.user.is_authenticated:
        return SessionState.NONE
    return getattr(request, _STATE, SessionState.NONE)


def data_beside(session_key: str | Expression, *, owner: str = "owner") -> Subquery:
    """Return, to be read with a row, the data of this session when it is the session of the row's own person."""
    same_person = PersonSession.objects.filter(session_key=session_key, user=OuterRef(owner))
    return Subquery(same_person.values("session_data"))


def note_activity(session_key: str, *, data: str | None, now: datetime) -> bool:
    """Let an open session count as in use, without a request that opens it; return whether that was written.

    data: as read by `data_beside`. A locked or ended session is left as it is, and so is one that changed since it was
    read: whoever changed it knows better. One query once a minute at most, else none.
    """
    held = SessionStore().decode(data) if data else {}
    if held.get(_KIND) not in set(SessionKind):
        return False
    seen, is_locked = _instant(held.get(_SEEN)), bool(held.get(_LOCKED))
    started = _instant(held.get(_STARTED))
    verdict = judge(kind=SessionKind(held[_KIND]), started=started, seen=seen, locked=is_locked, now=now)
    if verdict is not SessionState.OPEN or now - seen < WRITE_AT_MOST_EVERY:
        return False
    held[_SEEN] = int(now.timestamp())
    unchanged = PersonSession.objects.filter(session_key=session_key, session_data=data)
    return bool(unchanged.update(session_data=SessionStore().encode(held)))
