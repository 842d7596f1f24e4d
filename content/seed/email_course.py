"""The course E-mail: six modules in order."""

import uuid

from content.seed import (
    email_1_adresse,
    email_2_mot_de_passe,
    email_3_important,
    email_4_repondre,
    email_5_joindre,
    email_6_trier,
)
from content.seed.writing import Course, T

COURSE = Course(
    id=uuid.UUID("857fc044-fed4-4833-9173-361681b18fda"),
    key="email",
    slug=T("email", "email"),
    title=T("E-mail", "Email"),
    summary=T(
        "Lire un mail, répondre, envoyer une photo, voir les pièges.",
        "Read an email, reply, send a photo, see the traps.",
    ),
    icon="mail",
    modules=(
        email_1_adresse.MODULE,
        email_2_mot_de_passe.MODULE,
        email_3_important.MODULE,
        email_4_repondre.MODULE,
        email_5_joindre.MODULE,
        email_6_trier.MODULE,
    ),
)
