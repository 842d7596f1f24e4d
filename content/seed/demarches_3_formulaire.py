"""Module 3 of Démarches en ligne: filling in the boxes of a form and reading them again."""

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
    Word,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("e0c58cf8-e4a4-4dbc-9553-546248d301f7"),
    slug=T("remplir-un-formulaire", "fill-in-a-form"),
    title=T("Remplir un formulaire", "Filling in a form"),
    goal=T("Vous savez remplir un formulaire et le corriger.", "You can fill in a form and correct it."),
    minutes=7,
    digcomp=("2.3.09", "5.1.06"),
    keywords=T("formulaire cases obligatoire cantine inscription", "form boxes required canteen"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez remplir un formulaire en ligne. Vous savez le corriger.",
                "At the end, you can fill in an online form. You can correct it.",
            )),
            Word("formulaire-en-ligne"),
            Tip(T("C'est un entraînement. Rien ne part pour de vrai.", "This is practice. Nothing is really sent.")),
        )),
        Screen("boxes", T("Lire chaque case", "Reading each box"), (
            Text(T(
                "Lisez le nom de la case. Lisez aussi la petite ligne à côté : elle aide.\n\n"
                "Une case obligatoire est vide ? Le site vous attend.",
                "Read the name of the box. Read the small line beside it too: it helps.\n\n"
                "A required box is empty? The site waits for you.",
            )),
            Word("case-obligatoire"),
        )),
        Screen("written", T("Des réponses déjà écrites", "Answers already there"), (
            Text(T(
                "Le site écrit parfois à votre place : un nom, un numéro.\n\n"
                "Relisez. Ce n'est plus vrai ? Effacez, puis écrivez le bon.",
                "The site sometimes writes for you: a name, a number.\n\n"
                "Read it again. It is no longer true? Delete it, then write the right one.",
            )),
        )),
        Screen("summary", T("Relire avant d'envoyer", "Reading again before you send"), (
            Text(T(
                "À la fin, une page montre toutes vos réponses. Relisez-les avec vos papiers.\n\n"
                "Vous pouvez encore changer. Ensuite, envoyez.",
                "At the end, a page shows all your answers. Read them with your papers.\n\n"
                "You can still change them. Then send.",
            )),
            Tip(T(
                "Un mot est difficile ? Demandez avant de répondre.",
                "A word is hard? Ask before you answer.",
            )),
        )),
        Fill("date", T(
            "La case dit : jour, mois, année. Votre enfant est né le 6 mars 2018. Que tapez-vous ?",
            "The box says: day, month, year. Your child was born on 6 March 2018. What do you type?",
        ), label=T("Date de naissance", "Date of birth"), accepted=(
            T("06/03/2018", "06/03/2018"),
        ), right_why=T(
            "Le jour, puis le mois, puis l'année : 06/03/2018.",
            "The day, then the month, then the year: 06/03/2018.",
        ), wrong_why=T(
            "Mars est le mois 3. Tapez le jour, le mois, l'année.",
            "March is month 3. Type the day, the month, the year.",
        ), refused=(
            Refused("03/06/2018", T(
                "Le jour et le mois ont changé de place. Le jour vient avant.",
                "The day and the month changed places. The day comes first.",
            )),
        ), kind="date", hint=T("Mars est le mois 3.", "March is month 3.")),
        Choice("stuck", T(
            "Vous touchez « Continuer ». La page ne change pas. Que faites-vous ?",
            "You touch “Continue”. The page does not change. What do you do?",
        ), (
            Option("again", T("Je touche 10 fois « Continuer »", "I touch “Continue” 10 times"), T(
                "Le site attend quelque chose. Regardez chaque case de la page.",
                "The site waits for something. Look at each box of the page.",
            )),
            Option("look", T("Je cherche une case vide", "I look for an empty box"), T(
                "Souvent, une case obligatoire est vide. Un mot la montre.",
                "Often, a required box is empty. A word shows it.",
            ), right=True),
            Option("close", T("Je ferme le site", "I close the site"), T(
                "Vos réponses peuvent se perdre. Regardez d'abord chaque case.",
                "Your answers may be lost. First look at each box.",
            )),
        )),
        Practice("canteen", "form", T("S'entraîner à remplir", "Practise filling in"), task=T(
            "Inscrivez Inès à la cantine, le lundi et le jeudi. Votre numéro a changé : corrigez-le.",
            "Sign Inès up for the canteen, on Monday and Thursday. Your number has changed: correct it.",
        ), done=T(
            "Vous avez rempli le formulaire et corrigé le vieux numéro.",
            "You filled in the form and corrected the old number.",
        ), setting={
            "site": {"name": "Espace familles"},
            "cookies": True,
            "pages": [
                {"id": "g1", "title": T("L'enfant", "The child"), "fields": [
                    {"id": "i1", "label": T("Prénom", "First name"), "help": T(
                        "Votre enfant s'appelle Inès.", "Your child is called Inès.",
                    ), "kind": "text", "accept": ["Inès"], "needed": True, "wrong": T(
                        "Écrivez le prénom de l'enfant : Inès.", "Write the child's first name: Inès.",
                    )},
                    {"id": "i2", "label": T("Date de naissance", "Date of birth"), "help": T(
                        "Son carnet dit : 4 mai 2017.", "The health record says: 4 May 2017.",
                    ), "kind": "date", "accept": ["04/05/2017"], "needed": True, "wrong": T(
                        "Le jour, le mois, l'année : 04/05/2017.", "The day, the month, the year: 04/05/2017.",
                    )},
                ]},
                {"id": "g2", "title": T("Les repas", "The meals"), "fields": [
                    {"id": "i3", "label": T("Quels jours ?", "Which days?"), "kind": "choice", "options": [
                        {"id": "o1", "text": T("Mardi et vendredi", "Tuesday and Friday")},
                        {"id": "o2", "text": T("Tous les jours", "Every day")},
                        {"id": "o3", "text": T("Lundi et jeudi", "Monday and Thursday")},
                    ], "right": "o3", "needed": True, "wrong": T(
                        "Inès mange le lundi et le jeudi.", "Inès eats there on Monday and Thursday.",
                    )},
                ]},
                {"id": "g3", "title": T("Vous joindre", "Reaching you"), "fields": [
                    {"id": "i4", "label": T("Téléphone", "Telephone"), "help": T(
                        "Votre nouveau numéro : 06 39 98 12 34.", "Your new number: 06 39 98 12 34.",
                    ), "kind": "phone", "accept": ["06 39 98 12 34"], "value": "06 39 98 70 85", "needed": True,
                     "wrong": T(
                        "Ce n'est pas le nouveau numéro. Écrivez : 06 39 98 12 34.",
                        "This is not the new number. Write: 06 39 98 12 34.",
                    )},
                ]},
            ],
            "receipt": T("Inscription envoyée. Numéro : C-2041.", "Form sent. Number: C-2041."),
        }, goals=(
            {"do": "fill", "on": "i2", "say": T(
                "Écrivez le prénom, puis la date de naissance.", "Write the first name, then the date of birth.",
            ), "hint": T("La petite ligne dit quoi écrire.", "The small line says what to write.")},
            {"do": "fill", "on": "i3", "say": T("Choisissez « Lundi et jeudi ».", "Choose “Monday and Thursday”."),
             "hint": T(
                "C'est sur la deuxième page.", "It is on the second page.",
            )},
            {"do": "fill", "on": "i4", "say": T("Corrigez le numéro.", "Correct the number."), "hint": T(
                "Effacez le vieux numéro. Écrivez le nouveau.", "Delete the old number. Write the new one.",
            )},
            {"do": "send", "say": T("Relisez, puis envoyez.", "Read again, then send."), "hint": T(
                "Le bouton est sous vos réponses.", "The button is below your answers.",
            )},
        ), traps=(
            {"do": "cookies", "on": "yes", "why": T(
                "Le site garderait des notes sur vos visites. Vous pouvez refuser.",
                "The site would keep notes about your visits. You can refuse.",
            )},
        ), variants=(
            (
                ("Inès", "Samuel"),
                (T("4 mai 2017", "4 May 2017"), T("12 avril 2018", "12 April 2018")),
                ("04/05/2017", "12/04/2018"),
                (T("lundi et le jeudi", "on Monday and Thursday"), T("mardi et le vendredi", "on Tuesday and Friday")),
                (T("Lundi et jeudi", "Monday and Thursday"), T("Mardi et vendredi", "Tuesday and Friday")),
                (T("Mardi et vendredi", "Tuesday and Friday"), T("Lundi et jeudi", "Monday and Thursday")),
                ("06 39 98 12 34", "06 39 98 44 90"),
                ("C-2041", "C-3178"),
            ),
            (
                ("Inès", "Sofia"),
                (T("4 mai 2017", "4 May 2017"), T("21 juin 2016", "21 June 2016")),
                ("04/05/2017", "21/06/2016"),
                (T("le lundi et le jeudi", "on Monday and Thursday"), T("tous les jours", "every day")),
                (T("Lundi et jeudi", "Monday and Thursday"), T("Tous les jours", "Every day")),
                (T("Tous les jours", "Every day"), T("Lundi seulement", "Monday only")),
                ("06 39 98 12 34", "06 39 98 25 61"),
                ("06 39 98 70 85", "06 39 98 33 07"),
                ("C-2041", "C-1956"),
            ),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Ouvrez un formulaire utile pour vous.",
            "Open a form that is useful for you.",
        ), (
            Item("required", T("Je trouve les cases obligatoires.", "I find the required boxes.")),
            Item("fill", T("Je remplis une page.", "I fill in a page.")),
            Item("correct", T("Je corrige une réponse.", "I correct an answer.")),
            Item("read", T("Je relis tout avant d'envoyer.", "I read it all before I send.")),
        )),
    ),
)
