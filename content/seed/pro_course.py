"""The course Diagnostic numérique, for social workers: eight modules in order."""

import uuid

from content.seed import (
    pro_1_comprendre,
    pro_2_signes,
    pro_3_grille,
    pro_4_entretien,
    pro_5_equiper,
    pro_6_orienter,
    pro_7_cadre,
    pro_8_suivre,
)
from content.seed.writing import Course, T

COURSE = Course(
    id=uuid.UUID("c60613cb-4768-44b5-9a37-f6019720a040"),
    key="pro",
    slug=T("formation", "training"),
    title=T("Diagnostic numérique", "Digital diagnosis"),
    summary=T(
        "Pour les travailleurs sociaux : repérer les difficultés, mener le diagnostic, orienter et suivre.",
        "For social workers: notice difficulties, carry out the diagnosis, refer and follow up.",
    ),
    icon="search",
    modules=(
        pro_1_comprendre.MODULE,
        pro_2_signes.MODULE,
        pro_3_grille.MODULE,
        pro_4_entretien.MODULE,
        pro_5_equiper.MODULE,
        pro_6_orienter.MODULE,
        pro_7_cadre.MODULE,
        pro_8_suivre.MODULE,
    ),
    is_pro=True,
)
