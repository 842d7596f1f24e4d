"""Module 4 of Agenda: moving an appointment, taking another one away, and telling people."""

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
    Warn,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

_STAYS = T(
    "Ce rendez-vous reste le même. Relisez le message.",
    "This appointment stays the same. Read the message again.",
)

MODULE = Module(
    id=uuid.UUID("319c8d72-4bd6-4598-8de8-fd5916b08d28"),
    slug=T("changer-ou-annuler", "changing-or-cancelling"),
    title=T("Changer ou annuler", "Changing or cancelling"),
    goal=T("Vous savez changer ou annuler un rendez-vous.", "You can change or cancel an appointment."),
    minutes=6,
    digcomp=("2.1.10", "5.2.07"),
    keywords=T("agenda changer déplacer annuler rendez-vous prévenir", "calendar change move cancel appointment tell"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez changer ou annuler un rendez-vous.",
                "At the end, you can change or cancel an appointment.",
            )),
            Tip(T("C'est un entraînement. Personne ne reçoit rien.", "This is practice. Nobody gets anything.")),
        )),
        Screen("change", T("Le rendez-vous change", "The appointment changes"), (
            Text(T(
                "Ouvrez le rendez-vous. Touchez « Changer ».\n\nMettez la nouvelle date et la nouvelle heure. Gardez.",
                "Open the appointment. Touch “Change”.\n\nPut the new date and the new time. Save.",
            )),
            Tip(T(
                "Ne notez pas 2 fois le même rendez-vous.",
                "Do not put the same appointment in 2 times.",
            )),
        )),
        Screen("cancel", T("Le rendez-vous est annulé", "The appointment is off"), (
            Text(T(
                "Ouvrez le rendez-vous. Touchez « Annuler ». Il n'est plus dans l'agenda.",
                "Open the appointment. Touch “Cancel”. It is no longer in the calendar.",
            )),
            Warn(T(
                "L'agenda ne prévient personne. C'est à vous de le dire.",
                "The calendar tells nobody. It is for you to tell them.",
            )),
        )),
        Screen("tell", T("Vous ne pouvez pas venir", "You cannot come"), (
            Text(T(
                "Prévenez le plus tôt possible. Appelez ou écrivez.\n\n"
                "« Bonjour. Je ne peux pas venir jeudi. Avez-vous un autre jour ? Merci. »",
                "Tell them as early as you can. Call or write.\n\n"
                "“Hello. I cannot come on Thursday. Do you have another day? Thank you.”",
            )),
        )),
        Choice("sick", T(
            "Vous êtes malade. Rendez-vous demain à la mission locale. Que faites-vous d'abord ?",
            "You are ill. You have an appointment at the mission locale tomorrow. What do you do first?",
        ), (
            Option("call", T("J'appelle la mission locale", "I call the mission locale"), T(
                "Ils savent que vous ne venez pas. Ils donnent un autre jour.",
                "They know that you are not coming. They give you another day.",
            ), right=True),
            Option("erase", T("J'efface dans l'agenda, c'est tout", "I only take it off the calendar"), T(
                "Personne ne le sait alors. Ils vous attendent.",
                "Then nobody knows. They wait for you.",
            )),
            Option("wait", T("J'attends leur appel", "I wait for their call"), T(
                "Prévenez avant : c'est plus simple pour tous.",
                "Tell them before: it is easier for everyone.",
            )),
        ), hint=T("Qui vous attend demain ?", "Who expects you tomorrow?")),
        Order("new-day", T(
            "Vous ne pouvez pas venir jeudi. Mettez dans l'ordre.",
            "You cannot come on Thursday. Put it in order.",
        ), (
            Place("call", T("J'appelle pour prévenir.", "I call to tell them."), T(
                "On prévient d'abord, le plus tôt possible.", "You tell them first, as early as you can.",
            )),
            Place("ask", T("Je demande un autre jour.", "I ask for another day."), T(
                "On demande pendant le même appel.", "You ask in the same call.",
            )),
            Place("change", T("Je change la date dans l'agenda.", "I change the date in the calendar."), T(
                "On change quand on a le nouveau jour.", "You change it when you have the new day.",
            )),
        ), right_why=T(
            "Tout le monde sait quand vous venez.",
            "Everyone knows when you come.",
        ), wrong_why=T(
            "Commencez par prévenir. L'agenda vient à la fin.",
            "Start by telling them. The calendar comes last.",
        )),
        Practice(
            name="move-and-cancel",
            kind="calendar",
            heading=T("Changer et annuler", "Change and cancel"),
            task=T(
                "Le centre Alizé change vos rendez-vous. Lisez le message. Puis corrigez l'agenda.",
                "The Alizé centre changes your appointments. Read the message. Then correct the calendar.",
            ),
            done=T(
                "Vous avez changé la visite et annulé la réunion.",
                "You changed the visit and cancelled the meeting.",
            ),
            setting={
                "today": "2026-03-09",
                "first": "2026-03-09",
                "days": 14,
                "times": ["09:00", "10:30", "14:00", "16:00"],
                "events": [
                    {"id": "e1", "date": "2026-03-10", "time": "14:00", "title": T(
                        "Alizé : réunion",
                        "Alizé: meeting",
                    )},
                    {"id": "e2", "date": "2026-03-11", "time": "16:00", "title": T(
                        "École : réunion",
                        "School: meeting",
                    )},
                    {"id": "e3", "date": "2026-03-12", "time": "14:00", "title": T("Alizé : visite", "Alizé: visit")},
                    {"id": "e4", "date": "2026-03-13", "time": "09:00", "title": T("Médecin", "Doctor")},
                ],
                "message": {"from": T("Centre Alizé", "Alizé centre"), "text": T(
                    "Bonjour,\nLa visite passe au vendredi 13 mars à 10 h 30.\nLa réunion de mardi est annulée.\n"
                    "Merci, Lina Morel",
                    "Hello,\nThe visit moves to Friday 13 March at 10:30 am.\nThe meeting on Tuesday is cancelled.\n"
                    "Thank you, Lina Morel",
                )},
            },
            goals=(
                {"do": "message", "say": T("Lisez le message du centre.", "Read the message from the centre."),
                 "hint": T("Touchez le message, sur la page de l'agenda.", "Touch the message, on the calendar page.")},
                {"do": "move", "on": "e3", "date": "2026-03-13", "time": "10:30", "say": T(
                    "Mettez la nouvelle date et la nouvelle heure de la visite.",
                    "Put the new date and the new time of the visit.",
                ), "hint": T(
                    "Ouvrez « Alizé : visite », puis « Changer ».", "Open “Alizé: visit”, then “Change”.",
                )},
                {"do": "cancel", "on": "e1", "say": T("Annulez la réunion de mardi.", "Cancel the meeting on Tuesday."),
                 "hint": T("Ouvrez « Alizé : réunion », puis « Annuler ».", "Open “Alizé: meeting”, then “Cancel”.")},
            ),
            traps=(
                {"do": "cancel", "on": "e2", "why": T(
                    "Cette réunion est à l'école. Cherchez « Alizé : réunion ».",
                    "This meeting is at the school. Look for “Alizé: meeting”.",
                )},
                {"do": "cancel", "on": "e3", "why": T(
                    "La visite n'est pas annulée. Touchez « Changer ».", "The visit is not cancelled. Touch “Change”.",
                )},
                {"do": "cancel", "on": "e4", "why": _STAYS},
                {"do": "change", "on": "e1", "why": T(
                    "Cette réunion est annulée. Touchez « Annuler ».", "This meeting is cancelled. Touch “Cancel”.",
                )},
                {"do": "change", "on": "e2", "why": _STAYS},
                {"do": "change", "on": "e4", "why": _STAYS},
                {"do": "new", "why": T(
                    "La visite est déjà dans l'agenda. Ouvrez-la pour la changer.",
                    "The visit is in the calendar already. Open it to change it.",
                )},
                {"do": "time", "on": "16:00", "why": T(
                    "Ce n'est pas la nouvelle heure. Relisez le message.",
                    "This is not the new time. Read the message again.",
                )},
            ),
            variants=(
                (
                    ("Alizé", "Horizon"), ("2026-03-13", "2026-03-20"), ("Lina Morel", "Paul Renard"),
                    (T("vendredi 13 mars", "Friday 13 March"), T("vendredi 20 mars", "Friday 20 March")),
                    ("10:30", "11:00"), (T("10 h 30", "10:30 am"), T("11 h", "11 am")),
                ),
                (
                    ("2026-03-", "2026-02-"), ("2026-03-13", "2026-02-16"), ("Lina Morel", "Aïcha Sow"),
                    (T("vendredi 13 mars", "Friday 13 March"), T("lundi 16 février", "Monday 16 February")),
                    (T("visite", "visit"), T("formation", "training")),
                ),
            ),
        ),
        Real("real", T("Pour de vrai", "For real"), T(
            "Prenez un rendez-vous noté dans votre agenda.",
            "Take an appointment in your calendar.",
        ), (
            Item("open", T("J'ouvre le rendez-vous.", "I open the appointment.")),
            Item("change", T(
                "Je sais où changer la date et l'heure.",
                "I know where to change the date and the time.",
            )),
            Item("cancel", T("Je sais où annuler.", "I know where to cancel.")),
            Item("tell", T("Je sais qui prévenir, et son numéro.", "I know who to tell, and the number.")),
        )),
    ),
)
