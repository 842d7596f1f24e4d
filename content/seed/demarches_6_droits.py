"""Module 6 of Démarches en ligne: help with health costs, the monthly update of people who look for work."""

import uuid

from content.seed.writing import (
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
    Warn,
    Word,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("792b40e9-771d-4bb5-bde5-63ddb222d8af"),
    slug=T("sante-chomage-mes-droits", "health-work-my-rights"),
    title=T("Santé et chômage : mes droits", "Health and unemployment: my rights"),
    goal=T(
        "Vous savez faire une actualisation et demander une aide santé.",
        "You can do a monthly update and ask for health cover.",
    ),
    minutes=7,
    digcomp=("2.3.09", "5.1.06"),
    keywords=T("santé chômage droits actualisation complémentaire", "health unemployment rights update cover"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez faire une actualisation. Vous savez demander une aide santé.",
                "At the end, you can do a monthly update. You can ask for health cover.",
            )),
            Word("actualisation"),
            Tip(T("C'est un entraînement. Vous pouvez vous tromper.", "This is practice. You can make mistakes.")),
        )),
        Screen("work", T("Vous cherchez un emploi", "You look for work"), (
            Text(T(
                "Avec une inscription à France Travail, dites chaque mois votre situation.\n\n"
                "Comptez toutes vos heures de travail.",
                "You are registered with France Travail? Every month, say your situation.\n\n"
                "Count all your hours of work.",
            )),
            Warn(T(
                "Un oubli peut arrêter vos paiements. Un doute ? Demandez à votre conseiller.",
                "If you forget, your payments may stop. In doubt? Ask your adviser.",
            )),
        )),
        Screen("health", T("Payer vos soins", "Paying for care"), (
            Text(T(
                "L'Assurance maladie paie une partie de vos soins. Parfois, une aide paie le reste.\n\n"
                "Demandez cette aide à l'Assurance maladie.",
                "The Assurance maladie pays a part of your care. Sometimes, a benefit pays the rest.\n\n"
                "Ask the Assurance maladie for it.",
            )),
            Word("complementaire-sante-solidaire"),
        )),
        Screen("change", T("Votre vie change ?", "Your life changes?"), (
            Text(T(
                "Dites-le vite aux services :\n- une nouvelle adresse\n- un emploi\n- une naissance\n- une vie à 2",
                "Tell the services soon:\n- a new address\n- a job\n- a birth\n- living with a partner",
            )),
            Word("france-services"),
            Tip(T(
                "Besoin d'aide ? Une maison France services vous aide. C'est gratuit.",
                "You need help? A France services house helps you. It is free.",
            )),
        )),
        Several("say", T(
            "France Travail suit votre recherche. Que dites-vous à l'actualisation ?",
            "France Travail follows your search. What do you say in the monthly update?",
        ), (
            Option("hours", T("J'ai travaillé 4 heures", "I worked 4 hours"), T(
                "Même 4 heures comptent. Dites toutes vos heures.",
                "Even 4 hours count. Say all your hours.",
            ), right=True),
            Option("bank", T("Le code de ma carte bancaire", "The code of my bank card"), T(
                "Personne ne demande ce code. Gardez-le pour vous.",
                "Nobody asks for this code. Keep it to yourself.",
            )),
            Option("sick", T("J'étais en arrêt maladie", "I was on sick leave"), T(
                "Un arrêt change votre situation. Il faut le dire.",
                "Sick leave changes your situation. You need to say so.",
            ), right=True),
        ), hint=T("Qu'est-ce qui change votre mois ?", "What changes your month?")),
        Practice("update", "form", T("S'entraîner à l'actualisation", "Practise the monthly update"), task=T(
            "Awa cherche un emploi et a travaillé 14 heures en février. Faites l'actualisation.",
            "Awa looks for work and worked 14 hours in February. Do the monthly update.",
        ), done=T(
            "Vous avez fait l'actualisation avec toutes les heures.",
            "You did the monthly update with all the hours.",
        ), setting={
            "site": {"name": "Espace droits"},
            "services": [
                {"id": "s1", "name": T("Nouveau compte", "New account"), "text": T(
                    "C'est votre première visite.", "This is your first visit.",
                )},
                {"id": "s2", "name": T("Mes rendez-vous", "My appointments"), "text": T(
                    "Voir votre conseiller.", "See your adviser.",
                )},
                {"id": "s3", "name": T("Actualisation de février", "Monthly update, February"), "text": T(
                    "Dire votre situation du mois.", "Say your situation of the month.",
                )},
            ],
            "login": {"text": T("Compte d'Awa Traoré.", "Account of Awa Traoré.")},
            "pages": [
                {"id": "g1", "title": T("Votre travail", "Your work"), "fields": [
                    {"id": "i1", "label": T("Avez-vous travaillé ?", "Did you work?"), "kind": "choice", "options": [
                        {"id": "o1", "text": T("Oui", "Yes")},
                        {"id": "o2", "text": T("Non", "No")},
                    ], "right": "o1", "needed": True, "wrong": T(
                        "Awa a travaillé 14 heures. Il faut le dire.", "Awa worked 14 hours. You need to say so.",
                    )},
                    {"id": "i2", "label": T("Heures de travail", "Hours of work"), "help": T(
                        "Le bulletin de salaire dit : 14 heures.", "The payslip says: 14 hours.",
                    ), "kind": "number", "accept": ["14"], "needed": True, "wrong": T(
                        "Écrivez les heures du bulletin : 14.", "Write the hours on the payslip: 14.",
                    )},
                ]},
                {"id": "g2", "title": T("Votre recherche", "Your search"), "fields": [
                    {"id": "i3", "label": T("Cherchez-vous toujours un emploi ?", "Do you still look for work?"),
                     "kind": "choice", "options": [
                        {"id": "o3", "text": T("Non", "No")},
                        {"id": "o4", "text": T("Oui", "Yes")},
                    ], "right": "o4", "needed": True, "wrong": T(
                        "Awa cherche toujours. Un « non » peut arrêter les paiements.",
                        "Awa still looks for work. A “no” can stop the payments.",
                    )},
                ]},
            ],
            "timeout": True,
            "receipt": T("Actualisation de février faite. Numéro : 77-301.", "February: update done. Number: 77-301."),
        }, goals=(
            {"do": "choose", "on": "s3", "say": T(
                "Choisissez l'actualisation.", "Choose the monthly update.",
            ), "hint": T("C'est dans la liste des services.", "It is in the list of services.")},
            {"do": "fill", "on": "i2", "say": T("Écrivez les heures de travail.", "Write the hours of work."),
             "hint": T(
                "Elles sont sur le bulletin : 14.", "They are on the payslip: 14.",
            )},
            {"do": "fill", "on": "i3", "say": T(
                "Dites qu'Awa cherche toujours un emploi.", "Say that Awa still looks for work.",
            ), "hint": T("La question est sur la deuxième page.", "The question is on the second page.")},
            {"do": "send", "say": T("Relisez, puis envoyez.", "Read again, then send."), "hint": T(
                "Le site se ferme ? Entrez encore. Rien n'est perdu.",
                "The site closes? Enter again. Nothing is lost.",
            )},
        ), traps=(
            {"do": "choose", "on": "s1", "why": T(
                "Awa a déjà un compte. Cherchez « Actualisation ».", "Awa has an account. Look for “Monthly update”.",
            )},
            {"do": "choose", "on": "s2", "why": T(
                "Aucun rendez-vous ici. Cherchez « Actualisation ».", "No appointment here. Look for “Monthly update”.",
            )},
        ), variants=(
            (
                ("Awa Traoré", "Inès Lambert"),
                ("Awa", "Inès"),
                ("14", "21"),
                ("77-301", "77-948"),
            ),
            (
                ("Awa Traoré", "Omar Diop"),
                ("Awa", "Omar"),
                ("14", "35"),
                (T("de février", "February"), T("d'avril", "April")),
                (T("en février", "in February"), T("en avril", "in April")),
                ("77-301", "80-116"),
            ),
        )),
        Practice("health-cover", "form", T("S'entraîner pour la santé", "Practise for health costs"), task=T(
            "Paul a peu de revenus. Demandez une aide pour payer ses soins. Comptez toute la famille.",
            "Paul has a low income. Ask for help with care costs. Count all the family.",
        ), done=T(
            "Vous avez demandé l'aide, corrigé une case et gardé le numéro.",
            "You asked for help, corrected a box and kept the number.",
        ), setting={
            "site": {"name": "Mes aides"},
            "cookies": True,
            "services": [
                {"id": "s1", "name": T("Carte perdue", "Lost card"), "text": T(
                    "Refaire votre carte de santé.", "Get a new health card.",
                )},
                {"id": "s2", "name": T("Complémentaire santé solidaire", "Complémentaire santé solidaire"), "text": T(
                    "Une aide pour payer vos soins.", "Help to pay for your care.",
                )},
                {"id": "s3", "name": T("Votre médecin", "Your doctor"), "text": T(
                    "Changer de médecin.", "Change your doctor.",
                )},
            ],
            "login": {"text": T("Compte de Paul Fabre.", "Account of Paul Fabre.")},
            "pages": [{"id": "g1", "title": T("Votre famille", "Your family"), "fields": [
                {"id": "i1", "label": T("Personnes à la maison", "People at home"), "help": T(
                    "Paul vit avec ses 2 enfants.", "Paul lives with 2 children.",
                ), "kind": "number", "accept": ["3"], "value": "1", "needed": True, "wrong": T(
                    "Comptez Paul et 2 enfants. Cela fait 3.", "Count Paul and 2 children. That makes 3.",
                )},
                {"id": "i2", "label": T("Vos revenus", "Your income"), "help": T(
                    "Paul a un petit salaire.", "Paul has a small wage.",
                ), "kind": "choice", "options": [
                    {"id": "o1", "text": T("Aucun revenu", "No income")},
                    {"id": "o2", "text": T("Un salaire", "A wage")},
                ], "right": "o2", "needed": True, "wrong": T(
                    "Paul a un salaire, même petit. Il faut le dire.",
                    "Paul has a wage, even a small one. You need to say so.",
                )},
            ]}],
            "receipt": T("Demande envoyée. Numéro : S-4416.", "Request sent. Number: S-4416."),
        }, goals=(
            {"do": "choose", "on": "s2", "say": T(
                "Choisissez l'aide pour les soins.", "Choose the help with care costs.",
            ), "hint": T("Lisez la ligne sous chaque nom.", "Read the line below each name.")},
            {"do": "fill", "on": "i1", "say": T("Corrigez le nombre de personnes.", "Correct the number of people."),
             "hint": T("Comptez Paul et les enfants.", "Count Paul and the children.")},
            {"do": "send", "say": T("Relisez, puis envoyez.", "Read again, then send."), "hint": T(
                "Le bouton est sous vos réponses.", "The button is below your answers.",
            )},
            {"do": "keep", "say": T("Gardez le numéro.", "Keep the number."), "hint": T(
                "Le bouton est sous le numéro.", "The button is below the number.",
            )},
        ), traps=(
            {"do": "cookies", "on": "yes", "why": T(
                "Le site garderait des notes sur vos visites. Vous pouvez refuser.",
                "The site would keep notes about your visits. You can refuse.",
            )},
            {"do": "choose", "on": "s1", "why": T(
                "Paul a sa carte. Cherchez l'aide pour les soins.", "Paul has a card. Look for help with care costs.",
            )},
            {"do": "choose", "on": "s3", "why": T(
                "Paul garde son médecin. Cherchez l'aide pour les soins.",
                "Paul keeps the same doctor. Look for help with care costs.",
            )},
        ), variants=(
            (
                ("Paul Fabre", "Rosa Mendes"),
                ("Paul", "Rosa"),
                (T("ses 2 enfants", "2 children"), T("ses 4 enfants", "4 children")),
                (T("et 2 enfants", "and 2 children"), T("et 4 enfants", "and 4 children")),
                ("3", "5"),
                ("S-4416", "S-6027"),
            ),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Faites-le avec quelqu'un, la première fois.",
            "Do it with somebody, the first time.",
        ), (
            Item("month", T("Je note les dates de l'actualisation.", "I note the dates of the monthly update.")),
            Item("hours", T("Je garde mes bulletins de salaire.", "I keep my payslips.")),
            Item("health", T("Je demande si j'ai droit à l'aide santé.", "I ask if I can get help with care costs.")),
            Item("house", T("Je trouve la maison France services.", "I find the France services house.")),
        )),
    ),
)
