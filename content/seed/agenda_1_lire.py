"""Module 1 of Agenda: finding an appointment, its day and its time."""

import uuid

from content.seed.writing import (
    Choice,
    Fill,
    Item,
    Module,
    Option,
    Practice,
    Real,
    Refused,
    Screen,
    T,
    Text,
    Tip,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("525a062d-65b3-489c-b336-33201fe8525f"),
    slug=T("lire-agenda", "reading-a-calendar"),
    title=T("Lire son agenda", "Reading your calendar"),
    goal=T(
        "Vous savez trouver le jour et l'heure d'un rendez-vous.",
        "You can find the day and time of an appointment.",
    ),
    minutes=5,
    digcomp=("2.1.10", "5.2.07"),
    keywords=T("agenda rendez-vous jour heure semaine lire", "calendar appointment day time week read"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez trouver un rendez-vous dans l'agenda.",
                "At the end, you can find an appointment in the calendar.",
            )),
            Tip(T("C'est un entraînement. Rien ne change pour de vrai.", "This is practice. Nothing really changes.")),
        )),
        Screen("what", T("À quoi sert l'agenda ?", "What is the calendar for?"), (
            Text(T(
                "Le téléphone a un agenda. Il garde vos rendez-vous :\n\n- le jour\n- l'heure\n- le lieu",
                "The phone has a calendar. It keeps your appointments:\n\n- the day\n- the time\n- the place",
            )),
            Tip(T(
                "Un papier se perd. L'agenda reste dans le téléphone.",
                "Paper gets lost. The calendar stays in the phone.",
            )),
        )),
        Screen("week", T("Trouver le bon jour", "Find the right day"), (
            Text(T(
                "L'agenda montre les jours de la semaine. Touchez la semaine d'après pour voir la suite.\n\n"
                "Touchez un rendez-vous : vous voyez l'heure et le lieu.",
                "The calendar shows the days of the week. Touch the next week to see more.\n\n"
                "Touch an appointment: you see the time and the place.",
            )),
        )),
        Screen("hours", T("Après midi", "After noon"), (
            Text(T(
                "Après midi, on continue à compter :\n\n"
                "- 13 h : 1 heure de l'après-midi\n- 14 h : 2 heures de l'après-midi\n- 20 h : 8 heures du soir",
                "After noon, the clock in France goes on:\n\n"
                "- 13 h: 1 in the afternoon\n- 14 h: 2 in the afternoon\n- 20 h: 8 in the evening",
            )),
            Tip(T("Enlevez 12 : 14 moins 12 donne 2.", "Take away 12: 14 less 12 is 2.")),
        )),
        Fill("evening", T(
            "La mission locale écrit : « Venez à 15 h. » C'est quelle heure de l'après-midi ?",
            "The mission locale writes: “Come at 15 h.” What time is it in the afternoon?",
        ), T("L'heure", "The time"), (
            T("3", "3"),
            T("3 h", "3 pm"),
            T("3 heures", "3 o'clock"),
            T("3 heures de l'après-midi", "3 in the afternoon"),
        ), right_why=T(
            "15 moins 12 donne 3. C'est dans l'après-midi.",
            "15 less 12 is 3. It is in the afternoon.",
        ), wrong_why=T(
            "Enlevez 12 de 15. Écrivez le chiffre.",
            "Take 12 away from 15. Write the number.",
        ), refused=(
            Refused("5", T(
                "15 h n'est pas 5 heures. Enlevez 12 de 15.",
                "15 h is not 5 o'clock. Take 12 away from 15.",
            )),
            Refused("15", T(
                "C'est l'heure du message. Enlevez 12 de 15.",
                "That is the time in the message. Take 12 away from 15.",
            )),
        ), hint=T("Enlevez 12 de 15.", "Take 12 away from 15.")),
        Choice("free", T(
            "Lundi 10 h : médecin. Mardi : rien. Mercredi 14 h : école. Quel jour êtes-vous libre ?",
            "Monday 10 am: doctor. Tuesday: nothing. Wednesday 2 pm: school. Which day are you free?",
        ), (
            Option("monday", T("Lundi", "Monday"), T(
                "Lundi, vous voyez le médecin. Cherchez le jour vide.",
                "On Monday, you see the doctor. Look for the empty day.",
            )),
            Option("tuesday", T("Mardi", "Tuesday"), T(
                "Mardi, rien n'est écrit : vous êtes libre.",
                "On Tuesday, nothing is written: you are free.",
            ), right=True),
            Option("wednesday", T("Mercredi", "Wednesday"), T(
                "Mercredi, vous allez à l'école. Cherchez le jour vide.",
                "On Wednesday, you go to the school. Look for the empty day.",
            )),
        )),
        Practice(
            name="find-hospital",
            kind="calendar",
            heading=T("Trouver un rendez-vous", "Find an appointment"),
            task=T(
                "C'est lundi 9 mars. La semaine d'après, vous allez à l'hôpital. Ouvrez ce rendez-vous. Dites l'heure.",
                "Today is Monday 9 March. Next week, you go to the hospital. Open that appointment and say the time.",
            ),
            done=T(
                "Vous avez trouvé le jour et l'heure de votre rendez-vous.",
                "You found the day and the time of your appointment.",
            ),
            setting={
                "today": "2026-03-09",
                "first": "2026-03-09",
                "days": 14,
                "times": ["09:00", "10:30", "14:00"],
                "events": [
                    {"id": "e1", "date": "2026-03-10", "time": "09:00", "title": "Mission locale",
                     "place": T("12 rue du Port", "12 rue du Port")},
                    {"id": "e2", "date": "2026-03-12", "time": "14:00", "title": T("Formation", "Training"),
                     "place": T("Centre Alizé", "Alizé centre")},
                    {"id": "e3", "date": "2026-03-16", "time": "10:30", "title": T(
                        "École : réunion",
                        "School: meeting",
                    )},
                    {"id": "e4", "date": "2026-03-17", "time": "15:00", "title": T("Hôpital", "Hospital"),
                     "place": T("Bâtiment B, étage 2", "Building B, floor 2")},
                    {"id": "e5", "date": "2026-03-19", "time": "14:00", "title": T("Formation", "Training"),
                     "place": T("Centre Alizé", "Alizé centre")},
                ],
                "ask": {"text": T("À quelle heure allez-vous à l'hôpital ?", "What time do you go to the hospital?"),
                        "options": [
                            {"id": "o1", "text": T("10 h 30", "10:30 am")},
                            {"id": "o2", "text": T("14 h", "2 pm")},
                            {"id": "o3", "text": T("15 h", "3 pm")},
                        ]},
            },
            goals=(
                {"do": "open", "on": "e4", "say": T(
                    "Ouvrez le rendez-vous : « Hôpital ».", "Open the appointment: “Hospital”.",
                ), "hint": T(
                    "Il est la semaine d'après. Changez de semaine.", "It is in the next week. Change the week.",
                )},
                {"do": "tell", "on": "o3", "say": T(
                    "Dites l'heure du rendez-vous.",
                    "Say the time of the appointment.",
                ),
                 "hint": T("L'heure est à côté de « Hôpital ».", "The time is next to “Hospital”.")},
            ),
            traps=(
                {"do": "open", "on": "e1", "why": T(
                    "C'est la mission locale. Changez de semaine.", "This is the mission locale. Change the week.",
                )},
                {"do": "open", "on": "e2", "why": T(
                    "C'est la formation. Changez de semaine.", "This is the training. Change the week.",
                )},
                {"do": "open", "on": "e3", "why": T(
                    "C'est l'école. Cherchez « Hôpital » plus bas.",
                    "This is the school. Look for “Hospital” lower down.",
                )},
                {"do": "open", "on": "e5", "why": T(
                    "C'est la formation. Cherchez « Hôpital » plus haut.",
                    "This is the training. Look for “Hospital” higher up.",
                )},
                {"do": "tell", "on": "o1", "why": T(
                    "C'est l'heure de l'école. Cherchez « Hôpital ».",
                    "That is the time of the school. Look for “Hospital”.",
                )},
                {"do": "tell", "on": "o2", "why": T(
                    "C'est l'heure de la formation. Cherchez « Hôpital ».",
                    "That is the time of the training. Look for “Hospital”.",
                )},
                {"do": "new", "why": T(
                    "Le rendez-vous existe déjà. Cherchez-le la semaine d'après.",
                    "The appointment is there already. Look in the next week.",
                )},
                {"do": "change", "why": T("Ici, vous lisez. Touchez « Retour ».", "Here, you read. Touch “Back”.")},
                {"do": "cancel", "why": T(
                    "Vous gardez ce rendez-vous. Touchez « Retour ».", "You keep this appointment. Touch “Back”.",
                )},
            ),
            variants=(
                (
                    ("2026-03-", "2026-11-"), (T("mars", "March"), T("novembre", "November")),
                    ("15:00", "16:00"), (T("15 h", "3 pm"), T("16 h", "4 pm")),
                    (T("Hôpital", "Hospital"), T("Dentiste", "Dentist")),
                    (T("à l'hôpital", "the hospital"), T("chez le dentiste", "the dentist")),
                    (T("Bâtiment B, étage 2", "Building B, floor 2"), T("8 rue des Lilas", "8 rue des Lilas")),
                ),
                (
                    ("2026-03-17", "2026-03-18"), ("15:00", "16:30"), (T("15 h", "3 pm"), T("16 h 30", "4:30 pm")),
                    (T("Hôpital", "Hospital"), T("Mairie", "Town hall")),
                    (T("à l'hôpital", "the hospital"), T("à la mairie", "the town hall")),
                    (T("Bâtiment B, étage 2", "Building B, floor 2"), T("Bureau 3", "Office 3")),
                ),
            ),
        ),
        Real("real", T("Pour de vrai", "For real"), T(
            "Ouvrez l'agenda de votre téléphone.",
            "Open the calendar of your phone.",
        ), (
            Item("today", T("Je trouve le jour d'aujourd'hui.", "I find today.")),
            Item("next", T("Je regarde la semaine d'après.", "I look at the next week.")),
            Item("free", T("Je trouve un jour libre.", "I find a free day.")),
        )),
    ),
)
