"""The course Démarches en ligne: six modules in order."""

import uuid

from content.seed import (
    demarches_1_preparer,
    demarches_2_se_connecter,
    demarches_3_formulaire,
    demarches_4_document,
    demarches_5_suivre,
    demarches_6_droits,
)
from content.seed.writing import Course, T

COURSE = Course(
    id=uuid.UUID("82574370-aaea-4098-b98f-e7836947f998"),
    key="demarches",
    slug=T("demarches-en-ligne", "online-requests"),
    title=T("Démarches en ligne", "Public services online"),
    summary=T(
        "Préparer une demande, la remplir, l'envoyer, la suivre.",
        "Prepare a request, fill it in, send it, follow it.",
    ),
    icon="list",
    modules=(
        demarches_1_preparer.MODULE,
        demarches_2_se_connecter.MODULE,
        demarches_3_formulaire.MODULE,
        demarches_4_document.MODULE,
        demarches_5_suivre.MODULE,
        demarches_6_droits.MODULE,
    ),
)
