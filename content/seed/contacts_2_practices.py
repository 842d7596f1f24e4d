"""The practices of module 2 of Useful contacts: a text message about being late, a call to the right office."""

from content.seed.writing import Practice, T

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

LATE = Practice(
    "late", "phone",
    heading=T("Prévenir d'un retard", "Saying that you are late"),
    task=T(
        "Votre bus a 20 minutes de retard. Lisez vos messages. Prévenez Nadia Renard, de la mission locale.",
        "Your bus is 20 minutes late. Read your messages. Tell Nadia Renard, of the mission locale.",
    ),
    done=T(
        "Vous avez prévenu Nadia Renard de votre retard.",
        "You have told Nadia Renard that you are late.",
    ),
    setting={
        "contacts": [
            {"id": "c1", "name": "École des Tilleuls", "number": "01 99 00 31 08"},
            {"id": "c2", "name": "Nadia Morel", "number": "06 39 98 52 60", "role": T("voisine", "neighbour")},
            {"id": "c3", "name": "Nadia Renard", "number": "06 39 98 41 27", "role": "mission locale"},
        ],
        "messages": [
            {
                "id": "s1", "from": "Nadia Renard", "day": T("mardi 10 mars", "Tuesday 10 March"),
                "text": T(
                    "Bonjour. Rendez-vous à 9 h. Avant, je suis en réunion. Un retard ? Envoyez un SMS.",
                    "Hello. We meet at 9 am. I am busy before that. Late? Send me a text message.",
                ),
            },
            {
                "id": "s2", "from": "Vélos du Val", "day": T("lundi 9 mars", "Monday 9 March"),
                "text": T(
                    "Samedi, petits prix sur les vélos. Venez avec un ami.",
                    "Low prices on bikes this Saturday. Bring a friend.",
                ),
            },
        ],
        "sms": {
            "accept": [
                T("J'ai 20 minutes de retard", "I am 20 minutes late"),
                T("retard", "late"),
                "20 minutes",
                "20 min",
            ],
            "missing": T(
                "Écrivez que vous avez du retard.",
                "Write that you are late.",
            ),
        },
    },
    goals=(
        {
            "do": "read", "on": "s1",
            "say": T("Lisez le message de Nadia Renard.", "Read the message from Nadia Renard."),
            "hint": T("Ouvrez les messages.", "Open the messages."),
        },
        {
            "do": "text", "on": "c3",
            "say": T(
                "Envoyez-lui un SMS : vous avez 20 minutes de retard.",
                "Send her a text message: you are 20 minutes late.",
            ),
            "hint": T(
                "Elle est dans les contacts, avec « mission locale ».",
                "She is in the contacts, with “mission locale”.",
            ),
        },
    ),
    traps=(
        {"do": "text", "on": "c2", "why": T(
            "C'est une voisine. Regardez le mot sous le nom.",
            "This is a neighbour. Look at the word under the name.",
        )},
        {"do": "call", "on": "c2", "why": T(
            "C'est une voisine. Regardez le mot sous le nom.",
            "This is a neighbour. Look at the word under the name.",
        )},
        {"do": "text", "on": "c1", "why": T(
            "L'école ne vous attend pas. Cherchez Nadia Renard.",
            "The school does not expect you. Look for Nadia Renard.",
        )},
        {"do": "call", "on": "c1", "why": T(
            "L'école ne vous attend pas. Cherchez Nadia Renard.",
            "The school does not expect you. Look for Nadia Renard.",
        )},
        {"do": "call", "on": "c3", "why": T(
            "Elle ne peut pas répondre. Elle demande un SMS.",
            "She cannot answer now. She asks for a text message.",
        )},
    ),
    variants=(
        (
            ("Nadia", "Sonia"),
            ("Renard", "Garnier"),
            ("Morel", "Lemoine"),
            ("mission locale", "maison des familles"),
            ("06 39 98 41 27", "06 39 98 73 94"),
            (T("Votre bus a", "Your bus is"), T("Votre train a", "Your train is")),
            ("20 min", "40 min"),
            (T("à 9 h", "at 9 am"), T("à 14 h 30", "at 2:30 pm")),
            (T("mardi 10 mars", "Tuesday 10 March"), T("jeudi 12 mars", "Thursday 12 March")),
        ),
    ),
)

CALL_BACK = Practice(
    "call-back", "phone",
    heading=T("Appeler le bon numéro", "Calling the right number"),
    task=T(
        "Amina Diallo a un message de l'hôpital. Lisez-le, puis appelez le bon numéro.",
        "Amina Diallo has a message from the hospital. Read it, then call the right number.",
    ),
    done=T(
        "Vous avez appelé le bon numéro et dit pourquoi.",
        "You have called the right number and said why.",
    ),
    setting={
        "contacts": [
            {"id": "c1", "name": T("Hôpital, rendez-vous", "Hospital, bookings"), "number": "01 99 00 17 52"},
            {"id": "c2", "name": T("Hôpital, urgences", "Hospital, emergency"), "number": "01 99 00 17 40"},
            {"id": "c3", "name": T("Docteur Petit", "Doctor Petit"), "number": "01 99 00 62 85"},
        ],
        "messages": [
            {
                "id": "s1", "from": T("École des Tilleuls", "École des Tilleuls"),
                "day": T("mardi 10 mars", "Tuesday 10 March"),
                "text": T(
                    "La photo de classe est vendredi à 9 h.",
                    "The class photo is on Friday at 9 am.",
                ),
            },
            {
                "id": "s2", "from": T("Hôpital du Val", "Val Hospital"),
                "day": T("lundi 9 mars", "Monday 9 March"),
                "text": T(
                    "Votre visite du jeudi 12 mars est annulée. "
                    "Pour une autre date, appelez le service des rendez-vous.",
                    "Your visit on Thursday 12 March is cancelled. "
                    "For another date, please call bookings.",
                ),
            },
        ],
        "ask": {
            "text": T("Au téléphone, que dit Amina d'abord ?", "On the phone, what does Amina say first?"),
            "options": [
                {"id": "o1", "text": T("Pourquoi avez-vous annulé ?", "Why did you cancel?")},
                {"id": "o2", "text": T(
                    "Bonjour, Amina Diallo. Je cherche une autre date.",
                    "Hello, Amina Diallo. I need another date.",
                )},
                {"id": "o3", "text": T("Mon numéro de carte bancaire", "My bank card number")},
            ],
        },
    },
    goals=(
        {
            "do": "read", "on": "s2",
            "say": T("Lisez le message de l'hôpital.", "Read the message from the hospital."),
            "hint": T("Ouvrez les messages.", "Open the messages."),
        },
        {
            "do": "call", "on": "c1",
            "say": T("Appelez le numéro pour une autre date.", "Call the number for another date."),
            "hint": T(
                "Cherchez « rendez-vous » dans les contacts.",
                "Look for “bookings” in the contacts.",
            ),
        },
        {
            "do": "tell", "on": "o2",
            "say": T("Choisissez ce que dit Amina d'abord.", "Choose what Amina says first."),
            "hint": T("Son nom, puis la raison.", "Her name, then the reason."),
        },
    ),
    traps=(
        {"do": "call", "on": "c2", "why": T(
            "Les urgences soignent tout de suite. Relisez le nom du service.",
            "The emergency ward treats people at once. Read the name of the office again.",
        )},
        {"do": "call", "on": "c3", "why": T(
            "Ce docteur n'a pas envoyé le message. Regardez qui l'envoie.",
            "This doctor did not send the message. Look at who sent it.",
        )},
        {"do": "tell", "on": "o1", "why": T(
            "La personne ne sait pas qui appelle. Le nom vient d'abord.",
            "The person does not know who calls. The name comes first.",
        )},
        {"do": "tell", "on": "o3", "why": T(
            "Une date ne demande pas ce numéro. Amina le garde pour elle.",
            "A date does not need this number. Amina keeps it to herself.",
        )},
    ),
    variants=(
        (
            ("Amina Diallo", "Lucie Morel"),
            ("Amina", "Lucie"),
            (T("de l'hôpital", "from the hospital"), T("de la mairie", "from the town hall")),
            (T("Hôpital, rendez-vous", "Hospital, bookings"), T("Mairie, logement", "Town hall, housing")),
            (T("Hôpital, urgences", "Hospital, emergency"), T("Mairie, piscine", "Town hall, pool")),
            (T("Hôpital du Val", "Val Hospital"), T("Mairie de Belval", "Belval town hall")),
            (T("service des rendez-vous", "call bookings"), T("service du logement", "call housing")),
            (T("« rendez-vous »", "“bookings”"), T("« logement »", "“housing”")),
            (T("Votre visite du jeudi 12 mars", "Your visit on Thursday 12 March"),
             T("Votre réunion du mardi 17 mars", "Your meeting on Tuesday 17 March")),
            (T("Les urgences soignent tout de suite.", "The emergency ward treats people at once."),
             T("La piscine ne trouve pas de logement.", "The pool does not find homes.")),
        ),
    ),
)
