"""The hard words of the course Useful contacts."""

import uuid

from content.seed.writing import GlossaryEntry, T

GLOSSARY = (
    GlossaryEntry(
        key="sms",
        id=uuid.UUID("68a46295-5a42-4bd5-89b5-7249006b94a7"),
        word=T("SMS", "text message"),
        meaning=T(
            "Un message court, envoyé d'un téléphone à un autre. On dit aussi « texto ».",
            "A short message, sent from one phone to another.",
        ),
    ),
    GlossaryEntry(
        key="caf",
        id=uuid.UUID("0e11afa0-4646-4490-9da4-76e43c599e65"),
        word=T("CAF", "CAF"),
        meaning=T(
            "La caisse d'allocations familiales. Elle verse des aides : logement, enfants, petits revenus.",
            "A French public service. It pays benefits: housing, children, low income.",
        ),
    ),
)
