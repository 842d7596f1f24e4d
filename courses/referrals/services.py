"""Referrals: writes, what time does to them, and their end. Who reads or writes what is logged by the flows."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from content.grid_outlines import NextStep
from courses.diagnosis.models import Case
from courses.network.models import AccessPoint, Territory
from courses.network.partners import Partner
from courses.network.places import Place
from elearning.accounts.cards import free_code
from elearning.accounts.models import User

from . import posting
from .links import hash_of, token_of
from .models import CODE_LENGTH, LONGEST_PLACE, Referral, ReferralChange, State
from .rules import states
from .rules.states import Stage


class Impossible(ValueError):  # noqa: N818 - it says what the answer is
    """This state cannot follow the one that the referral is in."""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where somebody is sent: one of our points, or a place of the directory. email: "" when the place has none."""

    name: str
    territory: Territory | None
    point: AccessPoint | None = None
    place: Place | None = None
    email: str = ""


def to_point(point: AccessPoint) -> Destination:
    """Return one of our points as a destination: it answers on the site, so no mail goes there."""
    return Destination(name=point.name, territory=point.territory, point=point)


def to_place(place: Place) -> Destination:
    """Return a place of the directory as a destination, with the first e-mail address that its source gives."""
    known = place.corrected()
    email = known.emails[0] if known.emails else ""
    return Destination(name=known.name, territory=place.territory, place=place, email=email)


@transaction.atomic
def send(
    *,
    id: uuid.UUID,
    sender: User,
    partner: Partner | None,
    case: Case | None,
    to: Destination,
    need: NextStep,
    appointment_on: date | None,
    now: datetime,
) -> Referral:
    """Send somebody who agreed to it now, and have the mail to the place written.

    id: of the form; raises IntegrityError when it was sent already. appointment_on: a day that was made on the
    telephone, then the state is "appointment" from the start. It counts for the territory of the structure that sends,
    without one for that of the place.
    """
    referral = Referral.objects.create(
        id=id,
        code=free_code(Referral.objects.all(), length=CODE_LENGTH),
        case=case,
        sender=sender,
        partner=partner,
        territory=partner.territory if partner else to.territory,
        point=to.point,
        place=to.place,
        place_name=to.name[:LONGEST_PLACE],
        email=to.email,
        token_hash=hash_of(token_of(id)) if to.place else None,
        need=need.value,
        sent_at=now,
        state=State.APPOINTMENT if appointment_on else State.SENT,
        state_at=now,
        appointment_on=appointment_on,
    )
    ReferralChange.objects.create(referral=referral, state=State.SENT, at=now, by=sender)
    if appointment_on:
        ReferralChange.objects.create(referral=referral, state=State.APPOINTMENT, at=now, by=sender)
    posting.tell_place(referral)
    return referral


@transaction.atomic
def answer(
    *,
    referral: Referral,
    state: State,
    by: User | None,
    now: datetime,
    appointment_on: date | None = None,
    started: NextStep | None = None,
) -> bool:
    """Note what became of a referral, and have its sender told; return whether this call changed it.

    by: None for who answers through the place's link. appointment_on: for "appointment" only; another day is news.
    started: for "started" only. The same state again changes nothing. Raises Impossible when the state cannot follow,
    and for "no news", which is nobody's answer.
    """
    row = Referral.objects.select_for_update(of=("self",)).get(pk=referral.pk)
    before, after = Stage(row.state), Stage(state.value)
    if before is after:
        is_new_day = after is Stage.APPOINTMENT and appointment_on not in (None, row.appointment_on)
        if not is_new_day:
            return False
    elif not states.may_follow(before, after):
        raise Impossible(f"{before} → {after}")
    if after is Stage.APPOINTMENT:
        row.appointment_on = appointment_on
    if after is Stage.STARTED and started:
        row.started = started.value
    if states.closes(after) and row.closed_at is None:
        row.closed_at = now
    _move(row, after, by=by, now=now)
    return True


def _move(row: Referral, after: Stage, *, by: User | None, now: datetime) -> None:
    row.state, row.state_at = State(after.value), now
    row.save(update_fields=["state", "state_at", "appointment_on", "started", "closed_at"])
    change = ReferralChange.objects.create(referral=row, state=row.state, at=now, by=by)
    if by is None or by.pk != row.sender_id:
        posting.tell_sender(row, change)


def remind_due(*, now: datetime) -> int:
    """Remind both sides of referrals of 14 days without a known outcome; return how many. A second run: none."""
    waiting = Referral.objects.open().filter(reminded_at=None).sent_before(now - states.REMIND_AFTER)
    unknown = waiting.exclude(state__in=[stage.value for stage in states.KNOWN])
    return sum(_remind(pk, now=now) for pk in list(unknown.values_list("pk", flat=True)))


@transaction.atomic
def _remind(pk: uuid.UUID, *, now: datetime) -> bool:
    row = Referral.objects.select_for_update(of=("self",)).filter(pk=pk, reminded_at=None, closed_at=None).first()
    is_due = row is not None and states.is_to_remind(
        Stage(row.state),
        sent_at=row.sent_at,
        appointment_on=row.appointment_on,
        now=now,
        today=timezone.localdate(now),
    )
    if row is None or not is_due:
        return False
    row.reminded_at = now
    row.save(update_fields=["reminded_at"])
    posting.remind(row, now=now)
    return True


def close_due(*, now: datetime) -> int:
    """Close referrals that are over, as "no news" without a known outcome; return how many. A second run: none."""
    due = Referral.objects.open().sent_before(now - states.CLOSE_AFTER)
    return sum(_close(pk, now=now) for pk in list(due.values_list("pk", flat=True)))


@transaction.atomic
def _close(pk: uuid.UUID, *, now: datetime) -> bool:
    row = Referral.objects.select_for_update(of=("self",)).filter(pk=pk, closed_at=None).first()
    if row is None:
        return False
    before = Stage(row.state)
    is_over = states.is_over(
        before, sent_at=row.sent_at, appointment_on=row.appointment_on, now=now, today=timezone.localdate(now)
    )
    if not is_over:
        return False
    row.closed_at = now
    after = states.at_the_end(before)
    if before is after:
        row.save(update_fields=["closed_at"])
    else:
        _move(row, after, by=None, now=now)
    return True


@transaction.atomic
def purge(*, now: datetime) -> int:
    """Delete referrals sent more than two years ago, with their states; return how many. A second run finds nothing."""
    old = Referral.objects.sent_before(now - states.KEPT)
    count = old.count()
    old.delete()
    return count
