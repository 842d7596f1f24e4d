"""The hard words of the course Agenda."""

import uuid

from content.seed.writing import GlossaryEntry, T

GLOSSARY = (
    GlossaryEntry(
        key="rappel",
        id=uuid.UUID("dce90286-854e-4ae9-91bf-5a29c577eb2e"),
        word=T("rappel", "reminder"),
        meaning=T(
            "Un petit message du téléphone. Il arrive avant le rendez-vous.",
            "A short message from the phone. It comes before the appointment.",
        ),
    ),
)
