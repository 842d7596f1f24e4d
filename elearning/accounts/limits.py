"""How often something may be tried. Counted in Redis when there is one, else in the database, each in one atomic step.

Windows are fixed, aligned on the clock. When the counter cannot be reached learning goes on and sign-in does not:
without its database the whole site pauses, without Redis it says to wait.
"""

import hashlib
import hmac
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from django.conf import settings
from django.core.cache import cache
from django.db import DatabaseError, connection
from django.http import HttpRequest
from django.utils.module_loading import import_string
from redis.exceptions import RedisError

from elearning.pauses import PAUSES

from . import allauth_compat
from .models import Counter

logger = logging.getLogger("escale.limits")


class Action(StrEnum):
    """What is limited."""

    CARD_LOGIN = "card_login"
    CARD_LOGIN_AT_POINT = "card_login_at_point"
    CARD_SECRET = "card_secret"  # noqa: S105
    CARD_SECRET_EVERYWHERE = "card_secret_everywhere"  # noqa: S105
    LOCK = "lock"
    APPEND_KEY = "append_key"
    SYNC = "sync"
    RETURN = "return"
    SEARCH = "search"
    EXPORT = "export"
    CARD_BATCH = "card_batch"
    INVITATION = "invitation"
    DIAGNOSIS_KEY = "diagnosis_key"
    DIAGNOSES = "diagnoses"
    SIGN_UP = "sign_up"
    SIGN_UP_ADDRESS = "sign_up_address"
    SIGN_UP_TRY = "sign_up_try"


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `amount` in `seconds`. guards_sign_in: refuse when the counter is down."""

    amount: int
    seconds: int
    guards_sign_in: bool = True


LIMITS: Mapping[Action, Limit] = {
    Action.CARD_LOGIN: Limit(30, 60),
    # A workshop signs 25 people in at once behind one address.
    Action.CARD_LOGIN_AT_POINT: Limit(300, 60),
    Action.CARD_SECRET: Limit(10, 60),
    # An alarm, not a refusal: refusing would let a stranger close the door for everybody.
    Action.CARD_SECRET_EVERYWHERE: Limit(100, 3600),
    Action.LOCK: Limit(20, 3600),
    Action.APPEND_KEY: Limit(30, 3600),
    Action.SYNC: Limit(60, 60, guards_sign_in=False),
    Action.RETURN: Limit(30, 60, guards_sign_in=False),
    Action.SEARCH: Limit(30, 60, guards_sign_in=False),
    Action.EXPORT: Limit(5, 3600),
    Action.CARD_BATCH: Limit(200, 86400),
    Action.INVITATION: Limit(20, 60),
    Action.DIAGNOSIS_KEY: Limit(30, 3600),
    Action.DIAGNOSES: Limit(60, 60, guards_sign_in=False),
    # Codes mailed for one network: a whole course of social workers signs up in one room.
    Action.SIGN_UP: Limit(60, 3600),
    # Codes mailed to one address: nobody's mailbox is filled, and 5 codes of 5 tries are 25 guesses at 10^8.
    Action.SIGN_UP_ADDRESS: Limit(5, 3600),
    Action.SIGN_UP_TRY: Limit(200, 3600),
}

_UPSERT = f"""
    INSERT INTO {Counter._meta.db_table} ("key", "count", "ends_at") VALUES (%s, 1, %s)
    ON CONFLICT ("key") DO UPDATE SET "count" = {Counter._meta.db_table}."count" + 1
    RETURNING "count"
"""  # noqa: S608 - the table's name is ours


def _count_in_database(key: str, *, ends_at: datetime, now: datetime) -> int:
    with connection.cursor() as cursor:
        cursor.execute(_UPSERT, [key, connection.ops.adapt_datetimefield_value(ends_at)])
        count = int(cursor.fetchone()[0])
    if count == 1:
        Counter.objects.filter(ends_at__lt=now).delete()
    return count


def _count_in_redis(key: str, *, seconds: int) -> int:
    cache.add(f"limit:{key}", 0, timeout=2 * seconds)
    return int(cache.incr(f"limit:{key}"))


def count(*, action: Action, key: str, now: datetime) -> int:
    """Count one more and return the count of the current window; raises when the counter cannot be reached."""
    limit = LIMITS[action]
    window = int(now.timestamp()) // limit.seconds
    # Keyed, so that the table cannot be turned back into addresses.
    name = hmac.new(settings.SECRET_KEY.encode(), f"{action}:{window}:{key}".encode(), hashlib.sha256).hexdigest()
    if settings.REDIS_URL:
        return _count_in_redis(name, seconds=limit.seconds)
    ends_at = datetime.fromtimestamp((window + 1) * limit.seconds, tz=UTC)
    return _count_in_database(name, ends_at=ends_at, now=now)


def hit(*, action: Action | str, key: str, now: datetime) -> bool:
    """Count one try and return whether it is allowed. Call it before the work it guards, outside its transaction.

    Raises one of PAUSES for a sign-in while the database pauses: nobody tried too often.
    """
    action = Action(action)
    limit = LIMITS[action]
    try:
        return count(action=action, key=key, now=now) <= limit.amount
    except (*PAUSES, DatabaseError, RedisError, OSError) as fault:
        if limit.guards_sign_in and isinstance(fault, PAUSES):
            raise
        logger.exception("the counter of %s cannot be reached", action)
        return not limit.guards_sign_in


def client_address(request: HttpRequest) -> str:
    """Return the address a request came from, behind the configured number of proxies; IPv6 by /64."""
    return allauth_compat.client_address(request)


def is_point_address(address: str) -> bool:
    """Whether the address is that of a registered access point."""
    dotted = settings.ESCALE_POINT_ADDRESSES
    return bool(dotted and import_string(dotted)(address))


def may_try_card(request: HttpRequest, *, now: datetime) -> bool:
    """Count one try to open a session with a QR card; 30 a minute for an address, 300 for an access point's."""
    address = client_address(request)
    action = Action.CARD_LOGIN_AT_POINT if is_point_address(address) else Action.CARD_LOGIN
    return hit(action=action, key=address, now=now)


def may_try_secret(request: HttpRequest, *, now: datetime) -> bool:
    """Count one try with number and secret: 10 a minute for an address. Beyond 100 an hour in all, an alarm sounds."""
    if not hit(action=Action.CARD_SECRET, key=client_address(request), now=now):
        return False
    try:
        everywhere = count(action=Action.CARD_SECRET_EVERYWHERE, key="", now=now)
    except PAUSES:
        raise
    except (DatabaseError, RedisError, OSError):
        return False
    if everywhere == LIMITS[Action.CARD_SECRET_EVERYWHERE].amount + 1:
        logger.error("more than 100 tries with a card's number and secret this hour")
    return True


def may_ask_code(request: HttpRequest, *, email: str, now: datetime) -> bool:
    """Count one code to mail: 60 an hour for a network, 5 an hour for an e-mail address, whether it has an account."""
    if not hit(action=Action.SIGN_UP, key=client_address(request), now=now):
        return False
    return hit(action=Action.SIGN_UP_ADDRESS, key=email.lower(), now=now)


def may_try_code(request: HttpRequest, *, now: datetime) -> bool:
    """Count one form of signing up after the address: 200 an hour for a network."""
    return hit(action=Action.SIGN_UP_TRY, key=client_address(request), now=now)
