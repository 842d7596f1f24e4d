"""The hard words of the course Premiers gestes."""

import uuid

from content.seed.writing import GlossaryEntry, T

GLOSSARY = (
    GlossaryEntry(
        key="forfait",
        id=uuid.UUID("acc93f91-799c-4a6f-adf0-cda1d1e57a6b"),
        word=T("forfait", "mobile plan"),
        meaning=T(
            "Ce que vous payez chaque mois pour appeler et utiliser internet.",
            "What you pay each month to call and use the internet.",
        ),
    ),
)
