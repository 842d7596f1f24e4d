"""What reception staff know better than the national file: kept beside it, so that no import overwrites it."""

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from elearning.accounts.models import User
from elearning.audit import services as audit

from .places import CLOSED, Place


@dataclass(frozen=True, slots=True)
class Correction:
    """What a place is like, as somebody found it. phone: in the form "+33…", "" for none. costs: codes."""

    phone: str
    hours: str
    costs: tuple[str, ...]
    is_closed: bool


@transaction.atomic
def correct_place(*, place_id: uuid.UUID, correction: Correction, by: User, now: datetime) -> tuple[str, ...]:
    """Keep what differs from the imported values; return the names of what changed, none when nothing did.

    A value that is as imported is no correction any more: later imports move it again. Raises Place.DoesNotExist.
    """
    place = Place.objects.select_for_update().get(pk=place_id)
    wanted = _differing(place, correction)
    changed = tuple(
        sorted(name for name in wanted | place.corrections if wanted.get(name) != place.corrections.get(name))
    )
    if changed:
        place.corrections, place.corrected_at = wanted, now
        place.save(update_fields=["corrections", "corrected_at"])
        audit.record(
            action="place.corrected",
            actor=by.pk,
            subject=f"place:{place.pk}",
            data={"what": ", ".join(changed)},
            now=now,
        )
    return changed


def _differing(place: Place, correction: Correction) -> dict[str, Any]:
    imported = place.imported()
    wanted: dict[str, Any] = {}
    if correction.phone != imported.phone:
        wanted["phone"] = correction.phone
    if correction.hours != imported.hours:
        wanted["hours"] = correction.hours
    if correction.costs != imported.costs:
        wanted["costs"] = list(correction.costs)
    return wanted | ({CLOSED: True} if correction.is_closed else {})
