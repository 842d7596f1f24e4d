"""Module 1 of Useful contacts: keeping a name and a number in the phone."""

import uuid

from content.seed.writing import (
    Choice,
    Item,
    Module,
    Option,
    Practice,
    Real,
    Screen,
    T,
    Text,
    Tip,
    Warn,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("6a7e80ee-d955-4f03-a3ba-67766edcd76b"),
    slug=T("enregistrer-un-contact", "save-a-contact"),
    title=T("Enregistrer un contact", "Saving a contact"),
    goal=T("Vous savez garder un numéro dans le téléphone.", "You can keep a number in the phone."),
    minutes=5,
    digcomp=("1.3.07",),
    keywords=T("contact numéro nom répertoire carnet", "contact number name phone book"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez garder un numéro dans le téléphone.",
                "At the end, you can keep a number in the phone.",
            )),
            Tip(T("C'est un entraînement. Vous pouvez vous tromper.", "This is practice. You can make mistakes.")),
        )),
        Screen("what", T("Un nom et un numéro", "A name and a number"), (
            Text(T(
                "Un contact, c'est un nom et un numéro. Le téléphone les garde.\n\n"
                "Vous appelez ? Touchez le nom.\n\nQuelqu'un vous appelle ? Son nom s'affiche.",
                "A contact is a name and a number. The phone keeps them.\n\n"
                "You want to call? Touch the name.\n\nSomebody calls you? You see the name.",
            )),
        )),
        Screen("name", T("Un nom facile à retrouver", "A name that is easy to find"), (
            Text(T(
                "Écrivez le nom. Ajoutez le service ou le lieu.\n\n**Nadia Renard, mission locale**\n\n"
                "Dans 3 mois, vous savez encore qui c'est.",
                "Write the name. Add the office or the place.\n\n**Nadia Renard, mission locale**\n\n"
                "In 3 months, you still know who it is.",
            )),
        )),
        Screen("number", T("Relire le numéro", "Checking the number"), (
            Text(T(
                "En France, un numéro a 10 chiffres. Relisez chaque chiffre.",
                "In France, a number has 10 digits. Check each digit.",
            )),
            Tip(T(
                "+33 6 39 98 41 27 et 06 39 98 41 27 : c'est le même numéro. +33 remplace le premier 0.",
                "+33 6 39 98 41 27 and 06 39 98 41 27 are the same number. +33 takes the place of the first 0.",
            )),
        )),
        Screen("paper", T("Sur un papier aussi", "On paper too"), (
            Text(T(
                "Un téléphone se rend, se perd ou se casse. Vos contacts partent avec.",
                "You give a phone back, lose it or break it. Your contacts go with it.",
            )),
            Warn(T(
                "Écrivez les numéros importants sur un papier. Gardez-le sur vous.",
                "Write the important numbers on paper. Keep it with you.",
            )),
        )),
        Choice("complete", T("Quel numéro est complet ?", "Which number is complete?"), (
            Option("short", T("01 99 00 28 4", "01 99 00 28 4"), T(
                "Il y a 9 chiffres. Il en manque un à la fin.",
                "There are 9 digits. One is missing at the end.",
            )),
            Option("right", T("01 99 00 28 46", "01 99 00 28 46"), T(
                "Il y a 10 chiffres. Le premier est 0.",
                "There are 10 digits. The first one is 0.",
            ), right=True),
            Option("start", T("1 99 00 28 46", "1 99 00 28 46"), T(
                "Il y a 9 chiffres. Il manque le 0 du début.",
                "There are 9 digits. The 0 at the start is missing.",
            )),
        ), hint=T("Comptez les chiffres. Il en faut 10.", "Count the digits. You need 10.")),
        Choice("which-name", T(
            "Monsieur Garnier loue votre logement. Quel nom écrivez-vous dans le téléphone ?",
            "Mr Garnier is your landlord. Which name do you write in the phone?",
        ), (
            Option("important", T("Important", "Important"), T(
                "Plus tard, vous ne savez plus qui c'est. Écrivez le nom.",
                "Later, you no longer know who it is. Write the name.",
            )),
            Option("call", T("Monsieur", "Mister"), T(
                "Vous connaissez plusieurs messieurs. Écrivez son nom et pourquoi.",
                "You know more than one man. Write his name and why.",
            )),
            Option("full", T("Garnier, propriétaire", "Garnier, landlord"), T(
                "Le nom et le rôle sont là. Vous le retrouvez vite.",
                "The name and the role are there. You find him quickly.",
            ), right=True),
        )),
        Practice(
            "save-card", "phone",
            heading=T("Garder un numéro", "Keeping a number"),
            task=T(
                "Nadia Renard, de la mission locale, vous donne sa carte. Gardez son numéro : 06 39 98 41 27.",
                "Nadia Renard, of the mission locale, gives you her card. Keep her number: 06 39 98 41 27.",
            ),
            done=T(
                "Vous avez gardé le numéro de Nadia Renard.",
                "You have saved Nadia Renard's number.",
            ),
            setting={
                "card": {
                    "title": T("La carte", "The card"),
                    "text": "Nadia Renard\nmission locale\n4 rue du Moulin\n06 39 98 41 27",
                },
                "contacts": [
                    {"id": "c1", "name": "Docteur Petit", "number": "01 99 00 62 85"},
                    {"id": "c2", "name": "École des Tilleuls", "number": "01 99 00 31 08"},
                    {"id": "c3", "name": "Nadia Morel", "number": "06 39 98 52 60", "role": T("voisine", "neighbour")},
                ],
                "new": {
                    "names": ["Nadia Renard", "Renard", "Nadia", "mission locale"],
                    "numbers": ["06 39 98 41 27"],
                    "missing": T(
                        "Il faut son nom et les 10 chiffres. Relisez la carte.",
                        "You need the name and the 10 digits. Read the card again.",
                    ),
                },
            },
            goals=(
                {
                    "do": "save",
                    "say": T(
                        "Faites un nouveau contact : Nadia Renard, 06 39 98 41 27.",
                        "Make a new contact: Nadia Renard, 06 39 98 41 27.",
                    ),
                    "hint": T(
                        "Ouvrez les contacts. Touchez « Nouveau contact ».",
                        "Open the contacts. Touch “New contact”.",
                    ),
                },
            ),
            traps=(
                {"do": "call", "on": "c3", "why": T(
                    "C'est une voisine. Le nom sur la carte n'est pas encore là.",
                    "This is a neighbour. The name on the card is not there yet.",
                )},
                {"do": "text", "on": "c3", "why": T(
                    "C'est une voisine. Faites un contact avec le nom de la carte.",
                    "This is a neighbour. Make a contact with the name on the card.",
                )},
            ),
            variants=(
                (
                    ("Renard", "Garnier"),
                    ("Nadia", "Sonia"),
                    ("mission locale", "maison des familles"),
                    ("4 rue du Moulin", "12 quai des Tanneurs"),
                    ("06 39 98 41 27", "01 99 00 73 94"),
                    ("Morel", "Lemoine"),
                ),
                (
                    ("Renard", "Fabre"),
                    ("Nadia", "Irène"),
                    ("mission locale", T("bibliothèque", "library")),
                    ("4 rue du Moulin", "7 place Haute"),
                    ("06 39 98 41 27", "06 39 98 15 62"),
                    ("Morel", "Duval"),
                ),
            ),
        ),
        Real("real", T("Pour de vrai", "For real"), T(
            "Prenez le numéro d'une personne qui vous aide.",
            "Take the number of a person who helps you.",
        ), (
            Item("new", T("Je fais un nouveau contact.", "I make a new contact.")),
            Item("name", T("J'écris le nom et le service.", "I write the name and the office.")),
            Item("check", T("Je relis les 10 chiffres.", "I check the 10 digits.")),
            Item("paper", T("Je note le numéro sur un papier.", "I write the number on paper.")),
        )),
    ),
)
