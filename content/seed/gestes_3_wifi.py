"""Module 3 of Premiers gestes: finding a free Wi-Fi, using it, and keeping the mobile plan."""

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

_NOT_ON_POSTER = T(
    "Ce nom n'est pas sur l'affiche. Cherchez « Mairie-Port-Clair ».",
    "This name is not on the poster. Look for “Mairie-Port-Clair”.",
)

MODULE = Module(
    id=uuid.UUID("3009ebd6-00cb-49ad-8623-fe92f90bbb6f"),
    slug=T("wifi", "wifi"),
    title=T("Utiliser le Wi-Fi sans dépenser", "Using Wi-Fi without spending"),
    goal=T("Vous savez utiliser un Wi-Fi gratuit.", "You can use a free Wi-Fi."),
    minutes=6,
    digcomp=("4.4.06", "5.1.07"),
    keywords=T("wifi internet gratuit forfait réseau code", "wifi internet free mobile plan network code"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez utiliser un Wi-Fi gratuit.",
                "At the end, you can use a free Wi-Fi.",
            )),
            Tip(T(
                "Le Wi-Fi, c'est internet dans un lieu, sans fil.",
                "Wi-Fi is the internet in one place, with no wire.",
            )),
        )),
        Screen("plan", T("Wi-Fi ou forfait ?", "Wi-Fi or mobile plan?"), (
            Text(T(
                "Sans Wi-Fi, internet passe par votre forfait. Un petit forfait finit vite.",
                "Without Wi-Fi, the internet uses your mobile plan. A small plan ends fast.",
            )),
            Word("forfait"),
            Tip(T(
                "Gardez les films et les jeux pour le Wi-Fi.",
                "Keep films and games for Wi-Fi.",
            )),
        )),
        Screen("where", T("Où le trouver ?", "Where to find it?"), (
            Text(T(
                "- à la mairie\n- à la bibliothèque\n- à votre point d'accueil",
                "- at the town hall\n- at the library\n- at your reception point",
            )),
            Tip(T(
                "Une affiche donne souvent le nom du Wi-Fi et le code.",
                "A poster often gives the name of the Wi-Fi and the code.",
            )),
        )),
        Screen("how", T("Comment faire", "How to do it"), (
            Text(T(
                "- Ouvrez les réglages du téléphone.\n- Touchez « Wi-Fi ».\n"
                "- Touchez le nom de l'affiche.\n- Tapez le code.",
                "- Open the settings of the phone.\n- Touch “Wi-Fi”.\n"
                "- Touch the name on the poster.\n- Type the code.",
            )),
            Warn(T(
                "Un Wi-Fi gratuit ne demande jamais votre carte bancaire.",
                "A free Wi-Fi never asks for your bank card.",
            )),
        )),
        Several("heavy", T(
            "Sans Wi-Fi, qu'est-ce qui finit vite un forfait ?",
            "Without Wi-Fi, what ends a mobile plan fast?",
        ), (
            Option("film", T("Regarder un film", "Watching a film"), T(
                "Un film demande beaucoup d'internet. Gardez-le pour le Wi-Fi.",
                "A film takes a lot of internet. Keep it for Wi-Fi.",
            ), right=True),
            Option("message", T("Écrire un message", "Writing a message"), T(
                "Quelques mots ne prennent presque rien.",
                "A few words take almost nothing.",
            )),
            Option("video", T("Appeler en vidéo", "A video call"), T(
                "L'image qui bouge prend beaucoup d'internet.",
                "Moving pictures take a lot of internet.",
            ), right=True),
            Option("time", T("Regarder l'heure", "Looking at the time"), T(
                "L'heure est dans le téléphone. Elle ne prend rien.",
                "The time is in the phone. It takes nothing.",
            )),
        ), hint=T("Cherchez les images qui bougent.", "Look for moving pictures.")),
        Choice("card", T(
            "Un « Wi-Fi gratuit » demande votre carte bancaire. Que faites-vous ?",
            "A “free Wi-Fi” asks for your bank card. What do you do?",
        ), (
            Option("leave", T("Je reviens et j'en cherche un autre", "I go back and look for another one"), T(
                "Un Wi-Fi gratuit n'a pas besoin de votre carte.",
                "A free Wi-Fi does not need your card.",
            ), right=True),
            Option("give", T("Je donne le numéro de la carte", "I give the number of the card"), T(
                "On peut vous prendre de l'argent. Touchez « Retour ».",
                "Someone can take your money. Touch “Back”.",
            )),
            Option("some", T("Je donne la moitié du numéro", "I give half of the number"), T(
                "Un numéro de carte ne se donne pas. Touchez « Retour ».",
                "You do not give a card number. Touch “Back”.",
            )),
        )),
        Practice(
            name="choose-wifi",
            kind="form",
            heading=T("Choisir le Wi-Fi gratuit", "Choose the free Wi-Fi"),
            task=T(
                "Vous êtes à la mairie. L'affiche dit : Wi-Fi « Mairie-Port-Clair », code « soleil26 ». Choisissez-le.",
                "You are at the town hall. The poster says: Wi-Fi “Mairie-Port-Clair”, code “soleil26”. Choose it.",
            ),
            done=T(
                "Vous utilisez le Wi-Fi de la mairie, sans payer.",
                "You are on the Wi-Fi of the town hall and pay nothing.",
            ),
            setting={
                "site": {"name": "Wi-Fi"},
                "services": [
                    {"id": "s1", "name": "Port-Clair-Gratuit", "text": T("Sans code", "No code")},
                    {"id": "s2", "name": "Mairie-Port-Clair", "text": T("Avec un code", "With a code")},
                    {"id": "s3", "name": "Famille-Diallo", "text": T("Avec un code", "With a code")},
                    {"id": "s4", "name": "Hotel-du-Port", "text": T("Payant", "Paid")},
                ],
                "pages": [
                    {"id": "g1", "title": T("Le code", "The code"), "fields": [
                        {"id": "i1", "label": T("Code du Wi-Fi", "Wi-Fi code"),
                         "help": T("L'affiche dit : soleil26", "The poster says: soleil26"),
                         "kind": "text", "accept": ["soleil26"], "needed": True,
                         "wrong": T(
                             "Relisez l'affiche. Le code est : soleil26.",
                             "Read the poster again. The code is: soleil26.",
                         )},
                    ]},
                    {"id": "g2", "title": T("Votre accès", "Your access"), "fields": [
                        {"id": "i2", "label": T("Que voulez-vous ?", "What would you like?"), "kind": "choice",
                         "options": [
                             {"id": "o1", "text": T("Rapide : 3 € par jour", "Fast: €3 a day")},
                             {"id": "o2", "text": T("Simple : gratuit, 2 heures", "Simple: free, 2 hours")},
                             {"id": "o3", "text": T("1 mois : 12 €", "1 month: €12")},
                         ],
                         "right": "o2", "needed": True,
                         "wrong": T("Il faut payer ici. Cherchez le mot « gratuit ».",
                                    "You have to pay for this. Look for the word “free”.")},
                    ]},
                ],
                "receipt": T("Vous êtes sur le Wi-Fi de la mairie. C'est gratuit.",
                             "You are on the Wi-Fi of the town hall. It is free."),
            },
            goals=(
                {"do": "choose", "on": "s2", "say": T(
                    "Touchez le nom de l'affiche : « Mairie-Port-Clair ».",
                    "Touch the name on the poster: “Mairie-Port-Clair”.",
                ), "hint": T("Comparez chaque mot du nom.", "Compare each word of the name.")},
                {"do": "fill", "on": "i1", "say": T("Tapez le code : soleil26.", "Type the code: soleil26."),
                 "hint": T("Touchez « 123 » pour les chiffres.", "Touch “123” for the numbers.")},
                {"do": "fill", "on": "i2", "say": T("Choisissez l'accès gratuit.", "Choose the free access."),
                 "hint": T("Cherchez le mot « gratuit ».", "Look for the word “free”.")},
            ),
            traps=(
                {"do": "choose", "on": "s1", "why": _NOT_ON_POSTER},
                {"do": "choose", "on": "s3", "why": T(
                    "C'est le Wi-Fi d'une famille. Cherchez « Mairie-Port-Clair ».",
                    "This is the Wi-Fi of a family. Look for “Mairie-Port-Clair”.",
                )},
                {"do": "choose", "on": "s4", "why": T(
                    "Ce Wi-Fi est payant. Cherchez « Mairie-Port-Clair ».",
                    "You have to pay for this Wi-Fi. Look for “Mairie-Port-Clair”.",
                )},
            ),
            variants=(
                (
                    (T("la mairie", "the town hall"), T("la bibliothèque", "the library")),
                    ("Mairie-Port-Clair", "Biblio-Port-Clair"), ("soleil26", "livre48"),
                    ("Famille-Diallo", "Chez-Petit"), (T("3 €", "€3"), T("5 €", "€5")),
                ),
                (
                    (T("la mairie", "the town hall"), T("la gare", "the station")),
                    ("Mairie-Port-Clair", "Gare-Val-Fleuri"), ("Port-Clair-Gratuit", "Gare-Cadeau"),
                    ("soleil26", "quai317"), ("Hotel-du-Port", "Hotel-du-Val"),
                    (T("2 heures", "2 hours"), T("1 heure", "1 hour")),
                ),
            ),
        ),
        Real("real", T("Pour de vrai", "For real"), T(
            "Utilisez le Wi-Fi de votre point d'accueil.",
            "Use the Wi-Fi of your reception point.",
        ), (
            Item("poster", T("Je lis le nom et le code.", "I read the name and the code.")),
            Item("choose", T("Je touche le bon nom.", "I touch the right name.")),
            Item("code", T("Je tape le code.", "I type the code.")),
            Item("sign", T("Je vois le signe du Wi-Fi en haut.", "I see the Wi-Fi sign at the top.")),
        )),
    ),
)
