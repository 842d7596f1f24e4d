"""Writes about cards: issue, void, replace, find by key, check number and secret."""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache, reduce
from operator import or_
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import F, Q, QuerySet, TextField, Value
from django.http import HttpRequest
from django.utils import timezone

from elearning.audit import services as audit
from elearning.common.prepared import Given, Prepared

from . import fingerprints, keys, sessions
from .models import AppendKey, Card, LockTry
from .roles import Role, roles_of
from .sessions import SessionKind
from .users import User

# Crockford's base32: no I, L, O or U to misread. 8 characters make 40 bits.
SECRET_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # noqa: S105
SECRET_LENGTH = 8
NUMBER_LENGTH = 6
# From here on only staff can help: 5 guesses of 2^40 are worth nothing to a stranger.
MAX_WRONG_SECRETS = 5
APPEND_AFTER_VOID = timedelta(days=90)

_MISREAD = str.maketrans({"I": "1", "L": "1", "O": "0"})


class CardBlocked(Exception):  # noqa: N818 - it says what the card is
    """Too many wrong secrets on this card; staff at the access point issue a new one."""


class AppendKeyExpired(Exception):  # noqa: N818 - it says what the key is
    """The key is known and its 90 days after the card was voided are over."""


@dataclass(frozen=True, slots=True)
class IssuedCard:
    """A fresh card with what is printed on it and kept nowhere else. secret: 8 characters, shown as 4 and 4."""

    card: Card
    token: str
    number: str
    secret: str


def new_secret(length: int = SECRET_LENGTH) -> str:
    """Return fresh random capitals and digits that cannot be misread; 5 bits each."""
    return "".join(secrets.choice(SECRET_ALPHABET) for _ in range(length))


def free_code(rows: QuerySet[Any], *, length: int) -> str:
    """Return a code that people read and type, which none of the rows has as its `code`. One query, seldom a second."""
    for _attempt in range(50):
        code = new_secret(length)
        if not rows.filter(code=code).exists():
            return code
    raise RuntimeError("no free code was found in 50 draws")


def read_secret(text: str) -> str:
    """Return a typed secret as it was printed: capitals, no spaces or dashes, letters like digits as digits."""
    return re.sub(r"[\s\-–]", "", text).upper().translate(_MISREAD)


def read_number(text: str) -> str:
    """Return a typed number without spaces, dots or dashes."""
    return re.sub(r"[\s.\-–]", "", text)


def _free_number() -> str:
    for _attempt in range(50):
        number = str(secrets.randbelow(900_000) + 100_000)
        if not Card.objects.filter(number=number).exists():
            return number
    raise RuntimeError("no free card number was found in 50 draws")


@transaction.atomic
def issue_card(*, owner: User, issued_by: User | None, now: datetime, is_for_own_phone: bool = False) -> IssuedCard:
    """Make a card for a learner and return what to print. Raises ValueError for staff, who sign in by e-mail.

    Earlier cards keep working: `reissue_card` replaces them. issued_by: None on the command line.
    """
    if Role.LEARNER not in roles_of(owner) or owner.email:
        raise ValueError("cards are for learners")
    token = keys.new_token()
    secret = new_secret()
    version, read_hmac = fingerprints.newest(keys.derive(token, "read"))
    card = Card.objects.create(
        owner=owner,
        number=_free_number(),
        secret_hash=fingerprints.hash_secret(secret),
        read_hmac=read_hmac,
        hmac_version=version,
        is_for_own_phone=is_for_own_phone,
        issued_at=now,
    )
    version, append_hmac = fingerprints.newest(keys.derive(token, "append"))
    AppendKey.objects.create(
        owner=owner, card=card, origin=AppendKey.Origin.CARD, hmac=append_hmac, hmac_version=version, created_at=now
    )
    audit.record(action="card.issued", actor=issued_by.pk if issued_by else None, subject=f"card:{card.pk}", now=now)
    return IssuedCard(card=card, token=token, number=card.number, secret=secret)


@transaction.atomic
def void_card(*, card: Card, voided_by: User | None, now: datetime) -> None:
    """End a card: it opens nothing any more, its person's sessions end now, uploads stay possible for 90 days.

    A second call changes nothing.
    """
    card = Card.objects.select_for_update(of=("self",)).get(pk=card.pk)
    if card.voided_at is not None:
        return
    card.voided_at, card.lock_hash = now, ""
    card.save(update_fields=["voided_at", "lock_hash"])
    LockTry.objects.filter(card=card).delete()
    AppendKey.objects.filter(
        Q(card=card) | Q(owner=card.owner_id, origin=AppendKey.Origin.SESSION), valid_until=None
    ).update(valid_until=now + APPEND_AFTER_VOID)
    sessions.end_all(card.owner_id)
    audit.record(action="card.voided", actor=voided_by.pk if voided_by else None, subject=f"card:{card.pk}", now=now)


@transaction.atomic
def reissue_card(*, owner: User, by: User | None, now: datetime, is_for_own_phone: bool | None = None) -> IssuedCard:
    """Replace every card of a learner by a new one; progress and waiting answers stay.

    is_for_own_phone: None keeps what the living cards say.
    """
    living = list(Card.objects.filter(owner=owner, voided_at=None))
    for card in living:
        void_card(card=card, voided_by=by, now=now)
    if is_for_own_phone is None:
        is_for_own_phone = any(card.is_for_own_phone for card in living)
    return issue_card(owner=owner, issued_by=by, now=now, is_for_own_phone=is_for_own_phone)


def find_card_by_read_key(read: bytes) -> Card | None:
    """Return the living card of a read key with its owner, or None; one query."""
    card = (
        Card.objects.filter(fingerprints.matching(read, field="read_hmac"), voided_at=None, owner__is_active=True)
        .select_related("owner")
        .first()
    )
    if card is not None:
        version, digest = fingerprints.newest(read)
        if card.hmac_version != version:
            Card.objects.filter(pk=card.pk).update(hmac_version=version, read_hmac=digest)
    return card


def check_number_and_secret(*, number: str, secret: str, now: datetime) -> Card | None:
    """Return the living card with this number and secret, None when they do not match.

    A try is counted before the secret is looked at, in one statement, so many tries at once count as many. Raises
    CardBlocked after MAX_WRONG_SECRETS, whatever the secret. An unknown number costs the same work as a known one.
    """
    number, secret = read_number(number), read_secret(secret)
    card = Card.objects.filter(number=number, voided_at=None, owner__is_active=True).select_related("owner").first()
    if card is None:
        fingerprints.secret_matches(secret, fingerprints.NOBODYS_SECRET)
        return None
    counted = Card.objects.filter(pk=card.pk, wrong_secrets__lt=MAX_WRONG_SECRETS).update(
        wrong_secrets=F("wrong_secrets") + 1
    )
    matches = fingerprints.secret_matches(secret, card.secret_hash)
    if not counted:
        raise CardBlocked
    if not matches:
        return None
    Card.objects.filter(pk=card.pk).update(wrong_secrets=0)
    return card


def open_learner_session(request: HttpRequest, *, card: Card, kind: SessionKind | None = None) -> None:
    """Sign the card's owner in on this phone; also unlocks a locked session. kind: None means what the card says."""
    kind = kind or (SessionKind.OWN if card.is_for_own_phone else SessionKind.LENT)
    now = timezone.now()
    sessions.open_for_learner(request, owner=card.owner, kind=kind, now=now)
    today = timezone.localdate(now)
    if card.last_used_on != today:
        Card.objects.filter(pk=card.pk).update(last_used_on=today)
    audit.record(
        action="sign_in.ok", actor=card.owner_id, subject=f"card:{card.pk}", data={"kind": kind.value}, now=now
    )


def new_session_append_key(*, owner: User, now: datetime) -> tuple[AppendKey, bytes]:
    """Make an append key for a signed-in session that has no token; return the row and the key, shown once."""
    key = keys.new_key()
    version, digest = fingerprints.newest(key)
    row = AppendKey.objects.create(
        owner=owner, origin=AppendKey.Origin.SESSION, hmac=digest, hmac_version=version, created_at=now
    )
    return row, key


@dataclass(frozen=True, slots=True)
class FoundKey:
    """An append key that may still upload. session_data: of the session beside it when it is the same person's."""

    id: UUID
    owner_id: UUID
    owner_joined_at: datetime
    session_data: str | None


def find_append_key(append: bytes, *, now: datetime) -> AppendKey | None:
    """Return the append key with its owner, or None when it is unknown; one query. Raises AppendKeyExpired."""
    # An HMAC names one row at most.
    rows = AppendKey.objects.filter(fingerprints.matching(append, field="hmac")).select_related("owner")
    row = next(iter(rows), None)
    if row is not None:
        _refuse_expired(row.valid_until, now=now)
    return row


def find_append_key_beside(append: bytes, *, session_key: str, now: datetime) -> FoundKey | None:
    """As `find_append_key`, with the session that came beside it ("" for none); one query too."""
    wanted = [part for pair in fingerprints.each(append) for part in pair]
    beside = [session_key] if session_key else []
    rows = _append_keys(len(wanted) // 2, beside=bool(beside)).rows(*wanted, *beside)
    if not rows:
        return None
    id, owner_id, valid_until, joined_at, session_data = rows[0]
    _refuse_expired(valid_until, now=now)
    return FoundKey(id, owner_id, joined_at, session_data)


def _refuse_expired(valid_until: datetime | None, *, now: datetime) -> None:
    if valid_until is not None and valid_until < now:
        raise AppendKeyExpired


@lru_cache
def _append_keys(versions: int, *, beside: bool) -> Prepared:
    """One statement for each number of configured versions, with and without a session beside the key."""

    def build(*given: Given) -> QuerySet[Any, Any]:
        pairs = zip(given[: 2 * versions : 2], given[1 : 2 * versions : 2], strict=True)
        condition = reduce(or_, (Q(hmac_version=version, hmac=digest) for version, digest in pairs))
        data = sessions.data_beside(given[-1]) if beside else Value(None, TextField())
        found = AppendKey.objects.filter(condition).annotate(session_data=data)
        return found.values_list("pk", "owner_id", "valid_until", "owner__joined_at", "session_data")

    return Prepared(build, values=2 * versions + beside)
