"""The closed vocabularies of the national standard for places of digital help: our codes and its spellings.

Source: LaMednum/standard-mediation-num 1.0.2, https://schema.data.gouv.fr/LaMednum/standard-mediation-num/. Pure.
A code is written once in all vocabularies, so that one table of spellings, and one of labels, holds them all.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Service(StrEnum):
    PROCEDURES = "procedures"
    DAILY = "daily"
    WORK = "work"
    SAFETY = "safety"
    PARENTS = "parents"
    LEISURE = "leisure"
    WORLD = "world"
    ACCESS = "access"
    EQUIPMENT = "equipment"


class Public(StrEnum):
    YOUNG = "young"
    STUDENTS = "students"
    FAMILIES = "families"
    SENIORS = "seniors"
    WOMEN = "women"


class Care(StrEnum):
    """What a place can adapt to."""

    DEAF = "deaf"
    MOTOR = "motor"
    MENTAL = "mental"
    READING = "reading"
    ENGLISH = "english"
    LANGUAGES = "languages"
    SIGHT = "sight"


class Cost(StrEnum):
    FREE = "free"
    CONDITIONS = "conditions"
    PAID = "paid"


class Programme(StrEnum):
    AIDANTS_CONNECT = "aidants_connect"
    LIBRARIES = "libraries"
    PIX = "pix"
    CONSEILLERS = "conseillers"
    EMMAUS = "emmaus"
    FRANCE_SERVICES = "france_services"
    GRANDE_ECOLE = "grande_ecole"
    RED_CROSS = "red_cross"
    CAF = "caf"
    PROMENEURS = "promeneurs"
    RELAIS = "relais"


class Access(StrEnum):
    """How to come."""

    COME = "come"
    PHONE = "phone"
    MAIL = "mail"
    BOOK = "book"
    NO_PUBLIC = "no_public"
    REFERRAL = "referral"


class Support(StrEnum):
    ALONE = "alone"
    PERSON = "person"
    WORKSHOP = "workshop"
    REMOTE = "remote"


class Mobility(StrEnum):
    MOBILE = "mobile"
    FIXED = "fixed"


SPELLINGS: Mapping[StrEnum, str] = MappingProxyType(
    {
        Service.PROCEDURES: "Aide aux démarches administratives",
        Service.DAILY: "Maîtrise des outils numériques du quotidien",
        Service.WORK: "Insertion professionnelle via le numérique",
        Service.SAFETY: "Utilisation sécurisée du numérique",
        Service.PARENTS: "Parentalité et éducation avec le numérique",
        Service.LEISURE: "Loisirs et créations numériques",
        Service.WORLD: "Compréhension du monde numérique",
        Service.ACCESS: "Accès internet et matériel informatique",
        Service.EQUIPMENT: "Acquisition de matériel informatique à prix solidaire",
        Public.YOUNG: "Jeunes",
        Public.STUDENTS: "Étudiants",
        Public.FAMILIES: "Familles et/ou enfants",
        Public.SENIORS: "Seniors",
        Public.WOMEN: "Femmes",
        Care.DEAF: "Surdité",
        Care.MOTOR: "Handicaps moteurs",
        Care.MENTAL: "Handicaps mentaux",
        Care.READING: "Illettrisme",
        Care.ENGLISH: "Langues étrangères (anglais)",
        Care.LANGUAGES: "Langues étrangères (autres)",
        Care.SIGHT: "Déficience visuelle",
        Cost.FREE: "Gratuit",
        Cost.CONDITIONS: "Gratuit sous condition",
        Cost.PAID: "Payant",
        Programme.AIDANTS_CONNECT: "Aidants Connect",
        Programme.LIBRARIES: "Bibliothèques numérique de référence",
        Programme.PIX: "Certification PIX",
        Programme.CONSEILLERS: "Conseillers numériques",
        Programme.EMMAUS: "Emmaüs Connect",
        Programme.FRANCE_SERVICES: "France Services",
        Programme.GRANDE_ECOLE: "Grande école du numérique",
        Programme.RED_CROSS: "La Croix Rouge",
        Programme.CAF: "Point d'accès numérique CAF",
        Programme.PROMENEURS: "Promeneurs du net",
        Programme.RELAIS: "Relais numérique (Emmaüs Connect)",
        Access.COME: "Se présenter",
        Access.PHONE: "Téléphoner",
        Access.MAIL: "Contacter par mail",
        Access.BOOK: "Prendre un RDV en ligne",
        Access.NO_PUBLIC: "Ce lieu n'accueille pas de public",
        Access.REFERRAL: "Envoyer un mail avec une fiche de prescription",
        Support.ALONE: "En autonomie",
        Support.PERSON: "Accompagnement individuel",
        Support.WORKSHOP: "Dans un atelier collectif",
        Support.REMOTE: "À distance",
        Mobility.MOBILE: "Itinérant",
        Mobility.FIXED: "Fixe",
    }
)
"""How the standard writes each value."""
