"""Module 5 of Démarches en ligne: the number to keep, the answers that come later."""

import uuid

from content.seed.writing import (
    Fill,
    Item,
    Module,
    Practice,
    Real,
    Refused,
    Screen,
    T,
    Text,
    Tip,
    Word,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("3ea271dd-a157-4d6a-a743-d7bd430bc5eb"),
    slug=T("suivre-sa-demande", "follow-your-request"),
    title=T("Suivre sa demande", "Following your request"),
    goal=T("Vous savez suivre votre demande.", "You can follow your request."),
    minutes=7,
    digcomp=("2.3.09", "1.3.05"),
    keywords=T("suivre dossier numéro réponse refus", "follow file number answer refusal"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez suivre une demande. Vous savez lire la réponse.",
                "At the end, you can follow a request. You can read the answer.",
            )),
            Tip(T("C'est un entraînement. Vous pouvez vous tromper.", "This is practice. You can make mistakes.")),
        )),
        Screen("number", T("Garder le numéro", "Keeping the number"), (
            Text(T(
                "Après l'envoi, le site donne un numéro de dossier.\n\n"
                "Notez-le sur un papier, avec la date. Une photo aide aussi.",
                "After you send, the site gives a file number.\n\n"
                "Write it on a paper, with the date. A photo helps too.",
            )),
            Word("numero-de-dossier"),
        )),
        Screen("answers", T("Lire les réponses", "Reading the answers"), (
            Text(T(
                "Le service écrit dans votre compte, ou par mail. Regardez chaque semaine.\n\n"
                "« Ne répondez pas à ce mail » : personne ne lit. Répondez dans votre compte.",
                "The service writes in your account, or by email. Look every week.\n\n"
                "“Do not reply to this email”: nobody reads it. Answer in your account.",
            )),
            Word("mail"),
        )),
        Screen("refusal", T("La réponse est un refus ?", "The answer is a refusal?"), (
            Text(T(
                "La lettre dit pourquoi. Elle dit aussi comment demander un nouvel examen, et avant quelle date.\n\n"
                "Faites-vous aider vite.",
                "The letter says why. It also says how to ask again, and before which date.\n\n"
                "Get help soon.",
            )),
            Tip(T("Gardez toujours cette lettre.", "Always keep this letter.")),
        )),
        Fill("find", T(
            "« Demande reçue le 9 mars. Dossier 7Y204. Réponse avant 30 jours. » Quel est le numéro de dossier ?",
            "“Request arrived on 9 March. File 7Y204. Answer within 30 days.” What is the file number?",
        ), label=T("Le numéro", "The number"), accepted=(
            T("7Y204", "7Y204"),
            T("dossier 7Y204", "file 7Y204"),
        ), right_why=T(
            "Il suit le mot « Dossier ». Le service le demande au téléphone.",
            "It follows the word “File”. The service asks for it by phone.",
        ), wrong_why=T(
            "Cherchez juste après le mot « Dossier ».",
            "Look right after the word “File”.",
        ), refused=(
            Refused("30", T(
                "30 est un nombre de jours. Cherchez après « Dossier ».",
                "30 is a number of days. Look after “File”.",
            )),
            Refused("9", T(
                "Le 9 mars est la date. Cherchez après « Dossier ».",
                "9 March is the date. Look after “File”.",
            )),
        ), hint=T("Il suit le mot « Dossier ».", "It follows the word “File”.")),
        Practice("follow", "form", T("S'entraîner à suivre", "Practise following"), task=T(
            "Envoyez la demande de Lucie. Gardez le numéro. Puis lisez les réponses : quel papier manque ?",
            "Send Lucie's request. Keep the number. Then read the answers: which paper is missing?",
        ), done=T(
            "Vous avez gardé le numéro et trouvé le papier qui manque.",
            "You kept the number and found the missing paper.",
        ), setting={
            "site": {"name": "Mes aides"},
            "login": {"text": T("Compte de Lucie Martin.", "Account of Lucie Martin.")},
            "pages": [{"id": "g1", "title": T("Votre demande", "Your request"), "fields": [
                {"id": "i1", "label": T("Aide demandée", "What Lucie asks for"), "help": T(
                    "Lucie paie un loyer.", "Lucie pays rent.",
                ), "kind": "choice", "options": [
                    {"id": "o1", "text": T("L'aide au logement", "Help with rent")},
                    {"id": "o2", "text": T("La carte de bus", "The bus card")},
                ], "right": "o1", "needed": True, "wrong": T(
                    "Lucie veut une aide pour le loyer.", "Lucie wants help with the rent.",
                )},
            ]}],
            "receipt": T("Demande reçue le 9 mars. Dossier 24-618.", "Request arrived on 9 March. File 24-618."),
            "answers": [
                {"id": "r1", "from": T("Mes aides, le 10 mars", "Mes aides, 10 March"), "text": T(
                    "Nous avons votre demande. Ne répondez pas à ce message.",
                    "We have your request. Do not reply to this message.",
                )},
                {"id": "r2", "from": T("Mes aides, le 16 mars", "Mes aides, 16 March"), "text": T(
                    "Il manque un papier : le contrat de location. Envoyez-le avant le 31 mars.",
                    "A paper is missing: the rental contract. Send it before 31 March.",
                )},
            ],
            "ask": {"text": T("Quel papier manque ?", "Which paper is missing?"), "options": [
                {"id": "o3", "text": T("La carte d'identité", "The identity card")},
                {"id": "o4", "text": T("L'avis d'impôt", "The tax letter")},
                {"id": "o5", "text": T("Le contrat de location", "The rental contract")},
            ]},
        }, goals=(
            {"do": "send", "say": T("Remplissez, puis envoyez.", "Fill in, then send."), "hint": T(
                "Le bouton est sous la réponse.", "The button is below the answer.",
            )},
            {"do": "keep", "say": T("Gardez le numéro.", "Keep the number."), "hint": T(
                "Le bouton est sous le numéro.", "The button is below the number.",
            )},
            {"do": "read", "on": "r2", "say": T("Lisez la réponse du 16 mars.", "Read the answer of 16 March."),
             "hint": T(
                "C'est la dernière réponse.", "It is the last answer.",
            )},
            {"do": "tell", "on": "o5", "say": T("Dites quel papier manque.", "Say which paper is missing."), "hint": T(
                "Le mot est dans la réponse du 16 mars.", "The word is in the answer of 16 March.",
            )},
        ), traps=(
            {"do": "tell", "on": "o3", "why": T(
                "Le service ne parle pas de cette carte. Lisez la réponse du 16 mars.",
                "The service does not speak of this card. Read the answer of 16 March.",
            )},
            {"do": "tell", "on": "o4", "why": T(
                "Le service ne demande pas ce papier. Lisez la réponse du 16 mars.",
                "The service does not ask for this paper. Read the answer of 16 March.",
            )},
        ), variants=(
            (
                ("Lucie Martin", "Samia Haddad"),
                ("Lucie", "Samia"),
                (T("Lucie paie un loyer.", "Lucie pays rent."), T("Samia prend le bus.", "Samia takes the bus.")),
                (T("une aide pour le loyer", "help with the rent"), T("une aide pour le bus", "help with the bus")),
                (T("L'aide au logement", "Help with rent"), T("La carte de bus", "The bus card")),
                (T("La carte de bus", "The bus card"), T("L'aide au logement", "Help with rent")),
                ("24-618", "31-075"),
                (T("16 mars", "16 March"), T("18 mars", "18 March")),
                (T("31 mars", "31 March"), T("3 avril", "3 April")),
                (T("le contrat de location", "the rental contract"), T("l'avis d'impôt", "the tax letter")),
                (T("Le contrat de location", "The rental contract"), T("L'avis d'impôt", "The tax letter")),
                (T("L'avis d'impôt", "The tax letter"), T("Le contrat de location", "The rental contract")),
            ),
        )),
        Practice("mail", "inbox", T("S'entraîner à lire", "Practise reading"), task=T(
            "« Mes aides » vous écrit. Lisez ce mail. Dites quoi faire. Jetez le mail qui fait payer.",
            "“Mes aides” writes to you. Read this email. Say what to do. Delete the email that wants money.",
        ), done=T(
            "Vous savez où envoyer le papier. Le mail qui fait payer est jeté.",
            "You know where to send the paper. The email that wants money is gone.",
        ), setting={
            "me": {"name": "Lucie Martin", "address": "lucie.martin@exemple.fr"},
            "mails": [
                {"id": "m1", "from": "Soldéo", "address": "offres@soldeo.exemple.fr", "day": T("Mardi", "Tuesday"),
                 "subject": T("Un canapé à petit prix", "A sofa at a low price"), "body": T(
                    "Bonjour Lucie,\n\nNos canapés sont moins chers jusqu'à samedi.",
                    "Hello Lucie,\n\nOur sofas cost less until Saturday.",
                )},
                {"id": "m2", "from": T("Suivi rapide", "Fast files"), "address": "payer@suivi-rapide.exemple.fr",
                 "day": T("Mardi", "Tuesday"), "subject": T("Dossier 24-618 en attente", "File 24-618 is waiting"),
                 "body": T(
                    "Payez 20 euros ce soir. Votre demande passe avant les autres.",
                    "Pay 20 euros tonight. Your request goes before the others.",
                ), "links": [{"id": "l1", "text": T("Payer 20 euros", "Pay 20 euros")}]},
                {"id": "m3", "from": "Mes aides", "address": "ne-pas-repondre@mes-aides.exemple.fr",
                 "day": T("Lundi", "Monday"),
                 "subject": T("Dossier 24-618 : un papier manque", "File 24-618: a missing paper"),
                 "body": T(
                    "Bonjour,\n\nIl manque le contrat de location. Envoyez-le dans votre compte avant le 31 mars.\n\n"
                    "Ne répondez pas à ce mail.",
                    "Hello,\n\nThe rental contract is missing. Send it in your account before 31 March.\n\n"
                    "Do not reply to this email.",
                )},
                {"id": "m4", "from": T("Bibliothèque", "Library"), "address": "bibliotheque@exemple.fr", "seen": True,
                 "day": T("Samedi", "Saturday"), "subject": T("Votre livre", "Your book"), "body": T(
                    "Bonjour,\n\nVotre livre est arrivé. Venez le prendre avant vendredi.",
                    "Hello,\n\nYour book has arrived. Come and get it before Friday.",
                )},
            ],
            "ask": {"text": T("Que faites-vous avec « Mes aides » ?", "What do you do about “Mes aides”?"), "options": [
                {"id": "o1", "text": T("Je réponds au mail avec une photo", "I reply to the email with a photo")},
                {"id": "o2", "text": T("J'envoie le papier dans mon compte", "I send the paper in my account")},
                {"id": "o3", "text": T("Je paie 20 euros", "I pay 20 euros")},
            ]},
        }, goals=(
            {"do": "open", "on": "m3", "say": T("Ouvrez le mail de « Mes aides ».", "Open the email of “Mes aides”."),
             "hint": T("Regardez les noms dans la liste.", "Look at the names in the list.")},
            {"do": "tell", "on": "o2", "say": T("Dites quoi faire.", "Say what to do."), "hint": T(
                "Le mail dit où envoyer le papier.", "The email says where to send the paper.",
            )},
            {"do": "delete", "on": "m2", "say": T(
                "Jetez le mail qui fait payer.", "Delete the email that wants money.",
            ), "hint": T("Ouvrez-le, puis touchez « Supprimer ».", "Open it, then touch “Delete”.")},
        ), traps=(
            {"do": "open", "on": "m1", "why": T(
                "C'est de la publicité. Cherchez « Mes aides ».", "This is advertising. Look for “Mes aides”.",
            )},
            {"do": "link", "on": "l1", "why": T(
                "Aucun service public ne fait payer pour aller plus vite.",
                "No public service takes money to go faster.",
            )},
            {"do": "reply", "on": "m3", "why": T(
                "Personne ne lit les réponses à ce mail. Relisez la fin.",
                "Nobody reads answers to this email. Read the end again.",
            )},
            {"do": "reply", "on": "m2", "why": T(
                "Ne parlez pas à un voleur. Jetez le mail.", "Do not talk to a thief. Delete the email.",
            )},
            {"do": "delete", "on": "m3", "why": T(
                "Gardez ce mail. Il dit ce qui manque.", "Keep this email. It says what is missing.",
            )},
            {"do": "spam", "on": "m3", "why": T(
                "Gardez ce mail. Il vient du vrai service.", "Keep this email. It comes from the real service.",
            )},
            {"do": "spam", "on": "m2", "why": T(
                "C'est possible aussi. Ici, touchez « Supprimer ».", "You can do that too. Here, touch “Delete”.",
            )},
            {"do": "tell", "on": "o1", "why": T(
                "Le mail dit : ne répondez pas. Relisez la ligne avant.",
                "The email says: do not reply. Read the line before.",
            )},
            {"do": "tell", "on": "o3", "why": T(
                "« Mes aides » ne demande pas d'argent. Relisez son mail.",
                "“Mes aides” asks for no money. Read its email again.",
            )},
        ), variants=(
            (
                ("Lucie Martin", "Karim Benali"),
                ("lucie.martin", "karim.benali"),
                ("Lucie", "Karim"),
                ("20 euros", "35 euros"),
                ("24-618", "52-340"),
                (T("le contrat de location", "The rental contract"), T("le bulletin de salaire", "The payslip")),
                (T("31 mars", "31 March"), T("27 mars", "27 March")),
                (T("Un canapé à", "A sofa at"), T("Des lits à", "Beds at")),
                (T("Nos canapés", "Our sofas"), T("Nos lits", "Our beds")),
            ),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Regardez où en est une demande à vous.",
            "Look at how a request of yours is going.",
        ), (
            Item("number", T("Je montre mon numéro de dossier.", "I show my file number.")),
            Item("account", T("Je lis les réponses dans mon compte.", "I read the answers in my account.")),
            Item("date", T("Je note la date limite.", "I write down the last date.")),
        )),
    ),
)
