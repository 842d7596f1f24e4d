"""The practice of module 1 of Staying safe: 6 messages, half of them genuine."""

from content.seed.writing import Practice, T

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

SORT = Practice(
    "sort", "scam",
    heading=T("Vrai ou arnaque ?", "Genuine or scam?"),
    task=T(
        "Amina a rendez-vous à la mission locale. Elle n'attend pas de colis. Triez les 6 messages.",
        "Amina has an appointment at the mission locale. She expects no parcel. Sort the 6 messages.",
    ),
    done=T(
        "Vous avez trié 6 messages, les vrais et les arnaques.",
        "You have sorted 6 messages, the genuine ones and the scams.",
    ),
    setting={"items": [
        {
            "id": "i1", "channel": "sms", "from": "Mission locale", "address": "06 39 98 41 27",
            "text": T(
                "Bonjour Amina. Comme prévu, rendez-vous mardi 10 mars à 14 h. Nadia Renard",
                "Hello Amina. As planned, we meet on Tuesday 10 March at 2 pm. Nadia Renard",
            ),
            "fake": False,
            "hint": T("Ce rendez-vous était-il prévu ?", "Was this appointment planned?"),
            "why": T(
                "Amina connaît ce rendez-vous. On ne demande ni argent ni code.",
                "Amina knows about this appointment. Nobody asks for money or a code.",
            ),
        },
        {
            "id": "i2", "channel": "sms", "from": T("Numéro inconnu", "Unknown number"),
            "address": "06 39 98 20 14",
            "text": T(
                "Votre colis est bloqué. Payez 1,99 € avant ce soir.",
                "Your parcel is held. Pay €1.99 before tonight.",
            ),
            "link": "colis-bloque.exemple.fr", "fake": True,
            "hint": T("Que veut ce message ?", "What does this message want?"),
            "why": T(
                "Amina n'attend pas de colis. On veut le numéro de sa carte.",
                "Amina expects no parcel. They want her card number.",
            ),
            "clues": [
                {"id": "k1", "text": T("Votre colis", "Your parcel"), "right": False, "why": T(
                    "De vrais messages en parlent aussi. Cherchez ce qui presse.",
                    "Genuine messages say this too. Look for what tells you to be quick.",
                )},
                {"id": "k2", "text": T("avant ce soir", "before tonight"), "right": True, "why": T(
                    "On vous presse. Vous n'avez pas le temps de réfléchir.",
                    "You are told to be quick. You have no time to think.",
                )},
                {"id": "k3", "text": T("Payez 1,99 €", "Pay €1.99"), "right": True, "why": T(
                    "La somme est petite. Le vol vient après, avec la carte.",
                    "The amount is small. The theft comes later, with the card.",
                )},
            ],
            "acts": [
                {"id": "a1", "text": T("Toucher le lien pour voir", "Touch the link to see"), "safe": False,
                 "why": T(
                     "La page imite la vraie. Elle prend le numéro de carte.",
                     "The page copies the real one. It takes the card number.",
                 )},
                {"id": "a2", "text": T("Supprimer le SMS", "Delete the text message"), "safe": True,
                 "why": T("Le lien ne peut plus servir.", "The link can no longer be used.")},
                {"id": "a3", "text": T("Répondre « stop »", "Answer “stop”"), "safe": False, "why": T(
                    "Répondre montre que le numéro marche. D'autres SMS arrivent.",
                    "Answering shows that the number works. More messages come.",
                )},
            ],
        },
        {
            "id": "i3", "channel": "mail", "from": "CAF", "address": "caf@gros-cadeaux.exemple.fr",
            "text": T(
                "Vous avez droit à 300 €. Envoyez aujourd'hui votre numéro de carte bancaire.",
                "You can get €300. Send your bank card number today.",
            ),
            "fake": True,
            "hint": T("Lisez l'adresse après le signe @.", "Read the address after the sign @."),
            "why": T(
                "L'adresse n'est pas celle du service. Il n'a pas besoin de la carte.",
                "The address is not the one of the service. It does not need the card.",
            ),
            "clues": [
                {"id": "k4", "text": "gros-cadeaux.exemple.fr", "right": True, "why": T(
                    "Ce nom n'a rien à voir avec le service.",
                    "This name has nothing to do with the service.",
                )},
                {"id": "k5", "text": T("numéro de carte bancaire", "bank card number"), "right": True,
                 "why": T(
                     "Avec ce numéro, un voleur paie à votre place.",
                     "With this number, a thief can use your money.",
                 )},
                {"id": "k6", "text": T("le nom CAF", "the name CAF"), "right": False, "why": T(
                    "Tout le monde peut écrire un nom. Regardez après le signe @.",
                    "Anybody can write a name. Look after the sign @.",
                )},
            ],
            "acts": [
                {"id": "a4", "text": T("Demander au point d'accueil", "Ask at the reception point"),
                 "safe": True, "why": T(
                     "À 2, on voit mieux les arnaques.",
                     "It is easier to spot a scam together.",
                 )},
                {"id": "a5", "text": T("Envoyer le numéro", "Send the number"), "safe": False, "why": T(
                    "Le voleur attend ce numéro. Gardez-le pour vous.",
                    "The thief is waiting for this number. Keep it to yourself.",
                )},
                {"id": "a6", "text": T("L'envoyer à un ami", "Send it to a friend"), "safe": False, "why": T(
                    "L'arnaque arrive alors chez votre ami.",
                    "Then the scam gets to your friend.",
                )},
            ],
        },
        {
            "id": "i4", "channel": "mail", "from": "CAF", "address": "contact@caf.exemple.fr",
            "text": T(
                "Votre papier est prêt. Ouvrez votre compte comme d'habitude.",
                "Your paper is ready. Open your account as usual.",
            ),
            "fake": False,
            "hint": T("Y a-t-il un lien ? Une demande d'argent ?", "Is there a link? Does it ask for money?"),
            "why": T(
                "L'adresse porte le nom du service. Pas de lien, pas de code demandé.",
                "The address holds the name of the service. No link, no code asked.",
            ),
        },
        {
            "id": "i5", "channel": "person", "from": T("Inès, à l'accueil", "Inès, at reception"),
            "text": T(
                "Aide au téléphone jeudi 12 mars à 10 h. C'est gratuit. Voulez-vous venir ?",
                "Help with phones on Thursday 12 March at 10 am. It is free. Would you like to come?",
            ),
            "fake": False,
            "hint": T("Que demande Inès ?", "What does Inès ask for?"),
            "why": T(
                "Vous voyez Inès à l'accueil. Elle ne demande ni argent ni code.",
                "You see Inès at reception. She asks for no money and no code.",
            ),
        },
        {
            "id": "i6", "channel": "call", "from": T("Votre banque", "Your bank"), "address": "01 99 00 66 31",
            "text": T(
                "Un voleur prend votre argent ! Lisez-moi vite le code reçu par SMS.",
                "A thief is taking your money! Quick, read me the code you got by text message.",
            ),
            "fake": True,
            "hint": T("Une banque demande-t-elle un code ?", "Does a bank ask for a code?"),
            "why": T(
                "Une banque ne demande jamais un code par téléphone.",
                "A bank never asks for a code on the phone.",
            ),
            "clues": [
                {"id": "k7", "text": T("votre argent", "your money"), "right": False, "why": T(
                    "Une vraie banque en parle aussi. Cherchez le secret demandé.",
                    "A real bank says this too. Look for the secret they want.",
                )},
                {"id": "k8", "text": T("le code reçu", "the code you got"), "right": True, "why": T(
                    "Ce code permet de payer. Il est pour vous seulement.",
                    "This code is used to pay. It is for you only.",
                )},
            ],
            "acts": [
                {"id": "a7", "text": T("Rappeler le même numéro", "Call the same number back"), "safe": False,
                 "why": T(
                     "Le voleur répond encore. Prenez un numéro sûr.",
                     "The thief answers again. Use a number you can trust.",
                 )},
                {"id": "a8", "text": T("Lire le code", "Read out the code"), "safe": False, "why": T(
                    "Le voleur s'en sert tout de suite pour payer.",
                    "The thief uses it at once to pay.",
                )},
                {"id": "a9", "text": T(
                    "Raccrocher, appeler le numéro de ma carte",
                    "Hang up, call the number on my card",
                ), "safe": True, "why": T(
                    "Ce numéro est celui de votre vraie banque.",
                    "This number belongs to your real bank.",
                )},
            ],
        },
    ]},
    variants=(
        (
            ("Amina", "Samuel"),
            (T("Elle n'attend pas de colis.", "She expects no parcel."),
             T("Il n'a pas de voiture.", "He has no car.")),
            (T("à la mission locale", "at the mission locale"), T("à la mairie", "at the town hall")),
            ("Mission locale", T("Mairie", "Town hall")),
            ("Nadia Renard", "Paul Garnier"),
            (T("mardi 10 mars à 14 h", "Tuesday 10 March at 2 pm"),
             T("lundi 16 mars à 9 h", "Monday 16 March at 9 am")),
            (T("Votre colis est bloqué.", "Your parcel is held."),
             T("Votre amende n'est pas payée.", "Your fine is not paid.")),
            (T("Votre colis", "Your parcel"), T("Votre amende", "Your fine")),
            (T("1,99 €", "€1.99"), T("35 €", "€35")),
            ("colis-bloque", "amende-auto"),
            (T("Amina n'attend pas de colis. On veut le numéro de sa carte.",
               "Amina expects no parcel. They want her card number."),
             T("Samuel n'a pas de voiture. On veut le numéro de sa carte.",
               "Samuel has no car. They want his card number.")),
            (T("La somme est petite. Le vol vient après, avec la carte.",
               "The amount is small. The theft comes later, with the card."),
             T("Une vraie amende n'arrive pas par SMS.", "A real fine does not come by text message.")),
            ("CAF", "France Travail"),
            ("caf@gros-cadeaux", "francetravail@bonne-chance"),
            ("gros-cadeaux", "bonne-chance"),
            ("contact@caf.", "contact@francetravail."),
            (T("Vous avez droit à 300 €.", "You can get €300."),
             T("Une prime de 450 € vous attend.", "A bonus of €450 is waiting for you.")),
            (T("Votre papier est prêt.", "Your paper is ready."),
             T("Vous avez une nouvelle lettre.", "You have a new letter.")),
            (T("Aide au téléphone jeudi 12 mars à 10 h.", "Help with phones on Thursday 12 March at 10 am."),
             T("Repas partagé vendredi 13 mars à 12 h.", "Shared meal on Friday 13 March at 12 noon.")),
            (T("Un voleur prend votre argent !", "A thief is taking your money!"),
             T("Votre argent est en danger !", "Your money is in danger!")),
        ),
        (
            ("Amina", "Lucie"),
            (T("Elle n'attend pas de colis.", "She expects no parcel."),
             T("Sa carte de santé marche bien.", "Her health card works well.")),
            (T("à la mission locale", "at the mission locale"), T("à l'hôpital", "at the hospital")),
            ("Mission locale", T("Hôpital du Val", "Val Hospital")),
            ("Nadia Renard", T("Docteur Petit", "Doctor Petit")),
            (T("mardi 10 mars à 14 h", "Tuesday 10 March at 2 pm"),
             T("vendredi 13 mars à 11 h", "Friday 13 March at 11 am")),
            (T("Votre colis est bloqué.", "Your parcel is held."),
             T("Votre carte de santé est trop vieille.", "Your health card is too old.")),
            (T("Votre colis", "Your parcel"), T("Votre carte de santé", "Your health card")),
            (T("1,99 €", "€1.99"), T("0,95 €", "€0.95")),
            ("colis-bloque", "nouvelle-carte"),
            (T("Amina n'attend pas de colis. On veut le numéro de sa carte.",
               "Amina expects no parcel. They want her card number."),
             T("La vraie carte de santé est gratuite. On veut sa carte bancaire.",
               "The real health card is free. They want her bank card number.")),
            ("CAF", "Assurance maladie"),
            ("caf@gros-cadeaux", "sante@argent-facile"),
            ("gros-cadeaux", "argent-facile"),
            ("contact@caf.", "contact@assurance-maladie."),
            (T("Vous avez droit à 300 €.", "You can get €300."),
             T("On vous rend 120 €.", "You get €120 back.")),
            (T("Votre papier est prêt.", "Your paper is ready."),
             T("Vos soins de février sont payés.", "Your care in February is paid.")),
            (T("Aide au téléphone jeudi 12 mars à 10 h.", "Help with phones on Thursday 12 March at 10 am."),
             T("Don de vêtements lundi 16 mars à 14 h.", "Clothes to give away on Monday 16 March at 2 pm.")),
            (T("Un voleur prend votre argent !", "A thief is taking your money!"),
             T("Quelqu'un paie avec votre carte !", "Somebody is using your card!")),
            (T("votre argent", "your money"), T("votre carte", "your card")),
        ),
    ),
)
