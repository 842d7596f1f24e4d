"""The hard words of the course Démarches en ligne."""

import uuid

from content.seed.writing import GlossaryEntry, T

GLOSSARY = (
    GlossaryEntry(
        key="demarche-en-ligne",
        id=uuid.UUID("914b4717-e251-4ed3-b94b-f6eceb3d182b"),
        word=T("démarche en ligne", "online request"),
        meaning=T(
            "Une demande à un service public, faite sur internet.",
            "Something you ask a public service for, on the internet.",
        ),
    ),
    GlossaryEntry(
        key="justificatif",
        id=uuid.UUID("6bc29a61-4211-4d08-9eb0-6711f7444e3a"),
        word=T("justificatif", "proof"),
        meaning=T(
            "Un papier qui montre que c'est vrai. Exemple : un contrat de location.",
            "A paper that shows that it is true. Example: a rental contract.",
        ),
    ),
    GlossaryEntry(
        key="franceconnect",
        id=uuid.UUID("957f7496-8c1a-40fd-95f1-9fca4fb37856"),
        word=T("FranceConnect", "FranceConnect"),
        meaning=T(
            "Un bouton de l'État. Un seul compte ouvre beaucoup de sites publics.",
            "A button of the French state. A single account opens many public sites.",
        ),
    ),
    GlossaryEntry(
        key="formulaire-en-ligne",
        id=uuid.UUID("f09aa8f3-2f10-4cb0-9c17-a44e3ff07893"),
        word=T("formulaire en ligne", "online form"),
        meaning=T(
            "Une page avec des questions et des cases à remplir.",
            "A page with questions and boxes to fill in.",
        ),
    ),
    GlossaryEntry(
        key="case-obligatoire",
        id=uuid.UUID("0b92aff6-64f1-4eb7-ad3b-17f2f213531e"),
        word=T("case obligatoire", "required box"),
        meaning=T(
            "Une case que vous devez remplir. Une petite étoile la montre souvent.",
            "A box that you have to fill in. A small star often shows it.",
        ),
    ),
    GlossaryEntry(
        key="numero-de-dossier",
        id=uuid.UUID("1554d00c-1ba1-4291-a5ce-c3f0e5f1078e"),
        word=T("numéro de dossier", "file number"),
        meaning=T(
            "Le numéro de votre demande. Il aide le service à la retrouver.",
            "The number of your request. It helps the service to find it.",
        ),
    ),
    GlossaryEntry(
        key="actualisation",
        id=uuid.UUID("af515180-1433-4edd-824d-3cdad6f6e934"),
        word=T("actualisation", "monthly update"),
        meaning=T(
            "Chaque mois, vous dites à France Travail ce qui change pour vous.",
            "Every month, you tell France Travail what changes for you.",
        ),
    ),
    GlossaryEntry(
        key="complementaire-sante-solidaire",
        id=uuid.UUID("9eef4fa1-706f-42fc-bed1-c9dbab7880f0"),
        word=T("Complémentaire santé solidaire", "Complémentaire santé solidaire"),
        meaning=T(
            "Une aide pour payer vos soins. Elle dépend de vos revenus.",
            "Help to pay for your care. It depends on your income.",
        ),
    ),
    GlossaryEntry(
        key="france-services",
        id=uuid.UUID("64d9034f-fa3b-4241-a239-e68213de9cec"),
        word=T("maison France services", "France services house"),
        meaning=T(
            "Un lieu près de chez vous. On vous aide pour vos demandes, gratuitement.",
            "A place near you. People help you with your requests, for free.",
        ),
    ),
)
