"""A social worker sends a person to a place: looks for it, asks the person, sends."""

import uuid
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from content.grid_outlines import NextStep
from courses.diagnosis import selectors as diagnosis
from courses.diagnosis.models import Case
from courses.network import finding
from courses.network import selectors as network
from courses.network.models import AccessPoint, Territory
from courses.network.places import Place
from courses.referrals import selectors, services
from courses.referrals.models import Referral
from courses.referrals.rules.needs import need_for
from courses.referrals.rules.sending import may_send
from courses.referrals.selectors import Sender
from courses.referrals.services import Destination
from elearning.accounts.models import User
from elearning.audit import services as audit

from .find_places import PlacesFound, Search, find_places
from .show_case import open_case

__all__ = ["Chosen", "Destinations", "OldForm", "choose_destination", "find_destinations", "send_referral"]


class OldForm(ValueError):  # noqa: N818 - it says what was sent
    """The id of the form is of somebody else's referral."""


@dataclass(frozen=True, slots=True)
class Destinations:
    """Where the person of a case may be sent. need: what is looked for, None when nothing speaks for one.

    points: ours, of the worker's territory; they answer on the site. found: places of the directory, None before a
    search.
    """

    case: Case
    need: NextStep | None
    points: tuple[AccessPoint, ...]
    found: PlacesFound | None


@dataclass(frozen=True, slots=True)
class Chosen:
    """One destination for the person of a case: a point of ours or a place. is_open: now, None when not known."""

    case: Case
    need: NextStep | None
    point: AccessPoint | None = None
    place: Place | None = None
    is_open: bool | None = None

    @property
    def name(self) -> str:
        return str(self.point or self.place)


@transaction.atomic
def find_destinations(
    *, by: User, case_id: uuid.UUID, need: NextStep | None, search: Search | None, now: datetime
) -> Destinations:
    """Return our points, and at most three places once one looked for them; every call is in the log.

    need: None for the first step of the case; it stands for what `search` needs. search: None before one.
    Raises Case.DoesNotExist, also for a case of another worker, and PermissionDenied.
    """
    sender = _sender(by, now)
    case = open_case(by=by, case_id=case_id, now=now)
    need = need or _first_step(case)
    found = None
    if search is not None:
        found = find_places(by=by, search=replace(search, need=need_for(need)), now=now)
    return Destinations(case, need, _points(_territory(sender, by, now)), found)


@transaction.atomic
def choose_destination(
    *,
    by: User,
    case_id: uuid.UUID,
    point_id: uuid.UUID | None = None,
    place_id: uuid.UUID | None = None,
    now: datetime,
) -> Chosen:
    """Return one destination, so that it can be called with the person there; every call is in the log.

    need: the first step of the case. Raises Case.DoesNotExist, AccessPoint.DoesNotExist and Place.DoesNotExist, also
    for one that is closed, and PermissionDenied.
    """
    _sender(by, now)
    case = open_case(by=by, case_id=case_id, now=now)
    need = _first_step(case)
    if point_id:
        return Chosen(case, need, point=AccessPoint.objects.open().get(pk=point_id))
    if place_id is None:
        raise Place.DoesNotExist
    place = Place.objects.open_for_good().get(pk=place_id)
    return Chosen(case, need, place=place, is_open=finding.is_open_at(place.corrected(), now))


@transaction.atomic
def send_referral(
    *, by: User, id: uuid.UUID, chosen: Chosen, need: NextStep, appointment_on: date | None, now: datetime
) -> Referral:
    """Send the person, who agreed to it aloud, to the destination that was chosen; return the referral.

    id: of the form, so that a second press on its button sends nothing more. Raises OldForm and PermissionDenied.
    """
    sender = _sender(by, now)
    kept = _kept(id, by)
    if kept:
        return kept
    to = _destination(chosen)
    try:
        with transaction.atomic():
            referral = services.send(
                id=id,
                sender=by,
                partner=sender.partner,
                case=chosen.case,
                to=to,
                need=need,
                appointment_on=appointment_on,
                now=now,
            )
    except IntegrityError:
        kept = _kept(id, by)
        if kept is None:
            raise
        return kept
    data = {"to": "point" if to.point else "place"}
    audit.record(action="referral.sent", actor=by.pk, subject=f"referral:{referral.pk}", data=data, now=now)
    return referral


def _sender(by: User, now: datetime) -> Sender:
    sender = selectors.sender_of(by, now=now)
    if not may_send(sender.standing):
        raise PermissionDenied
    return sender


def _first_step(case: Case) -> NextStep | None:
    """Return the first step of the last diagnosis, None when nobody is sent anywhere for it."""
    visits = diagnosis.last_two(case)
    step = NextStep(visits[0].first_step) if visits else None
    return step if need_for(step) else None


def _territory(sender: Sender, by: User, now: datetime) -> Territory | None:
    return sender.partner.territory if sender.partner else finding.find_territory(by, now=now)


def _points(territory: Territory | None) -> tuple[AccessPoint, ...]:
    """Return our open points of a territory, all of them for a worker of none."""
    points = network.open_points()
    return tuple(point for point in points if territory is None or point.territory == territory)


def _destination(chosen: Chosen) -> Destination:
    if chosen.point:
        return services.to_point(chosen.point)
    assert chosen.place is not None
    return services.to_place(chosen.place)


def _kept(id: uuid.UUID, by: User) -> Referral | None:
    """Return what this form has sent before, None when it is new."""
    known = selectors.find_kept(id)
    if known is not None and known.sender_id != by.pk:
        raise OldForm(str(id))
    return known
