"""What earlier versions of the standard, and hasty files, call the same fields and values. Pure.

Only what is sure is listed: anything else is dropped with a note, and the row is kept. Sources: the schemas 0.1 and 1.0
of LaMednum/standard-mediation-num and their description of changes; the themes of data.inclusion.beta.gouv.fr.
"""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache, lru_cache

from .cleaning import clean_text, folded
from .vocabularies import SPELLINGS, Access, Care, Cost, Mobility, Programme, Public, Service, Support

OLD_NAMES: Mapping[str, str] = {
    "courriel": "courriels",
    "email": "courriels",
    "siret": "pivot",
    "horaires_ouverture": "horaires",
    "presentation_resumee": "presentation_resume",
    "accessibilite": "fiche_acces_libre",
    "publics_specifiquement_adresse": "publics_specifiquement_adresses",
    "prises_en_charge_specifiques": "prise_en_charge_specifique",
    "conditions_acces": "frais_a_charge",
    "conditions_access": "frais_a_charge",
    "frais": "frais_a_charge",
    "thematiques": "services",
    "service": "services",
    "dispositifs_programmes_nationaux": "dispositif_programmes_nationaux",
    "dispositif_programme_national": "dispositif_programmes_nationaux",
    "formation_label": "formations_labels",
    "labels_autres": "autres_formations_labels",
    "modalite_acces": "modalites_acces",
    "modalite_accompagnement": "modalites_accompagnement",
}
PUBLICS_AND_CARE = "publics_accueillis"
"""A field of version 0.1: since then its values are of two fields."""
LABELS = "labels_nationaux"
"""A field of version 0.1: since then its values are of three fields."""
TERRITORY_LABEL = "Fabriques de Territoire"

_OLD_VALUES: Mapping[StrEnum, tuple[str, ...]] = {
    Service.PROCEDURES: (
        "Devenir autonome dans les démarches administratives",
        "Réaliser des démarches administratives avec un accompagnement",
        "Accompagner les démarches de santé",
        "Gagner en autonomie dans les démarches administratives",
        "Etre accompagné dans les démarches administratives",
    ),
    Service.DAILY: (
        "Prendre en main un smartphone ou une tablette",
        "Prendre en main un ordinateur",
        "Utiliser le numérique au quotidien",
    ),
    Service.WORK: ("Favoriser mon insertion professionnelle", "Créer et développer mon entreprise"),
    Service.PARENTS: ("Soutenir la parentalité et l'éducation avec le numérique",),
    Service.LEISURE: ("Créer avec le numérique",),
    Service.WORLD: ("Approfondir ma culture numérique", "Promouvoir la citoyenneté numérique"),
    Service.ACCESS: ("Accéder à une connexion internet", "Accéder à du matériel"),
    Service.EQUIPMENT: ("S'équiper en matériel informatique",),
    Public.YOUNG: ("Jeunes (16-26 ans)",),
    Public.SENIORS: ("Seniors (+ 65 ans)", "Personnes âgées"),
    Public.FAMILIES: ("Familles/enfants", "Familles", "Familles et enfants"),
    Public.WOMEN: ("Uniquement femmes",),
    Care.READING: ("Personnes en situation d'illettrisme", "Illetrisme"),
    Care.LANGUAGES: ("Public langues étrangères", "Langues étrangères"),
    Cost.CONDITIONS: ("Adhésion", "Accepte le Pass numérique", "Pass numérique"),
    Programme.CONSEILLERS: ("CNFS", "Conseillers numériques France Services", "Conseiller numérique"),
    Programme.CAF: ("Point numérique CAF",),
    Programme.PIX: ("Pix",),
    Programme.RED_CROSS: ("Croix-Rouge",),
    Programme.RELAIS: ("Relais numérique",),
    Access.BOOK: ("Prendre rendez-vous en ligne", "Prendre un rendez-vous en ligne"),
    Access.MAIL: ("Contacter par courriel", "Envoyer un mail"),
    Support.ALONE: ("Seul",),
    Support.PERSON: ("Avec de l'aide",),
    Support.WORKSHOP: ("Dans un atelier",),
    Support.REMOTE: ("À distance (par téléphone ou en visioconférence)",),
    Mobility.MOBILE: ("Itinérante", "Mobile"),
}
_WORDS_OF_NAMES = re.compile(r"[^a-z0-9]+")


def field_name(column: object) -> str:
    """Return the standard's name of a column, or the column's own in small letters when it is none of ours."""
    return _field_name(column) if isinstance(column, str) else ""


@lru_cache(maxsize=512)
def _field_name(column: str) -> str:
    text = _WORDS_OF_NAMES.sub("_", folded(clean_text(column))).strip("_")
    return OLD_NAMES.get(text, text)


def _key(text: str) -> str:
    """Return a value for comparing: accents, capitals, signs and plurals apart, the theme's beginning left out."""
    words = [word[:-1] if len(word) > 3 and word.endswith("s") else word for word in folded(text).split()]
    return " ".join(words)


@cache
def _known(vocabulary: type[StrEnum]) -> dict[str, StrEnum]:
    found: dict[str, StrEnum] = {}
    for code in vocabulary:
        for text in (code.value, SPELLINGS[code], *_OLD_VALUES.get(code, ())):
            found[_key(text)] = code
    return found


@lru_cache(maxsize=4096)
def find_code(vocabulary: type[StrEnum], text: str) -> StrEnum | None:
    """Return the code of a value in any spelling, with or without the explanation behind its colon; None if unknown."""
    plain = text.removeprefix("numerique--")
    known = _known(vocabulary)
    return known.get(_key(plain)) or known.get(_key(plain.partition(" : ")[0]))


def values_of(value: object) -> Iterator[str]:
    """Yield the values joined in a field of a closed vocabulary, whatever a version joins them with."""
    for one in value if isinstance(value, list | tuple) else (value,):
        for piece in re.split(r"[|;\n]", clean_text(one, lines=True)):
            yield from _between_commas(piece)


def _between_commas(text: str) -> Iterator[str]:
    """Yield what stands between commas: not those of an explanation or inside brackets."""
    for piece in re.split(r",(?![^()]*\))", text):
        if cleaned := clean_text(piece):
            yield cleaned
