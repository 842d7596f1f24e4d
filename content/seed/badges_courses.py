"""The badges of the courses: two for each course, and the one that says that a person is autonomous.

`email-decouvre` stands in `badges.py`.
"""

import uuid

from content.seed.writing import BadgeEntry, T


def _proved(does: T) -> T:
    """Return what a person can do, followed by how a badge of the level can_do was earned."""
    return T(
        f"{does.fr} Elle a réussi chaque exercice seule, dans 2 situations. "
        "Une personne de l'accueil l'a vue le faire pour de vrai.",
        f"{does.en} They have done each exercise alone, in 2 situations. "
        "Somebody at the reception point saw them do it for real.",
    )


# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

BADGES = (
    BadgeEntry(
        key="gestes-decouvre",
        id=uuid.UUID("b0006f2a-14b8-49d8-ae5e-33a768ea982e"),
        level="discover",
        shape="door",
        name=T("Je découvre les premiers gestes", "I am discovering the first steps"),
        says=T(
            "Cette personne a fini les 4 modules du parcours Premiers gestes. "
            "Elle s'est entraînée à toucher, à écrire et à utiliser le Wi-Fi. "
            "Elle sait où régler le texte et le son.",
            "This person has finished the 4 modules of the First steps course. "
            "They have practised touching, writing and using Wi-Fi. "
            "They know where to set the text and the sound.",
        ),
        digcomp=("5.1.05-07", "4.4.06", "5.2.06"),
        finish_courses=("gestes",),
    ),
    BadgeEntry(
        key="gestes-sait-faire",
        id=uuid.UUID("7954850c-f68c-40d1-b58e-7c65f4c861a8"),
        level="can_do",
        shape="bridge",
        name=T("Je sais me servir du téléphone", "I can use the phone"),
        says=_proved(T(
            "Cette personne se sert seule d'un téléphone.",
            "This person uses a phone alone.",
        )),
        digcomp=("5.1.05-07", "4.4.06", "5.2.06"),
        finish_courses=("gestes",),
        seen=(
            T("Revient en arrière sans aide.", "Goes back without help."),
            T("Écrit et corrige une phrase courte.", "Writes and corrects a short sentence."),
            T("Ouvre internet avec le Wi-Fi du lieu.", "Opens the internet with the Wi-Fi of the place."),
            T("Agrandit le texte et règle le son.", "Makes the text bigger and sets the sound."),
        ),
    ),
    BadgeEntry(
        key="email-sait-faire",
        id=uuid.UUID("51d5bc3f-3e3a-46d3-bb00-2b1ae5b76434"),
        level="can_do",
        shape="bridge",
        name=T("Je sais me servir de l'e-mail", "I can use email"),
        says=_proved(T(
            "Cette personne lit et envoie seule ses mails.",
            "This person reads and sends email alone.",
        )),
        digcomp=("1.3.05", "2.1.10", "2.2.07", "2.5.05"),
        finish_courses=("email",),
        seen=(
            T("Ouvre ses mails avec son mot de passe.", "Opens their email with their password."),
            T("Trouve la date dans un mail reçu.", "Finds the date in an email they got."),
            T("Répond avec bonjour, la réponse et son nom.", "Replies with hello, the answer and their name."),
            T("Envoie une photo ou un document par mail.", "Sends a photo or a document by email."),
        ),
    ),
    BadgeEntry(
        key="agenda-decouvre",
        id=uuid.UUID("321107dd-682f-4eb1-9791-9e65fca64644"),
        level="discover",
        shape="door",
        name=T("Je découvre l'agenda", "I am discovering the calendar"),
        says=T(
            "Cette personne a fini les 4 modules du parcours Agenda. "
            "Elle s'est entraînée à noter et à changer un rendez-vous. "
            "Elle sait à quoi sert un rappel.",
            "This person has finished the 4 modules of the Calendar course. "
            "They have practised writing down and changing an appointment. "
            "They know what a reminder is for.",
        ),
        digcomp=("2.1.10", "5.2.07"),
        finish_courses=("agenda",),
    ),
    BadgeEntry(
        key="agenda-sait-faire",
        id=uuid.UUID("3fe71f30-050f-41e4-b594-82f5b5da6eae"),
        level="can_do",
        shape="bridge",
        name=T("Je sais tenir mon agenda", "I can keep my calendar"),
        says=_proved(T(
            "Cette personne note et change seule ses rendez-vous.",
            "This person writes down and changes appointments alone.",
        )),
        digcomp=("2.1.10", "5.2.07"),
        finish_courses=("agenda",),
        seen=(
            T("Dit ce qui est prévu cette semaine.", "Says what is planned this week."),
            T("Note un vrai rendez-vous, au bon jour.", "Writes down a real appointment, on the right day."),
            T("Met un rappel sur ce rendez-vous.", "Sets a reminder for this appointment."),
            T("Change l'heure d'un rendez-vous.", "Changes the time of an appointment."),
        ),
    ),
    BadgeEntry(
        key="contacts-decouvre",
        id=uuid.UUID("9b63184a-5f43-4173-931e-d1be4356ade5"),
        level="discover",
        shape="door",
        name=T("Je découvre les contacts utiles", "I am discovering useful contacts"),
        says=T(
            "Cette personne a fini les 3 modules du parcours Contacts utiles. "
            "Elle s'est entraînée à garder un numéro, à appeler et à écrire. "
            "Elle connaît les numéros d'urgence.",
            "This person has finished the 3 modules of the Useful contacts course. "
            "They have practised keeping a number, calling and writing. "
            "They know the emergency numbers.",
        ),
        digcomp=("1.3.07", "2.1.10"),
        finish_courses=("contacts",),
    ),
    BadgeEntry(
        key="contacts-sait-faire",
        id=uuid.UUID("14ea6d02-6714-4114-8ac2-c4f2ab971e1b"),
        level="can_do",
        shape="bridge",
        name=T("Je sais joindre mes contacts", "I can reach my contacts"),
        says=_proved(T(
            "Cette personne enregistre, appelle et écrit seule.",
            "This person saves numbers, calls and writes alone.",
        )),
        digcomp=("1.3.07", "2.1.10"),
        finish_courses=("contacts",),
        seen=(
            T("Enregistre un vrai numéro avec un nom.", "Saves a real number with a name."),
            T("Retrouve ce contact et l'appelle.", "Finds this contact and calls it."),
            T("Envoie un message court à un contact.", "Sends a short message to a contact."),
            T("Dit quel numéro appeler en cas d'urgence.", "Says which number to call in an emergency."),
        ),
    ),
    BadgeEntry(
        key="emploi-decouvre",
        id=uuid.UUID("52369cd6-5a20-4132-af51-51b556f93f9b"),
        level="discover",
        shape="door",
        name=T("Je découvre les offres d'emploi", "I am discovering job offers"),
        says=T(
            "Cette personne a fini les 5 modules du parcours Offres d'emploi. "
            "Elle s'est entraînée à chercher une offre et à répondre. "
            "Elle sait qu'une fausse offre existe.",
            "This person has finished the 5 modules of the Job offers course. "
            "They have practised looking for an offer and answering it. "
            "They know that fake offers exist.",
        ),
        digcomp=("1.1.05-06", "1.2.07", "2.2.07"),
        finish_courses=("emploi",),
    ),
    BadgeEntry(
        key="emploi-sait-faire",
        id=uuid.UUID("80c1abba-65b3-4b04-beed-183b8f240944"),
        level="can_do",
        shape="bridge",
        name=T("Je sais chercher un emploi en ligne", "I can look for work online"),
        says=_proved(T(
            "Cette personne cherche seule une offre et y répond.",
            "This person looks for an offer and answers it alone.",
        )),
        digcomp=("1.1.05-06", "1.2.07", "2.2.07"),
        finish_courses=("emploi",),
        seen=(
            T("Cherche avec un métier et une ville.", "Searches with a job and a town."),
            T("Dit le lieu, les heures et le contrat.", "Says the place, the hours and the contract."),
            T("Répond à une offre avec son CV.", "Answers an offer with their CV."),
            T("Dit pourquoi une offre semble fausse.", "Says why an offer looks fake."),
        ),
    ),
    BadgeEntry(
        key="demarches-decouvre",
        id=uuid.UUID("28147319-bd3a-467d-b2c3-dc5f6868689f"),
        level="discover",
        shape="door",
        name=T("Je découvre les démarches en ligne", "I am discovering public services online"),
        says=T(
            "Cette personne a fini les 6 modules du parcours Démarches en ligne. "
            "Elle s'est entraînée à remplir une demande et à la suivre. "
            "Elle sait où trouver de l'aide.",
            "This person has finished 6 modules of the course Public services online. "
            "They have practised filling in a request and following it. "
            "They know where to find help.",
        ),
        digcomp=("2.3.09", "1.3.05", "5.1.06"),
        finish_courses=("demarches",),
    ),
    BadgeEntry(
        key="demarches-sait-faire",
        id=uuid.UUID("12845ef2-871d-4875-9b96-0901ae41e6d1"),
        level="can_do",
        shape="bridge",
        name=T("Je sais faire une démarche en ligne", "I can make a request online"),
        says=_proved(T(
            "Cette personne prépare, remplit et suit seule une demande.",
            "This person prepares, fills in and follows a request alone.",
        )),
        digcomp=("2.3.09", "1.3.05", "5.1.06"),
        finish_courses=("demarches",),
        seen=(
            T("Entre sur un site public avec son compte.", "Enters a public site with their account."),
            T("Remplit une page et corrige une réponse.", "Fills in a page and corrects an answer."),
            T("Prend une photo lisible d'un papier.", "Takes a clear photo of a paper."),
            T("Retrouve son numéro de dossier et sort du site.", "Finds their file number and leaves the site."),
        ),
    ),
    BadgeEntry(
        key="protection-decouvre",
        id=uuid.UUID("2428dad5-8511-4659-8359-32d6baa61a41"),
        level="discover",
        shape="door",
        name=T("Je découvre comment me protéger", "I am discovering how to protect myself"),
        says=T(
            "Cette personne a fini les 4 modules du parcours Se protéger. "
            "Elle s'est entraînée à reconnaître une arnaque. "
            "Elle sait rendre un téléphone sans laisser de traces.",
            "This person has finished the 4 modules of the Protecting yourself course. "
            "They have practised spotting a scam. "
            "They know how to give a phone back without leaving traces.",
        ),
        digcomp=("4.1.05-06", "4.2.05-09", "2.6.10"),
        finish_courses=("protection",),
    ),
    BadgeEntry(
        key="protection-sait-faire",
        id=uuid.UUID("8d25f032-618d-4bc8-87a7-5d8e46aa2256"),
        level="can_do",
        shape="bridge",
        name=T("Je sais me protéger", "I can protect myself"),
        says=_proved(T(
            "Cette personne reconnaît une arnaque et protège ses comptes, seule.",
            "This person spots a scam and protects their accounts, alone.",
        )),
        digcomp=("4.1.05-06", "4.2.05-09", "2.6.10"),
        finish_courses=("protection",),
        seen=(
            T("Montre dans un message ce qui semble faux.", "Shows in a message what looks fake."),
            T("Dit qui appeler en cas de doute.", "Says whom to call in doubt."),
            T("Garde ses codes pour soi devant les autres.", "Keeps their codes secret in front of others."),
            T("Sort de ses comptes avant de rendre un téléphone.", "Leaves their accounts before giving a phone back."),
        ),
    ),
    BadgeEntry(
        key="autonomie-numerique",
        id=uuid.UUID("634d090a-319b-4963-b955-40a00d5dd260"),
        level="autonomy",
        shape="road",
        name=T("Autonomie numérique", "Digital autonomy"),
        says=T(
            "Cette personne utilise seule internet dans sa vie de tous les jours. "
            "Elle a le badge « Je sais » pour l'e-mail, l'agenda et les contacts. "
            "Elle a celui de la protection. "
            "Elle a aussi celui de l'emploi, ou celui des démarches.",
            "This person uses the internet alone in daily life. "
            "They have the “I can” badge for email, calendar and contacts. "
            "They have the one for protection. "
            "They also have the one for jobs, or for public services.",
        ),
        digcomp=("2.1.10", "2.2.07", "5.2.07", "1.3.07", "4.1.05-06", "4.2.05-09"),
        badges=(
            "email-sait-faire",
            "agenda-sait-faire",
            "contacts-sait-faire",
            ("emploi-sait-faire", "demarches-sait-faire"),
            "protection-sait-faire",
        ),
    ),
)
