"""Module 2 of E-mail: choosing a password, keeping it, and giving it to nobody."""

import uuid

from content.seed.writing import (
    Choice,
    Fill,
    Item,
    Module,
    Option,
    Order,
    Place,
    Real,
    Refused,
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
    id=uuid.UUID("515a14a1-ce40-40b6-93d6-7c7926757165"),
    slug=T("mot-de-passe", "password"),
    title=T("Garder son mot de passe", "Keeping your password safe"),
    goal=T("Vous savez choisir et garder un mot de passe.", "You can choose a password and keep it safe."),
    minutes=6,
    digcomp=("2.1.10",),
    keywords=T("mot de passe code secret oublié sécurité", "password secret forgotten security"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez choisir un mot de passe. Vous savez aussi le garder.",
                "At the end, you can choose a password. You can keep it safe too.",
            )),
            Word("mot-de-passe"),
            Tip(T("C'est un entraînement. Vous pouvez vous tromper.", "This is practice. You can make mistakes.")),
        )),
        Screen("why", T("À quoi il sert", "What it is for"), (
            Text(T(
                "Votre mot de passe ouvre vos mails.\n\n"
                "Quelqu'un le connaît ? Il peut lire vos mails. Il peut écrire à votre place.\n\nGardez-le pour vous.",
                "Your password opens your emails.\n\n"
                "Somebody knows it? They can read your emails. They can write as you.\n\nKeep it to yourself.",
            )),
            Word("mail"),
        )),
        Screen("choose", T("En choisir un bon", "Choosing a good one"), (
            Text(T(
                "Prenez 3 mots au hasard et un nombre. Par exemple :\n\n**violon-cactus-lampe-47**\n\n"
                "Il faut au moins 12 signes. Un signe est une lettre, un chiffre ou un tiret.",
                "Take any 3 words and a number. For example:\n\n**violin-cactus-lamp-47**\n\n"
                "You need at least 12 signs. A sign is a letter, a digit or a dash.",
            )),
            Warn(T("Inventez le vôtre. Celui-ci est connu.", "Make up your own. This one is known.")),
        )),
        Screen("keep", T("Le garder", "Keeping it"), (
            Text(T(
                "Vous pouvez l'écrire sur un papier. Rangez ce papier en lieu sûr, loin du téléphone.",
                "You can write it on paper. Put the paper in a safe place, away from the phone.",
            )),
            Warn(T(
                "Un téléphone prêté demande : « Enregistrer le mot de passe ? » Touchez « Jamais ».",
                "A borrowed phone asks: “Save password?” Touch “Never”.",
            )),
        )),
        Screen("nobody", T("Ne le donnez à personne", "Give it to nobody"), (
            Text(T(
                "Une vraie banque ne le demande pas. Une vraie administration non plus.\n\n"
                "Quelqu'un vous aide ? Tapez le mot de passe vous-même.",
                "A real bank does not ask for it. A real public office does not ask either.\n\n"
                "Somebody helps you? Type the password yourself.",
            )),
        )),
        Choice("strong", T("Quel mot de passe est le plus sûr ?", "Which password is the safest?"), (
            Option("numbers", T("12345678", "12345678"), T(
                "Beaucoup de gens le prennent. On le devine vite. Cherchez des mots au hasard.",
                "Many people use it. It is quickly guessed. Look for random words.",
            )),
            Option("name", T("amina1990", "amina1990"), T(
                "Un prénom et une année se devinent. Cherchez des mots au hasard.",
                "A first name and a year are easy to guess. Look for random words.",
            )),
            Option("words", T("tomate-wagon-pluie-38", "tomato-wagon-rain-38"), T(
                "Il est long. Les mots n'ont pas de rapport entre eux.",
                "It is long. The words have nothing to do with each other.",
            ), right=True),
        ), hint=T("Cherchez le plus long.", "Look for the longest one.")),
        Several("where", T("Où pouvez-vous garder un mot de passe ?", "Where can you keep a password?"), (
            Option("head", T("Dans votre tête", "In your head"), T(
                "Personne ne peut le lire. Ajoutez un papier si vous oubliez souvent.",
                "Nobody can read it. Add a paper if you often forget.",
            ), right=True),
            Option("paper", T("Sur un papier, en lieu sûr", "On paper, in a safe place"), T(
                "Personne d'autre ne trouve ce papier.",
                "Nobody else finds this paper.",
            ), right=True),
            Option("stuck", T("Sur un papier collé au téléphone", "On paper stuck to the phone"), T(
                "Qui prend le téléphone lit le papier. Rangez le papier ailleurs.",
                "Whoever takes the phone reads the paper. Keep them apart.",
            )),
            Option("friend", T("Dans un message à un ami", "In a message to a friend"), T(
                "Le message reste sur son téléphone. D'autres peuvent le lire.",
                "The message stays on their phone. Other people can read it.",
            )),
        ), hint=T("Personne d'autre ne doit le lire.", "Nobody else should read it.")),
        Choice("asked", T(
            "Un mail dit : « Donnez votre mot de passe ce soir. Sinon, votre adresse ferme. » Que faites-vous ?",
            "An email says: “Give your password tonight. If not, your address closes.” What do you do?",
        ), (
            Option("give", T("Je donne mon mot de passe", "I give my password"), T(
                "Avec lui, on lit vos mails. Un vrai service ne le demande pas.",
                "It lets others read your emails. A real service does not ask for it.",
            )),
            Option("ignore", T("Je ne réponds pas", "I do not answer"), T(
                "Le mail dit de faire vite. Il demande un secret. C'est un piège.",
                "The email says to be quick. It asks for a secret. It is a trap.",
            ), right=True),
            Option("old", T("Je donne un ancien mot de passe", "I give an old password"), T(
                "Répondre montre que vous lisez ces mails. Ne donnez rien.",
                "Answering shows that you read these emails. Give nothing.",
            )),
        ), hint=T("Qui a besoin de le connaître ?", "Who needs to know it?")),
        Fill("count", T(
            "Samuel choisit « soleil24 ». Combien de signes y a-t-il ? Écrivez le nombre.",
            "Samuel chooses “sunset24”. How many signs are there? Write the number.",
        ), label=T("Nombre de signes", "Number of signs"), accepted=(T("8", "8"),), right_why=T(
            "Il y a 8 signes. C'est trop court. Il en faut au moins 12.",
            "There are 8 signs. It is too short. You need at least 12.",
        ), wrong_why=T(
            "Comptez une par une les lettres. Ajoutez les 2 chiffres.",
            "Count the letters one by one. Add the 2 digits.",
        ), refused=(
            Refused("6", T(
                "Il y a 6 lettres. Comptez aussi les 2 chiffres.",
                "There are 6 letters. Count the 2 digits too.",
            )),
            Refused("24", T(
                "24 est la fin du mot de passe. Comptez chaque signe.",
                "24 is the end of the password. Count each sign.",
            )),
        ), kind="number"),
        Order("forgotten", T(
            "Vous oubliez votre mot de passe. Mettez les gestes dans l'ordre.",
            "You forget your password. Put the steps in order.",
        ), (
            Place("touch", T("Toucher « Mot de passe oublié »", "Touch “Forgotten password”"), T(
                "Ce bouton lance la demande.", "This button starts the request.",
            )),
            Place("receive", T("Recevoir un code", "Receive a code"), T(
                "Le service envoie le code après votre demande.", "The service sends the code after you ask.",
            )),
            Place("type", T("Taper ce code", "Type this code"), T(
                "Le code prouve que c'est vous.", "The code proves that it is you.",
            )),
            Place("new", T("Choisir un nouveau mot de passe", "Choose a new password"), T(
                "C'est possible après le bon code.", "This is possible after the right code.",
            )),
        ), right_why=T(
            "Vous demandez, vous recevez un code, puis vous choisissez.",
            "You ask, you receive a code, then you choose.",
        ), wrong_why=T(
            "On demande d'abord. Le code arrive ensuite.",
            "First you ask. Then the code arrives.",
        )),
        Choice("helper", T(
            "Une conseillère vous aide. Elle dit : « Quel est votre mot de passe ? » Que faites-vous ?",
            "An adviser helps you. She says: “What is your password?” What do you do?",
        ), (
            Option("say", T("Je le dis à voix haute", "I say it aloud"), T(
                "D'autres personnes entendent. Tapez-le vous-même sur le téléphone.",
                "Other people can hear it. Type it yourself on the phone.",
            )),
            Option("type", T("Je le tape moi-même", "I type it myself"), T(
                "Elle vous aide et votre secret reste à vous.",
                "She helps you and your secret stays yours.",
            ), right=True),
            Option("note", T("Je l'écris sur son cahier", "I write it in her notebook"), T(
                "D'autres peuvent lire ce cahier. Tapez-le vous-même sur le téléphone.",
                "Others can read this notebook. Type it yourself on the phone.",
            )),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Faites-le tranquillement. Demandez de l'aide si vous voulez.",
            "Take your time. Ask for help if you like.",
        ), (
            Item("know", T("Je sais où est mon mot de passe.", "I know where my password is.")),
            Item("long", T("Il a au moins 12 signes.", "It has at least 12 signs.")),
            Item("safe", T("Mon papier est en lieu sûr.", "My paper is in a safe place.")),
            Item("ask", T("Je sais qui peut m'aider si je l'oublie.", "I know who can help if I forget it.")),
        )),
    ),
)
