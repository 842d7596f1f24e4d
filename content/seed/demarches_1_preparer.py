"""Module 1 of Démarches en ligne: the right service, the right papers, before starting."""

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
    T,
    Text,
    Tip,
    Word,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("8b744bc6-d3c8-4ebe-ad23-6ead491e4635"),
    slug=T("preparer-sa-demarche", "prepare-your-request"),
    title=T("Préparer sa démarche", "Preparing your request"),
    goal=T("Vous savez préparer une demande sur internet.", "You can prepare a request on the internet."),
    minutes=6,
    digcomp=("2.3.09", "1.3.05"),
    keywords=T("démarche aide logement papiers cookies", "request benefit housing papers cookies"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez préparer une démarche en ligne.",
                "At the end, you can prepare an online request.",
            )),
            Word("demarche-en-ligne"),
            Tip(T("C'est un entraînement. Rien ne part pour de vrai.", "This is practice. Nothing is really sent.")),
        )),
        Screen("service", T("Trouver le bon service", "Finding the right service"), (
            Text(T(
                "Un site public propose beaucoup de services.\n\n"
                "Cherchez le nom de votre aide. Lisez aussi la ligne dessous.",
                "A public site offers many services.\n\n"
                "Look for the name of your benefit. Read the line below it too.",
            )),
            Tip(T(
                "Demander une aide est gratuit. On vous fait payer ? Quittez le site.",
                "Asking for a benefit is free. You are asked to pay? Leave the site.",
            )),
        )),
        Screen("papers", T("Préparer les papiers", "Getting the papers ready"), (
            Text(T(
                "Le site dit quels papiers il faut. Posez-les devant vous.\n\n"
                "Souvent :\n- une pièce d'identité\n- un justificatif de logement",
                "The site says which papers you need. Put them in front of you.\n\n"
                "Often:\n- an identity document\n- a proof of address",
            )),
            Word("piece-d-identite"),
            Word("justificatif"),
        )),
        Screen("banner", T("Une fenêtre sur les cookies", "A window about cookies"), (
            Text(T(
                "Au début, le site parle souvent de cookies. Ce sont des notes sur vos visites.\n\n"
                "Vous pouvez refuser. Le site marche quand même.",
                "At first, the site often speaks of cookies. They are notes about your visits.\n\n"
                "You can refuse. The site still works.",
            )),
        )),
        Choice("missing", T(
            "Le site demande le contrat de location. Vous ne le trouvez pas. Que faites-vous ?",
            "The site asks for the rental contract. You cannot find it. What do you do?",
        ), (
            Option("other", T("J'envoie un autre papier", "I send another paper"), T(
                "Le service attend ce contrat. Un autre papier ne suffit pas.",
                "The service expects this contract. Another paper is not enough.",
            )),
            Option("stop", T("J'arrête ma demande", "I stop my request"), T(
                "Vous avez peut-être droit à cette aide. Qui a signé le contrat avec vous ?",
                "You may have a right to this benefit. Who signed the contract with you?",
            )),
            Option("landlord", T("Je le demande au propriétaire", "I ask the landlord for it"), T(
                "Il a signé ce contrat. Il peut vous donner une copie.",
                "They signed this contract. They can give you a copy.",
            ), right=True),
        ), hint=T("Une autre personne a ce papier.", "Another person has this paper.")),
        Order("order", T("Mettez la demande dans l'ordre.", "Put the request in order."), (
            Place("read", T("Je lis la liste des papiers", "I read the list of papers"), T(
                "On sait alors quoi chercher.", "Then you know what to look for.",
            )),
            Place("gather", T("Je pose les papiers devant moi", "I put the papers in front of me"), T(
                "Ils sont prêts avant de remplir.", "They are ready before you fill in.",
            )),
            Place("fill", T("Je remplis la demande", "I fill in the request"), T(
                "On recopie ce que disent les papiers.", "You copy what the papers say.",
            )),
            Place("note", T("Je note le numéro donné", "I write down the number I get"), T(
                "Le site donne ce numéro à la fin.", "The site gives this number at the end.",
            )),
        ), right_why=T(
            "Tout est prêt avant de commencer. Vous gagnez du temps.",
            "All is ready before you start. You save time.",
        ), wrong_why=T(
            "La liste des papiers vient en premier. Le numéro vient à la fin.",
            "The list of papers comes first. The number comes at the end.",
        )),
        Practice("prepare", "form", T("S'entraîner à préparer", "Practise preparing"), task=T(
            "Amina demande l'aide au logement. Choisissez le bon service. Préparez les 2 papiers utiles.",
            "Amina asks for help with rent. Choose the right service. Get the 2 useful papers ready.",
        ), done=T(
            "Vous avez trouvé le bon service et les 2 papiers utiles.",
            "You found the right service and the 2 useful papers.",
        ), setting={
            "site": {"name": "Mes aides"},
            "cookies": True,
            "services": [
                {"id": "s1", "name": T("Logement social", "Low-rent home"), "text": T(
                    "Vous cherchez un logement moins cher.", "You look for a cheaper home.",
                )},
                {"id": "s2", "name": T("Prêt pour des travaux", "Loan for repairs"), "text": T(
                    "Vous êtes propriétaire et vous réparez.",
                    "You own your home and you repair it.",
                )},
                {"id": "s3", "name": T("Aide au logement", "Help with rent"), "text": T(
                    "Vous payez un loyer. Préparez : contrat de location, pièce d'identité.",
                    "You pay rent. Get ready: rental contract, identity document.",
                )},
                {"id": "s4", "name": T("Départ d'un logement", "Leaving a home"), "text": T(
                    "Vous rendez les clés.", "You give the keys back.",
                )},
            ],
            "papers": [
                {"id": "a1", "name": T("Carnet de santé", "Health record"), "needed": False, "why": T(
                    "Ce papier parle de santé. Laissez-le.",
                    "This paper is about health. Leave it.",
                )},
                {"id": "a2", "name": T("Contrat de location", "Rental contract"), "needed": True, "why": T(
                    "Ce papier montre votre adresse et votre loyer.",
                    "This paper shows your address and your rent.",
                )},
                {"id": "a3", "name": T("Offre d'emploi", "Job offer"), "needed": False, "why": T(
                    "Ce papier parle d'un emploi. Laissez-le.",
                    "This paper is about a job. Leave it.",
                )},
                {"id": "a4", "name": T("Pièce d'identité", "Identity document"), "needed": True, "why": T(
                    "Ce papier dit qui vous êtes.", "This paper says who you are.",
                )},
            ],
            "pages": [{"id": "g1", "title": T("Vous", "You"), "fields": [
                {"id": "i1", "label": T("Prénom", "First name"), "kind": "text", "accept": ["Amina"], "needed": True,
                 "wrong": T("Écrivez : Amina.", "Write: Amina.")},
            ]}],
            "receipt": T("Demande envoyée.", "Request sent."),
        }, goals=(
            {"do": "refuse", "say": T("Refusez les cookies.", "Refuse the cookies."), "hint": T(
                "La fenêtre s'ouvre au début.", "The window opens at the start.",
            )},
            {"do": "choose", "on": "s3", "say": T(
                "Choisissez « Aide au logement ».", "Choose “Help with rent”.",
            ), "hint": T("C'est dans la liste des services.", "It is in the list of services.")},
            {"do": "pack", "on": "a2", "say": T("Prenez le bon justificatif.", "Take the right proof."), "hint": T(
                "Ce papier montre votre adresse et votre loyer.", "This paper shows your address and your rent.",
            )},
            {"do": "pack", "on": "a4", "say": T("Prenez la pièce d'identité.", "Take the identity document."),
             "hint": T(
                "Elle est dans la liste des papiers.", "It is in the list of papers.",
            )},
        ), traps=(
            {"do": "cookies", "on": "yes", "why": T(
                "Le site garderait des notes sur vos visites. Vous pouvez refuser.",
                "The site would keep notes about your visits. You can refuse.",
            )},
            {"do": "choose", "on": "s1", "why": T(
                "Amina a déjà un logement. Cherchez « Aide au logement ».",
                "Amina already has a home. Look for “Help with rent”.",
            )},
            {"do": "choose", "on": "s2", "why": T(
                "Ce prêt est pour un propriétaire. Cherchez « Aide au logement ».",
                "This loan is for an owner. Look for “Help with rent”.",
            )},
            {"do": "choose", "on": "s4", "why": T(
                "Amina ne rend pas de clés. Cherchez « Aide au logement ».",
                "Amina gives no keys back. Look for “Help with rent”.",
            )},
        ), variants=(
            (
                ("Amina", "Mariam"),
                ("Mes aides", "Espace droits"),
                (T("Contrat de location", "Rental contract"), T("Attestation du foyer", "Letter from the hostel")),
                (T("contrat de location", "rental contract"), T("attestation du foyer", "letter from the hostel")),
                (T("Carnet de santé", "Health record"), T("Ticket de caisse", "Shop receipt")),
                (T("parle de santé", "is about health"), T("parle d'un achat", "is about shopping")),
                (T("Offre d'emploi", "Job offer"), T("Certificat de travail", "Work letter")),
            ),
            (
                ("Amina", "Lina"),
                (
                    T("l'aide au logement", "asks for help with rent"),
                    T("un logement social", "asks for a low-rent home"),
                ),
                (T("Aide au logement", "Help with rent"), T("Logement social", "Low-rent home")),
                (T("Logement social", "Low-rent home"), T("Aide au logement", "Help with rent")),
                (
                    T("Vous cherchez un logement moins cher.", "You look for a cheaper home."),
                    T("Vous payez déjà un loyer.", "You already pay rent."),
                ),
                (
                    T("payez un loyer. Préparez : contrat de location,", "pay rent. Get ready: rental contract,"),
                    T("cherchez un logement. Préparez : avis d'impôt,", "look for a home. Get ready: tax letter,"),
                ),
                (
                    T("Amina a déjà un logement.", "Amina already has a home."),
                    T("Lina ne paie pas encore de loyer.", "Lina does not pay rent yet."),
                ),
                (T("Contrat de location", "Rental contract"), T("Avis d'impôt", "Tax letter")),
                (
                    T("Ce papier montre votre adresse et votre loyer.", "This paper shows your address and your rent."),
                    T("Ce papier montre vos revenus.", "This paper shows your income."),
                ),
            ),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Préparez une demande à vous. Quelqu'un peut vous aider.",
            "Prepare a request of your own. Somebody can help you.",
        ), (
            Item("site", T("Je montre le bon service sur le site.", "I show the right service on the site.")),
            Item("cookies", T("Je refuse les cookies.", "I refuse the cookies.")),
            Item("list", T("Je lis la liste des papiers.", "I read the list of papers.")),
            Item("ready", T("Mes papiers sont devant moi.", "My papers are in front of me.")),
        )),
    ),
)
