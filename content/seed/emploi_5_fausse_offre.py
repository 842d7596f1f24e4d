"""Module 5 of Offres d'emploi: seeing a fake offer, giving nothing, reporting it."""

import uuid

from content.seed.writing import Choice, Item, Module, Option, Practice, Real, Screen, T, Text, Tip, Warn, Word

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("6e638a0e-ea90-4034-8dfb-17e3368b3c7e"),
    slug=T("fausse-offre", "fake-offer"),
    title=T("Repérer une fausse offre", "Seeing a fake offer"),
    goal=T("Vous savez repérer une fausse offre d'emploi.", "You can tell when a job offer is fake."),
    minutes=7,
    digcomp=("1.2.07",),
    keywords=T("arnaque fausse offre argent piège signaler", "scam fake offer money trap report"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez repérer une fausse offre d'emploi. Votre CV va au bon endroit.",
                "At the end, you can tell when a job offer is fake. Your CV goes to the right place.",
            )),
            Word("cv"),
            Word("mail"),
            Tip(T("C'est un entraînement. Vous pouvez vous tromper.", "This is practice. You can make mistakes.")),
        )),
        Screen("signs", T("Les signes d'un piège", "The signs of a trap"), (
            Text(T(
                "L'offre :\n- demande de l'argent\n- paie beaucoup pour peu de travail\n"
                "- dit de faire vite\n- ne dit ni le lieu ni le nom",
                "The offer:\n- asks for money\n- pays a lot for little work\n"
                "- says to be quick\n- gives no place and no name",
            )),
            Tip(T("Un seul signe suffit pour douter.", "One sign is enough to doubt.")),
        )),
        Screen("papers", T("Avant une rencontre", "Before you have met"), (
            Text(T(
                "Un vrai employeur vous parle d'abord. Il ne fait rien payer.\n\n"
                "Gardez votre carte bancaire et votre pièce d'identité.",
                "A real employer talks with you first. They ask for no payment.\n\n"
                "Keep your bank card and your identity document.",
            )),
            Word("piece-d-identite"),
            Warn(T("Ne payez jamais pour travailler.", "Never pay to work.")),
        )),
        Screen("act", T("Que faire ?", "What to do?"), (
            Text(T(
                "- ne répondez pas\n- ne payez pas\n- signalez l'offre sur le site\n- parlez-en à quelqu'un",
                "- do not answer\n- do not pay\n- report the offer on the site\n- tell somebody",
            )),
            Tip(T(
                "Déjà payé ? Appelez vite votre banque. Cela arrive à beaucoup de gens.",
                "Already paid? Call your bank quickly. It happens to many people.",
            )),
        )),
        Choice("cheque", T(
            "On vous écrit : « Déposez ce chèque. Gardez 100 euros. Envoyez le reste. » Que faites-vous ?",
            "Somebody writes: “Pay in this cheque. Keep 100 euros. Send the rest.” What do you do?",
        ), (
            Option("deposit", T("Je dépose le chèque", "I pay in the cheque"), T(
                "Le chèque ne vaut rien. La banque reprend tout l'argent.",
                "The cheque is worth nothing. The bank takes all the money back.",
            )),
            Option("refuse", T("Je refuse et j'en parle", "I refuse and tell somebody"), T(
                "Un employeur ne fait pas passer d'argent par vous.",
                "An employer does not move money through you.",
            ), right=True),
            Option("wait", T("Je dépose et j'attends", "I pay it in and wait"), T(
                "La banque met des jours à voir le piège. Ne déposez rien.",
                "The bank needs days to see the trap. Pay in nothing.",
            )),
        ), hint=T("Pourquoi l'argent passe-t-il par vous ?", "Why does the money go through you?")),
        Practice("report", "jobs", T("Signaler une offre", "Reporting an offer"), task=T(
            "Vous cherchez un emploi de ménage à Belmar. Une offre est un piège. Ouvrez-la et signalez-la.",
            "You look for a cleaning job in Belmar. One offer is a trap. Open it and report it.",
        ), done=T(
            "Vous avez signalé le piège. Vous protégez aussi les autres.",
            "You reported the trap. You protect other people too.",
        ), setting={
            "what": {"accept": [T("ménage", "cleaning"), T("nettoyage", "cleaner")]},
            "where": {"accept": ["Belmar"]},
            "missing": T("Écrivez ménage, puis Belmar.", "Write cleaning, then Belmar."),
            "offers": [
                {"id": "j1", "title": T("Ménage en école", "Cleaning in a school"), "company": "École des Tilleuls",
                 "place": "Belmar", "km": 3, "contract": T("1 an", "1 year"),
                 "hours": T("25 heures par semaine", "25 hours a week"),
                 "text": T("Le soir, après la classe.", "In the evening, after class.")},
                {"id": "j2", "title": T("Ménage facile", "Easy cleaning"), "company": T("Emploi Vite", "Quick Jobs"),
                 "place": "Belmar", "km": 0, "contract": T("À voir", "To be seen"),
                 "hours": T("1 heure par jour", "1 hour a day"), "text": T(
                     "3 000 euros par mois.\nPayez 50 euros pour votre dossier.\nRépondez ce soir.",
                     "3,000 euros a month.\nPay 50 euros for your file.\nAnswer tonight.",
                 )},
                {"id": "j3", "title": T("Ménage en hôtel", "Cleaning in a hotel"), "company": "Hôtel du Lac",
                 "place": "Rivane", "km": 18, "contract": T("3 mois", "3 months"),
                 "hours": T("30 heures par semaine", "30 hours a week"),
                 "text": T("Début à 7 h, du lundi au vendredi.", "Start at 7 am, Monday to Friday.")},
            ],
        }, goals=(
            {"do": "search", "say": T("Cherchez ménage à Belmar.", "Search for cleaning in Belmar."),
             "hint": T("Écrivez le métier, puis la ville.", "Write the job, then the town.")},
            {"do": "report", "on": "j2", "say": T("Ouvrez le piège et signalez-le.", "Open the trap and report it."),
             "hint": T("Quelle offre paie trop, pour peu d'heures ?", "Which offer pays too much, for few hours?")},
        ), traps=(
            {"do": "apply", "on": "j2", "why": T(
                "Cette offre est un piège. Ne répondez pas.", "This offer is a trap. Do not answer.",
            )},
            {"do": "keep", "on": "j2", "why": T(
                "Cette offre est un piège. Ne la gardez pas.", "This offer is a trap. Do not keep it.",
            )},
            {"do": "report", "on": "j1", "why": T(
                "Cette offre dit le lieu et les heures. Elle ne demande rien.",
                "This offer gives the place and the hours. It asks for nothing.",
            )},
            {"do": "report", "on": "j3", "why": T(
                "Cette offre est loin, mais normale. Elle ne demande rien.",
                "This offer is far, but normal. It asks for nothing.",
            )},
        ), variants=(
            ((T("ménage", "cleaning"), T("cuisine", "kitchen")),
             (T("Ménage", "Cleaning"), T("Cuisine", "Kitchen work")),
             (T("Ménage facile", "Easy cleaning"), T("Cuisine facile", "Easy cooking")),
             (T("nettoyage", "cleaner"), T("cuisinier", "cook")), ("Belmar", "Sorval"),
             ("École des Tilleuls", "École Jean-Roche"),
             (T("Emploi Vite", "Quick Jobs"), T("Travail Plus", "Work Plus")),
             (T("Le soir, après la classe", "In the evening, after class"),
              T("Le matin, avant le repas", "In the morning, before lunch")),
             (T("Payez 50 euros pour votre dossier", "Pay 50 euros for your file"),
              T("Envoyez une photo de votre carte bancaire", "Send a photo of your bank card"))),
        )),
        Practice("practice", "scam", T("Vrai emploi ou piège ?", "Real job or trap?"), task=T(
            "Vous avez envoyé votre CV au café Colin. Vous recevez 4 messages. Qui est sûr ?",
            "You sent your CV to café Colin. You receive 4 messages. Who can you trust?",
        ), done=T(
            "Vous savez quels messages sont vrais.",
            "You know which messages are real.",
        ), setting={"items": [
            {"id": "i1", "channel": "call", "from": T("Madame Colin, du café", "Mrs Colin, from the café"),
             "fake": False, "text": T(
                 "J'ai lu votre CV.\nPouvez-vous venir mardi à 14 h ?\nNous parlerons du contrat.",
                 "I read your CV.\nCan you come on Tuesday at 2 pm?\nWe will talk about the contract.",
             ),
             "hint": T("Demande-t-elle de l'argent ?", "Does she ask for money?"),
             "why": T(
                 "Elle connaît votre CV. Elle propose une rencontre et ne demande rien.",
                 "She knows your CV. She offers to meet and asks for nothing.",
             )},
            {"id": "i2", "channel": "mail", "from": T("Emploi Vite", "Quick Jobs"), "address": "job@vite.exemple.fr",
             "fake": True, "text": T(
                 "L'emploi est à vous, sans rencontre.\nPayez 60 euros pour votre badge.",
                 "You get the job without a meeting.\nPay 60 euros for your badge.",
             ),
             "hint": T("Regardez ce qu'on vous fait payer.", "Look at what they make you pay for."),
             "why": T(
                 "On vous fait payer pour travailler. Un vrai employeur ne le fait pas.",
                 "They make you pay to work. A real employer does not.",
             ),
             "clues": [
                 {"id": "k1", "text": T("Votre badge", "Your badge"), "right": False, "why": T(
                     "Un badge est courant au travail. Cherchez ce qu'on vous demande.",
                     "A badge is common at work. Look for what they ask.",
                 )},
                 {"id": "k2", "text": T("Sans rencontre", "Without a meeting"), "right": True, "why": T(
                     "Un vrai employeur vous parle d'abord.", "A real employer talks with you first.",
                 )},
                 {"id": "k3", "text": T("Payez 60 euros", "Pay 60 euros"), "right": True, "why": T(
                     "On ne paie jamais pour travailler.", "You never pay to work.",
                 )},
             ],
             "acts": [
                 {"id": "a1", "text": T("Je ne paie pas et j'en parle", "I do not pay and I tell somebody"),
                  "safe": True, "why": T("Quelqu'un peut vérifier avec vous.", "Somebody can check with you.")},
                 {"id": "a2", "text": T("Je paie la moitié", "I pay half"), "safe": False, "why": T(
                     "Cet argent ne revient pas. Ne payez rien.", "This money does not come back. Pay nothing.",
                 )},
             ]},
            {"id": "i3", "channel": "sms", "from": "06 39 98 45 10", "fake": True, "link": "maison.vite.exemple.fr",
             "text": T(
                 "Travail à la maison, 400 euros par jour.\nEnvoyez votre pièce d'identité ce soir.",
                 "Work at home, 400 euros a day.\nSend your identity document tonight.",
             ),
             "hint": T("Le salaire est-il normal ?", "Is the pay normal?"),
             "why": T(
                 "Il paie trop et veut vos papiers, sans donner de nom.",
                 "It pays too much, gives no name and wants your papers.",
             ),
             "clues": [
                 {"id": "k4", "text": T("400 euros par jour", "400 euros a day"), "right": True, "why": T(
                     "C'est trop pour être vrai.", "It is too much to be true.",
                 )},
                 {"id": "k5", "text": T("Travail à la maison", "Work at home"), "right": False, "why": T(
                     "Cela existe pour de vrai. Cherchez ce qui est trop beau.",
                     "Such work exists. Look for what is too good.",
                 )},
                 {"id": "k6", "text": T("Envoyez votre pièce d'identité", "Send your identity document"), "right": True,
                  "why": T("On peut voler votre nom avec.", "A thief can use your name with it.")},
             ],
             "acts": [
                 {"id": "a3", "text": T("J'envoie une photo floue", "I send a blurry photo"), "safe": False, "why": T(
                     "Ils voient que vous répondez. N'envoyez rien.", "They see that you answer. Send nothing.",
                 )},
                 {"id": "a4", "text": T("Je bloque ce numéro", "I block this number"), "safe": True, "why": T(
                     "Ce numéro ne peut plus vous écrire.", "This number can no longer write to you.",
                 )},
             ]},
            {"id": "i4", "channel": "mail", "from": "Mission locale du Val", "address": "mission@exemple.fr",
             "fake": False, "text": T(
                 "Atelier CV jeudi 12 mars à 10 h, bureau 4.\nC'est gratuit. Apportez votre CV.",
                 "CV workshop on Thursday 12 March at 10 am, office 4.\nIt is free. Bring your CV.",
             ),
             "hint": T("Connaissez-vous ce service ?", "Do you know this service?"),
             "why": T(
                 "Ce service aide pour l'emploi. Il ne fait rien payer.",
                 "This service helps with jobs. It asks for no payment.",
             )},
        ]}, variants=(
            (("Colin", "Roussel"), (T("café", "café"), T("garage", "garage")),
             (T("mardi à 14 h", "Tuesday at 2 pm"), T("lundi à 9 h", "Monday at 9 am")),
             (T("Emploi Vite", "Quick Jobs"), T("Travail Plus", "Work Plus")), ("60 euros", "85 euros"),
             (T("badge", "badge"), T("casque", "helmet")), ("400 euros", "350 euros"), ("45 10", "71 26"),
             (T("jeudi 12 mars à 10 h", "Thursday 12 March at 10 am"),
              T("mardi 17 mars à 14 h", "Tuesday 17 March at 2 pm"))),
            (("Colin", "Lenoir"), (T("café", "café"), T("cinéma", "cinema")),
             (T("mardi à 14 h", "Tuesday at 2 pm"), T("jeudi à 16 h 30", "Thursday at 4:30 pm")),
             (T("Emploi Vite", "Quick Jobs"), T("Direct Métier", "Direct Jobs")), ("60 euros", "40 euros"),
             (T("badge", "badge"), T("dossier", "file")),
             (T("400 euros par jour", "400 euros a day"), T("2 000 euros par semaine", "2,000 euros a week")),
             (T("Travail à la maison", "Work at home"), T("Travail le soir", "Work in the evening")),
             ("45 10", "62 83"), (T("Atelier CV", "CV workshop"), T("Café emploi", "Job café")),
             (T("jeudi 12 mars à 10 h", "Thursday 12 March at 10 am"),
              T("vendredi 20 mars à 9 h", "Friday 20 March at 9 am"))),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Regardez une offre avec un conseiller ou à l'accueil.",
            "Look at an offer with an adviser or at the reception point.",
        ), (
            Item("read", T("Je cherche le nom et le lieu.", "I look for the name and the place.")),
            Item("money", T("Je vérifie : rien à payer.", "I check: nothing to pay.")),
            Item("papers", T("Je garde mes papiers pour moi.", "I keep my papers to myself.")),
            Item("who", T("Je sais à qui demander.", "I know who to ask.")),
        )),
    ),
)
