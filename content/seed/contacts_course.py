"""The course Useful contacts: three modules in order."""

import uuid

from content.seed import contacts_1_enregistrer, contacts_2_appeler, contacts_3_urgence
from content.seed.writing import Course, T

COURSE = Course(
    id=uuid.UUID("446f254b-b7ca-4c45-9e82-aec18c3ba757"),
    key="contacts",
    slug=T("contacts", "contacts"),
    title=T("Contacts utiles", "Useful contacts"),
    summary=T(
        "Garder un numéro, appeler, écrire, trouver de l'aide.",
        "Keep a number, call, write, find help.",
    ),
    icon="call",
    modules=(
        contacts_1_enregistrer.MODULE,
        contacts_2_appeler.MODULE,
        contacts_3_urgence.MODULE,
    ),
)
