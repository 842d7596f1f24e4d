"""Writes to the log: an entry, the seal of a finished month, the end of an old one."""

from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import UUID

from django.db import connection, transaction
from django.db.models import Max, Min
from django.db.models.functions import TruncMonth
from django.utils import timezone

from .models import Entry, Segment
from .rules import checked_action, checked_data, checked_subject, entry_hash, masked_reason
from .selectors import start_of_chain

# Any number that no other advisory lock of this database uses.
_CHAIN_LOCK = 0x45534341
KEPT_MONTHS = 13


@transaction.atomic
def record(
    *,
    action: str,
    actor: UUID | None,
    subject: str = "",
    why: str = "",
    data: Mapping[str, str | int | bool] | None = None,
    now: datetime | None = None,
) -> Entry:
    """Append one entry in the caller's transaction: it is kept if and only if what it tells is kept.

    Writers wait for each other until they commit, so call it last. Raises ValueError for an action that is no dotted
    word, and for a subject or a fact that looks personal; addresses in `why`, which people type, are masked.
    """
    _wait_for_the_tail()
    tail = Entry.objects.order_by("-number").values_list("number", "hash").first()
    number, previous = tail or start_of_chain()
    entry = Entry(
        number=number + 1,
        at=(now or timezone.now()).astimezone(UTC),
        action=checked_action(action),
        actor=actor,
        subject=checked_subject(subject),
        why=masked_reason(why),
        data=checked_data(data),
    )
    entry.hash = entry_hash(
        previous=previous,
        number=entry.number,
        at=entry.at,
        action=entry.action,
        actor=entry.actor,
        subject=entry.subject,
        why=entry.why,
        data=entry.data,
    )
    entry.save(force_insert=True)
    return entry


@transaction.atomic
def seal(*, now: datetime) -> list[Segment]:
    """Seal every finished month that is not sealed yet; return the new segments, oldest first.

    Entries are chained in the order of their commits, so a month holds the numbers after the last sealed one up to its
    own last entry.
    """
    _wait_for_the_tail()
    sealed_to = Segment.objects.aggregate(last=Max("last_number"))["last"] or 0
    this_month = now.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    ends = (
        Entry.objects.filter(number__gt=sealed_to, at__lt=this_month)
        .annotate(month=TruncMonth("at", tzinfo=UTC))
        .values("month")
        .annotate(first=Min("number"), last=Max("number"))
        .order_by("month")
    )
    made: list[Segment] = []
    for end in ends:
        if end["last"] <= sealed_to:
            continue
        made.append(
            Segment.objects.create(
                month=end["month"].strftime("%Y-%m"),
                first_number=sealed_to + 1,
                last_number=end["last"],
                last_hash=Entry.objects.values_list("hash", flat=True).get(number=end["last"]),
                sealed_at=now,
            )
        )
        sealed_to = end["last"]
    return made


@transaction.atomic
def drop_segment(segment: Segment, *, now: datetime) -> int:
    """Delete all entries of the oldest sealed month and return how many; the database refuses one under 13 months."""
    oldest = Segment.objects.filter(dropped_at__isnull=True).order_by("last_number").first()
    if oldest is None or oldest.pk != segment.pk:
        raise ValueError("only the oldest kept month can be deleted, else the chain would have a hole")
    Segment.objects.filter(pk=segment.pk).update(dropped_at=now)
    numbers = (segment.first_number, segment.last_number)
    # One statement: the trigger judges each row, and one refusal keeps the whole month.
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM audit_entry WHERE number BETWEEN %s AND %s", numbers)
        return cursor.rowcount


def drop_old_segments(*, now: datetime) -> int:
    """Delete every sealed month whose last day is more than 13 months ago; return how many entries went."""
    gone = 0
    for segment in Segment.objects.filter(dropped_at__isnull=True).order_by("last_number"):
        latest = Entry.objects.filter(number__range=(segment.first_number, segment.last_number)).aggregate(at=Max("at"))
        if latest["at"] is None or _months_between(latest["at"], now) <= KEPT_MONTHS:
            break
        gone += drop_segment(segment, now=now)
    return gone


def _months_between(earlier: datetime, later: datetime) -> int:
    return (later.year - earlier.year) * 12 + later.month - earlier.month


def _wait_for_the_tail() -> None:
    """Let one writer at a time extend the chain, until its transaction ends; SQLite's own write lock does the same."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_CHAIN_LOCK])
