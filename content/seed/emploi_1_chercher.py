"""Module 1 of Offres d'emploi: finding offers near home with two words and a filter."""

import uuid

from content.seed.writing import Choice, Item, Module, Option, Practice, Real, Screen, Several, T, Text, Tip, Word

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("23e9a5bd-e406-4247-b9b5-1195d1d549a2"),
    slug=T("chercher-une-offre", "search-for-a-job"),
    title=T("Chercher une offre", "Searching for a job"),
    goal=T("Vous savez chercher une offre d'emploi.", "You can search for a job offer."),
    minutes=6,
    digcomp=("1.1.05", "1.1.06"),
    keywords=T("emploi travail offre chercher filtre ville", "job work offer search filter town"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez chercher une offre d'emploi sur internet.",
                "At the end, you can search for a job offer online.",
            )),
            Tip(T("C'est un entraînement. Vous pouvez vous tromper.", "This is practice. You can make mistakes.")),
        )),
        Screen("boxes", T("2 cases à remplir", "2 boxes to fill in"), (
            Text(T(
                "Un site d'emploi a 2 cases :\n- le métier\n- la ville\n\nRemplissez les 2. Lancez la recherche.",
                "A job site has 2 boxes:\n- the job\n- the town\n\nFill in both. Start the search.",
            )),
            Tip(T("Un mot suffit : « ménage » ou « cuisine ».", "One word is enough: “cleaning” or “kitchen”.")),
        )),
        Screen("more", T("Trouver plus d'offres", "Finding more offers"), (
            Text(T(
                "Il y a peu d'offres ? Essayez :\n- un autre mot, comme « nettoyage »\n- une ville voisine",
                "There are few offers? Try:\n- another word, like “cleaner”\n- a town nearby",
            )),
            Tip(T("Revenez demain. Des offres arrivent chaque jour.", "Come back tomorrow. Offers come every day.")),
        )),
        Screen("filters", T("Garder les offres utiles", "Keeping the useful offers"), (
            Text(T(
                "Il y a trop d'offres ? Touchez un filtre :\n- la distance\n- les heures\n- sans permis",
                "There are too many offers? Touch a filter:\n- the distance\n- the hours\n- no licence needed",
            )),
            Word("filtre"),
            Tip(T("Touchez encore le filtre : il s'enlève.", "Touch the filter again to take it away.")),
        )),
        Choice("which-word", T(
            "Vous cherchez un emploi de ménage à Sorval. Qu'écrivez-vous dans la case du métier ?",
            "You look for a cleaning job in Sorval. What do you write in the job box?",
        ), (
            Option("town", T("Sorval", "Sorval"), T(
                "Sorval est la ville. Elle va dans l'autre case.",
                "Sorval is the town. It goes in the other box.",
            )),
            Option("word", T("ménage", "cleaning"), T(
                "Un seul mot suffit. Le site comprend.",
                "One word is enough. The site understands.",
            ), right=True),
            Option("sentence", T("Je veux un emploi près de chez moi", "I want a job near my home"), T(
                "La phrase est longue. Le site cherche le nom d'un métier.",
                "The sentence is long. The site looks for the name of a job.",
            )),
        ), hint=T("Le site veut un métier, en un mot.", "The site wants a job, in one word.")),
        Several("too-many", T(
            "Le site montre 300 offres. Vous allez au travail en bus. Que touchez-vous ?",
            "The site shows 300 offers. You go to work by bus. What do you touch?",
        ), (
            Option("near", T("Le filtre « moins de 5 km »", "The filter “less than 5 km”"), T(
                "Vous voyez les offres proches de chez vous.",
                "You see the offers near your home.",
            ), right=True),
            Option("all", T("Les 300 offres, une par une", "All 300 offers, one by one"), T(
                "C'est très long. Un filtre le fait pour vous.",
                "It takes very long. A filter does it for you.",
            )),
            Option("licence", T("Le filtre « sans permis »", "The filter “no licence needed”"), T(
                "Ces emplois ne demandent pas de conduire.",
                "These jobs do not ask you to drive.",
            ), right=True),
        )),
        Practice("practice", "jobs", T("Chercher près de chez soi", "Searching near home"), task=T(
            "Vous cherchez un emploi de ménage à Belmar. Vous n'avez pas de permis. "
            "Gardez une offre à moins de 5 km.",
            "You look for a cleaning job in Belmar. You have no driving licence. Keep an offer less than 5 km away.",
        ), done=T(
            "Vous avez trouvé une offre près de chez vous.",
            "You found an offer near your home.",
        ), setting={
            "what": {"accept": [
                T("ménage", "cleaning"), T("nettoyage", "cleaner"), T("entretien", "housekeeping"),
            ]},
            "where": {"accept": ["Belmar"]},
            "missing": T("Écrivez ménage, puis Belmar.", "Write cleaning, then Belmar."),
            "filters": [
                {"id": "x1", "text": T("À moins de 5 km", "Less than 5 km"), "keeps": ["j1", "j3"]},
                {"id": "x2", "text": T("Sans permis", "No licence needed"), "keeps": ["j2", "j3", "j4"]},
            ],
            "offers": [
                {"id": "j1", "title": T("Ménage à domicile", "Cleaning in homes"), "company": "Maison Claire",
                 "place": "Belmar", "km": 2, "contract": T("6 mois", "6 months"),
                 "hours": T("20 heures par semaine", "20 hours a week"), "text": T(
                     "Vous allez chez 4 personnes.\nIl faut un permis et une voiture.",
                     "You go to 4 people's homes.\nYou need a licence and a car.",
                 )},
                {"id": "j2", "title": T("Ménage dans un hôtel", "Cleaning in a hotel"), "company": "Hôtel du Lac",
                 "place": "Rivane", "km": 28, "contract": T("3 mois", "3 months"),
                 "hours": T("30 heures par semaine", "30 hours a week"), "text": T(
                     "Début à 7 h.\nSans permis.", "Start at 7 am.\nNo licence needed.",
                 )},
                {"id": "j3", "title": T("Ménage dans une école", "Cleaning in a school"),
                 "company": "École des Tilleuls", "place": "Belmar", "km": 3, "contract": T("1 an", "1 year"),
                 "hours": T("25 heures par semaine", "25 hours a week"), "text": T(
                     "Le soir, après la classe.\nSans permis. Bus devant l'école.",
                     "In the evening, after class.\nNo licence needed. Bus stop at the school.",
                 )},
                {"id": "j4", "title": T("Ménage en usine", "Cleaning in a factory"), "company": "Usine Orlan",
                 "place": "Sorval", "km": 12, "contract": T("6 mois", "6 months"),
                 "hours": T("35 heures par semaine", "35 hours a week"), "text": T(
                     "La nuit, de 22 h à 5 h.\nSans permis. Pas de bus la nuit.",
                     "At night, from 10 pm to 5 am.\nNo licence needed. No bus at night.",
                 )},
            ],
        }, goals=(
            {"do": "search", "say": T("Cherchez ménage à Belmar.", "Search for cleaning in Belmar."),
             "hint": T("Écrivez le métier, puis la ville.", "Write the job, then the town.")},
            {"do": "filter", "on": "x1", "say": T(
                "Montrez les offres à moins de 5 km.", "Show the offers less than 5 km away.",
            ), "hint": T("Les filtres sont au-dessus des offres.", "The filters are above the offers.")},
            {"do": "filter", "on": "x2", "say": T(
                "Montrez les offres sans permis.", "Show the offers that need no licence.",
            ), "hint": T("Touchez le deuxième filtre.", "Touch the second filter.")},
            {"do": "keep", "on": "j3", "say": T(
                "Ouvrez l'offre qui reste. Gardez-la.", "Open the offer that is left. Keep it.",
            ), "hint": T("Le bouton est sous le texte de l'offre.", "The button is under the text of the offer.")},
        ), traps=(
            {"do": "keep", "on": "j1", "why": T(
                "Cette offre demande une voiture. Cherchez sans permis.",
                "This offer needs a car. Look for one without a licence.",
            )},
            {"do": "keep", "on": "j2", "why": T(
                "28 km, c'est loin en bus. Cherchez plus près.",
                "28 km is far by bus. Look for one nearer.",
            )},
            {"do": "keep", "on": "j4", "why": T(
                "12 km, sans bus la nuit : comment rentrer ? Cherchez plus près.",
                "12 km with no bus at night: how do you get home? Look nearer.",
            )},
            {"do": "apply", "why": T("Plus tard. Ici, gardez seulement l'offre.", "Later. Here, just keep the offer.")},
            {"do": "report", "why": T(
                "Cette offre est normale. Elle dit tout.", "This offer is normal. It says everything.",
            )},
        ), variants=(
            ((T("ménage", "cleaning"), T("cuisine", "kitchen")),
             (T("Ménage", "Cleaning"), T("Cuisine", "Kitchen work")),
             (T("nettoyage", "cleaner"), T("cuisinier", "cook")),
             (T("entretien", "housekeeping"), T("cuisinière", "cooking")),
             ("Belmar", "Rivane"), ("Rivane", "Belmar"),
             ("École des Tilleuls", "École Jean-Roche"), ("Maison Claire", "Table Claire"),
             ("Usine Orlan", "Usine Vasco"),
             (T("Le soir, après la classe", "In the evening, after class"),
              T("Le matin, avant le repas", "In the morning, before lunch"))),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Allez sur le site de France Travail. Il est gratuit.",
            "Go to the website of France Travail. It is free.",
        ), (
            Item("boxes", T("J'écris un métier et ma ville.", "I write a job and my town.")),
            Item("filter", T("Je touche un filtre.", "I touch a filter.")),
            Item("read", T("Je lis 2 offres.", "I read 2 offers.")),
            Item("note", T("Je note une offre qui me plaît.", "I note one offer that I like.")),
        )),
    ),
)
