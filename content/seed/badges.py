"""The badges that starter content brings."""

import uuid

from content.seed.writing import BadgeEntry, T

BADGES = (
    BadgeEntry(
        key="email-decouvre",
        id=uuid.UUID("0a9145f7-0e02-494f-849c-f8b4c7e93747"),
        level="discover",
        shape="door",
        name=T("Je découvre l'e-mail", "I am discovering email"),
        says=T(
            "Cette personne a fini les 6 modules du parcours E-mail. "
            "Elle sait ce qu'est une adresse e-mail. "
            "Elle s'est entraînée à lire un mail, à répondre et à trier.",
            "This person has finished the 6 modules of the Email course. "
            "They know what an email address is. "
            "They have practised reading an email, replying and sorting.",
        ),
        digcomp=("1.3.05", "2.1.10", "2.2.07", "2.5.05"),
        finish_courses=("email",),
    ),
)
