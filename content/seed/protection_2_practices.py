"""The practices of module 2 of Staying safe: choosing a password, telling who asks for a secret."""

from content.seed.writing import Practice, T

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

CHOOSE = Practice(
    "choose", "form",
    heading=T("Choisir un bon mot de passe", "Choosing a good password"),
    task=T(
        "Karim Sow ouvre un compte sur un téléphone prêté. Choisissez pour lui, puis envoyez.",
        "Karim Sow opens an account on a borrowed phone. Choose for him, then send.",
    ),
    done=T(
        "Vous avez choisi un mot de passe sûr et bien rangé.",
        "You have chosen a safe password and a safe place for it.",
    ),
    setting={
        "site": {"name": T("Mes aides du Val", "My Val benefits")},
        "pages": [
            {
                "id": "g1", "title": T("Mot de passe", "Password"),
                "fields": [
                    {
                        "id": "i1", "kind": "choice", "needed": True, "right": "o3",
                        "label": T("Quel mot de passe ?", "Which password?"),
                        "options": [
                            {"id": "o1", "text": "karim1988"},
                            {"id": "o2", "text": "123456789"},
                            {"id": "o3", "text": T("lampe-judo-olive-64", "lamp-judo-olive-64")},
                            {"id": "o4", "text": T("motdepasse", "mypassword")},
                        ],
                        "wrong": T(
                            "Beaucoup de gens le devinent. Cherchez 3 mots sans rapport.",
                            "Many people can guess it. Look for 3 words that do not go together.",
                        ),
                    },
                ],
            },
            {
                "id": "g2", "title": T("Ranger le mot de passe", "Keeping the password"),
                "fields": [
                    {
                        "id": "i2", "kind": "choice", "needed": True, "right": "o6",
                        "label": T(
                            "Le téléphone demande : l'enregistrer ?",
                            "The phone asks: save it?",
                        ),
                        "options": [
                            {"id": "o5", "text": T("Oui", "Yes")},
                            {"id": "o6", "text": T("Jamais", "Never")},
                            {"id": "o7", "text": T("Plus tard", "Later")},
                        ],
                        "wrong": T(
                            "Le téléphone est prêté. La personne suivante pourrait entrer.",
                            "The phone is borrowed. The next person could get in.",
                        ),
                    },
                    {
                        "id": "i3", "kind": "choice", "needed": True, "right": "o8",
                        "label": T("Où le noter ?", "Where to write it down?"),
                        "options": [
                            {"id": "o8", "text": T(
                                "Sur un papier, en lieu sûr",
                                "On paper, in a safe place",
                            )},
                            {"id": "o9", "text": T("Dans un SMS à un ami", "In a text message to a friend")},
                            {"id": "o10", "text": T("Au dos du téléphone", "On the back of the phone")},
                        ],
                        "wrong": T(
                            "D'autres peuvent le lire. Cherchez un endroit à vous.",
                            "Other people can read it there. Look for a place of your own.",
                        ),
                    },
                ],
            },
        ],
        "receipt": T("Le compte de Karim Sow est ouvert.", "Karim Sow's account is open."),
    },
    goals=(
        {
            "do": "fill", "on": "i1",
            "say": T("Choisissez le mot de passe le plus sûr.", "Choose the safest password."),
            "hint": T("Cherchez 3 mots et un nombre.", "Look for 3 words and a number."),
        },
        {
            "do": "fill", "on": "i2",
            "say": T("Le téléphone est prêté : choisissez.", "The phone is borrowed: choose."),
            "hint": T("Rien ne doit rester dans le téléphone.", "Nothing should stay in the phone."),
        },
        {
            "do": "fill", "on": "i3",
            "say": T("Choisissez où le noter.", "Choose where to write it down."),
            "hint": T("Personne d'autre ne doit le lire.", "Nobody else should read it."),
        },
        {
            "do": "send",
            "say": T("Relisez, puis envoyez.", "Read it again, then send."),
            "hint": T("Allez jusqu'à la dernière page.", "Go on to the last page."),
        },
    ),
    variants=(
        (
            ("Karim Sow", "Lucie Morel"),
            (T("Choisissez pour lui", "Choose for him"), T("Choisissez pour elle", "Choose for her")),
            (T("Mes aides du Val", "My Val benefits"), T("Emplois du Val", "Val jobs")),
            ("karim1988", "lucie.morel"),
            ("123456789", T("azertyuiop", "qwertyuiop")),
            (T("lampe-judo-olive-64", "lamp-judo-olive-64"), T("radis-pont-violon-27", "radish-bridge-violin-27")),
            (T("motdepasse", "mypassword"), T("lucie14juillet", "lucie14july")),
            (T("Dans un SMS à un ami", "In a text message to a friend"),
             T("Dans les notes du téléphone", "In the notes of the phone")),
            (T("Au dos du téléphone", "On the back of the phone"),
             T("Sur le mur de la cuisine", "On the kitchen wall")),
        ),
    ),
)

ASKED = Practice(
    "asked", "scam",
    heading=T("Qui peut avoir mon code ?", "Who can have my code?"),
    task=T(
        "Samuel ouvre un compte sur « Mes aides ». Il vient de demander un code. À qui faire confiance ?",
        "Samuel opens an account on “My benefits”. He has just asked for a code. Who can he trust?",
    ),
    done=T(
        "Vous avez trié les vraies demandes et les arnaques.",
        "You have told genuine requests from scams.",
    ),
    setting={"items": [
        {
            "id": "i1", "channel": "sms", "from": T("Mes aides", "My benefits"),
            "text": T(
                "Votre code est 482913. Tapez-le sur le site. Ne le dites à personne.",
                "Your code is 482913. Type it on the site. Tell nobody.",
            ),
            "fake": False,
            "hint": T("Samuel attend-il un code ?", "Does Samuel expect a code?"),
            "why": T(
                "Samuel vient de demander ce code. Il le tape lui-même.",
                "Samuel has just asked for this code. He types it himself.",
            ),
        },
        {
            "id": "i2", "channel": "call", "from": T("Un inconnu", "A stranger"),
            "address": "01 99 00 58 22",
            "text": T(
                "Ici le service technique. Donnez votre mot de passe. Je répare vos mails.",
                "This is the technical service. Give me your password. I will repair your email.",
            ),
            "fake": True,
            "hint": T("Que demande cette personne ?", "What does this person ask for?"),
            "why": T(
                "Personne n'a besoin de votre mot de passe, même pour réparer.",
                "Nobody needs your password, not even to repair something.",
            ),
            "clues": [
                {"id": "k1", "text": T("Donnez votre mot de passe", "Give me your password"), "right": True,
                 "why": T(
                     "Un vrai service ne le demande jamais.",
                     "A real service never asks for it.",
                 )},
                {"id": "k2", "text": T("vos mails", "your email"), "right": False, "why": T(
                    "Parler de mails n'est pas un signe. Cherchez le secret demandé.",
                    "Talking about email is no sign. Look for the secret they want.",
                )},
            ],
            "acts": [
                {"id": "a1", "text": T("Donner un vieux mot de passe", "Give an old password"), "safe": False,
                 "why": T(
                     "La personne rappelle et insiste. Ne donnez rien.",
                     "The person calls again and again. Give nothing.",
                 )},
                {"id": "a2", "text": T("Raccrocher", "Hang up"), "safe": True, "why": T(
                    "Vous avez le droit de raccrocher sans répondre.",
                    "You may hang up without an answer.",
                )},
            ],
        },
        {
            "id": "i3", "channel": "sms", "from": T("Numéro inconnu", "Unknown number"),
            "address": "06 39 98 35 71",
            "text": T(
                "Coucou, c'est ton cousin. J'ai un nouveau numéro. Envoie-moi le code que tu reçois.",
                "Hi, it is your cousin. I have a new number. Send me the code you get.",
            ),
            "fake": True,
            "hint": T("Ce numéro est-il connu ?", "Is this a known number?"),
            "why": T(
                "Un voleur se fait passer pour un proche. Il veut prendre un compte.",
                "A thief pretends to be somebody you know. They want to take an account.",
            ),
            "clues": [
                {"id": "k3", "text": T("Coucou", "Hi"), "right": False, "why": T(
                    "Un vrai cousin écrit cela aussi. Cherchez le secret demandé.",
                    "A real cousin writes this too. Look for the secret they want.",
                )},
                {"id": "k4", "text": T("un nouveau numéro", "a new number"), "right": True, "why": T(
                    "C'est une raison souvent inventée. On ne peut pas vérifier.",
                    "This reason is often made up. You cannot check it.",
                )},
                {"id": "k5", "text": T("le code que tu reçois", "the code you get"), "right": True,
                 "why": T(
                     "Ce code ouvre un compte. Il est pour vous seulement.",
                     "This code opens an account. It is for you only.",
                 )},
            ],
            "acts": [
                {"id": "a3", "text": T(
                    "Appeler le cousin à son ancien numéro",
                    "Call the cousin on his old number",
                ), "safe": True, "why": T(
                    "Vous entendez sa voix. Vous savez si c'est vrai.",
                    "You hear his voice. You know if it is true.",
                )},
                {"id": "a4", "text": T("Envoyer le code", "Send the code"), "safe": False, "why": T(
                    "Le voleur ouvre alors le compte à votre place.",
                    "The thief then opens the account in your place.",
                )},
            ],
        },
        {
            "id": "i4", "channel": "person", "from": T("Nadia, à l'accueil", "Nadia, at reception"),
            "text": T(
                "Tapez votre mot de passe vous-même. Je regarde ailleurs.",
                "Type your password yourself. I will look away.",
            ),
            "fake": False,
            "hint": T("Nadia veut-elle connaître le secret ?", "Does Nadia want to know the secret?"),
            "why": T(
                "Nadia aide sans voir le mot de passe. C'est la bonne façon.",
                "Nadia helps without seeing the password. This is the right way.",
            ),
        },
    ]},
    variants=(
        (
            ("Samuel", "Amina"),
            (T("Il vient de demander", "He has just asked"), T("Elle vient de demander", "She has just asked")),
            (T("À qui faire confiance ?", "Who can he trust?"), T("Qui croire ?", "Who can she trust?")),
            (T("Il le tape lui-même.", "He types it himself."), T("Elle le tape elle-même.", "She types it herself.")),
            (T("Mes aides", "My benefits"), T("Mon école", "My school")),
            ("482913", "730156"),
            (T("Ici le service technique.", "This is the technical service."),
             T("Je suis de la banque.", "I am from the bank.")),
            (T("Je répare vos mails.", "I will repair your email."),
             T("Je protège votre argent.", "I will protect your money.")),
            (T("vos mails", "your email"), T("votre argent", "your money")),
            (T("Parler de mails", "Talking about email"), T("Parler d'argent", "Talking about money")),
            (T("même pour réparer", "not even to repair something"),
             T("même à la banque", "not even at the bank")),
            (T("c'est ton cousin", "it is your cousin"), T("c'est ta voisine", "it is your neighbour")),
            (T("Un vrai cousin", "A real cousin"), T("Une vraie voisine", "A real neighbour")),
            (T("Appeler le cousin à son", "Call the cousin on his"),
             T("Appeler la voisine à son", "Call the neighbour on her")),
            (T("Vous entendez sa voix.", "You hear his voice."),
             T("Vous entendez la personne.", "You hear her voice.")),
            ("Nadia", "Sonia"),
        ),
    ),
)
