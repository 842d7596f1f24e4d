"""Module 2 of Staying safe: long passwords, one for each account, and codes that are for nobody else."""

import uuid

from content.seed.protection_2_practices import ASKED, CHOOSE
from content.seed.writing import (
    Item,
    Module,
    Option,
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
    id=uuid.UUID("ff119ddf-4b55-4f37-81a2-28a80e9bd72a"),
    slug=T("un-bon-mot-de-passe", "a-good-password"),
    title=T("Un bon mot de passe", "A good password"),
    goal=T(
        "Vous savez choisir un bon mot de passe et garder vos codes.",
        "You can choose a good password and keep your codes safe.",
    ),
    minutes=7,
    digcomp=("4.1.05", "4.1.06"),
    keywords=T("mot de passe code secret sécurité compte", "password code secret security account"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez choisir un bon mot de passe. Vous savez garder vos codes.",
                "At the end, you can choose a good password. You can keep your codes safe.",
            )),
            Word("mot-de-passe"),
            Warn(T(
                "Ici, ne tapez jamais votre vrai mot de passe.",
                "Never type your real password here.",
            )),
        )),
        Screen("long", T("Long, c'est mieux", "Long is better"), (
            Text(T(
                "Prenez 3 mots sans rapport et un nombre :\n\n**train-citron-porte-52**\n\n"
                "Un prénom, une date, 123456 : on les devine vite.",
                "Take 3 words that do not go together and a number:\n\n**train-lemon-door-52**\n\n"
                "A first name, a date, 123456: these are quickly guessed.",
            )),
            Warn(T("Inventez le vôtre. Celui-ci est connu.", "Make up your own. This one is known.")),
        )),
        Screen("each", T("Un pour chaque compte", "One for each account"), (
            Text(T(
                "Le même partout ? Un voleur ouvre tout.\n\n"
                "Prenez-en un autre pour :\n- vos mails\n- votre banque\n- vos aides",
                "The same one everywhere? A thief can open everything.\n\n"
                "Use a different one for:\n- your email\n- your bank\n- your benefits",
            )),
            Word("mail"),
            Tip(T(
                "Notez-les sur un papier rangé en lieu sûr.",
                "Write them on paper and keep it in a safe place.",
            )),
        )),
        Screen("codes", T("Les codes reçus par SMS", "Codes sent by text message"), (
            Text(T(
                "Un site envoie parfois un code. Tapez-le vous-même sur le site.\n\n"
                "Vous n'avez rien demandé ? Ne faites rien.",
                "A site sometimes sends a code. Type it yourself on the site.\n\n"
                "You did not ask for one? Do nothing.",
            )),
            Word("sms"),
            Warn(T("Ne dites ce code à personne.", "Tell nobody this code.")),
        )),
        Screen("lent", T("Sur un téléphone prêté", "On a borrowed phone"), (
            Text(T(
                "On vous demande : « Enregistrer le mot de passe ? » Touchez « Jamais ».\n\n"
                "Mettez aussi un code pour ouvrir le téléphone.",
                "You are asked: “Save password?” Touch “Never”.\n\n"
                "Also set a code to unlock the phone.",
            )),
            Tip(T("Choisissez un autre code que 0000 ou 1234.", "Choose a code other than 0000 or 1234.")),
        )),
        Several("guessed", T("Quels mots de passe se devinent vite ?", "Which passwords are quickly guessed?"), (
            Option("words", T("sable-vis-gomme-31", "sand-screw-rubber-31"), T(
                "Il est long. Les mots n'ont pas de rapport.",
                "It is long. The words do not go together.",
            )),
            Option("year", T("karim1988", "karim1988"), T(
                "C'est un prénom et une année. On les trouve sur internet.",
                "It is a first name and a year. People find these online.",
            ), right=True),
            Option("row", T("azerty123", "qwerty123"), T(
                "Ces lettres se suivent sur le clavier. Beaucoup de gens le prennent.",
                "These letters are side by side on the keyboard. Many people use it.",
            ), right=True),
        ), hint=T("Cherchez un prénom. Cherchez des lettres qui se suivent.",
                  "Look for a first name. Look for letters in a row.")),
        CHOOSE,
        ASKED,
        Real("real", T("Pour de vrai", "For real"), T(
            "Faites-le sans montrer l'écran.",
            "Do it without showing the screen.",
        ), (
            Item("invent", T("J'invente un long mot de passe.", "I make up a long password.")),
            Item("change", T("Je le mets sur mon compte mail.", "I set it on my email account.")),
            Item("paper", T("Je range le papier en lieu sûr.", "I keep the paper in a safe place.")),
            Item("never", T("Sur un téléphone prêté, je touche « Jamais ».", "On a borrowed phone, I touch “Never”.")),
        )),
    ),
)
