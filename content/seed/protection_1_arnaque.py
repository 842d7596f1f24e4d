"""Module 1 of Staying safe: telling a scam from a genuine message, and what to do then."""

import uuid

from content.seed.protection_1_practices import SORT
from content.seed.writing import (
    Choice,
    Item,
    Module,
    Option,
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
    id=uuid.UUID("a1cf5256-5124-47f7-9044-92c0022b34c0"),
    slug=T("reconnaitre-une-arnaque", "spotting-a-scam"),
    title=T("Reconnaître une arnaque", "Spotting a scam"),
    goal=T(
        "Vous savez reconnaître une arnaque et quoi faire ensuite.",
        "You can spot a scam and you know what to do next.",
    ),
    minutes=7,
    digcomp=("4.2.05", "4.2.09"),
    keywords=T("arnaque piège faux message vol banque colis", "scam trap fake message theft bank parcel"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez reconnaître une arnaque.\n\n"
                "Une arnaque, c'est un mensonge. Quelqu'un veut votre argent ou vos codes.",
                "At the end, you can spot a scam.\n\n"
                "A scam is a lie. Somebody wants your money or your codes.",
            )),
            Tip(T("C'est un entraînement. Vous pouvez vous tromper.", "This is practice. You can make mistakes.")),
        )),
        Screen("signs", T("Les signes d'une arnaque", "The signs of a scam"), (
            Text(T(
                "- on vous presse\n- on demande de l'argent\n- on demande un code ou un numéro de carte\n"
                "- on vous fait peur\n- on promet un cadeau",
                "- it tells you to be quick\n- it asks for money\n- it asks for a code or a card number\n"
                "- it makes you afraid\n- it promises a gift",
            )),
            Tip(T("Une adresse bizarre est un signe aussi.", "An odd address is a sign too.")),
        )),
        Screen("true", T("Beaucoup de messages sont vrais", "Many messages are genuine"), (
            Text(T(
                "Un vrai message parle d'une chose connue. Il ne demande ni argent ni code.\n\n"
                "Après le signe @, l'adresse nomme le service : **caf.exemple.fr** pour la CAF.",
                "A genuine message is about something you know. It asks for no money and no code.\n\n"
                "After the sign @, the address names the service: **caf.exemple.fr** for the CAF.",
            )),
            Word("caf"),
            Tip(T("Vous ne savez pas ? Demandez à quelqu'un.", "You are not sure? Ask somebody.")),
        )),
        Screen("do", T("Que faire", "What to do"), (
            Text(T(
                "- Ne touchez pas le lien.\n- Ne répondez pas.\n"
                "- Appelez le service au numéro écrit sur vos lettres.",
                "- Do not touch the link.\n- Do not answer.\n"
                "- Call the service. Use the number on your letters.",
            )),
            Word("lien"),
            Tip(T("Un SMS d'arnaque ? Transférez-le au 33700.", "A scam text message? Forward it to 33700.")),
            Word("sms"),
        )),
        Screen("late", T("Vous avez donné un code ?", "You gave a code?"), (
            Text(T(
                "Cela arrive à beaucoup de gens. Faites vite :\n"
                "- appelez votre banque\n- gardez le message\n- allez voir la police",
                "It happens to many people. Be quick:\n"
                "- call your bank\n- keep the message\n- go and see the police",
            )),
            Warn(T("Ne payez jamais pour « récupérer » votre argent.", "Never pay to “get back” your money.")),
        )),
        Choice("rent", T(
            "« C'est votre propriétaire. J'ai changé de banque. Payez sur ce compte ce soir. » Que faites-vous ?",
            "“This is your landlord. I have a new bank. Pay into this account tonight.” What do you do?",
        ), (
            Option("pay", T("Je paie ce soir", "I pay tonight"), T(
                "On vous presse. L'argent part peut-être chez un voleur.",
                "You are told to be quick. The money may go to a thief.",
            )),
            Option("answer", T("Je réponds pour être sûr", "I answer to make sure"), T(
                "La même personne vous répond. Prenez un numéro déjà connu.",
                "The same person answers you. Use a number you already know.",
            )),
            Option("call", T("J'appelle le numéro de mon contrat", "I call the number on my contract"), T(
                "Ce numéro est sûr. Votre vrai propriétaire vous répond.",
                "You can trust this number. Your real landlord answers.",
            ), right=True),
        ), hint=T("Cherchez un numéro sûr.", "Look for a number you can trust.")),
        SORT,
        Real("real", T("Pour de vrai", "For real"), T(
            "Regardez vos messages avec une personne de confiance.",
            "Look at your messages with somebody you trust.",
        ), (
            Item("find", T("Je cherche un message bizarre.", "I look for an odd message.")),
            Item("sign", T("Je montre un signe d'arnaque.", "I show a sign of a scam.")),
            Item("delete", T("Je le supprime sans toucher le lien.", "I delete it without touching the link.")),
            Item("bank", T("Je note le numéro de ma banque.", "I write down my bank's number.")),
        )),
    ),
)
