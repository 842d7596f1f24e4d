"""Module 6 of the pro course: who does what, and a referral that arrives."""

import uuid

from content.seed.writing import (
    Choice,
    Item,
    Module,
    Option,
    Order,
    Place,
    Real,
    Screen,
    Several,
    T,
    Text,
    Tip,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("f0acf545-8316-43a0-b361-1ba87ea2af11"),
    slug=T("bien-orienter", "referring-well"),
    title=T("Qui fait quoi : bien orienter", "Who does what: referring well"),
    goal=T(
        "Vous savez choisir un lieu pour chaque besoin et préparer une orientation qui arrive.",
        "You can choose a place for each need and prepare a referral that arrives.",
    ),
    minutes=9,
    digcomp=(),
    keywords=T(
        "orienter orientation lieu France services conseiller numérique atelier carte rendez-vous urgence",
        "refer referral place France services digital adviser workshop map appointment urgent",
    ),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez passer de la grille à un lieu précis.\n\n"
                "Donner une adresse ne suffit pas. La personne doit savoir qui l'attend, quand, et pour quoi faire.",
                "At the end, you can go from the grid to a precise place.\n\n"
                "Giving an address is not enough. The person must know who expects them, when, and what for.",
            )),
            Tip(T(
                "Plusieurs besoins à la fois, c'est courant. Gardez-les tous, mais choisissez un seul premier pas.",
                "Several needs at once are common. Keep them all, but choose only one first step.",
            )),
        )),
        Screen("who", T("À chaque besoin, son métier", "To each need, its profession"), (
            Text(T(
                "- **Faire une démarche** : vous-même ou un espace France services.\n"
                "- **Apprendre** : un conseiller numérique, un atelier, ce site.\n"
                "- **Lire, parler français** : un organisme de formation de base.\n"
                "- **Voir, entendre, bouger** : un lieu adapté, joint avant la visite.\n"
                "- **Arnaque ou vol d'argent** : la banque, la police, le service public 17Cyber.",
                "- **Get a procedure done**: yourself or a France services centre.\n"
                "- **Learn**: a digital adviser, a workshop, this site.\n"
                "- **Read, speak French**: a basic-skills training body.\n"
                "- **See, hear, move**: an adapted place, contacted before the visit.\n"
                "- **Scam or stolen money**: the bank, the police, the public service 17Cyber.",
            )),
            Tip(T(
                "Source : Police nationale, présentation du service 17Cyber, décembre 2024.",
                "Source: French national police, presentation of the service 17Cyber, December 2024.",
            )),
        )),
        Screen("pair", T("Une démarche faite ou un geste appris ?", "A procedure done or a gesture learned?"), (
            Text(T(
                "Un espace **France services** aide à faire les démarches, souvent sans rendez-vous.\n\n"
                "Un **conseiller numérique** aide gratuitement à apprendre les outils, à 2 ou en atelier.\n\n"
                "Les 2 partagent parfois un lieu. Demandez à la personne ce qu'elle vient chercher.",
                "A **France services** centre helps to get procedures done, often without an appointment.\n\n"
                "A **digital adviser** teaches how to use the tools for free, one to one or in a workshop.\n\n"
                "Both may share a place. Ask the person what they come for.",
            )),
            Tip(T(
                "Source : Cour des comptes, « Programme France services (2020-2023) », 2024.",
                "Source: French Court of Auditors, report on the France services programme (2020-2023), 2024.",
            )),
            Tip(T(
                "Source : Banque des Territoires, « Dispositif Conseiller numérique », dispositif ouvert en 2021.",
                "Source: Banque des Territoires, presentation of the digital adviser scheme, opened in 2021.",
            )),
        )),
        Choice("lucienne", T(
            "Lucienne écrit à ses petits-enfants chaque jour. Elle bloque seulement sur sa déclaration d'impôts. "
            "Où l'envoyez-vous ?",
            "Lucienne writes to her grandchildren every day. Only her tax return stops her. Where do you send her?",
        ), (
            Option("help", T("À un rendez-vous d'aide sur cette démarche", "To one appointment for this procedure"), T(
                "Un seul blocage précis demande une seule aide précise. Lucienne fera peut-être seule l'an prochain.",
                "A single, precise obstacle asks for a single, precise help. Lucienne may do it alone next year.",
            ), right=True),
            Option("path", T("À un parcours complet pour débutants", "To a full beginners' path"), T(
                "Elle sait déjà l'essentiel. Elle s'ennuierait, et sa déclaration n'avancerait pas.",
                "She already knows the basics. She would be bored, and her return would not move on.",
            )),
            Option("mandate", T("À un service qui fera tout à sa place", "To a service that does it all for her"), T(
                "Faire à sa place lui retirerait ce qu'elle peut apprendre. Gardez cela pour un autre cas.",
                "Doing it for her would take away what she can learn. Keep that for another case.",
            )),
            Option("alone", T(
                "Nulle part : elle est à l'aise, elle trouvera",
                "Nowhere: she copes, she will find out",
            ), T(
                "Écrire des messages ne prépare pas à un formulaire. Le délai des impôts, lui, avance.",
                "Writing messages does not prepare for a form. The tax deadline keeps moving.",
            )),
        ), hint=T("Combien de choses l'arrêtent ?", "How many things stop her?")),
        Screen("sheet", T("Lire la fiche d'un lieu", "Read the sheet of a place"), (
            Text(T(
                "La carte nationale des lieux d'inclusion numérique décrit chaque lieu. Vérifiez :\n"
                "- le service : répond-il au premier pas ?\n"
                "- le prix : gratuit, sous condition, payant ;\n"
                "- la porte d'entrée : venir, appeler, être envoyé ;\n"
                "- la langue, l'accessibilité, les horaires ;\n"
                "- la date de mise à jour.",
                "The national map of digital inclusion places describes each one. Check:\n"
                "- the service: does it fit the first step?\n"
                "- the price: free, with conditions, charged;\n"
                "- the way in: come, call, be referred;\n"
                "- the language, accessibility, opening hours;\n"
                "- the date of the last update.",
            )),
            Tip(T(
                "Une fiche vieillit vite. Un appel évite à la personne un trajet pour rien.",
                "A sheet ages fast. A call spares the person a journey for nothing.",
            )),
        )),
        Screen("slip", T("Une orientation tient en 4 lignes", "A referral fits in 4 lines"), (
            Text(T(
                "- un premier pas, avec des mots simples ;\n"
                "- un lieu, et si possible un prénom ;\n"
                "- un jour et une heure ;\n"
                "- ce qu'il faut apporter : téléphone, chargeur, courrier.\n\n"
                "Appelez devant la personne : elle entend qu'on l'attend. "
                "Le reste du diagnostic ne part pas. Le lieu reçoit le premier pas, pas l'histoire.",
                "- a first step, in plain words;\n"
                "- a place, and a first name if possible;\n"
                "- a day and a time;\n"
                "- what to bring: telephone, charger, letter.\n\n"
                "Call in front of the person: they hear that they are expected. "
                "The rest of the diagnosis stays here. The place gets the first step, not the story.",
            )),
        )),
        Several("paper", T(
            "Vous remplissez l'orientation de Sekou vers un atelier. Qu'écrivez-vous ?",
            "You fill in Sekou's referral to a workshop. What do you write?",
        ), (
            Option("first", T("« Apprendre à ouvrir un e-mail »", "“Learn to open an e-mail”"), T(
                "L'atelier sait par quoi commencer, et Sekou aussi.",
                "The workshop knows where to start, and so does Sekou.",
            ), right=True),
            Option("debt", T("« Endetté depuis sa séparation »", "“In debt since his separation”"), T(
                "L'atelier n'en a pas besoin pour l'aider. Cette confidence vous a été faite à vous.",
                "The workshop does not need it to help him. He told this to you in confidence.",
            )),
            Option("when", T("« Mardi à 14 h, demander Claire »", "“Tuesday at 2 pm, ask for Claire”"), T(
                "Un horaire et un prénom rendent la porte plus facile à pousser.",
                "A time and a first name make the door easier to push.",
            ), right=True),
            Option("bring", T("« Venir avec le téléphone et le chargeur »", "“Bring the telephone and charger”"), T(
                "Sekou apprend sur son propre appareil et ne revient pas pour un oubli.",
                "Sekou learns on his own device and need not return because of something forgotten.",
            ), right=True),
            Option("all", T("Toutes les réponses de la grille", "All the answers of the grid"), T(
                "La grille vous sert à choisir avec lui. Le lieu n'a besoin que du premier pas.",
                "The grid helps you choose with him. The place only needs the first step.",
            )),
        ), hint=T("Que faut-il au lieu pour bien accueillir ?", "What does the place need to welcome him well?")),
        Screen("urgent", T("L'urgence d'abord, la porte ouverte toujours", "Urgent first, door always open"), (
            Text(T(
                "Un droit s'arrête bientôt ? La démarche se fait d'abord, avec la personne. L'atelier attend.\n\n"
                "Un service public ne répond plus, malgré vos demandes ? "
                "Un délégué du Défenseur des droits peut intervenir, gratuitement.\n\n"
                "La personne refuse ? Proposez de la rappeler, et notez quand.",
                "A right is about to stop? The procedure comes first, with the person. The workshop waits.\n\n"
                "A public service no longer answers, despite your requests? "
                "A delegate of the Defender of Rights can step in, free of charge.\n\n"
                "The person refuses? Offer to call them again, and note when.",
            )),
            Tip(T(
                "Source : loi organique n° 2011-333 du 29 mars 2011 relative au Défenseur des droits, Légifrance.",
                "Source: French organic law no. 2011-333 of 29 March 2011 on the Defender of Rights, Légifrance.",
            )),
        )),
        Choice("samira", T(
            "L'aide au logement de Samira s'arrête vendredi. Elle lit mal le français et voudrait apprendre. "
            "Quel premier pas ?",
            "Samira's housing benefit stops on Friday. She reads little French and would like to learn. "
            "Which first step?",
        ), (
            Option("french", T(
                "Un cours de français, puis la démarche une fois à l'aise",
                "French first, then the procedure",
            ), T(
                "Le cours répond à son envie, mais son aide s'arrêterait bien avant.",
                "The course meets her wish, but her benefit would stop long before.",
            )),
            Option("class", T("Un atelier numérique la semaine prochaine", "A digital workshop next week"), T(
                "La semaine prochaine, la date est passée. Elle apprendrait avec un souci de plus.",
                "Next week, the date has passed. She would learn with one more worry.",
            )),
            Option("now", T(
                "La démarche avec elle aujourd'hui, le cours ensuite",
                "The procedure now, the course next",
            ), T(
                "Vous protégez le droit. Son envie d'apprendre est notée, avec un lieu et une date.",
                "You protect the right. Her wish to learn is written down, with a place and a date.",
            ), right=True),
        )),
        Order("prepare", T(
            "Vous orientez Bruno vers un lieu que vous ne connaissez pas. Dans quel ordre ?",
            "You refer Bruno to a place that you do not know. In which order?",
        ), (
            Place("step", T("Choisir avec lui le premier pas", "Choose the first step with him"), T(
                "Le premier pas décide du service à chercher.",
                "The first step decides which service to look for.",
            )),
            Place("find", T("Chercher un lieu qui offre ce service", "Find a place that offers this service"), T(
                "Un lieu proche qui fait autre chose n'aiderait pas.",
                "A place nearby that does something else would not help.",
            )),
            Place("call", T("Appeler : l'offre existe-t-elle encore ?", "Call: is the offer still there?"), T(
                "L'appel vient avant la promesse : une fiche peut être ancienne.",
                "The call comes before the promise: a sheet may be old.",
            )),
            Place("fix", T("Convenir du jour et de l'heure", "Agree on the day and the time"), T(
                "Fixer le jour suppose que le lieu peut recevoir Bruno.",
                "Fixing the day supposes that the place can receive Bruno.",
            )),
            Place("read", T("Lui remettre la fiche et la relire ensemble", "Give him the slip and read it together"), T(
                "La fiche se remet à la fin, quand tout est vrai dessus.",
                "The slip is handed over last, when all of it is true.",
            )),
        ), right_why=T(
            "Bruno repart avec un rendez-vous réel, qu'il a entendu se décider.",
            "Bruno leaves with a real appointment, which he heard being made.",
        ), wrong_why=T(
            "Le besoin vient avant le lieu, et l'appel avant la date. La fiche clôt l'entretien.",
            "The need comes before the place, and the call before the date. The slip closes the interview.",
        )),
        Real("real", T("Avec la prochaine personne", "With the next person"), T(
            "Préparez une orientation avec elle, jusqu'au rendez-vous.",
            "Prepare a referral with them, up to the appointment.",
        ), (
            Item("one", T("Nous avons choisi un seul premier pas.", "We chose only one first step.")),
            Item("urgent", T("J'ai demandé si une date presse.", "I asked whether a date is pressing.")),
            Item("call", T("J'ai appelé le lieu devant elle.", "I called the place in front of them.")),
            Item("slip", T(
                "La fiche dit le lieu, le jour et quoi apporter.",
                "The slip says place, day and what to bring.",
            )),
            Item("agree", T("Elle sait ce que le lieu va recevoir.", "They know what the place will receive.")),
        )),
    ),
)
