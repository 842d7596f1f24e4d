"""Module 2 of Démarches en ligne: entering a public site, and leaving it."""

import uuid

from content.seed.writing import (
    Choice,
    Item,
    Module,
    Option,
    Practice,
    Real,
    Screen,
    Several,
    T,
    Text,
    Tip,
    Warn,
    Word,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("25920dd5-1a87-4743-b9e1-9f00eba6f72e"),
    slug=T("se-connecter-service-public", "sign-in-public-service"),
    title=T("Se connecter à un service public", "Signing in to a public service"),
    goal=T("Vous savez entrer sur un site public et en sortir.", "You can enter a public site and leave it."),
    minutes=6,
    digcomp=("2.3.09", "5.1.06"),
    keywords=T("compte mot de passe code FranceConnect adresse", "account password code FranceConnect address"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez entrer sur un site public. Vous savez en sortir.",
                "At the end, you can enter a public site. You can leave it.",
            )),
            Tip(T("C'est un entraînement. Vous pouvez vous tromper.", "This is practice. You can make mistakes.")),
        )),
        Screen("site", T("Partir du bon site", "Starting from the right site"), (
            Text(T(
                "Prenez l'adresse écrite sur vos lettres. Tapez-la en haut de la page.\n\n"
                "Une publicité peut imiter un site public.",
                "Take the address written on your letters. Type it at the top of the page.\n\n"
                "An advertisement can copy a public site.",
            )),
            Warn(T(
                "Ne donnez jamais le code de votre carte bancaire.",
                "Never give the code of your bank card.",
            )),
        )),
        Screen("account", T("Votre compte", "Your account"), (
            Text(T(
                "La première fois, vous créez un compte. Ensuite, vous entrez avec ce compte.",
                "The first time, you make an account. Then you enter with this account.",
            )),
            Word("mot-de-passe"),
            Word("franceconnect"),
            Tip(T(
                "Avec FranceConnect, un compte connu suffit. Exemple : votre compte de l'Assurance maladie.",
                "With FranceConnect, a known account is enough. Example: your Assurance maladie account.",
            )),
        )),
        Screen("code", T("Un code, puis la sortie", "A code, then the way out"), (
            Text(T(
                "Le site envoie parfois un code sur votre téléphone. Tapez-le sur le site. Ne le dites à personne.\n\n"
                "À la fin, touchez « Se déconnecter ».",
                "The site may send a code to your phone. Type it on the site. Tell it to nobody.\n\n"
                "At the end, touch “Sign out”.",
            )),
        )),
        Choice("call", T(
            "On vous appelle : « Je suis de la mairie. Dites-moi le code reçu. » Que faites-vous ?",
            "Somebody calls: “I am from the town hall. Tell me the code you got.” What do you do?",
        ), (
            Option("hang-up", T("Je ne dis rien et je raccroche", "I say nothing and hang up"), T(
                "Ce code ouvre votre compte. Aucun service ne le demande au téléphone.",
                "This code opens your account. No service asks for it by phone.",
            ), right=True),
            Option("tell", T("Je dis le code", "I tell the code"), T(
                "La personne peut alors ouvrir votre compte. Gardez le code pour vous.",
                "The person can then open your account. Keep the code to yourself.",
            )),
            Option("half", T("Je dis la moitié du code", "I tell half of the code"), T(
                "La personne va demander la suite. Ne donnez aucun chiffre.",
                "The person will ask for the rest. Give no digit at all.",
            )),
        ), hint=T("À quoi sert ce code ?", "What is this code for?")),
        Several("leave", T(
            "Vous avez fini, sur un téléphone prêté. Que faites-vous ?",
            "You have finished, on a loaned phone. What do you do?",
        ), (
            Option("open", T("Je laisse la page ouverte", "I leave the page open"), T(
                "La personne suivante peut lire votre compte.",
                "The next person can read your account.",
            )),
            Option("out", T("Je touche « Se déconnecter »", "I touch “Sign out”"), T(
                "Le compte se ferme sur ce téléphone.",
                "The account closes on this phone.",
            ), right=True),
            Option("refuse", T("Je refuse de garder le mot de passe", "I refuse to keep the password"), T(
                "Personne d'autre ne peut entrer avec.",
                "Nobody else can enter with it.",
            ), right=True),
        )),
        Practice("enter", "form", T("S'entraîner à entrer", "Practise entering"), task=T(
            "Karim a un compte. Entrez, puis donnez sa nouvelle adresse. Le téléphone est prêté.",
            "Karim has an account. Enter, then give the new address. The phone is loaned.",
        ), done=T(
            "Vous avez tapé le code reçu et changé l'adresse.",
            "You typed the code you got and changed the address.",
        ), setting={
            "site": {"name": "Espace droits"},
            "services": [
                {"id": "s1", "name": T("Créer un compte", "Make an account"), "text": T(
                    "C'est votre première visite.", "This is your first visit.",
                )},
                {"id": "s2", "name": T("Entrer avec mon compte", "Enter with my account"), "text": T(
                    "Vous avez déjà un compte.", "You already have an account.",
                )},
                {"id": "s3", "name": T("Visiter le site", "Visit the site"), "text": T(
                    "Vous lisez les pages d'aide.", "You read the help pages.",
                )},
            ],
            "login": {"text": T(
                "Compte de Karim Benali. Le mot de passe est déjà écrit.",
                "Account of Karim Benali. The password is already written.",
            )},
            "pages": [
                {"id": "g1", "title": T("Vérification", "Check"), "fields": [
                    {"id": "i1", "label": T("Code reçu", "Code you got"), "help": T(
                        "Un message arrive : votre code est 581 240.", "A message comes: your code is 581 240.",
                    ), "kind": "number", "accept": ["581240"], "needed": True, "wrong": T(
                        "Le code du message a 6 chiffres : 581 240.", "The code in the message has 6 digits: 581 240.",
                    )},
                    {"id": "i2", "label": T("Rester connecté ?", "Stay signed in?"), "kind": "choice", "options": [
                        {"id": "o1", "text": T("Oui", "Yes")},
                        {"id": "o2", "text": T("Non", "No")},
                    ], "right": "o2", "needed": True, "wrong": T(
                        "Le téléphone est prêté. La personne suivante verrait le compte de Karim.",
                        "The phone is loaned. The next person would see Karim's account.",
                    )},
                ]},
                {"id": "g2", "title": T("Votre adresse", "Your address"), "fields": [
                    {"id": "i3", "label": T("Nouvelle adresse", "New address"), "help": T(
                        "Karim habite 8 rue des Lilas.", "Karim lives at 8 rue des Lilas.",
                    ), "kind": "text", "accept": ["8 rue des Lilas"], "needed": True, "wrong": T(
                        "Écrivez le numéro et la rue : 8 rue des Lilas.",
                        "Write the number and the street: 8 rue des Lilas.",
                    )},
                ]},
            ],
            "timeout": True,
            "receipt": T("Adresse changée. Numéro : 58-204.", "Address changed. Number: 58-204."),
        }, goals=(
            {"do": "choose", "on": "s2", "say": T(
                "Choisissez « Entrer avec mon compte ».", "Choose “Enter with my account”.",
            ), "hint": T("C'est sur la première page.", "It is on the first page.")},
            {"do": "fill", "on": "i1", "say": T("Tapez le code reçu.", "Type the code you got."), "hint": T(
                "Le code est écrit sous « Code reçu ».", "The code is written below “Code you got”.",
            )},
            {"do": "fill", "on": "i2", "say": T(
                "Refusez de rester connecté.", "Refuse to stay signed in.",
            ), "hint": T("La question est sous le code.", "The question is below the code.")},
            {"do": "send", "say": T("Tapez l'adresse, puis envoyez.", "Type the address, then send."), "hint": T(
                "Le site se ferme ? Entrez encore. Rien n'est perdu.",
                "The site closes? Enter again. Nothing is lost.",
            )},
        ), traps=(
            {"do": "choose", "on": "s1", "why": T(
                "Karim a déjà un compte. Entrez avec ce compte.",
                "Karim already has an account. Enter with this account.",
            )},
            {"do": "choose", "on": "s3", "why": T(
                "Sans compte, on peut seulement lire. Cherchez « Entrer ».",
                "Without an account, you can only read. Look for “Enter”.",
            )},
        ), variants=(
            (
                ("Karim Benali", "Nadia Roussel"),
                ("Karim", "Nadia"),
                ("581 240", "402 917"),
                ("581240", "402917"),
                ("8 rue des Lilas", "15 rue du Port"),
                ("58-204", "73-196"),
            ),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Faites-le avec quelqu'un, la première fois.",
            "Do it with somebody, the first time.",
        ), (
            Item("address", T("Je prends l'adresse du site sur une lettre.", "I take the address from a letter.")),
            Item("enter", T("J'entre avec mon compte.", "I enter with my account.")),
            Item("secret", T("Je garde mon code pour moi.", "I keep my code to myself.")),
            Item("leave", T("À la fin, je me déconnecte.", "At the end, I sign out.")),
        )),
    ),
)
