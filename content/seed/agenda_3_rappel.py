"""Module 3 of Agenda: a reminder early enough not to miss an appointment."""

import uuid

from content.seed.writing import (
    Choice,
    Item,
    Module,
    Option,
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

_OTHER = T(
    "Ce n'est pas l'hôpital. Cherchez « Hôpital » dans la liste.",
    "This is not the hospital. Look for “Hospital” in the list.",
)

MODULE = Module(
    id=uuid.UUID("ab85adb6-1182-418e-a7c3-aee4dd8737fa"),
    slug=T("mettre-un-rappel", "setting-a-reminder"),
    title=T("Mettre un rappel", "Setting a reminder"),
    goal=T("Vous savez mettre un rappel avant un rendez-vous.", "You can set a reminder before an appointment."),
    minutes=5,
    digcomp=("2.1.10", "5.2.07"),
    keywords=T("agenda rappel sonner oublier veille", "calendar reminder ring forget day before"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez mettre un rappel.",
                "At the end, you can set a reminder.",
            )),
            Word("rappel"),
            Tip(T("C'est un entraînement. Rien ne sonne pour de vrai.", "This is practice. Nothing really rings.")),
        )),
        Screen("when", T("Choisir le bon moment", "Choose the right moment"), (
            Text(T(
                "- **1 jour avant** : pour préparer les papiers et le trajet.\n"
                "- **1 heure avant** : pour partir, si c'est tout près.",
                "- **1 day before**: to get your papers and your trip ready.\n"
                "- **1 hour before**: to leave, if it is close by.",
            )),
        )),
        Screen("how", T("Comment faire", "How to do it"), (
            Text(T(
                "- Ouvrez le rendez-vous.\n- Touchez « Changer ».\n- Choisissez le rappel.\n- Gardez.",
                "- Open the appointment.\n- Touch “Change”.\n- Choose the reminder.\n- Save.",
            )),
            Tip(T(
                "Le son est coupé ? Le rappel reste écrit à l'écran.",
                "Is the sound off? The reminder is still written on the screen.",
            )),
        )),
        Choice("bus", T(
            "Rendez-vous à 9 h. Le bus met 1 heure. Quand mettre le rappel ?",
            "Your appointment is at 9 am. The bus takes 1 hour. When should the reminder come?",
        ), (
            Option("none", T("Pas de rappel", "No reminder"), T(
                "On oublie vite. Un rappel vous aide.",
                "It is easy to forget. A reminder helps you.",
            )),
            Option("hour", T("1 heure avant", "1 hour before"), T(
                "À 8 h, vous êtes déjà dans le bus. C'est trop tard.",
                "At 8 am, you are already on the bus. That is too late.",
            )),
            Option("day", T("1 jour avant", "1 day before"), T(
                "Vous préparez les papiers et le trajet le soir.",
                "You get your papers and your trip ready in the evening.",
            ), right=True),
        ), hint=T("Pensez au bus.", "Think of the bus.")),
        Several("day-before", T(
            "Le rappel arrive 1 jour avant. Que pouvez-vous faire ?",
            "The reminder comes 1 day before. What can you do?",
        ), (
            Option("papers", T("Préparer mes papiers", "Get my papers ready"), T(
                "Le jour même, vous partez sans chercher.",
                "On the day, you leave without looking for them.",
            ), right=True),
            Option("erase", T("Effacer le rendez-vous", "Take the appointment away"), T(
                "Gardez-le : vous y allez demain.",
                "Keep it: you go there tomorrow.",
            )),
            Option("bus", T("Chercher l'heure du bus", "Look for the bus time"), T(
                "Vous savez alors quand partir.",
                "Then you know when to leave.",
            ), right=True),
        )),
        Practice(
            name="remind-hospital",
            kind="calendar",
            heading=T("Mettre un rappel", "Set a reminder"),
            task=T(
                "Vous allez à l'hôpital mardi 17 mars. Mettez un rappel 1 jour avant. Dites quel jour il arrive.",
                "You go to the hospital on Tuesday 17 March. Set a reminder 1 day before. Say which day it comes.",
            ),
            done=T(
                "Vous avez mis le rappel. Vous savez quel jour il arrive.",
                "You set the reminder. You know which day it comes.",
            ),
            setting={
                "today": "2026-03-09",
                "first": "2026-03-09",
                "days": 14,
                "times": ["09:00", "10:30", "14:00"],
                "events": [
                    {"id": "e1", "date": "2026-03-10", "time": "10:30", "title": "Mission locale",
                     "place": "12 rue du Port"},
                    {"id": "e2", "date": "2026-03-13", "time": "14:00", "title": T("Formation", "Training"),
                     "place": T("Centre Alizé", "Alizé centre")},
                    {"id": "e3", "date": "2026-03-17", "time": "09:00", "title": T("Hôpital", "Hospital"),
                     "place": T("Bâtiment B, étage 2", "Building B, floor 2")},
                    {"id": "e4", "date": "2026-03-20", "time": "14:00", "title": T("Formation", "Training"),
                     "place": T("Centre Alizé", "Alizé centre")},
                ],
                "ask": {"text": T("Quel jour arrive le rappel ?", "Which day does the reminder come?"), "options": [
                    {"id": "o1", "text": T("Lundi 16 mars", "Monday 16 March")},
                    {"id": "o2", "text": T("Mardi 17 mars", "Tuesday 17 March")},
                    {"id": "o3", "text": T("Samedi 14 mars", "Saturday 14 March")},
                ]},
            },
            goals=(
                {"do": "remind", "on": "e3", "least": "day", "say": T(
                    "Mettez un rappel 1 jour avant : « Hôpital ».", "Set a reminder 1 day before: “Hospital”.",
                ), "hint": T(
                    "Changez de semaine. Ouvrez « Hôpital », puis « Changer ».",
                    "Change the week. Open “Hospital”, then “Change”.",
                )},
                {"do": "tell", "on": "o1", "say": T(
                    "Dites quel jour le rappel arrive.",
                    "Say which day the reminder comes.",
                ),
                 "hint": T("C'est le jour juste avant l'hôpital.", "It is the day just before the hospital.")},
            ),
            traps=(
                {"do": "open", "on": "e1", "why": _OTHER},
                {"do": "open", "on": "e2", "why": _OTHER},
                {"do": "open", "on": "e4", "why": _OTHER},
                {"do": "change", "on": "e1", "why": _OTHER},
                {"do": "change", "on": "e2", "why": _OTHER},
                {"do": "change", "on": "e4", "why": _OTHER},
                {"do": "remind", "on": "hour", "why": T(
                    "C'est trop court pour préparer. Choisissez 1 jour avant.",
                    "That is too short to get ready. Choose 1 day before.",
                )},
                {"do": "date", "why": T(
                    "La date est bonne. Réglez seulement le rappel.", "The date is right. Set only the reminder.",
                )},
                {"do": "time", "why": T(
                    "L'heure est bonne. Réglez seulement le rappel.", "The time is right. Set only the reminder.",
                )},
                {"do": "new", "why": T(
                    "Le rendez-vous existe déjà. Ouvrez-le.", "The appointment is there already. Open it.",
                )},
                {"do": "cancel", "why": T(
                    "Vous gardez ce rendez-vous. Touchez « Changer ».", "You keep this appointment. Touch “Change”.",
                )},
                {"do": "tell", "on": "o2", "why": T(
                    "C'est le jour de l'hôpital. Le rappel arrive avant.",
                    "That is the day of the hospital. The reminder comes before.",
                )},
                {"do": "tell", "on": "o3", "why": T(
                    "C'est plus tôt. Le rappel arrive juste 1 jour avant.",
                    "That is earlier. The reminder comes just 1 day before.",
                )},
            ),
            variants=(
                (
                    ("2026-03-", "2026-11-"), (T("mars", "March"), T("novembre", "November")),
                    (T("Hôpital", "Hospital"), T("Mairie", "Town hall")),
                    (T("à l'hôpital", "the hospital"), T("à la mairie", "the town hall")),
                    (T("l'hôpital", "hospital"), T("la mairie", "town hall")),
                    (T("de l'hôpital", "of the hospital"), T("de la mairie", "of the town hall")),
                    (T("Bâtiment B, étage 2", "Building B, floor 2"), T("Bureau 3", "Office 3")),
                ),
                (
                    ("2026-03-17", "2026-03-19"), ("09:00", "08:30"),
                    (T("mardi 17 mars", "Tuesday 17 March"), T("jeudi 19 mars", "Thursday 19 March")),
                    (T("Mardi 17 mars", "Tuesday 17 March"), T("Jeudi 19 mars", "Thursday 19 March")),
                    (T("Lundi 16 mars", "Monday 16 March"), T("Mercredi 18 mars", "Wednesday 18 March")),
                    (T("Bâtiment B, étage 2", "Building B, floor 2"), T("Bâtiment A, étage 1", "Building A, floor 1")),
                ),
            ),
        ),
        Real("real", T("Pour de vrai", "For real"), T(
            "Choisissez un rendez-vous important.",
            "Choose an appointment that matters.",
        ), (
            Item("open", T("J'ouvre le rendez-vous.", "I open the appointment.")),
            Item("set", T("Je mets un rappel 1 jour avant.", "I set a reminder 1 day before.")),
            Item("save", T("Je garde.", "I save it.")),
            Item("ready", T("Je sais quels papiers préparer.", "I know which papers to get ready.")),
        )),
    ),
)
