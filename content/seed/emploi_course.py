"""The course Offres d'emploi: five modules in order."""

import uuid

from content.seed import (
    emploi_1_chercher,
    emploi_2_lire,
    emploi_3_postuler,
    emploi_4_alerte,
    emploi_5_fausse_offre,
)
from content.seed.writing import Course, T

COURSE = Course(
    id=uuid.UUID("285d87b5-24d4-4aca-a803-cbec1c65f37e"),
    key="emploi",
    slug=T("emploi", "job-offers"),
    title=T("Offres d'emploi", "Job offers"),
    summary=T(
        "Chercher une offre, la lire, envoyer son CV, voir les pièges.",
        "Find an offer, read it, send your CV, see the traps.",
    ),
    icon="search",
    modules=(
        emploi_1_chercher.MODULE,
        emploi_2_lire.MODULE,
        emploi_3_postuler.MODULE,
        emploi_4_alerte.MODULE,
        emploi_5_fausse_offre.MODULE,
    ),
)
