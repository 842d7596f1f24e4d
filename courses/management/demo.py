"""Invented places and people of a development machine. Phone numbers are of the range kept for fiction."""

import uuid
from dataclasses import dataclass
from pathlib import Path

from elearning.accounts.roles import Role


@dataclass(frozen=True, slots=True)
class DemoPoint:
    id: uuid.UUID
    territory: str
    name: str
    address: str
    hours: str
    phone: str


@dataclass(frozen=True, slots=True)
class DemoPartner:
    id: uuid.UUID
    territory: str
    name: str
    town: str
    domains: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """A member of staff. point, partner: the ids of the access point and the structure where they work."""

    role: Role
    email: str
    first_name: str
    point: uuid.UUID | None = None
    partner: uuid.UUID | None = None


REGION = ("R32", "Hauts-de-France")
TERRITORIES = {"80": "Somme", "02": "Aisne"}

TROIS_PONTS = DemoPoint(
    id=uuid.UUID("7c1f3f0e-52b4-4c1e-9a55-0d9f6c8b1a01"),
    territory="80",
    name="Le Relais des Trois-Ponts",
    address="14 rue des Trois-Ponts, 80000 Amiens",
    hours="Lundi, mardi et jeudi, de 9 h à 12 h et de 14 h à 17 h",
    phone="03 53 01 42 10",
)
BEFFROI = DemoPoint(
    id=uuid.UUID("7c1f3f0e-52b4-4c1e-9a55-0d9f6c8b1a02"),
    territory="02",
    name="La Maison du Petit-Beffroi",
    address="3 place du Petit-Beffroi, 02100 Saint-Quentin",
    hours="Mercredi et vendredi, de 10 h à 13 h",
    phone="03 53 01 42 27",
)
POINTS = (TROIS_PONTS, BEFFROI)

CCAS = DemoPartner(
    id=uuid.UUID("7c1f3f0e-52b4-4c1e-9a55-0d9f6c8b1b01"),
    territory="80",
    name="CCAS des Trois-Ponts",
    town="Amiens",
    domains=("ccas.escale.example",),
)
MAISON = DemoPartner(
    id=uuid.UUID("7c1f3f0e-52b4-4c1e-9a55-0d9f6c8b1b02"),
    territory="02",
    name="Maison des solidarités du Petit-Beffroi",
    town="Saint-Quentin",
    domains=("solidarites.escale.example",),
)
PARTNERS = (CCAS, MAISON)

PEOPLE = (
    DemoPerson(Role.SOCIAL_WORKER, "travail.social@escale.example", "Nadège", TROIS_PONTS.id, CCAS.id),
    DemoPerson(Role.RECEPTION, "accueil@escale.example", "Bastien", TROIS_PONTS.id),
    DemoPerson(Role.RECEPTION, "accueil.beffroi@escale.example", "Solange", BEFFROI.id),
    DemoPerson(Role.TRAINER, "formation@escale.example", "Yvon"),
    DemoPerson(Role.MODERATOR, "relecture@escale.example", "Mireille"),
    DemoPerson(Role.REGION, "region@escale.example", "Hakim"),
    DemoPerson(Role.ADMINISTRATOR, "administration@escale.example", "Odile"),
    DemoPerson(Role.DATA_PROTECTION, "donnees@escale.example", "Firmin"),
)
LEARNER = "Amina"
PLACES = Path(__file__).parents[1] / "network" / "demo_places.csv"
"""Forty invented places of the Somme, the Aisne and the Oise."""
