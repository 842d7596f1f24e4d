"""Module 4 of Staying safe: copying what is yours, taking it off the phone, giving the phone back."""

import uuid

from content.seed.protection_4_practices import GIVE_BACK
from content.seed.writing import (
    Choice,
    Item,
    Module,
    Option,
    Order,
    Place,
    Real,
    Screen,
    T,
    Text,
    Tip,
    Warn,
    Word,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("c6c912b6-2903-4d05-85c0-1941e0d8d3bf"),
    slug=T("rendre-un-telephone", "giving-a-phone-back"),
    title=T("Rendre un téléphone sans laisser de traces", "Giving a phone back without leaving traces"),
    goal=T(
        "Vous savez rendre un téléphone sans laisser de traces.",
        "You can give a phone back without leaving traces.",
    ),
    minutes=6,
    digcomp=("2.6.10", "4.1.06"),
    keywords=T("rendre effacer compte photos prêt traces", "give back delete account photos loan traces"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez rendre un téléphone sans laisser de traces.",
                "At the end, you can give a phone back without leaving traces.",
            )),
            Tip(T("C'est un entraînement. Rien n'est effacé.", "This is practice. Nothing is really deleted.")),
        )),
        Screen("traces", T("Ce que garde un téléphone", "What a phone keeps"), (
            Text(T(
                "- vos photos et vos messages\n- vos contacts\n- vos comptes\n- vos mots de passe\n\n"
                "La personne suivante peut tout voir.",
                "- your photos and messages\n- your contacts\n- your accounts\n- your passwords\n\n"
                "The next person can see everything.",
            )),
            Word("mot-de-passe"),
        )),
        Screen("copy", T("D'abord, garder une copie", "First, keep a copy"), (
            Text(T(
                "Envoyez-vous vos photos par mail. Écrivez vos contacts sur un papier.",
                "Send your photos to yourself by email. Write your contacts on paper.",
            )),
            Word("mail"),
            Tip(T(
                "Beaucoup de photos ? Demandez de l'aide au point d'accueil.",
                "Lots of photos? Ask for help at the reception point.",
            )),
        )),
        Screen("account", T("Ensuite, retirer vos comptes", "Then, remove your accounts"), (
            Text(T(
                "Ouvrez les réglages, puis « Comptes ». Touchez votre compte, puis « Retirer ».\n\n"
                "Vos mails restent sur internet. Vous les lisez sur un autre téléphone.",
                "Open the settings, then “Accounts”. Touch your account, then “Remove”.\n\n"
                "Your emails stay on the internet. You read them on another phone.",
            )),
            Warn(T("Retirez le compte. Ne le supprimez pas.", "Remove the account. Do not close it for ever.")),
        )),
        Screen("erase", T("À la fin, effacer", "At the end, erase"), (
            Text(T(
                "Effacez les photos et les messages. Reprenez votre petite carte, celle de votre numéro.\n\n"
                "L'accueil peut ensuite tout effacer avec vous.",
                "Delete the photos and the messages. Take out your small card, the one with your number.\n\n"
                "Reception can then erase everything with you.",
            )),
        )),
        Order("order", T("Vous rendez un téléphone. Mettez les gestes dans l'ordre.",
                         "You give a phone back. Put the steps in order."), (
            Place("copy", T("Je copie mes photos", "I copy my photos"), T(
                "La copie vient avant tout le reste.", "The copy comes before everything else.",
            )),
            Place("account", T("Je retire mes comptes", "I remove my accounts"), T(
                "On les retire tant que le téléphone est là.", "You remove them while you have the phone.",
            )),
            Place("erase", T("J'efface le téléphone", "I erase the phone"), T(
                "On efface quand tout est copié.", "You erase when everything is copied.",
            )),
            Place("give", T("Je rends le téléphone", "I give the phone back"), T(
                "Le téléphone part vide.", "The phone leaves empty.",
            )),
        ), right_why=T(
            "Rien n'est perdu. Et rien ne reste.",
            "Nothing is lost. And nothing stays behind.",
        ), wrong_why=T(
            "Ce qui est effacé ne revient pas. Copiez d'abord.",
            "What is erased does not come back. Copy first.",
        ), hint=T("On copie avant d'effacer.", "You copy before you erase.")),
        Choice("library", T(
            "Vous lisez vos mails sur l'ordinateur de la bibliothèque. Vous partez. Que faites-vous ?",
            "You read your email on a library computer. You leave. What do you do?",
        ), (
            Option("screen", T("J'éteins l'écran", "I turn the screen off"), T(
                "Votre compte reste ouvert derrière l'écran noir.",
                "Your account stays open behind the black screen.",
            )),
            Option("page", T("Je ferme la page", "I close the page"), T(
                "Qui ouvre la page retrouve vos mails. Sortez du compte.",
                "Whoever opens the page finds your email. Leave the account.",
            )),
            Option("out", T("Je touche « Sortir du compte »", "I touch “Sign out”"), T(
                "Pour entrer, il faut de nouveau le mot de passe.",
                "To get in, people need the password again.",
            ), right=True),
        )),
        GIVE_BACK,
        Real("real", T("Pour de vrai", "For real"), T(
            "Avant de rendre un téléphone, cochez avec l'accueil.",
            "Before you give a phone back, tick these with reception.",
        ), (
            Item("copy", T("Mes photos et mes contacts sont copiés.", "My photos and contacts are copied.")),
            Item("accounts", T("Mes comptes sont retirés.", "My accounts are removed.")),
            Item("erase", T("Photos et messages sont effacés.", "Photos and messages are deleted.")),
            Item("card", T("J'ai repris ma petite carte.", "I have my small card.")),
        )),
    ),
)
