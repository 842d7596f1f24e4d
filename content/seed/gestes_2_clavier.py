"""Module 2 of Premiers gestes: writing words and numbers with the keyboard, and correcting them."""

import uuid

from content.seed.writing import (
    Choice,
    Fill,
    Item,
    Module,
    Option,
    Practice,
    Real,
    Refused,
    Screen,
    T,
    Text,
    Tip,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("80e78be6-5438-49ec-8945-fdbfd524483d"),
    slug=T("clavier", "keyboard"),
    title=T("Écrire avec le clavier", "Writing with the keyboard"),
    goal=T("Vous savez écrire un message court.", "You can write a short message."),
    minutes=6,
    digcomp=("5.1.06", "5.2.06"),
    keywords=T(
        "clavier écrire taper lettre chiffre effacer micro",
        "keyboard write type letter number erase microphone",
    ),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez écrire un message court.",
                "At the end, you can write a short message.",
            )),
            Tip(T("C'est un entraînement. Rien ne part pour de vrai.", "This is practice. Nothing is really sent.")),
        )),
        Screen("open", T("Ouvrir le clavier", "Open the keyboard"), (
            Text(T(
                "Touchez l'endroit où vous voulez écrire. Le clavier vient tout seul.\n\n"
                "Touchez les lettres, une par une. La longue barre fait un espace.",
                "Touch the place where you want to write. The keyboard comes up by itself.\n\n"
                "Touch the letters, one by one. The long bar makes a space.",
            )),
        )),
        Screen("keys", T("Les touches utiles", "The useful keys"), (
            Text(T(
                "- La flèche vers le haut : la lettre devient grande.\n"
                "- « 123 » : les chiffres et les signes viennent.\n"
                "- La croix dans une flèche : la dernière lettre s'efface.",
                "- The arrow up: the letter becomes big.\n"
                "- “123”: the numbers and signs come up.\n"
                "- The cross in an arrow: the last letter goes away.",
            )),
        )),
        Screen("speak", T("Écrire moins", "Write less"), (
            Text(T(
                "Le téléphone propose des mots. Touchez le bon mot : il s'écrit.\n\n"
                "Le dessin du micro ? Touchez-le et parlez. Vos mots s'écrivent.",
                "The phone offers words. Touch the right one: it is written.\n\n"
                "Do you see a microphone? Touch it and speak. Your words are written.",
            )),
            Tip(T(
                "Relisez toujours. Le téléphone choisit parfois un autre mot.",
                "Always read it again. Sometimes the phone picks another word.",
            )),
        )),
        Fill("fix", T(
            "Amina veut écrire « Bonjour ». Elle a tapé « Bonjuor ». Écrivez le bon mot.",
            "Amina wants to write “Hello”. She typed “Helol”. Write the right word.",
        ), T("Le bon mot", "The right word"), (
            T("bonjour", "hello"),
        ), right_why=T(
            "Toutes les lettres sont dans le bon ordre.",
            "All the letters are in the right order.",
        ), wrong_why=T(
            "Effacez avec la croix. Puis écrivez : Bonjour.",
            "Erase with the cross. Then write: Hello.",
        ), refused=(
            Refused("Bonjuor", T(
                "Regardez la fin du mot : il faut o, puis u, puis r.",
                "Look at the end: you need o, then u, then r.",
            )),
            Refused("Helol", T(
                "Regardez la fin du mot : il faut l, l, puis o.",
                "Look at the end: you need l, l, then o.",
            )),
        ), hint=T("Touchez la case. Le clavier vient.", "Touch the box. The keyboard comes up.")),
        Choice("extra", T(
            "Vous avez tapé une lettre en trop, à la fin. Que touchez-vous ?",
            "You typed one letter too many, at the end. What do you touch?",
        ), (
            Option("up", T("La flèche vers le haut", "The arrow up"), T(
                "Cette flèche fait une grande lettre.",
                "That arrow makes a big letter.",
            )),
            Option("cross", T("La croix dans une flèche", "The cross in an arrow"), T(
                "Elle efface la dernière lettre.",
                "It takes away the last letter.",
            ), right=True),
            Option("bar", T("La longue barre", "The long bar"), T(
                "La longue barre ajoute un espace.",
                "The long bar adds a space.",
            )),
        )),
        Practice(
            name="name-and-message",
            kind="phone",
            heading=T("Écrire un nom et un message", "Write a name and a message"),
            task=T(
                "Notez le nom et le numéro de la carte. Puis écrivez à Lina Morel : « Je viens jeudi. »",
                "Save the name and number of the card. Then write to Lina Morel: “I will come on Thursday.”",
            ),
            done=T(
                "Vous avez écrit un nom, un numéro et un message.",
                "You wrote a name, a number and a message.",
            ),
            setting={
                "card": {"title": T("Une carte en papier", "A paper card"), "text": T(
                    "Le Relais\nAide alimentaire, le matin\n01 99 00 45 12",
                    "Le Relais\nFood help, in the morning\n01 99 00 45 12",
                )},
                "contacts": [
                    {"id": "c1", "name": "Dr Petit", "number": "01 99 00 33 08", "role": T("Médecin", "Doctor")},
                    {"id": "c2", "name": "Lina Morel", "number": "06 39 98 51 16",
                     "role": T("Centre Alizé", "Alizé centre")},
                    {"id": "c3", "name": "Samir Diallo", "number": "06 39 98 20 71", "role": T("Frère", "Brother")},
                ],
                "new": {
                    "names": ["Le Relais", "Relais"],
                    "numbers": ["01 99 00 45 12"],
                    "missing": T(
                        "Il faut le nom et les 10 chiffres de la carte.",
                        "You need the name and the 10 digits of the card.",
                    ),
                },
                "sms": {
                    "accept": [
                        T("Je viens jeudi", "I will come on Thursday"), T("je viendrai jeudi", "I come on Thursday"),
                        T("je viens bien jeudi", "I am coming on Thursday"), T("oui jeudi", "I'm coming on Thursday"),
                    ],
                    "missing": T("Écrivez : Je viens jeudi.", "Write: I will come on Thursday."),
                },
            },
            goals=(
                {"do": "save", "say": T(
                    "Notez « Le Relais » et son numéro dans les contacts.",
                    "Save “Le Relais” and its number in your contacts.",
                ), "hint": T(
                    "Lisez la carte. Revenez, puis touchez « Contacts ».",
                    "Read the card. Go back, then touch “Contacts”.",
                )},
                {"do": "text", "on": "c2", "say": T(
                    "Écrivez à Lina Morel : « Je viens jeudi. »", "Write to Lina Morel: “I will come on Thursday.”",
                ), "hint": T(
                    "Dans les contacts, ouvrez « Lina Morel ».", "In your contacts, open “Lina Morel”.",
                )},
            ),
            traps=(
                {"do": "text", "on": "c1", "why": T(
                    "C'est le médecin. Revenez et cherchez Lina Morel.",
                    "This is the doctor. Go back and look for Lina Morel.",
                )},
                {"do": "text", "on": "c3", "why": T(
                    "C'est Samir. Revenez et cherchez Lina Morel.", "This is Samir. Go back and look for Lina Morel.",
                )},
                {"do": "call", "why": T(
                    "Ici, vous écrivez. Cherchez le bouton pour écrire.",
                    "Here, you write. Look for the button to write.",
                )},
            ),
            variants=(
                (
                    ("Relais", "Partage"), ("01 99 00 45 12", "01 99 00 82 37"), ("Lina Morel", "Paul Renard"),
                    (T("jeudi", "Thursday"), T("lundi", "Monday")),
                    (T("Aide alimentaire", "Food help"), T("Vêtements", "Clothes")),
                ),
                (
                    ("Le Relais", "La Halte"), ("Relais", "Halte"), ("01 99 00 45 12", "01 99 00 16 58"),
                    ("Lina Morel", "Aïcha Sow"), (T("jeudi", "Thursday"), T("samedi", "Saturday")),
                    (T("Aide alimentaire", "Food help"), T("Douche et café", "Shower and coffee")),
                ),
            ),
        ),
        Real("real", T("Pour de vrai", "For real"), T(
            "Écrivez un message à une personne que vous connaissez.",
            "Write a message to a person you know.",
        ), (
            Item("open", T("Je touche l'endroit où écrire.", "I touch the place to write.")),
            Item("write", T("J'écris bonjour et mon prénom.", "I write hello and my first name.")),
            Item("erase", T("J'efface une lettre et je la remets.", "I erase a letter and put it back.")),
            Item("read", T("Je relis avant d'envoyer.", "I read it again before I send it.")),
        )),
    ),
)
