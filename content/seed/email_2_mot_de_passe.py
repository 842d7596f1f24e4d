"""Module 2 of E-mail: choosing a password, keeping it, and giving it to nobody."""

import uuid

from content.seed.writing import (
    Choice,
    Item,
    Module,
    Option,
    Order,
    Place,
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
    id=uuid.UUID("515a14a1-ce40-40b6-93d6-7c7926757165"),
    slug=T("mot-de-passe", "password"),
    title=T("Garder son mot de passe", "Keeping your password safe"),
    goal=T("Vous savez choisir et garder un mot de passe.", "You can choose a password and keep it safe."),
    minutes=7,
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
        Practice("practice", "scam", T("Qui demande ?", "Who is asking?"), task=T(
            "Il est 10 h. Vous avez oublié votre mot de passe. Vous demandez un code. Qui est sûr ?",
            "It is 10 am. You forgot your password. You ask for a code. Who can you trust?",
        ), done=T(
            "Vous avez gardé votre mot de passe pour vous.",
            "You kept your password to yourself.",
        ), setting={"items": [
            {"id": "i1", "channel": "mail", "from": "Courrier", "address": "code@exemple.fr", "fake": False,
             "text": T(
                 "Vous avez demandé un code à 10 h.\nVotre code : 482913\nNe le donnez à personne.",
                 "You asked for a code at 10 am.\nYour code: 482913\nGive it to nobody.",
             ),
             "hint": T("Avez-vous demandé ce code ?", "Did you ask for this code?"),
             "why": T(
                 "Vous venez de demander ce code. Le mail ne vous demande rien.",
                 "You have just asked for this code. The email asks nothing of you.",
             )},
            {"id": "i2", "channel": "mail", "from": "Aide Courrier", "address": "aide@vite.exemple.fr", "fake": True,
             "text": T(
                 "Votre adresse ferme ce soir.\nRépondez avec votre mot de passe.",
                 "Your address closes tonight.\nReply with your password.",
             ),
             "hint": T("Regardez ce que le mail demande.", "Look at what the email asks for."),
             "why": T(
                 "Ce mail demande votre mot de passe. Un vrai service ne le demande pas.",
                 "This email asks for your password. A real service does not ask for it.",
             ),
             "clues": [
                 {"id": "k1", "text": T("Votre adresse", "Your address"), "right": False, "why": T(
                     "Ces mots sont ordinaires. Cherchez ce que le mail veut.",
                     "These words are ordinary. Look for what the email wants.",
                 )},
                 {"id": "k2", "text": T("Répondez avec votre mot de passe", "Reply with your password"),
                  "right": True, "why": T("Personne n'en a besoin.", "Nobody needs to know it.")},
             ],
             "acts": [
                 {"id": "a1", "text": T("Je jette le mail", "I delete the email"), "safe": True, "why": T(
                     "Sans réponse, le piège s'arrête.", "Without an answer, the trap stops.",
                 )},
                 {"id": "a2", "text": T("Je donne un ancien mot de passe", "I give an old password"), "safe": False,
                  "why": T("Vous montrez que vous répondez. Ne donnez rien.", "It shows you answer. Give nothing.")},
             ]},
            {"id": "i3", "channel": "call", "from": T("Un homme, au téléphone", "A man, on the phone"), "fake": True,
             "text": T(
                 "Ici votre banque.\nLisez-moi le code reçu.\nC'est pressé.",
                 "This is your bank.\nRead me the code you got.\nIt is urgent.",
             ),
             "hint": T("Il veut quelque chose de secret.", "He wants something secret."),
             "why": T(
                 "Il veut votre code. Tout le monde peut dire ce nom au téléphone.",
                 "He wants your code. Anybody can use this name on the phone.",
             ),
             "clues": [
                 {"id": "k3", "text": T("Lisez-moi le code reçu", "Read me the code you got"), "right": True,
                  "why": T("Ce code est pour vous seul.", "This code is only for you.")},
                 {"id": "k4", "text": T("Ici votre banque", "This is your bank"), "right": False, "why": T(
                     "Ce nom ne prouve rien. Cherchez ce qu'il veut.",
                     "This name proves nothing. Look for what he wants.",
                 )},
             ],
             "acts": [
                 {"id": "a3", "text": T("Je lis le code", "I read the code"), "safe": False, "why": T(
                     "Avec le code, il ouvre vos mails. Gardez-le.", "With the code, he opens your emails. Keep it.",
                 )},
                 {"id": "a4", "text": T("Je raccroche", "I hang up"), "safe": True, "why": T(
                     "Vous pouvez toujours raccrocher.", "You can always hang up.",
                 )},
             ]},
            {"id": "i4", "channel": "person", "from": T("Inès, conseillère", "Inès, adviser"), "fake": False,
             "text": T(
                 "Tapez votre mot de passe vous-même.\nJe regarde ailleurs.",
                 "Type your password yourself.\nI am looking away.",
             ),
             "hint": T("Qui tape le mot de passe ?", "Who types the password?"),
             "why": T(
                 "Inès vous laisse taper. Votre secret reste à vous.",
                 "Inès lets you type. Your secret stays yours.",
             )},
        ]}, variants=(
            ((T("10 h", "10 am"), T("15 h", "3 pm")), ("482913", "730158"), ("Inès", "Rosa"),
             (T("ferme ce soir", "closes tonight"), T("est bloquée", "is blocked")),
             (T("votre banque", "your bank"), T("le site Courrier", "the Courrier site"))),
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
