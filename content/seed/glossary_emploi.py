"""The hard words of the course on job offers, each explained in short sentences."""

import uuid

from content.seed.writing import GlossaryEntry, T

GLOSSARY = (
    GlossaryEntry(
        key="filtre",
        id=uuid.UUID("88c79781-185d-472e-9000-a648f6f8d2a1"),
        word=T("filtre", "filter"),
        meaning=T(
            "Un bouton qui cache des offres. Il garde celles que vous voulez.",
            "A button that hides some offers. It keeps the ones you want.",
        ),
    ),
    GlossaryEntry(
        key="cdi",
        id=uuid.UUID("06096b94-db3b-4c4f-849e-a189ec275f65"),
        word=T("CDI", "CDI"),
        meaning=T("Un contrat de travail sans date de fin.", "A French work contract with no end date."),
    ),
    GlossaryEntry(
        key="cdd",
        id=uuid.UUID("ae1aaa6e-bdc0-4ed2-aa72-41dd90c00f3f"),
        word=T("CDD", "CDD"),
        meaning=T("Un contrat de travail avec une date de fin.", "A French work contract with an end date."),
    ),
    GlossaryEntry(
        key="temps-partiel",
        id=uuid.UUID("a0a3d8e0-03eb-42dd-809c-84fb91a53f1e"),
        word=T("temps partiel", "part time"),
        meaning=T("Un travail de moins de 35 heures par semaine.", "Work of less than 35 hours a week."),
    ),
    GlossaryEntry(
        key="postuler",
        id=uuid.UUID("8d63d128-2d80-44cf-9f23-4d1c3badfef6"),
        word=T("postuler", "apply for a job"),
        meaning=T(
            "Demander un emploi. Vous envoyez votre CV et un message.",
            "To ask for a job. You send your CV and a message.",
        ),
    ),
    GlossaryEntry(
        key="alerte-emploi",
        id=uuid.UUID("4424442c-84ae-4231-8ba7-a89a5af5554e"),
        word=T("alerte emploi", "job alert"),
        meaning=T(
            "Un service gratuit. Il vous envoie les nouvelles offres.",
            "A free service. It sends you the new offers.",
        ),
    ),
)
