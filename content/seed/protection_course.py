"""The course Staying safe: four modules in order."""

import uuid

from content.seed import (
    protection_1_arnaque,
    protection_2_mot_de_passe,
    protection_3_partager,
    protection_4_rendre,
)
from content.seed.writing import Course, T

COURSE = Course(
    id=uuid.UUID("fce202c8-6c7a-45fd-980e-5ae3ecca7884"),
    key="protection",
    slug=T("protection", "staying-safe"),
    title=T("Se protéger", "Staying safe"),
    summary=T(
        "Voir une arnaque, garder ses secrets, rendre un téléphone vide.",
        "See a scam, keep your secrets, give back an empty phone.",
    ),
    icon="shield",
    modules=(
        protection_1_arnaque.MODULE,
        protection_2_mot_de_passe.MODULE,
        protection_3_partager.MODULE,
        protection_4_rendre.MODULE,
    ),
)
