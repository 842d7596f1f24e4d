"""The hard words of the starter modules, each explained in short sentences."""

import uuid

from content.seed.writing import GlossaryEntry, T

GLOSSARY = (
    GlossaryEntry(
        key="adresse-email",
        id=uuid.UUID("f3c861ec-4da6-4b61-9ed0-e0e6da3c2cfe"),
        word=T("adresse e-mail", "email address"),
        meaning=T(
            "Votre adresse sur internet. Les autres vous écrivent à cette adresse.",
            "Your address on the internet. Other people write to you there.",
        ),
    ),
    GlossaryEntry(
        key="mail",
        id=uuid.UUID("a490dbc0-3e17-4cda-b215-6e6a36243dfc"),
        word=T("mail", "email"),
        meaning=T(
            "Un message écrit, envoyé par internet. On dit aussi « e-mail » ou « courriel ».",
            "A written message, sent over the internet.",
        ),
    ),
    GlossaryEntry(
        key="arobase",
        id=uuid.UUID("9c3e207c-2a2b-4d45-b1f6-5aa299e86fe8"),
        word=T("arobase", "at sign"),
        meaning=T(
            "Le signe @. Il y en a un dans chaque adresse e-mail.",
            "The sign @. There is one in every email address.",
        ),
    ),
    GlossaryEntry(
        key="mot-de-passe",
        id=uuid.UUID("8b15695a-908f-4a67-a82d-c9afdbfdb277"),
        word=T("mot de passe", "password"),
        meaning=T(
            "Des signes secrets. Vous les tapez pour ouvrir vos mails.",
            "Secret signs. You type them to open your email.",
        ),
    ),
    GlossaryEntry(
        key="boite-de-reception",
        id=uuid.UUID("d7b84341-d5b7-41a1-827c-3aa3a4251324"),
        word=T("boîte de réception", "inbox"),
        meaning=T("La liste des mails que vous recevez.", "The list of the emails you receive."),
    ),
    GlossaryEntry(
        key="expediteur",
        id=uuid.UUID("ce2f1292-7cc2-464e-8ac5-5edd8157da46"),
        word=T("expéditeur", "sender"),
        meaning=T("La personne ou le service qui envoie le mail.", "The person or the service that sends the email."),
    ),
    GlossaryEntry(
        key="objet",
        id=uuid.UUID("54af5f8a-2f8b-40c4-a9b9-02effc777df5"),
        word=T("objet", "subject"),
        meaning=T(
            "Le titre du mail. Il dit de quoi parle le mail.", "The title of the email. It says what it is about."
        ),
    ),
    GlossaryEntry(
        key="brouillon",
        id=uuid.UUID("3412f320-f97e-4dbc-b873-023ed762c536"),
        word=T("brouillon", "draft"),
        meaning=T(
            "Un mail commencé et pas encore envoyé. Vous le finissez plus tard.",
            "An email you started and did not send yet. You finish it later.",
        ),
    ),
    GlossaryEntry(
        key="piece-jointe",
        id=uuid.UUID("bd674b5f-55a9-422a-bf68-bef227337a1e"),
        word=T("pièce jointe", "attachment"),
        meaning=T("Une photo ou un document qui part avec le mail.", "A photo or a document that goes with the email."),
    ),
    GlossaryEntry(
        key="cv",
        id=uuid.UUID("0c3be7eb-6f3e-4710-9ae6-8e8122a840a4"),
        word=T("CV", "CV"),
        meaning=T(
            "Une page pour chercher un emploi. Elle dit ce que vous savez faire.",
            "A page you use to look for work. It says what you can do.",
        ),
    ),
    GlossaryEntry(
        key="piece-d-identite",
        id=uuid.UUID("16ae8f8b-56ea-445b-a7ff-09fbf8f32eca"),
        word=T("pièce d'identité", "identity document"),
        meaning=T(
            "Un papier officiel avec votre nom et votre photo.",
            "An official paper with your name and your photo.",
        ),
    ),
    GlossaryEntry(
        key="corbeille",
        id=uuid.UUID("0422012a-9f62-4d74-926b-e6d4e08b440b"),
        word=T("corbeille", "bin"),
        meaning=T("L'endroit où vont les mails que vous jetez.", "The place where the emails you delete go."),
    ),
    GlossaryEntry(
        key="indesirables",
        id=uuid.UUID("686a4cc7-4d3f-4f9c-8410-ff635e410d90"),
        word=T("indésirables", "spam"),
        meaning=T(
            "Une liste à part, pour les publicités et les pièges. On dit aussi « spam ».",
            "A separate list, for advertising and traps. Some services say “junk”.",
        ),
    ),
    GlossaryEntry(
        key="lien",
        id=uuid.UUID("efb07b6d-e135-462a-ade8-15933aef0d38"),
        word=T("lien", "link"),
        meaning=T(
            "Des mots à toucher. Ils ouvrent une page internet.",
            "Words that you touch. They open a page on the internet.",
        ),
    ),
    GlossaryEntry(
        key="mail-piege",
        id=uuid.UUID("029dc810-612a-4893-a6e5-56b9d6f81064"),
        word=T("mail piège", "scam email"),
        meaning=T(
            "Un mail qui ment. Il veut votre argent ou vos codes.",
            "An email that lies. It wants your money or your codes.",
        ),
    ),
)
