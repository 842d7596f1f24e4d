"""The course Premiers gestes: four modules in order."""

import uuid

from content.seed import gestes_1_toucher, gestes_2_clavier, gestes_3_wifi, gestes_4_reglages
from content.seed.writing import Course, T

COURSE = Course(
    id=uuid.UUID("4aa0f4c4-b4da-455f-87a7-7e425712cac8"),
    key="gestes",
    slug=T("premiers-gestes", "first-steps"),
    title=T("Premiers gestes", "First steps"),
    summary=T(
        "Toucher, écrire, utiliser le Wi-Fi, mieux voir et mieux entendre.",
        "Touch, write, use Wi-Fi, see better and hear better.",
    ),
    icon="phone",
    modules=(
        gestes_1_toucher.MODULE,
        gestes_2_clavier.MODULE,
        gestes_3_wifi.MODULE,
        gestes_4_reglages.MODULE,
    ),
)
