"""Module 2 of Offres d'emploi: finding the contract, the hours and the place in an offer."""

import uuid

from content.seed.writing import Choice, Fill, Item, Module, Option, Practice, Real, Refused, Screen, T, Text, Tip, Word

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("23250b22-3607-488a-b738-7d81d46b45ca"),
    slug=T("lire-une-offre", "read-a-job-offer"),
    title=T("Lire une offre", "Reading a job offer"),
    goal=T("Vous savez lire une offre d'emploi.", "You can read a job offer."),
    minutes=6,
    digcomp=("1.2.07",),
    keywords=T("contrat heures lieu trajet salaire", "contract hours place journey pay"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez lire une offre d'emploi. Vous savez si elle vous va.",
                "At the end, you can read a job offer. You know if it suits you.",
            )),
            Tip(T("C'est un entraînement. Vous pouvez vous tromper.", "This is practice. You can make mistakes.")),
        )),
        Screen("four", T("4 choses à chercher", "4 things to look for"), (
            Text(T(
                "- le contrat : combien de temps ?\n- les heures : quand ?\n- le lieu : où ?\n"
                "- la demande : permis, diplôme, langue ?",
                "- the contract: how long?\n- the hours: when?\n- the place: where?\n"
                "- the needs: licence, diploma, language?",
            )),
            Tip(T("Il manque une chose ? Vous pouvez demander.", "Is something missing? You can ask.")),
        )),
        Screen("contract", T("Le contrat", "The contract"), (
            Text(T(
                "Un CDD finit à une date. Un CDI continue.\n\nLes 2 donnent un vrai salaire.",
                "A CDD ends on a date. A CDI goes on.\n\nBoth give real pay.",
            )),
            Word("cdd"),
            Word("cdi"),
        )),
        Screen("hours", T("Les heures et le trajet", "The hours and the journey"), (
            Text(T(
                "Lisez les jours et les heures. Puis cherchez le trajet.\n\nY a-t-il un bus à cette heure ?",
                "Read the days and the hours. Then look for the journey.\n\nIs there a bus at that time?",
            )),
            Word("temps-partiel"),
            Tip(T("Demandez à l'accueil pour le trajet.", "Ask at the reception point about the journey.")),
        )),
        Fill("hours-a-week", T(
            "« CDD de 6 mois. 24 heures par semaine. Début à 8 h. » Combien d'heures par semaine ?",
            "“CDD for 6 months. 24 hours a week. Start at 8 am.” How many hours a week?",
        ), label=T("Nombre d'heures", "Number of hours"), accepted=(T("24", "24"),), right_why=T(
            "24 est juste avant « heures par semaine ».",
            "24 comes just before “hours a week”.",
        ), wrong_why=T(
            "Cherchez le nombre juste avant « heures par semaine ».",
            "Look for the number just before “hours a week”.",
        ), refused=(
            Refused("6", T(
                "6 est le nombre de mois. Cherchez le mot « heures ».",
                "6 is the number of months. Look for the word “hours”.",
            )),
            Refused("8", T(
                "8 h est le début de la journée. Cherchez « par semaine ».",
                "8 am is the start of the day. Look for “a week”.",
            )),
        ), kind="number", hint=T("Cherchez « par semaine ».", "Look for “a week”.")),
        Choice("cdd", T(
            "« CDD de 3 mois » : que veut dire l'offre ?",
            "“CDD for 3 months”: what does the offer mean?",
        ), (
            Option("end", T("L'emploi dure 3 mois", "The job lasts 3 months"), T(
                "Un CDD a une date de fin.",
                "A CDD has an end date.",
            ), right=True),
            Option("start", T("L'emploi commence dans 3 mois", "The job starts in 3 months"), T(
                "« De 3 mois » dit combien de temps il dure.",
                "“For 3 months” says how long it lasts.",
            )),
            Option("always", T("L'emploi n'a pas de fin", "The job has no end"), T(
                "Sans date de fin, c'est un CDI. Regardez les lettres.",
                "With no end date, it is a CDI. Look at the letters.",
            )),
        )),
        Practice("practice", "jobs", T("Choisir la bonne offre", "Choosing the right offer"), task=T(
            "Vous cherchez un emploi de vente à Belmar. Vous êtes libre du lundi au vendredi seulement. "
            "Gardez l'offre qui vous va.",
            "You look for work in sales in Belmar. You are free from Monday to Friday only. "
            "Keep the offer that suits you.",
        ), done=T(
            "Vous avez gardé la bonne offre. Vous connaissez les heures.",
            "You kept the right offer. You know the hours.",
        ), setting={
            "what": {"accept": [T("vente", "sales"), T("vendeur", "seller"), T("vendeuse", "selling")]},
            "where": {"accept": ["Belmar"]},
            "missing": T("Écrivez vente, puis Belmar.", "Write sales, then Belmar."),
            "offers": [
                {"id": "j1", "title": T("Vente au marché", "Sales at the market"), "company": "Halles du Port",
                 "place": "Belmar", "km": 2, "contract": T("CDD de 6 mois", "CDD for 6 months"),
                 "hours": T("20 heures par semaine", "20 hours a week"), "text": T(
                     "Le samedi et le dimanche.\nDébut à 5 h. Premier bus à 6 h.",
                     "On Saturday and Sunday.\nStart at 5 am. First bus at 6 am.",
                 )},
                {"id": "j2", "title": T("Vente en magasin", "Sales in a store"), "company": "Sport Lenoir",
                 "place": "Rivane", "km": 18, "contract": "CDI",
                 "hours": T("35 heures par semaine", "35 hours a week"), "text": T(
                     "Du mardi au samedi, de 10 h à 18 h.\nDébutants acceptés.",
                     "Tuesday to Saturday, 10 am to 6 pm.\nBeginners welcome.",
                 )},
                {"id": "j3", "title": T("Vente en boulangerie", "Sales in a bakery"), "company": "Boulangerie Morel",
                 "place": "Belmar", "km": 3, "contract": "CDI",
                 "hours": T("25 heures par semaine", "25 hours a week"), "text": T(
                     "Du lundi au vendredi, de 9 h à 14 h.\nBus 4 devant la porte.",
                     "Monday to Friday, 9 am to 2 pm.\nBus 4 stops at the door.",
                 )},
            ],
            "ask": {
                "text": T(
                    "L'offre gardée : combien d'heures par semaine ?",
                    "The offer you keep: how many hours a week?",
                ),
                "options": [
                    {"id": "o1", "text": T("25 heures", "25 hours")},
                    {"id": "o2", "text": T("35 heures", "35 hours")},
                    {"id": "o3", "text": T("9 heures", "9 hours")},
                ],
            },
        }, goals=(
            {"do": "search", "say": T("Cherchez vente à Belmar.", "Search for sales in Belmar."),
             "hint": T("Écrivez le métier, puis la ville.", "Write the job, then the town.")},
            {"do": "keep", "on": "j3", "say": T(
                "Ouvrez les offres. Gardez celle du lundi au vendredi.",
                "Open the offers. Keep the Monday to Friday one.",
            ), "hint": T("Lisez les jours dans le texte de l'offre.", "Read the days in the text of the offer.")},
            {"do": "tell", "on": "o1", "say": T("Dites les heures par semaine.", "Tell the hours a week."),
             "hint": T("Dans l'offre, regardez sous le contrat.", "In the offer, look under the contract.")},
        ), traps=(
            {"do": "keep", "on": "j1", "why": T(
                "Cette offre est pour le samedi et le dimanche. Cherchez en semaine.",
                "This offer is for Saturday and Sunday. Look for weekdays.",
            )},
            {"do": "keep", "on": "j2", "why": T(
                "Cette offre demande le samedi. Lisez bien les jours.",
                "This offer needs Saturday. Read the days closely.",
            )},
            {"do": "apply", "why": T("Plus tard. Ici, gardez seulement l'offre.", "Later. Here, just keep the offer.")},
            {"do": "report", "why": T(
                "Cette offre est normale. Elle dit tout.", "This offer is normal. It says everything.",
            )},
            {"do": "tell", "on": "o2", "why": T(
                "35 heures, c'est l'offre de Rivane. Elle demande le samedi.",
                "35 hours is the offer in Rivane. It needs Saturday.",
            )},
            {"do": "tell", "on": "o3", "why": T(
                "Ce nombre est l'heure du début. Cherchez « par semaine ».",
                "This number is the start time. Look for “a week”.",
            )},
        ), variants=(
            ((T("vente", "sales"), "service"), (T("Vente", "Sales"), "Service"),
             (T("vendeur", "seller"), T("serveur", "waiter")), (T("vendeuse", "selling"), T("serveuse", "waitress")),
             ("Belmar", "Rivane"), ("Rivane", "Sorval"), (T("au marché", "at the market"), T("au bar", "in a bar")),
             ("Halles du Port", "Bar du Port"), (T("en magasin", "in a store"), T("en cantine", "in a canteen")),
             ("Sport Lenoir", "Cantine Lenoir"), (T("en boulangerie", "in a bakery"), T("en salle", "in a café")),
             ("Boulangerie Morel", "Café Colin"), (T("9 h à 14 h", "9 am to 2 pm"), T("8 h à 14 h", "8 am to 2 pm")),
             (T("25 heures", "25 hours"), T("30 heures", "30 hours")),
             (T("9 heures", "9 hours"), T("8 heures", "8 hours"))),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Prenez une offre sur le site de France Travail.",
            "Take an offer from the website of France Travail.",
        ), (
            Item("contract", T("Je dis le contrat.", "I say the contract.")),
            Item("hours", T("Je dis les jours et les heures.", "I say the days and the hours.")),
            Item("journey", T("Je cherche le trajet.", "I look for the journey.")),
            Item("suits", T("Je dis si l'offre me va.", "I say if the offer suits me.")),
        )),
    ),
)
