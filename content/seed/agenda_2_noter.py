"""Module 2 of Agenda: writing down an appointment from a message."""

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
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

_NOT_THIS = T(
    "Ce rendez-vous ne change pas. Touchez « Retour », puis « Ajouter ».",
    "This appointment stays the same. Touch “Back”, then “Add”.",
)
_KEPT = T("Vous gardez ce rendez-vous. Touchez « Retour ».", "You keep this appointment. Touch “Back”.")

MODULE = Module(
    id=uuid.UUID("af59c969-4bbf-40ab-adf8-fce8037abb82"),
    slug=T("noter-un-rendez-vous", "writing-down-an-appointment"),
    title=T("Noter un rendez-vous", "Writing down an appointment"),
    goal=T("Vous savez noter un rendez-vous dans l'agenda.", "You can put an appointment in the calendar."),
    minutes=6,
    digcomp=("2.1.10", "5.2.07"),
    keywords=T("agenda noter ajouter rendez-vous date heure", "calendar add write appointment date time"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez noter un rendez-vous dans l'agenda.",
                "At the end, you can put an appointment in the calendar.",
            )),
            Tip(T("C'est un entraînement. Rien ne part pour de vrai.", "This is practice. Nothing is really sent.")),
        )),
        Screen("read", T("Lire d'abord", "Read first"), (
            Text(T(
                "Un message donne un rendez-vous ? Cherchez :\n\n- le jour et la date\n- l'heure\n- le lieu",
                "Does a message give an appointment? Look for:\n\n- the day and the date\n- the time\n- the place",
            )),
            Tip(T("Notez tout de suite. Plus tard, on oublie.", "Write it down at once. Later, we forget.")),
        )),
        Screen("write", T("Puis noter", "Then write it down"), (
            Text(T(
                "- Touchez « Ajouter » ou le signe plus.\n- Choisissez la date et l'heure.\n"
                "- Écrivez un titre court.\n- Gardez le rendez-vous.",
                "- Touch “Add” or the plus sign.\n- Choose the date and the time.\n"
                "- Write a short title.\n- Save the appointment.",
            )),
        )),
        Screen("busy", T("L'heure est déjà prise ?", "Is the time taken?"), (
            Text(T(
                "Vous voyez un autre rendez-vous à la même heure ? Vous ne pouvez pas être à 2 endroits.\n\n"
                "Appelez et demandez une autre heure.",
                "Do you see another appointment at the same time? You cannot be in 2 places.\n\n"
                "Call and ask for another time.",
            )),
        )),
        Several("needed", T(
            "Vous notez un rendez-vous. Qu'est-ce qu'il faut écrire ?",
            "You write down an appointment. What must you write?",
        ), (
            Option("time", T("L'heure", "The time"), T(
                "Sans l'heure, vous pouvez arriver trop tard.",
                "Without the time, you may come too late.",
            ), right=True),
            Option("weather", T("Le temps qu'il fait", "The weather"), T(
                "Vous n'en avez pas besoin pour venir.",
                "You do not need it to come.",
            )),
            Option("date", T("La date", "The date"), T(
                "Sans la date, vous pouvez venir un autre jour.",
                "Without the date, you may come on another day.",
            ), right=True),
            Option("place", T("Le lieu", "The place"), T(
                "Sans le lieu, vous ne savez pas où aller.",
                "Without the place, you do not know where to go.",
            ), right=True),
        ), hint=T("Quand ? Où ?", "When? Where?")),
        Order("steps", T(
            "Vous notez un rendez-vous. Mettez dans l'ordre.",
            "You write down an appointment. Put it in order.",
        ), (
            Place("read", T("Je lis le message.", "I read the message."), T(
                "Le message donne la date et l'heure.", "The message gives the date and the time.",
            )),
            Place("new", T("Je touche « Ajouter ».", "I touch “Add”."), T(
                "Une page vide s'ouvre pour écrire.", "An empty page opens for you to write.",
            )),
            Place("fill", T("Je mets la date, l'heure et le titre.", "I put the date, the time and the title."), T(
                "On remplit la page vide.", "You fill in the empty page.",
            )),
            Place("save", T("Je garde le rendez-vous.", "I save the appointment."), T(
                "On garde quand tout est rempli.", "You save when it is all filled in.",
            )),
        ), right_why=T(
            "Vous lisez d'abord. Vous gardez à la fin.",
            "You read first. You save at the end.",
        ), wrong_why=T(
            "Commencez par lire. Finissez par garder.",
            "Start by reading. End by saving.",
        )),
        Practice(
            name="from-a-message",
            kind="calendar",
            heading=T("Noter le rendez-vous d'un message", "An appointment from a message"),
            task=T(
                "Le centre Alizé vous donne un rendez-vous. Lisez le message. Notez le rendez-vous dans l'agenda.",
                "The Alizé centre gives you an appointment. Read the message. Put the appointment in the calendar.",
            ),
            done=T(
                "Vous avez noté le bon jour et la bonne heure.",
                "You put in the right day and the right time.",
            ),
            setting={
                "today": "2026-03-09",
                "first": "2026-03-09",
                "days": 14,
                "times": ["09:00", "10:30", "14:00", "16:00"],
                "events": [
                    {"id": "e1", "date": "2026-03-10", "time": "09:00", "title": T("Médecin", "Doctor"),
                     "place": "8 rue des Lilas"},
                    {"id": "e2", "date": "2026-03-12", "time": "10:30", "title": T(
                        "École : réunion",
                        "School: meeting",
                    )},
                    {"id": "e3", "date": "2026-03-16", "time": "14:00", "title": "Mission locale",
                     "place": "12 rue du Port"},
                ],
                "message": {"from": T("Centre Alizé", "Alizé centre"), "text": T(
                    "Bonjour,\nVotre visite est le jeudi 12 mars à 14 h.\nVenez au 5 rue du Pont.\nLina Morel",
                    "Hello,\nYour visit is on Thursday 12 March at 2 pm.\nCome to 5 rue du Pont.\nLina Morel",
                )},
                "titles": {
                    "accept": [T("visite", "visit"), "Alizé", "centre", "Lina", T("rendez-vous", "appointment"), "rdv"],
                    "missing": T("Écrivez un titre court : visite Alizé.", "Write a short title: visit Alizé."),
                },
            },
            goals=(
                {"do": "message", "say": T("Lisez le message du centre.", "Read the message from the centre."),
                 "hint": T("Touchez le message, sur la page de l'agenda.", "Touch the message, on the calendar page.")},
                {"do": "add", "date": "2026-03-12", "time": "14:00", "say": T(
                    "Notez la visite : le jour, l'heure, un titre.", "Put in the visit: the day, the time, a title.",
                ), "hint": T("Le message dit : jeudi 12 mars à 14 h.", "The message says: Thursday 12 March at 2 pm.")},
            ),
            traps=(
                {"do": "date", "on": "2026-03-10", "why": T(
                    "Ce jour-là, vous voyez le médecin. Relisez la date du message.",
                    "On that day, you see the doctor. Read the date in the message again.",
                )},
                {"do": "date", "on": "2026-03-19", "why": T(
                    "Ce n'est pas la date de la visite. Relisez le message.",
                    "This is not the date of the visit. Read the message again.",
                )},
                {"do": "time", "on": "09:00", "why": T(
                    "9 h, c'est le matin. Relisez l'heure du message.",
                    "9 am is in the morning. Read the time in the message again.",
                )},
                {"do": "time", "on": "16:00", "why": T(
                    "16 h, c'est 4 heures de l'après-midi. Le message dit 14 h.",
                    "That is 4 in the afternoon. The message says 2 pm.",
                )},
                {"do": "change", "on": "e1", "why": _NOT_THIS},
                {"do": "change", "on": "e2", "why": _NOT_THIS},
                {"do": "change", "on": "e3", "why": _NOT_THIS},
                {"do": "cancel", "on": "e1", "why": _KEPT},
                {"do": "cancel", "on": "e2", "why": _KEPT},
                {"do": "cancel", "on": "e3", "why": _KEPT},
            ),
            variants=(
                (
                    ("Alizé", "Horizon"), ("2026-03-12", "2026-03-13"),
                    (T("jeudi 12 mars", "Thursday 12 March"), T("vendredi 13 mars", "Friday 13 March")),
                    ("14:00", "15:00"), (T("14 h", "2 pm"), T("15 h", "3 pm")),
                    ("5 rue du Pont", "20 rue des Halles"), ("Lina", "Paul"),
                ),
                (
                    (T("Le centre Alizé", "The Alizé centre"), T("La bibliothèque", "The library")),
                    (T("du centre", "from the centre"), T("de la bibliothèque", "from the library")),
                    (T("Centre Alizé", "Alizé centre"), T("Bibliothèque", "Library")),
                    (T("visite Alizé", "visit Alizé"), T("atelier", "workshop")), ("Alizé", "biblio"),
                    (T("visite", "visit"), T("atelier", "workshop")),
                    (T("la visite", "the visit"), T("l'atelier", "the workshop")),
                    (T("de la visite", "of the visit"), T("de l'atelier", "of the workshop")),
                    ("2026-03-12", "2026-03-18"),
                    (T("jeudi 12 mars", "Thursday 12 March"), T("mercredi 18 mars", "Wednesday 18 March")),
                    ("5 rue du Pont", "2 rue des Écoles"), ("Lina", "Aïcha"),
                ),
            ),
        ),
        Real("real", T("Pour de vrai", "For real"), T(
            "Notez votre prochain rendez-vous.",
            "Put in your next appointment.",
        ), (
            Item("read", T("Je lis le message ou le papier.", "I read the message or the paper.")),
            Item("date", T("Je mets la date et l'heure.", "I put the date and the time.")),
            Item("title", T("J'écris un titre et le lieu.", "I write a title and the place.")),
            Item("check", T("Je garde, puis je vérifie le jour.", "I save, then I check the day.")),
        )),
    ),
)
