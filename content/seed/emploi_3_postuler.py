"""Module 3 of Offres d'emploi: answering an offer with the right CV and a short message."""

import uuid

from content.seed.writing import Choice, Item, Module, Option, Order, Place, Practice, Real, Screen, T, Text, Tip, Word

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("4217ece4-1302-4b95-867b-6c4758844642"),
    slug=T("postuler", "apply-with-your-cv"),
    title=T("Postuler avec son CV", "Applying with your CV"),
    goal=T("Vous savez envoyer votre CV pour un emploi.", "You can send your CV for a job."),
    minutes=7,
    digcomp=("2.2.07",),
    keywords=T("postuler cv candidature message lettre", "apply cv application message letter"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez postuler sur internet avec votre CV.",
                "At the end, you can apply for a job on the internet.",
            )),
            Word("postuler"),
            Word("cv"),
            Tip(T("C'est un entraînement. Rien ne part pour de vrai.", "This is practice. Nothing is really sent.")),
        )),
        Screen("ready", T("Avant de commencer", "Before you start"), (
            Text(T(
                "Préparez :\n- votre CV dans le téléphone\n- votre numéro de téléphone\n- vos jours et heures libres",
                "Get ready:\n- your CV on the phone\n- your phone number\n- your free days and hours",
            )),
            Tip(T("Pas de CV ? Le point d'accueil peut vous aider.", "No CV? The reception point can help you.")),
        )),
        Screen("message", T("Un message court", "A short message"), (
            Text(T(
                "- Bonjour\n- l'emploi que vous voulez\n- quand vous êtes libre\n- Merci, prénom et nom",
                "- Hello\n- the job you want\n- when you are free\n- Thank you, first name and last name",
            )),
            Tip(T("Une petite faute ne gêne pas.", "A small spelling mistake is fine.")),
        )),
        Screen("after", T("Après l'envoi", "After sending"), (
            Text(T(
                "Notez l'emploi, la date et le nom.\n\nGardez votre téléphone allumé. On peut vous appeler.",
                "Note the job, the date and the name.\n\nKeep your phone on. They may call you.",
            )),
            Tip(T("Pas de réponse est courant. Envoyez à d'autres.", "No answer is common. Send to others too.")),
        )),
        Order("letter", T("Mettez le message d'Amina dans l'ordre.", "Put Amina's message in order."), (
            Place("hello", T("Bonjour Madame,", "Hello,"), T(
                "On commence par saluer.", "You start with a greeting.",
            )),
            Place("job", T("Je voudrais l'emploi de vente.", "I would like the sales job."), T(
                "On dit tout de suite pour quel emploi.", "You say at once which job it is.",
            )),
            Place("free", T("Je suis libre le matin.", "I am free in the morning."), T(
                "Les heures viennent après l'emploi.", "The hours come after the job.",
            )),
            Place("name", T("Merci. Amina Diallo", "Thank you. Amina Diallo"), T(
                "On remercie et on signe à la fin.", "You thank and sign at the end.",
            )),
        ), right_why=T(
            "On sait quel emploi, quand, et qui écrit.",
            "It says which job, when, and who writes.",
        ), wrong_why=T(
            "Commencez par bonjour. Finissez par le nom.",
            "Start with hello. End with the name.",
        ), hint=T("Bonjour d'abord. Le nom à la fin.", "Hello first. The name at the end.")),
        Choice("silence", T(
            "Vous avez envoyé votre CV il y a 10 jours. Personne ne répond. Que faites-vous ?",
            "You sent your CV 10 days ago. Nobody answers. What do you do?",
        ), (
            Option("again", T("J'envoie le CV chaque jour", "I send the CV every day"), T(
                "Trop de messages fatiguent. Un seul appel suffit.",
                "Too many messages are tiring. One call is enough.",
            )),
            Option("stop", T("J'arrête de chercher", "I stop looking"), T(
                "Le silence est courant. Il ne dit rien de vous.",
                "Silence is common. It says nothing about you.",
            )),
            Option("call", T("J'appelle pour demander", "I call to ask"), T(
                "Un appel poli montre que l'emploi vous intéresse.",
                "A polite call shows that you want the job.",
            ), right=True),
        )),
        Practice("practice", "jobs", T("Envoyer son CV", "Sending your CV"), task=T(
            "Vous êtes Amina Diallo. Vous êtes libre le soir. Cherchez un emploi de service à Belmar. "
            "Envoyez votre CV de 2026.",
            "You are Amina Diallo. You are free in the evening. Look for work in service in Belmar. "
            "Send your CV from 2026.",
        ), done=T(
            "Votre CV est parti, avec un message clair.",
            "Your CV is sent, with a clear message.",
        ), setting={
            "what": {"accept": [T("service", "service"), T("serveuse", "waitress"), T("serveur", "waiter")]},
            "where": {"accept": ["Belmar"]},
            "missing": T("Écrivez service, puis Belmar.", "Write service, then Belmar."),
            "offers": [
                {"id": "j1", "title": T("Service du matin", "Morning service"), "company": "Hôtel du Lac",
                 "place": "Rivane", "km": 18, "contract": T("3 mois", "3 months"),
                 "hours": T("30 heures par semaine", "30 hours a week"), "text": T(
                     "Du lundi au samedi, le matin.\nEnvoyez un CV.",
                     "Monday to Saturday, in the morning.\nSend a CV.",
                 )},
                {"id": "j2", "title": T("Service du soir", "Evening service"), "company": "Café Colin",
                 "place": "Belmar", "km": 2, "contract": T("6 mois", "6 months"),
                 "hours": T("20 heures par semaine", "20 hours a week"), "text": T(
                     "Du mardi au samedi, le soir.\nEnvoyez un CV. Dites quand vous êtes libre.",
                     "Tuesday to Saturday, in the evening.\nSend a CV. Say when you are free.",
                 )},
                {"id": "j3", "title": T("Service du midi", "Lunch service"), "company": "Cantine Lenoir",
                 "place": "Belmar", "km": 4, "contract": T("1 an", "1 year"),
                 "hours": T("15 heures par semaine", "15 hours a week"), "text": T(
                     "Du lundi au vendredi, de 11 h à 14 h.\nEnvoyez un CV.",
                     "Monday to Friday, from 11 am to 2 pm.\nSend a CV.",
                 )},
            ],
            "cvs": [
                {"id": "v1", "name": T("CV de 2019", "CV from 2019")},
                {"id": "v2", "name": T("CV de 2026", "CV from 2026")},
                {"id": "v3", "name": T("Facture de mars", "Bill for March")},
            ],
            "letter": {
                "accept": [
                    T("Bonjour, je suis libre le soir. Merci. Amina Diallo",
                      "Hello, I am free in the evening. Thank you. Amina Diallo"),
                    T("le soir", "evening"), T("soirs", "evenings"), T("je suis libre", "I am free"),
                    T("je suis disponible", "I am available"),
                ],
                "missing": T(
                    "Dites quand vous êtes libre. Par exemple : « Je suis libre le soir. »",
                    "Say when you are free. For example: “I am free in the evening.”",
                ),
            },
        }, goals=(
            {"do": "search", "say": T("Cherchez service à Belmar.", "Search for service in Belmar."),
             "hint": T("Écrivez le métier, puis la ville.", "Write the job, then the town.")},
            {"do": "open", "on": "j2", "say": T("Ouvrez l'offre du soir.", "Open the evening offer."),
             "hint": T("Le titre de l'offre dit quand.", "The title of the offer says when.")},
            {"do": "apply", "on": "j2", "with": "v2", "say": T(
                "Envoyez le CV de 2026 et un message.", "Send the CV from 2026 and a message.",
            ), "hint": T("Choisissez le CV. Dites quand vous êtes libre.", "Choose the CV. Say when you are free.")},
        ), traps=(
            {"do": "apply", "on": "j1", "why": T(
                "Cette offre est pour le matin. Vous êtes libre le soir.",
                "This offer is for the morning. You are free in the evening.",
            )},
            {"do": "apply", "on": "j3", "why": T(
                "Cette offre est pour le midi. Vous êtes libre le soir.",
                "This offer is for lunch time. You are free in the evening.",
            )},
            {"do": "cv", "on": "v1", "why": T(
                "Ce CV est ancien. Il manque vos derniers emplois.",
                "This CV is old. Your last jobs are missing.",
            )},
            {"do": "cv", "on": "v3", "why": T(
                "C'est une facture. Gardez-la pour vous.", "This is a bill. Keep it to yourself.",
            )},
            {"do": "report", "why": T(
                "Cette offre est normale. Elle dit tout.", "This offer is normal. It says everything.",
            )},
        ), variants=(
            (("Amina Diallo", "Moussa Camara"), (T("service", "service"), T("ménage", "cleaning")),
             (T("Service", "service"), T("Ménage", "cleaning")),
             (T("serveuse", "waitress"), T("nettoyage", "cleaner")),
             (T("serveur", "waiter"), T("entretien", "housekeeping")), ("Belmar", "Sorval"),
             ("Hôtel du Lac", "Clinique du Lac"), ("Café Colin", "Cinéma Colin"),
             (T("du soir", "evening"), T("du matin", "morning")), (T("du matin", "morning"), T("du soir", "evening")),
             (T("le soir", "Evening"), T("le matin", "Morning")), (T("le matin", "Morning"), T("le soir", "Evening")),
             (T("soirs", "evenings"), T("matins", "mornings"))),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Choisissez une offre. Faites-le avec quelqu'un, la première fois.",
            "Choose an offer. Do it with somebody, the first time.",
        ), (
            Item("cv", T("Je choisis le bon CV.", "I choose the right CV.")),
            Item("message", T("J'écris un message court.", "I write a short message.")),
            Item("send", T("Je relis et j'envoie.", "I read it again and send.")),
            Item("note", T("Je note l'emploi et la date.", "I note the job and the date.")),
        )),
    ),
)
