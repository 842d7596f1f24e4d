"""The national standard for places of digital help: its fields, and what we read of a place.

Source: LaMednum/standard-mediation-num 1.0.2, https://schema.data.gouv.fr/LaMednum/standard-mediation-num/. Pure.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum, StrEnum, auto

from .cleaning import folded
from .vocabularies import SPELLINGS, Access, Care, Cost, Mobility, Programme, Public, Service, Support

SEPARATOR = "|"
UNKNOWN_PIVOT = "0" * 14
"""What files write for a place whose registration nobody knows: seven places in ten of the national inventory."""


class Kind(Enum):
    """What a field holds. CODES: values of a closed vocabulary. LIST: free values, joined like codes."""

    KEY = auto()
    PIVOT = auto()
    TEXT = auto()
    POSTCODE = auto()
    INSEE = auto()
    COORDINATE = auto()
    TYPES = auto()
    PHONE = auto()
    EMAILS = auto()
    LINKS = auto()
    LIST = auto()
    DATE = auto()
    CODES = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """name: in the standard. attribute: in our code. most: characters that are kept, 0 where the kind decides.
    capitals: whether a text in capitals alone is written again in small letters."""

    name: str
    attribute: str
    kind: Kind
    is_required: bool = False
    most: int = 0
    capitals: bool = False
    vocabulary: type[StrEnum] | None = None


FIELDS: tuple[Field, ...] = (
    Field("id", "key", Kind.KEY, is_required=True, most=300),
    Field("pivot", "pivot", Kind.PIVOT, is_required=True),
    Field("nom", "name", Kind.TEXT, is_required=True, most=200, capitals=True),
    Field("commune", "town", Kind.TEXT, is_required=True, most=100, capitals=True),
    Field("code_postal", "postcode", Kind.POSTCODE, is_required=True),
    Field("code_insee", "insee", Kind.INSEE),
    Field("adresse", "address", Kind.TEXT, is_required=True, most=200, capitals=True),
    Field("complement_adresse", "more_address", Kind.TEXT, most=200, capitals=True),
    Field("latitude", "latitude", Kind.COORDINATE),
    Field("longitude", "longitude", Kind.COORDINATE),
    Field("typologie", "types", Kind.TYPES, most=200),
    Field("telephone", "phone", Kind.PHONE),
    Field("courriels", "emails", Kind.EMAILS, most=400),
    Field("site_web", "websites", Kind.LINKS, most=600),
    Field("horaires", "hours", Kind.TEXT, most=500),
    # The standard's own limit.
    Field("presentation_resume", "summary", Kind.TEXT, most=280),
    Field("presentation_detail", "details", Kind.TEXT, most=4000),
    Field("source", "source", Kind.TEXT, most=120),
    Field("itinerance", "mobility", Kind.CODES, vocabulary=Mobility),
    Field("structure_parente", "parent", Kind.TEXT, most=200),
    Field("date_maj", "updated_on", Kind.DATE, is_required=True),
    Field("services", "services", Kind.CODES, vocabulary=Service),
    Field("publics_specifiquement_adresses", "publics", Kind.CODES, vocabulary=Public),
    Field("prise_en_charge_specifique", "care", Kind.CODES, vocabulary=Care),
    Field("frais_a_charge", "costs", Kind.CODES, vocabulary=Cost),
    Field("dispositif_programmes_nationaux", "programmes", Kind.CODES, vocabulary=Programme),
    Field("formations_labels", "labels", Kind.LIST, most=600),
    Field("autres_formations_labels", "other_labels", Kind.LIST, most=600),
    Field("modalites_acces", "access", Kind.CODES, vocabulary=Access),
    Field("modalites_accompagnement", "support", Kind.CODES, vocabulary=Support),
    Field("fiche_acces_libre", "accessibility", Kind.LINKS, most=300),
    Field("prise_rdv", "booking", Kind.LINKS, most=300),
)
REQUIRED = tuple(field.name for field in FIELDS if field.is_required)


@dataclass(frozen=True, slots=True)
class ReadPlace:
    """A place as we keep it, field by field. pivot: "" when unknown. Lists are in the order of their vocabulary, free
    ones in the order of the file. phone: "+33…". Texts that are absent are ""."""

    key: str
    pivot: str
    name: str
    town: str
    postcode: str
    address: str
    updated_on: date
    insee: str = ""
    more_address: str = ""
    latitude: float | None = None
    longitude: float | None = None
    types: tuple[str, ...] = ()
    phone: str = ""
    emails: tuple[str, ...] = ()
    websites: tuple[str, ...] = ()
    hours: str = ""
    summary: str = ""
    details: str = ""
    source: str = ""
    mobility: tuple[str, ...] = ()
    parent: str = ""
    services: tuple[str, ...] = ()
    publics: tuple[str, ...] = ()
    care: tuple[str, ...] = ()
    costs: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    other_labels: tuple[str, ...] = ()
    access: tuple[str, ...] = ()
    support: tuple[str, ...] = ()
    accessibility: tuple[str, ...] = ()
    booking: tuple[str, ...] = ()

    def digest(self) -> str:
        """Return 64 hexadecimal digits that change with any value, whatever order a file wrote them in."""
        values = {name: getattr(self, name) for name in ATTRIBUTES}
        canonical = json.dumps(values, sort_keys=True, default=str)
        return hashlib.sha256(canonical.encode()).hexdigest()

    def likeness(self) -> str:
        """Return 32 hexadecimal digits that rows about one place share: name, address and postcode, spelling apart."""
        told = "|".join((folded(self.name), folded(self.address), self.postcode))
        return hashlib.sha256(told.encode()).hexdigest()[:32]

    def written(self) -> Iterator[tuple[str, str | float]]:
        """Yield each field's name and value as the standard writes them; "" for what is absent."""
        for field in FIELDS:
            yield field.name, write(field, getattr(self, field.attribute))


ATTRIBUTES = tuple(field.name for field in fields(ReadPlace))


def write(field: Field, value: object) -> str | float:
    """Return one value as the standard writes it: a number for a coordinate, "" for nothing."""
    if field.kind is Kind.PIVOT:
        return str(value) or UNKNOWN_PIVOT
    if field.vocabulary is not None and isinstance(value, tuple):
        return SEPARATOR.join(SPELLINGS[field.vocabulary(code)] for code in value)
    if isinstance(value, tuple):
        return SEPARATOR.join(value)
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else value if isinstance(value, float) else str(value)
