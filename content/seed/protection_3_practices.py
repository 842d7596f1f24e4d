"""The practices of module 3 of Staying safe: sharing where one is, sending the photo that is asked for and no other."""

from content.seed.writing import Practice, T

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

POSITION = Practice(
    "position", "phone",
    heading=T("Partager sa position", "Sharing where you are"),
    task=T(
        "Vous rentrez tard. Votre sœur Awa Diallo demande votre position. Partagez-la avec elle seule. "
        "Bloquez le numéro inconnu.",
        "You come home late. Your sister Awa Diallo asks where you are. Share it with her only. "
        "Block the unknown number.",
    ),
    done=T(
        "Votre position est partie vers une seule personne, la bonne.",
        "One person only sees where you are, the right one.",
    ),
    setting={
        "contacts": [
            {"id": "c1", "name": T("Awa, vente de meubles", "Awa, furniture sale"), "number": "06 39 98 61 09"},
            {"id": "c2", "name": "Awa Diallo", "number": "06 39 98 24 75", "role": T("sœur", "sister")},
            {"id": "c3", "name": "Garage Belval", "number": "01 99 00 73 94"},
        ],
        "messages": [
            {
                "id": "s1", "from": "06 39 98 77 31", "day": T("jeudi 12 mars, 21 h", "Thursday 12 March, 9 pm"),
                "text": T(
                    "Bonjour, on se connaît. Envoyez-moi votre position, je viens.",
                    "Hello, we know each other. Share where you are, I am coming.",
                ),
            },
            {
                "id": "s2", "from": "Awa Diallo", "day": T("jeudi 12 mars, 20 h", "Thursday 12 March, 8 pm"),
                "text": T(
                    "Il fait nuit. Partage ta position, je viens te chercher.",
                    "It is dark. Share where you are, I will pick you up.",
                ),
            },
        ],
        "place": True,
    },
    goals=(
        {
            "do": "read", "on": "s2",
            "say": T("Lisez le message de votre sœur.", "Read your sister's message."),
            "hint": T("Ouvrez les messages.", "Open the messages."),
        },
        {
            "do": "share", "on": "c2",
            "say": T("Partagez votre position avec Awa Diallo.", "Share where you are with Awa Diallo."),
            "hint": T("Dans les contacts, son nom est entier.", "In the contacts, look for her full name."),
        },
        {
            "do": "block", "on": "s1",
            "say": T("Bloquez le numéro inconnu.", "Block the unknown number."),
            "hint": T("Ce message n'a pas de nom, juste un numéro.", "This message has no name, just a number."),
        },
    ),
    traps=(
        {"do": "share", "on": "c1", "why": T(
            "Cette Awa vend des meubles. Elle n'a pas besoin de savoir où vous êtes.",
            "This Awa sells furniture. She does not need to know where you are.",
        )},
        {"do": "share", "on": "c3", "why": T(
            "Le garage n'a pas besoin de savoir où vous êtes.",
            "The garage does not need to know where you are.",
        )},
        {"do": "block", "on": "s2", "why": T(
            "C'est votre sœur. Bloquez plutôt le message sans nom.",
            "This is your sister. Block the message without a name instead.",
        )},
    ),
    variants=(
        (
            ("Awa", "Inès"),
            ("Diallo", "Morel"),
            (T("Vous rentrez tard.", "You come home late."), T("Votre bus est en panne.", "Your bus has broken down.")),
            (T("sœur", "sister"), T("cousine", "cousin")),
            (T("vente de meubles", "furniture sale"), T("cours de danse", "dance class")),
            (T("vend des meubles", "sells furniture"), T("donne des cours", "gives classes")),
            (T("Il fait nuit.", "It is dark."), T("Il pleut fort.", "It is raining hard.")),
            (T("Bonjour, on se connaît.", "Hello, we know each other."),
             T("Je livre un cadeau.", "I have a gift for you.")),
            ("06 39 98 77 31", "06 39 98 18 53"),
            (T("jeudi 12 mars", "Thursday 12 March"), T("lundi 16 mars", "Monday 16 March")),
        ),
    ),
)

RIGHT_PHOTO = Practice(
    "right-photo", "inbox",
    heading=T("Envoyer la bonne photo", "Sending the right photo"),
    task=T(
        "Le centre Alizé demande une photo à Amina. Envoyez-la. N'envoyez rien d'autre, à personne.",
        "Centre Alizé asks Amina for a photo. Send it. Send nothing else to anybody.",
    ),
    done=T(
        "Vous avez envoyé une seule photo, à la bonne personne.",
        "You have sent one photo only, to the right person.",
    ),
    setting={
        "me": {"name": "Amina Diallo", "address": "amina.diallo@exemple.fr"},
        "mails": [
            {
                "id": "m1", "from": "Location Soleil", "address": "pas-cher@vite-loue.exemple.fr",
                "subject": T("Logement à 250 €", "Flat for €250"), "day": T("lundi 9 mars", "Monday 9 March"),
                "body": T(
                    "Le logement est à vous. Envoyez ce soir une photo de vos papiers. La visite vient après.",
                    "The flat is yours. Send a photo of your papers tonight. The visit comes after.",
                ),
            },
            {
                "id": "m2", "from": "École des Tilleuls", "address": "ecole@tilleuls.exemple.fr",
                "subject": T("Photo de classe", "Class photo"), "day": T("lundi 9 mars", "Monday 9 March"),
                "body": T(
                    "La photo de classe est jeudi à 9 h. Vous n'avez rien à envoyer.",
                    "The class photo is on Thursday at 9 am. You do not have to send anything.",
                ),
            },
            {
                "id": "m3", "from": "Centre Alizé", "address": "nadia.renard@alize.exemple.fr",
                "subject": T("Votre formation", "Your course"), "day": T("dimanche 8 mars", "Sunday 8 March"),
                "body": T(
                    "Bonjour Amina. Il manque votre diplôme de cuisine. Répondez avec une photo. Merci. Nadia Renard",
                    "Hello Amina. Your cooking diploma is missing. Reply with a photo. Thank you. Nadia Renard",
                ),
            },
            {
                "id": "m4", "from": T("Chaussures Pied Léger", "Pied Léger shoes"),
                "address": "promo@pied-leger.exemple.fr",
                "subject": T("Petits prix ce week-end", "Low prices this weekend"),
                "day": T("samedi 7 mars", "Saturday 7 March"),
                "body": T("Venez samedi. La seconde paire est à 5 €.", "Come on Saturday. The second pair costs €5."),
            },
        ],
        "photos": [
            {"id": "p1", "name": T("Carte d'identité", "Identity card")},
            {"id": "p2", "name": T("Mes enfants", "My children")},
            {"id": "p3", "name": T("Diplôme de cuisine", "Cooking diploma")},
        ],
    },
    goals=(
        {
            "do": "open", "on": "m3",
            "say": T("Ouvrez le message du centre Alizé.", "Open the message from Centre Alizé."),
            "hint": T("Regardez les noms dans la liste.", "Look at the names in the list."),
        },
        {
            "do": "reply", "on": "m3",
            "say": T("Répondez à ce message.", "Reply to this message."),
            "hint": T("Le bouton est sous le message.", "The button is under the message."),
        },
        {
            "do": "attach", "on": "p3",
            "say": T("Ajoutez la photo demandée, puis envoyez.", "Add the photo they ask for, then send."),
            "hint": T(
                "Touchez « Joindre ». Quel papier manque au centre ?",
                "Touch “Attach”. Which paper does the centre need?",
            ),
        },
    ),
    traps=(
        {"do": "reply", "on": "m1", "why": T(
            "Des papiers avant la visite : c'est un signe d'arnaque. Ne répondez pas.",
            "Papers before the visit: this is a sign of a scam. Do not reply.",
        )},
        {"do": "reply", "on": "m2", "why": T(
            "L'école ne demande rien. Cherchez le centre Alizé.",
            "The school asks for nothing. Look for Centre Alizé.",
        )},
        {"do": "reply", "on": "m4", "why": T(
            "C'est une publicité. Cherchez le centre Alizé.",
            "This is advertising. Look for Centre Alizé.",
        )},
        {"do": "attach", "on": "p1", "why": T(
            "Le centre ne demande pas cette carte. Gardez-la pour vous.",
            "The centre does not ask for this card. Keep it to yourself.",
        )},
        {"do": "attach", "on": "p2", "why": T(
            "Cette photo montre votre famille. Le centre demande un papier.",
            "This photo shows your family. The centre asks for a paper.",
        )},
        {"do": "forward", "on": "m3", "why": T(
            "Ce bouton envoie le message à une autre personne. Répondez au centre.",
            "This button sends the message to somebody else. Reply to the centre.",
        )},
    ),
    variants=(
        (
            ("Amina", "Samuel"),
            ("Diallo", "Petit"),
            ("amina.diallo", "samuel.petit"),
            (T("centre Alizé", "Centre Alizé"), T("centre Boréal", "Centre Boréal")),
            (T("Centre Alizé", "nadia.renard@alize"), T("Centre Boréal", "sonia.garnier@boreal")),
            ("nadia.renard@alize", "sonia.garnier@boreal"),
            ("Nadia Renard", "Sonia Garnier"),
            (T("diplôme de cuisine", "cooking diploma"), T("permis de conduire", "driving licence")),
            (T("Diplôme de cuisine", "Cooking diploma"), T("Permis de conduire", "Driving licence")),
            (T("Logement à 250 €", "Flat for €250"), T("Emploi à 3000 €", "Job at €3000")),
            ("Location Soleil", "Emplois Soleil"),
            ("pas-cher@vite-loue", "emploi@vite-riche"),
            (T("Le logement est à vous.", "The flat is yours."), T("L'emploi est à vous.", "The job is yours.")),
            (T("La visite vient après.", "The visit comes after."),
             T("Le contrat vient après.", "The contract comes after.")),
            (T("avant la visite", "before the visit"), T("avant le contrat", "before the contract")),
            (T("Mes enfants", "My children"), T("Ma famille à la mer", "My family by the sea")),
        ),
    ),
)
