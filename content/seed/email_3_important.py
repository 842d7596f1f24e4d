"""Module 3 of E-mail: finding who writes, why, when, where and what to do."""

import uuid

from content.seed.writing import (
    Choice,
    Fill,
    Item,
    Module,
    Option,
    Order,
    Picture,
    Place,
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
    minutes=6,
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
        Fill("time", T(
            "« Venez le jeudi 12 mars à 9 h 30, bureau 4. » À quelle heure est le rendez-vous ?",
            "“Come on Thursday 12 March at 9:30, office 4.” What time is the appointment?",
        ), label=T("Heure du rendez-vous", "Time of the appointment"), accepted=(
            T("9 h 30", "9:30"),
            T("9:30", "9:30 am"),
            T("09 h 30", "09:30"),
            T("09:30", "9 h 30"),
            T("à 9 h 30", "at 9:30"),
            T("9 heures 30", "half past 9"),
            T("9 h 30 du matin", "half past nine"),
            T("9 heures et demie", "9:30 in the morning"),
        ), right_why=T(
            "L'heure est après le mot « à » : 9 h 30.",
            "The time comes after the word “at”: 9:30.",
        ), wrong_why=T(
            "Cherchez le petit mot « à ». L'heure vient après.",
            "Look for the small word “at”. The time comes after it.",
        ), refused=(
            Refused("12", T(
                "12 est le jour. L'heure est après « à ».",
                "12 is the day. The time is after “at”.",
            )),
            Refused("4", T(
                "4 est le numéro du bureau. L'heure est après « à ».",
                "4 is the office number. The time is after “at”.",
            )),
            Refused("9", T(
                "C'est presque ça. Écrivez aussi les minutes.",
                "You are close. Write the minutes too.",
            )),
            Refused("9 h", T(
                "C'est presque ça. Écrivez aussi les minutes.",
                "You are close. Write the minutes too.",
            )),
        ), hint=T("L'heure est après le mot « à ».", "The time is after the word “at”.")),
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
        Order("method", T(
            "Vous lisez un mail de haut en bas. Mettez les gestes dans l'ordre.",
            "You read an email from top to bottom. Put the steps in order.",
        ), (
            Place("who", T("Je regarde « De »", "I look at “From”"), T(
                "En haut, « De » dit qui écrit.", "At the top, “From” says who writes.",
            )),
            Place("why", T("Je lis l'objet", "I read the subject"), T(
                "L'objet est sous « De ».", "The subject is under “From”.",
            )),
            Place("text", T("Je lis le texte", "I read the text"), T(
                "La date et le lieu sont dans le texte.", "The date and the place are in the text.",
            )),
            Place("note", T("Je note ce que je dois faire", "I note what I need to do"), T(
                "On note à la fin, quand on sait tout.", "You note at the end, when you know everything.",
            )),
        ), right_why=T(
            "Vous partez du haut. Vous notez à la fin.",
            "You start at the top. You take notes at the end.",
        ), wrong_why=T(
            "Partez du haut du mail. Notez après la lecture.",
            "Start at the top of the email. Take notes after reading.",
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
