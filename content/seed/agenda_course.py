"""The course Agenda: four modules in order."""

import uuid

from content.seed import agenda_1_lire, agenda_2_noter, agenda_3_rappel, agenda_4_changer
from content.seed.writing import Course, T

COURSE = Course(
    id=uuid.UUID("c99ab9ac-21ed-4866-8e82-f5c5f62a5802"),
    key="agenda",
    slug=T("agenda", "calendar"),
    title=T("Agenda", "Calendar"),
    summary=T(
        "Lire, noter, changer un rendez-vous et ne plus l'oublier.",
        "Read, write down and change an appointment, and remember it.",
    ),
    icon="calendar",
    modules=(
        agenda_1_lire.MODULE,
        agenda_2_noter.MODULE,
        agenda_3_rappel.MODULE,
        agenda_4_changer.MODULE,
    ),
)
