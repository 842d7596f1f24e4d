"""Module 3 of E-mail: finding who writes, why, when, where and what to do."""

import uuid

from content.seed.writing import (
    Choice,
    Fill,
    Item,
    Module,
    Option,
    Picture,
    Practice,
    Real,
    Refused,
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
    id=uuid.UUID("dc267836-04f7-405d-b2a4-b91337d6e3cd"),
    slug=T("trouver-l-important", "find-what-matters"),
    title=T("Trouver l'important dans un mail", "Finding what matters in an email"),
    goal=T("Vous savez trouver l'important dans un mail.", "You can find what matters in an email."),
    minutes=7,
    digcomp=("2.1.10",),
    keywords=T("lire mail date heure rendez-vous", "read email date time appointment"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez trouver l'important dans un mail.",
                "At the end, you can find what matters in an email.",
            )),
            Word("mail"),
            Tip(T("C'est un entraînement. Vous pouvez vous tromper.", "This is practice. You can make mistakes.")),
        )),
        Screen("four", T("4 questions à se poser", "4 questions to ask"), (
            Text(T(
                "Dans chaque mail, cherchez :\n- Qui écrit ?\n- Pourquoi ?\n- Quand et où ?\n- Que dois-je faire ?",
                "In each email, look for:\n- Who writes?\n- Why?\n- When and where?\n- What do I need to do?",
            )),
            Tip(T("Vous pouvez relire autant que vous voulez.", "You can read again as often as you like.")),
        )),
        Screen("top", T("Le haut du mail", "The top of the email"), (
            Text(T(
                "« De » montre l'expéditeur : qui écrit.\n\n« Objet » montre pourquoi il écrit.",
                "“From” shows the sender: who writes.\n\n“Subject” shows why they write.",
            )),
            Picture("courrier-mail.png", "Courrier : le haut d'un mail", T(
                "Le haut d'un mail. De : École des Peupliers. Objet : Réunion des parents.",
                "The top of an email in French. “De” means From. “Objet” means Subject.",
            )),
            Word("expediteur"),
            Word("objet"),
        )),
        Screen("amina-mail", T("Un mail pour Amina", "An email for Amina"), (
            Text(T(
                "**De :** Mission locale du Val\n\n**Objet :** Votre rendez-vous\n\n"
                "Bonjour Amina,\n\nVenez le jeudi 12 mars à 9 h 30, bureau 4.\n\n"
                "Apportez votre pièce d'identité.",
                "**From:** Mission locale du Val\n\n**Subject:** Your appointment\n\n"
                "Hello Amina,\n\nCome on Thursday 12 March at 9:30, office 4.\n\n"
                "Bring your identity document.",
            )),
            Word("piece-d-identite"),
        )),
        Choice("who", T(
            "Le mail dit : « De : Mission locale du Val. Objet : Votre rendez-vous. » Qui écrit ?",
            "The email says: “From: Mission locale du Val. Subject: Your appointment.” Who writes?",
        ), (
            Option("amina", T("Amina", "Amina"), T(
                "Amina reçoit le mail. Regardez après « De ».",
                "Amina receives the email. Look after “From”.",
            )),
            Option("mission", T("La Mission locale du Val", "Mission locale du Val"), T(
                "Son nom est écrit après « De ».",
                "Its name is written after “From”.",
            ), right=True),
            Option("office", T("Le bureau 4", "Office 4"), T(
                "Le bureau 4 est le lieu. Regardez après « De ».",
                "Office 4 is the place. Look after “From”.",
            )),
        ), hint=T("Regardez après « De ».", "Look after “From”.")),
        Several("hospital", T(
            "L'hôpital écrit : « Arrivez à 8 h. Apportez votre ordonnance. Le repas est offert. » Que faites-vous ?",
            "The hospital writes: “Arrive at 8. Bring your prescription. The meal is free.” What do you do?",
        ), (
            Option("arrive", T("J'arrive à 8 h", "I arrive at 8"), T(
                "« Arrivez » vous demande une action.",
                "“Arrive” asks you to do something.",
            ), right=True),
            Option("bring", T("J'apporte mon ordonnance", "I bring my prescription"), T(
                "« Apportez » vous demande une action.",
                "“Bring” asks you to do something.",
            ), right=True),
            Option("meal", T("J'apporte un repas", "I bring a meal"), T(
                "« Offert » veut dire gratuit. L'hôpital vous donne le repas.",
                "“Free” means you pay nothing. The hospital gives you the meal.",
            )),
        ), hint=T("Quels mots vous demandent une action ?", "Which words ask you to act?")),
        Screen("school-mail", T("Un mail de l'école", "An email from the school"), (
            Text(T(
                "**De :** École des Peupliers\n\n**Objet :** Sortie au musée\n\n"
                "Bonjour,\n\nLa classe sort le vendredi 5 juin.\n\nMerci de répondre avant le 28 mai.",
                "**From:** École des Peupliers\n\n**Subject:** Museum trip\n\n"
                "Hello,\n\nThe class goes out on Friday 5 June.\n\nPlease answer before 28 May.",
            )),
            Tip(T("Lisez le mail. Ensuite, répondez sans aide.", "Read the email. Then answer without help.")),
        )),
        Fill("deadline", T(
            "« La classe sort le 5 juin. Merci de répondre avant le 28 mai. » Avant quelle date répondez-vous ?",
            "“The class goes out on 5 June. Please answer before 28 May.” Before which date do you answer?",
        ), label=T("Le jour et le mois", "Day and month"), accepted=(
            T("28 mai", "28 May"),
        ), right_why=T(
            "Le mot « avant » montre la date limite : le 28 mai.",
            "The word “before” shows the last date: 28 May.",
        ), wrong_why=T(
            "Cherchez le mot « avant ». La date vient après.",
            "Look for the word “before”. The date comes after it.",
        ), refused=(
            Refused("5/6", T(
                "Le 5 juin est le jour de la sortie. Cherchez « avant ».",
                "5 June is the day of the trip. Look for “before”.",
            )),
        ), kind="date"),
        Choice("benefits", T(
            "Un mail dit : « Envoyez 3 fiches de paie avant le 15 avril. Le service Aides du Val. » Que faites-vous ?",
            "An email says: “Send 3 pay slips before 15 April. The Aides du Val office.” What do you do?",
        ), (
            Option("go", T("J'y vais le 15 avril", "I go there on 15 April"), T(
                "Le mail demande des papiers, pas une visite. Regardez le premier mot.",
                "The email asks for papers, not a visit. Look at the first word.",
            )),
            Option("one", T("J'envoie une fiche de paie", "I send one pay slip"), T(
                "C'est un bon début. Regardez le nombre demandé.",
                "It is a good start. Look at the number they ask for.",
            )),
            Option("send", T("J'envoie 3 fiches avant le 15", "I send 3 slips before the 15th"), T(
                "Vous avez le bon nombre et la bonne date.",
                "You have the right number and the right date.",
            ), right=True),
        )),
        Practice("practice", "inbox", T("Trouver l'heure", "Finding the time"), task=T(
            "Vous êtes Amina Diallo. L'hôpital vous écrit. Ouvrez son mail. Dites l'heure du rendez-vous.",
            "You are Amina Diallo. The hospital writes to you. Open its email. Tell the time to be there.",
        ), done=T(
            "Vous avez trouvé le bon mail et la bonne heure.",
            "You found the right email and the right time.",
        ), setting={
            "me": {"name": "Amina Diallo", "address": "amina.diallo@exemple.fr"},
            "mails": [
                {"id": "m1", "from": "Chaussures Lenoir", "address": "offres@lenoir.exemple.fr",
                 "day": T("lundi", "Monday"), "subject": T("Tout à petit prix", "Everything at low prices"),
                 "body": T(
                     "2 paires pour le prix d'une.\nJusqu'à samedi, 19 h.",
                     "2 pairs for the price of one.\nUntil Saturday, 7 pm.",
                 )},
                {"id": "m2", "from": "Centre de formation Alizé", "address": "alize@exemple.fr",
                 "day": T("lundi", "Monday"), "subject": T("Réunion du groupe", "Group meeting"),
                 "body": T(
                     "Bonjour,\nLa réunion est le jeudi 12 mars à 9 h, salle 4.",
                     "Hello,\nThe meeting is on Thursday 12 March at 9 am, room 4.",
                 )},
                {"id": "m3", "from": "Hôpital Saint-Orel", "address": "accueil@orel.exemple.fr",
                 "day": T("vendredi", "Friday"), "subject": T("Votre rendez-vous", "Your appointment"),
                 "body": T(
                     "Bonjour Amina Diallo,\nVenez le mercredi 18 mars à 14 h 15, étage 2.\n"
                     "Apportez votre ordonnance.",
                     "Hello Amina Diallo,\nCome on Wednesday 18 March at 2:15 pm, floor 2.\n"
                     "Bring your prescription.",
                 )},
                {"id": "m4", "from": "École des Peupliers", "address": "ecole@peupliers.exemple.fr", "seen": True,
                 "day": T("jeudi", "Thursday"), "subject": T("Menu de la cantine", "School lunches"),
                 "body": T(
                     "Bonjour,\nLundi : riz et poisson.\nMardi : soupe et poulet.",
                     "Hello,\nMonday: rice and fish.\nTuesday: soup and chicken.",
                 )},
            ],
            "ask": {
                "text": T(
                    "À quelle heure est votre rendez-vous à l'hôpital ?",
                    "What time must you be at the hospital?",
                ),
                "options": [
                    {"id": "o1", "text": T("9 h", "9 am")},
                    {"id": "o2", "text": T("19 h", "7 pm")},
                    {"id": "o3", "text": T("14 h 15", "2:15 pm")},
                ],
            },
        }, goals=(
            {"do": "open", "on": "m3", "say": T("Ouvrez le mail de l'hôpital.", "Open the hospital's email."),
             "hint": T("Dans la liste, le nom dit qui écrit.", "In the list, the name says who writes.")},
            {"do": "tell", "on": "o3", "say": T("Dites l'heure.", "Tell the time."),
             "hint": T("L'heure est après le mot « à ».", "The time comes after the word “at”.")},
        ), traps=(
            {"do": "open", "on": "m1", "why": T(
                "Vous avez ouvert une publicité. Cherchez le mail de l'hôpital.",
                "You opened an advertisement. Look for the hospital's email.",
            )},
            {"do": "open", "on": "m2", "why": T(
                "Le centre Alizé écrit ce mail. Cherchez le mail de l'hôpital.",
                "The Alizé centre wrote this email. Look for the hospital's email.",
            )},
            {"do": "delete", "on": "m3", "why": T(
                "Gardez ce mail. Il dit où aller.", "Keep this email. It says where to go.",
            )},
            {"do": "tell", "on": "o1", "why": T(
                "9 h est l'heure de la réunion. Lisez le mail de l'hôpital.",
                "9 am is the time of the meeting. Read the hospital's email.",
            )},
            {"do": "tell", "on": "o2", "why": T(
                "19 h est l'heure d'un magasin. Lisez le mail de l'hôpital.",
                "7 pm is for a shop. Read the hospital's email.",
            )},
        ), variants=(
            (("Amina Diallo", "Moussa Camara"), ("amina.diallo", "moussa.camara"),
             (T("L'hôpital", "The hospital"), T("La mairie", "The town hall")),
             (T("l'hôpital", "the hospital"), T("la mairie", "the town hall")),
             ("Hôpital Saint-Orel", "Mairie de Belmar"), ("accueil@orel", "accueil@mairie"),
             (T("mercredi 18 mars", "Wednesday 18 March"), T("mardi 17 mars", "Tuesday 17 March")),
             (T("14 h 15", "2:15 pm"), T("10 h 40", "10:40 am")), (T("19 h", "7 pm"), T("18 h", "6 pm")),
             (T("votre ordonnance", "your prescription"), T("votre pièce d'identité", "your identity document"))),
            (("Amina Diallo", "Lucie Morel"), ("amina.diallo", "lucie.morel"),
             (T("L'hôpital", "The hospital"), T("L'école de couture", "The sewing school")),
             (T("l'hôpital", "the hospital"), T("l'école de couture", "the sewing school")),
             ("Hôpital Saint-Orel", "École de couture Colin"), ("accueil@orel", "accueil@couture"),
             (T("mercredi 18 mars", "Wednesday 18 March"), T("lundi 16 mars", "Monday 16 March")),
             (T("14 h 15", "2:15 pm"), T("8 h 45", "8:45 am")), (T("19 h", "7 pm"), T("20 h", "8 pm")),
             (T("votre ordonnance", "your prescription"), T("vos ciseaux", "your scissors"))),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Prenez un mail reçu. Ou demandez un mail au point d'accueil.",
            "Take an email you received. Or ask the reception point for one.",
        ), (
            Item("who", T("Je dis qui écrit.", "I say who writes.")),
            Item("why", T("Je dis pourquoi.", "I say why.")),
            Item("when", T("Je note la date, l'heure et le lieu.", "I note the date, the time and the place.")),
            Item("do", T("Je dis ce que je dois faire.", "I say what I need to do.")),
        )),
    ),
)
