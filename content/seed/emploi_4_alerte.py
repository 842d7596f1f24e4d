"""Module 4 of Offres d'emploi: letting the site send the new offers by email."""

import uuid

from content.seed.writing import Choice, Item, Module, Option, Practice, Real, Screen, Several, T, Text, Tip, Word

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("b151d553-3460-4d20-83e9-3fe7d29cea93"),
    slug=T("creer-une-alerte", "job-alert"),
    title=T("Créer une alerte", "Creating a job alert"),
    goal=T("Vous savez recevoir les nouvelles offres par mail.", "You can receive new offers by email."),
    minutes=5,
    digcomp=("1.1.06",),
    keywords=T("alerte mail nouvelles offres recevoir", "alert email new offers receive"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez créer une alerte emploi. Les offres arrivent par mail.",
                "At the end, you can create a job alert. The offers come by email.",
            )),
            Word("alerte-emploi"),
            Word("mail"),
            Tip(T("C'est un entraînement. Rien ne part pour de vrai.", "This is practice. Nothing is really sent.")),
        )),
        Screen("why", T("Le site cherche pour vous", "The site looks for you"), (
            Text(T(
                "Une offre arrive ? Le site vous écrit.\n\n"
                "Vous ne cherchez pas chaque jour. Vous gagnez du temps.",
                "A new offer arrives? The site writes to you.\n\n"
                "You do not search every day. You save time.",
            )),
            Tip(T("C'est gratuit. Vous l'arrêtez quand vous voulez.", "It is free. You stop it when you like.")),
        )),
        Screen("how", T("Créer l'alerte", "Creating the alert"), (
            Text(T(
                "- cherchez un métier et une ville\n- touchez un filtre\n- demandez à recevoir les offres\n"
                "- donnez votre adresse e-mail",
                "- search for a job and a town\n- touch a filter\n- ask to receive the offers\n"
                "- give your email address",
            )),
            Word("filtre"),
            Word("adresse-email"),
        )),
        Screen("read", T("Lire les offres reçues", "Reading the offers you receive"), (
            Text(T(
                "Lisez vos mails chaque jour. Une bonne offre part vite.\n\n"
                "Rien n'arrive ? Regardez aussi dans les indésirables.",
                "Read your emails every day. A good offer goes quickly.\n\n"
                "Nothing comes? Look in spam too.",
            )),
            Word("indesirables"),
        )),
        Several("good-alert", T(
            "Que demande le site pour une alerte ?",
            "What does the site ask for an alert?",
        ), (
            Option("job", T("Un métier et une ville", "A job and a town"), T(
                "Le site envoie seulement ces offres.",
                "The site sends these offers only.",
            ), right=True),
            Option("card", T("Une carte bancaire", "A bank card"), T(
                "Une alerte est gratuite. Ne donnez jamais votre carte.",
                "An alert is free. Never give your card.",
            )),
            Option("address", T("Une adresse e-mail", "An email address"), T(
                "Les offres arrivent à cette adresse.",
                "The offers come to this address.",
            ), right=True),
        ), hint=T("L'alerte est gratuite.", "The alert is free.")),
        Choice("too-many", T(
            "Vous recevez 30 offres par jour. Beaucoup sont trop loin. Que faites-vous ?",
            "You receive 30 offers a day. Many are too far. What do you do?",
        ), (
            Option("filter", T("Je choisis « moins de 10 km »", "I choose “less than 10 km”"), T(
                "Vous recevez moins d'offres, plus proches.",
                "You receive fewer offers, nearer to you.",
            ), right=True),
            Option("delete", T("Je jette tous les mails", "I delete all the emails"), T(
                "Une bonne offre peut partir avec. Changez plutôt le filtre.",
                "A good offer may go with them. Change the filter instead.",
            )),
            Option("new", T("Je crée une autre adresse e-mail", "I make another email address"), T(
                "Les offres restent trop loin. Changez plutôt le filtre.",
                "The offers are still too far. Change the filter instead.",
            )),
        )),
        Practice("practice", "jobs", T("Recevoir les offres", "Receiving the offers"), task=T(
            "Vous cherchez un emploi à la caisse, à Rivane, le matin. Demandez à recevoir ces offres par mail.",
            "You look for work as a cashier in Rivane, in the morning. Ask to receive these offers by email.",
        ), done=T(
            "L'alerte est créée. Les offres vont arriver par mail.",
            "The alert is ready. The offers will come by email.",
        ), setting={
            "what": {"accept": [T("caisse", "cashier"), T("caissière", "till"), T("caissier", "checkout")]},
            "where": {"accept": ["Rivane"]},
            "missing": T("Écrivez caisse, puis Rivane.", "Write cashier, then Rivane."),
            "filters": [
                {"id": "x1", "text": T("Le soir", "Evening"), "keeps": ["j2", "j4"]},
                {"id": "x2", "text": T("Le matin", "Morning"), "keeps": ["j1", "j3"]},
                {"id": "x3", "text": T("Avec permis", "With a licence"), "keeps": ["j4"]},
            ],
            "offers": [
                {"id": "j1", "title": T("Caisse au marché", "Cashier at a market"), "company": "Maison Claire",
                 "place": "Rivane", "km": 2, "contract": T("6 mois", "6 months"),
                 "hours": T("20 heures, le matin", "20 hours, morning"),
                 "text": T("Du mardi au samedi.", "Tuesday to Saturday.")},
                {"id": "j2", "title": T("Caisse au cinéma", "Cashier at a cinema"), "company": "Groupe Colin",
                 "place": "Rivane", "km": 3, "contract": T("3 mois", "3 months"),
                 "hours": T("15 heures, le soir", "15 hours, evening"),
                 "text": T("Du vendredi au dimanche.", "Friday to Sunday.")},
                {"id": "j3", "title": T("Caisse en magasin", "Cashier in a shop"), "company": "Lenoir et fils",
                 "place": "Rivane", "km": 5, "contract": T("1 an", "1 year"),
                 "hours": T("24 heures, le matin", "24 hours, morning"),
                 "text": T("Du lundi au samedi.", "Monday to Saturday.")},
                {"id": "j4", "title": T("Caisse de station", "Cashier at a petrol station"), "company": "Groupe Orlan",
                 "place": "Sorval", "km": 14, "contract": T("6 mois", "6 months"),
                 "hours": T("30 heures, le soir", "30 hours, evening"),
                 "text": T("Il faut le permis.", "You need a licence.")},
            ],
            "alert": True,
        }, goals=(
            {"do": "search", "say": T("Cherchez caisse à Rivane.", "Search for cashier in Rivane."),
             "hint": T("Écrivez le métier, puis la ville.", "Write the job, then the town.")},
            {"do": "filter", "on": "x2", "say": T("Montrez les offres du matin.", "Show the morning offers."),
             "hint": T("Les filtres sont au-dessus des offres.", "The filters are above the offers.")},
            {"do": "alert", "say": T("Demandez les offres par mail.", "Ask for the offers by email."),
             "hint": T("Le bouton est sous les offres.", "The button is under the offers.")},
        ), traps=(
            {"do": "filter", "on": "x1", "why": T(
                "Ce filtre garde les offres du soir. Vous cherchez le matin.",
                "This filter keeps the evening offers. You look for the morning.",
            )},
            {"do": "filter", "on": "x3", "why": T(
                "Ce filtre cache de bonnes offres. Laissez-le.",
                "This filter hides good offers. Leave it.",
            )},
            {"do": "apply", "why": T("Plus tard. Ici, créez l'alerte.", "Later. Here, create the alert.")},
            {"do": "report", "why": T(
                "Cette offre est normale. Elle dit tout.", "This offer is normal. It says everything.",
            )},
        ), variants=(
            ((T("à la caisse", "as a cashier"), T("à l'accueil", "as a receptionist")),
             (T("caisse", "cashier"), T("accueil", "receptionist")),
             (T("Caisse", "Cashier"), T("Accueil", "Receptionist")),
             (T("caissière", "till"), T("hôtesse", "reception")), (T("caissier", "checkout"), T("réception", "desk")),
             ("Rivane", "Belmar"), (T("au marché", "at a market"), T("d'hôtel", "at a hotel")),
             (T("au cinéma", "at a cinema"), T("du musée", "at a museum")),
             (T("en magasin", "in a shop"), T("du théâtre", "at a theatre")),
             (T("de station", "at a petrol station"), T("de camping", "at a campsite")),
             (T("matin", "morning"), T("soir", "evening")), (T("soir", "evening"), T("matin", "morning")),
             (T("Le matin", "Morning"), T("Le soir", "Evening")), (T("Le soir", "Evening"), T("Le matin", "Morning"))),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Créez une alerte sur le site de France Travail, avec quelqu'un.",
            "Create an alert on the website of France Travail, with somebody.",
        ), (
            Item("search", T("Je cherche mon métier et ma ville.", "I search for my job and my town.")),
            Item("alert", T("Je demande les offres par mail.", "I ask for the offers by email.")),
            Item("read", T("Demain, je lis les mails reçus.", "Tomorrow, I read the emails I receive.")),
        )),
    ),
)
