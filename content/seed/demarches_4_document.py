"""Module 4 of Démarches en ligne: a photo of a paper that the service can read."""

import uuid

from content.seed.writing import (
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
    Word,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("e5c53c80-0008-4bc4-bd61-b13b8125bfa1"),
    slug=T("envoyer-document-lisible", "send-a-readable-document"),
    title=T("Envoyer un document lisible", "Sending a document they can read"),
    goal=T("Vous savez envoyer une photo lisible d'un papier.", "You can send a clear photo of a paper."),
    minutes=6,
    digcomp=("2.3.09", "1.3.05"),
    keywords=T("photo document lisible floue justificatif", "photo document clear blurred proof"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez envoyer un justificatif lisible.",
                "At the end, you can send a proof that people can read.",
            )),
            Word("justificatif"),
            Tip(T("C'est un entraînement. Rien ne part pour de vrai.", "This is practice. Nothing is really sent.")),
        )),
        Screen("photo", T("Prendre une bonne photo", "Taking a good photo"), (
            Text(T(
                "- Posez le papier à plat.\n- Mettez-vous près d'une fenêtre.\n"
                "- Montrez les 4 coins.\n- Ne bougez plus, puis touchez.",
                "- Lay the paper flat.\n- Stand near a window.\n"
                "- Show the 4 corners.\n- Keep still, then touch.",
            )),
        )),
        Screen("look", T("Regarder avant d'envoyer", "Looking before you send"), (
            Text(T(
                "Ouvrez la photo. Lisez le nom et la date.\n\n"
                "Vous ne pouvez pas lire ? Le service non plus. Refaites la photo.",
                "Open the photo. Read the name and the date.\n\n"
                "You cannot read it? Nor can they. Take the photo again.",
            )),
        )),
        Screen("right", T("Le bon papier, au bon endroit", "The right paper, in the right place"), (
            Text(T(
                "Relisez le nom du papier demandé. Regardez sa date. Un papier trop vieux est souvent refusé.",
                "Read the name of the paper they want. Look at its date. A paper that is too old is often refused.",
            )),
            Tip(T(
                "Le téléphone est prêté ? Effacez la photo après l'envoi.",
                "The phone is loaned? Delete the photo after you send it.",
            )),
        )),
        Order("shoot", T("Mettez les gestes dans l'ordre.", "Put the steps in order."), (
            Place("flat", T("Je pose le papier à plat", "I lay the paper flat"), T(
                "On prépare le papier en premier.", "You prepare the paper first.",
            )),
            Place("take", T("Je prends la photo", "I take the photo"), T(
                "On voit les 4 coins dans l'écran.", "You see the 4 corners on the screen.",
            )),
            Place("read", T("Je lis le nom sur la photo", "I read the name on the photo"), T(
                "On regarde avant d'envoyer.", "You look before you send.",
            )),
            Place("send", T("J'envoie la photo", "I send the photo"), T(
                "On envoie une photo lisible.", "You send a photo that people can read.",
            )),
            Place("delete", T("Je l'efface du téléphone prêté", "I delete it from the loaned phone"), T(
                "Personne d'autre ne la voit ensuite.", "Nobody else sees it afterwards.",
            )),
        ), right_why=T(
            "Le service peut lire votre papier tout de suite.",
            "The service can read your paper at once.",
        ), wrong_why=T(
            "On lit la photo avant de l'envoyer. On efface à la fin.",
            "You read the photo before you send it. You delete it at the end.",
        ), hint=T("D'abord, on pose le papier.", "First, you lay the paper down.")),
        Several("readable", T(
            "Quelles photos le service peut-il utiliser ?",
            "Which photos can the service use?",
        ), (
            Option("thumb", T("Mon pouce cache la date", "My thumb hides the date"), T(
                "Le service a besoin de la date. Posez le papier, sans le tenir.",
                "The service needs the date. Lay the paper down, do not hold it.",
            )),
            Option("window", T("Le papier entier, près d'une fenêtre", "The whole paper, near a window"), T(
                "Tout est là et la lumière est bonne.", "All of it is there and the light is good.",
            ), right=True),
            Option("sides", T("Une photo de chaque côté de la carte", "A photo of each side of the card"), T(
                "Le service demande souvent les 2 côtés.", "The service often asks for both sides.",
            ), right=True),
            Option("night", T("Le papier le soir, sans lampe", "The paper at night, without a lamp"), T(
                "La photo est sombre. On ne lit pas le nom.", "The photo is dark. Nobody can read the name.",
            )),
        )),
        Practice("bus", "form", T("S'entraîner à envoyer", "Practise sending"), task=T(
            "Paul demande sa première carte de bus solidaire. Envoyez une photo lisible de son attestation.",
            "Paul asks for a first low-cost bus card. Send a clear photo of the benefit letter.",
        ), done=T(
            "Vous avez envoyé la photo lisible et gardé le numéro.",
            "You sent the clear photo and kept the number.",
        ), setting={
            "site": {"name": "Espace droits"},
            "pages": [{"id": "g1", "title": T("Votre carte de bus", "Your bus card"), "fields": [
                {"id": "i1", "label": T("Vous demandez :", "You ask for:"), "kind": "choice", "options": [
                    {"id": "o1", "text": T("Une carte perdue", "A lost card")},
                    {"id": "o2", "text": T("Une première carte", "A first card")},
                ], "right": "o2", "needed": True, "wrong": T(
                    "Paul n'a jamais eu de carte.", "Paul never had a card.",
                )},
            ]}],
            "documents": [
                {"id": "d1", "name": T("Attestation, lettres un peu floues", "Benefit letter, letters a bit blurred"),
                 "look": "blurry", "why": T(
                    "La photo est floue. On ne lit pas le nom.", "The photo is blurred. Nobody can read the name.",
                )},
                {"id": "d2", "name": T("Facture d'eau, lettres nettes", "Water bill, clear letters"),
                 "look": "wrong", "why": T(
                    "C'est une facture. Le site demande l'attestation.",
                    "This is a bill. The site asks for the benefit letter.",
                )},
                {"id": "d3", "name": T("Attestation, tout est net", "Benefit letter, all of it clear"),
                 "look": "good", "why": T(
                    "On lit tout. Les 4 coins sont là.", "You can read it all. The 4 corners are there.",
                )},
                {"id": "d4", "name": T("Attestation, le bas est coupé", "Benefit letter, bottom cut off"),
                 "look": "cut", "why": T(
                    "Le bas manque. On ne voit pas la date.",
                    "The bottom is missing. Nobody can see the date.",
                )},
            ],
            "receipt": T("Demande envoyée. Numéro : B-730.", "Request sent. Number: B-730."),
        }, goals=(
            {"do": "fill", "on": "i1", "say": T("Choisissez « Une première carte ».", "Choose “A first card”."),
             "hint": T(
                "C'est sur la première page.", "It is on the first page.",
            )},
            {"do": "photo", "on": "d3", "say": T("Choisissez la photo lisible.", "Choose the clear photo."), "hint": T(
                "On lit le nom. On voit les 4 coins.", "You can read the name. You see the 4 corners.",
            )},
            {"do": "send", "say": T("Relisez, puis envoyez.", "Read again, then send."), "hint": T(
                "Le bouton est sous vos réponses.", "The button is below your answers.",
            )},
            {"do": "keep", "say": T("Gardez le numéro.", "Keep the number."), "hint": T(
                "Le bouton est sous le numéro.", "The button is below the number.",
            )},
        ), variants=(
            (
                ("Paul", "Moussa"),
                (T("son attestation", "the benefit letter."), T("son bulletin de salaire", "the payslip.")),
                (T("l'attestation", "the benefit letter"), T("le bulletin de salaire", "the payslip")),
                (T("Attestation,", "Benefit letter,"), T("Bulletin de salaire,", "Payslip,")),
                (T("Facture d'eau", "Water bill"), T("Contrat de travail", "Work contract")),
                (T("C'est une facture.", "This is a bill."), T("C'est un contrat.", "This is a contract.")),
                ("B-730", "B-418"),
            ),
            (
                ("Paul", "Awa"),
                (T("sa première carte de bus", "a first low-cost"), T("une nouvelle carte de bus", "a new low-cost")),
                (T("Une première carte", "A first card"), T("Une carte perdue", "A lost card")),
                (T("Une carte perdue", "A lost card"), T("Une première carte", "A first card")),
                (T("n'a jamais eu de carte", "never had a card"), T("a perdu sa carte", "lost a card")),
                (T("son attestation", "the benefit letter."), T("son avis d'impôt", "the tax letter.")),
                (T("l'attestation", "the benefit letter"), T("l'avis d'impôt", "the tax letter")),
                (T("Attestation,", "Benefit letter,"), T("Avis d'impôt,", "Tax letter,")),
                (T("Facture d'eau", "Water bill"), T("Facture de téléphone", "Telephone bill")),
                ("B-730", "B-952"),
            ),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Prenez un papier sans importance. Entraînez-vous.",
            "Take a paper that does not matter. Practise.",
        ), (
            Item("photo", T("Je prends la photo avec les 4 coins.", "I take a photo with the 4 corners.")),
            Item("read", T("Je lis le nom et la date.", "I read the name and the date.")),
            Item("again", T("Je refais une photo floue.", "I take a blurred photo again.")),
            Item("delete", T("J'efface la photo du téléphone prêté.", "I delete the photo from the loaned phone.")),
        )),
    ),
)
