"""The directory of places where somebody can learn, be helped or find a device: what files say, what we know better.

Imported values and local corrections lie apart: an import never overwrites what somebody of ours found out.
"""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import reduce
from operator import or_
from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .cleaning import town_key
from .models import Territory
from .standard import ATTRIBUTES, FIELDS, SEPARATOR, Field, ReadPlace

LISTS = frozenset(field.attribute for field in FIELDS if field.vocabulary is not None) | {
    "types", "emails", "websites", "labels", "other_labels", "accessibility", "booking",
}  # fmt: skip
# Taking a name to pieces for comparing can make it longer.
_LONGEST_TOWN = 100
CLOSED = "is_closed"
CORRECTABLE = frozenset({"phone", "hours", "costs"})
"""What reception staff may set besides "closed for good"."""


def packed(values: Iterable[str]) -> str:
    """Return values as one text that both databases can search: "|free|paid|"; "" for none."""
    joined = SEPARATOR.join(values)
    return f"{SEPARATOR}{joined}{SEPARATOR}" if joined else ""


def unpacked(text: str) -> tuple[str, ...]:
    return tuple(value for value in text.split(SEPARATOR) if value)


def _any_of(attribute: str, codes: Iterable[str]) -> Q:
    return reduce(or_, (Q(**{f"{attribute}__contains": packed([code])}) for code in codes), Q(pk__in=[]))


class PlaceQuerySet(models.QuerySet["Place"]):
    def open_for_good(self) -> "PlaceQuerySet":
        """Without the places that somebody of ours found closed for good."""
        return self.exclude(corrections__has_key=CLOSED)

    def located(self) -> "PlaceQuerySet":
        return self.filter(latitude__isnull=False, longitude__isnull=False)

    def inside(self, *, south: float, north: float, west: float, east: float) -> "PlaceQuerySet":
        """Degrees; uses the index on latitude."""
        return self.filter(latitude__range=(south, north), longitude__range=(west, east))

    def offering(self, *, services: Iterable[str], care: Iterable[str]) -> "PlaceQuerySet":
        """Places with one of these services or able to adapt to one of these needs."""
        return self.filter(_any_of("services", services) | _any_of("care", care))

    def adapting_to(self, care: str) -> "PlaceQuerySet":
        return self.filter(_any_of("care", [care]))

    def maybe_free(self) -> "PlaceQuerySet":
        """Places that are free, and those whose cost was corrected: look at these one by one."""
        return self.filter(_any_of("costs", ["free"]) | Q(corrections__has_key="costs"))

    def welcoming(self) -> "PlaceQuerySet":
        """Without the places that receive nobody."""
        return self.exclude(_any_of("access", ["no_public"]))


def _text(name: Any, most: int) -> "models.CharField[str, str]":
    """Return a column for a text that may be absent. name: translated when it is shown."""
    return models.CharField(name, max_length=most, blank=True, default="")


class Place(models.Model):
    """A place of the national standard. Lists are packed ("|free|paid|"). key: the id that its source gave it.

    corrections: attribute to the value set here. source_hash: of what was imported, to see that nothing changed.
    likeness: shared by rows about one place. town_key: the town's name for comparing.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    key = models.CharField(_("identifier"), max_length=300, unique=True)
    pivot = _text(_("registration"), 14)
    name = models.CharField(_("name"), max_length=200)
    town = models.CharField(_("town"), max_length=100)
    postcode = models.CharField(_("postcode"), max_length=5, db_index=True)
    insee = _text(_("town code"), 5)
    address = models.CharField(_("address"), max_length=200)
    more_address = _text(_("more of the address"), 200)
    latitude = models.FloatField(_("latitude"), null=True, blank=True)
    longitude = models.FloatField(_("longitude"), null=True, blank=True)
    types = _text(_("types"), 210)
    phone = _text(_("phone number"), 16)
    emails = _text(_("e-mail addresses"), 410)
    websites = _text(_("websites"), 610)
    hours = _text(_("opening hours"), 500)
    summary = _text(_("summary"), 280)
    details = models.TextField(_("details"), blank=True, default="")
    source = _text(_("source"), 120)
    mobility = _text(_("mobile or fixed"), 40)
    parent = _text(_("parent organisation"), 200)
    updated_on = models.DateField(_("updated on"))
    services = _text(_("services"), 200)
    publics = _text(_("people addressed"), 100)
    care = _text(_("adapted to"), 100)
    costs = _text(_("costs"), 60)
    programmes = _text(_("national programmes"), 200)
    labels = _text(_("labels"), 610)
    other_labels = _text(_("other labels"), 610)
    access = _text(_("how to come"), 100)
    support = _text(_("kinds of help"), 60)
    accessibility = _text(_("accessibility page"), 310)
    booking = _text(_("booking page"), 310)
    territory = models.ForeignKey(Territory, models.PROTECT, null=True, blank=True, related_name="places")
    town_key = models.CharField(max_length=_LONGEST_TOWN, db_index=True)
    likeness = models.CharField(max_length=32, db_index=True)
    source_hash = models.CharField(max_length=64)
    corrections = models.JSONField(_("corrections"), default=dict, blank=True)
    imported_at = models.DateTimeField(_("imported"))
    corrected_at = models.DateTimeField(_("corrected"), null=True, blank=True)

    objects = PlaceQuerySet.as_manager()

    class Meta:
        ordering = ["name", "key"]
        verbose_name = _("place")
        verbose_name_plural = _("places")
        indexes = [models.Index(fields=["latitude", "longitude"], name="place_where")]
        constraints = [
            # Half a position would put a place on the equator or at Greenwich.
            models.CheckConstraint(
                condition=Q(latitude__isnull=True, longitude__isnull=True)
                | Q(latitude__isnull=False, longitude__isnull=False),
                name="place_has_a_whole_position",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_closed(self) -> bool:
        """Whether somebody of ours found it closed for good."""
        return bool(self.corrections.get(CLOSED))

    def imported(self) -> ReadPlace:
        """Return what the last import said of it."""
        values: dict[str, Any] = {name: getattr(self, name) for name in ATTRIBUTES}
        return ReadPlace(**values | {name: unpacked(values[name]) for name in LISTS})

    def corrected(self) -> ReadPlace:
        """Return what we know of it: corrections over what was imported."""
        known = {name: value for name, value in self.corrections.items() if name in CORRECTABLE}
        return replace(self.imported(), **{name: _read(name, value) for name, value in known.items()})


def _read(name: str, value: Any) -> Any:
    """Return a correction as ReadPlace holds it: JSON knows no tuples."""
    return tuple(value) if name in LISTS else value


def column(field: Field, place: ReadPlace) -> Any:
    """Return one value of a read place as its column holds it."""
    value = getattr(place, field.attribute)
    return packed(value) if field.attribute in LISTS else value


def columns(place: ReadPlace) -> Mapping[str, Any]:
    """Return a read place as the columns of its row, those for finding it included."""
    found = {
        "source_hash": place.digest(),
        "likeness": place.likeness(),
        "town_key": town_key(place.town)[:_LONGEST_TOWN],
    }
    return {field.attribute: column(field, place) for field in FIELDS} | found
