"""What the codes of the standard, and our own needs, are called on screen."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext_lazy as _

from .needs import Need
from .vocabularies import Access, Care, Cost, Mobility, Programme, Public, Service, Support

LABELS: Mapping[StrEnum, Any] = {
    Service.PROCEDURES: _("Help with online procedures"),
    Service.DAILY: _("Everyday digital tools"),
    Service.WORK: _("Finding work with digital tools"),
    Service.SAFETY: _("Using digital tools safely"),
    Service.PARENTS: _("Parents, children and screens"),
    Service.LEISURE: _("Leisure and digital creation"),
    Service.WORLD: _("Understanding the digital world"),
    Service.ACCESS: _("Internet and computers on the spot"),
    Service.EQUIPMENT: _("Devices at a fair price"),
    Public.YOUNG: _("Young people"),
    Public.STUDENTS: _("Students"),
    Public.FAMILIES: _("Families and children"),
    Public.SENIORS: _("Older people"),
    Public.WOMEN: _("Women"),
    Care.DEAF: _("Deaf or hard of hearing"),
    Care.MOTOR: _("Difficulty in moving"),
    Care.MENTAL: _("Intellectual disability"),
    Care.READING: _("Difficulty in reading"),
    Care.ENGLISH: _("Foreign languages: English"),
    Care.LANGUAGES: _("Foreign languages: others"),
    Care.SIGHT: _("Blind or low vision"),
    Cost.FREE: _("Free of charge"),
    Cost.CONDITIONS: _("Free under conditions"),
    Cost.PAID: _("To be paid"),
    Programme.AIDANTS_CONNECT: "Aidants Connect",
    Programme.LIBRARIES: "Bibliothèques numériques de référence",
    Programme.PIX: "Certification Pix",
    Programme.CONSEILLERS: "Conseillers numériques",
    Programme.EMMAUS: "Emmaüs Connect",
    Programme.FRANCE_SERVICES: "France Services",
    Programme.GRANDE_ECOLE: "Grande école du numérique",
    Programme.RED_CROSS: "La Croix-Rouge",
    Programme.CAF: "Point d'accès numérique CAF",
    Programme.PROMENEURS: "Promeneurs du Net",
    Programme.RELAIS: "Relais numérique (Emmaüs Connect)",
    Access.COME: _("Come without an appointment"),
    Access.PHONE: _("Call first"),
    Access.MAIL: _("Write an e-mail"),
    Access.BOOK: _("Book online"),
    Access.NO_PUBLIC: _("This place does not receive people"),
    Access.REFERRAL: _("Send an e-mail with a referral form"),
    Support.ALONE: _("On one's own, with equipment there"),
    Support.PERSON: _("Help for one person"),
    Support.WORKSHOP: _("Workshop in a group"),
    Support.REMOTE: _("From a distance"),
    Mobility.MOBILE: _("Mobile place"),
    Mobility.FIXED: _("Fixed place"),
    Need.DEVICE: _("A phone or a computer"),
    Need.CONNECTION: _("Internet that they can pay"),
    Need.BEGINNER: _("Beginner course or workshop"),
    Need.PROCEDURE: _("Help with a procedure"),
    Need.LITERACY: _("Reading and French"),
    Need.ADAPTED: _("An adapted place"),
    Need.ACCOUNT: _("Get an account back"),
    Need.SECURE: _("Help with safety"),
    Need.JOB: _("Looking for work online"),
}
"""By member; texts that are no sentence of ours, such as names of programmes, are the same in every language."""
