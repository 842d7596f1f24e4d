"""Reception staff open a place of the directory, and say what is different there."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import PermissionDenied

from courses.network import correcting, finding
from courses.network.correcting import Correction
from courses.network.places import Place
from courses.network.standard import ReadPlace
from elearning.accounts.models import User
from elearning.accounts.roles import Role, roles_of

__all__ = ["Correction", "Place", "PlacePage", "correct_place", "show_place"]


@dataclass(frozen=True, slots=True)
class PlacePage:
    """place: corrections over what was imported. may_correct: whether who looks works at a reception."""

    id: uuid.UUID
    place: ReadPlace
    is_open: bool | None
    is_closed: bool
    corrected_at: datetime | None
    may_correct: bool


def show_place(*, by: User, place_id: uuid.UUID, now: datetime) -> PlacePage:
    """Return a place as `by` reads it. Raises Place.DoesNotExist. Two queries."""
    row = Place.objects.get(pk=place_id)
    place = row.corrected()
    return PlacePage(
        id=row.pk,
        place=place,
        is_open=None if row.is_closed else finding.is_open_at(place, now),
        is_closed=row.is_closed,
        corrected_at=row.corrected_at,
        may_correct=_may_correct(by),
    )


def correct_place(*, by: User, place_id: uuid.UUID, correction: Correction, now: datetime) -> tuple[str, ...]:
    """Keep what `by` found out; return what changed. Raises PermissionDenied, Place.DoesNotExist."""
    if not _may_correct(by):
        raise PermissionDenied
    return correcting.correct_place(place_id=place_id, correction=correction, by=by, now=now)


def _may_correct(by: User) -> bool:
    return Role.RECEPTION in roles_of(by)
